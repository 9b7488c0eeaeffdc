export class Templates {
  readonly monthly = 'Report of the month';
}

export class ReportSession {
  async figures(): Promise<string> {
    const response = await fetch('https://reports.example/figures');
    return response.text();
  }
}
