import { ServiceProvider, type ServiceCollection } from '@hostwright/host';

export class PdfWriter {
  write(text: string): string {
    return `%PDF ${text}`;
  }
}

export class RequestLog {
  readonly lines: string[] = [];
}

export class Writers {
  static inject = [ServiceProvider] as const;

  constructor(private readonly provider: ServiceProvider) {}

  write(text: string): string {
    return this.provider.getRequiredService(PdfWriter).write(text);
  }
}

export function addWriters(services: ServiceCollection): void {
  services.addSingleton(PdfWriter);
  services.addScoped(RequestLog);
  services.addSingleton(Writers);
}
