export class ExportSession {
  async rows(): Promise<readonly string[]> {
    const response = await fetch('https://export.example/rows');
    return (await response.text()).split('\n');
  }
}

export class CsvExport {
  static inject = [ExportSession] as const;
//                 ^^^^^^^^^^^^^ no-captive-dependency

  constructor(private readonly session: ExportSession) {}

  async write(): Promise<string> {
    return (await this.session.rows()).join('\n');
  }
}
