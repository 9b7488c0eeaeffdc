export class ReportSession {
  async figures(): Promise<string> {
    const response = await fetch('https://reports.example/figures');
    return response.text();
  }
}

export class ReportWriter {
  constructor(
    private readonly session: ReportSession,
    private readonly paper: string,
  ) {}

  async write(): Promise<string> {
    return `${this.paper}: ${await this.session.figures()}`;
  }
}
