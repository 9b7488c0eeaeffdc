export class PrintSession {
  async print(page: string): Promise<void> {
    await fetch('https://printer.example/jobs', { method: 'POST', body: page });
  }
}

export class LabelPrinter {
  constructor(
    private readonly session: PrintSession,
    private readonly resolution: number,
  ) {}

  async print(text: string): Promise<void> {
    await this.session.print(`${this.resolution} dpi: ${text}`);
  }
}

export class Labels {
  static inject = [LabelPrinter] as const;
//                 ^^^^^^^^^^^^ no-captive-dependency LabelPrinter → PrintSession

  constructor(private readonly printer: LabelPrinter) {}

  async printAddress(address: string): Promise<void> {
    await this.printer.print(address);
  }
}
