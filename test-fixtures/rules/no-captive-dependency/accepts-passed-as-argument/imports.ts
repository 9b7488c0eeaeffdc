import { ServiceScopeFactory, type ServiceCollection } from '@hostwright/host';

export class ImportSession {
  async store(row: string): Promise<void> {
    await fetch('https://imports.example/rows', { method: 'POST', body: row });
  }
}

export class CsvParser {
  async parse(text: string, session: ImportSession): Promise<void> {
    for (const row of text.split('\n')) await session.store(row);
  }
}

export class Importer {
  static inject = [ServiceScopeFactory, CsvParser] as const;

  constructor(
    private readonly scopes: ServiceScopeFactory,
    private readonly parser: CsvParser,
  ) {}

  async import(text: string): Promise<void> {
    await using scope = this.scopes.createAsyncScope();
    await this.parser.parse(text, scope.services.getRequiredService(ImportSession));
  }
}

export function addImports(services: ServiceCollection): void {
  services.addScoped(ImportSession);
  services.addSingleton(CsvParser);
  services.addSingleton(Importer);
}
