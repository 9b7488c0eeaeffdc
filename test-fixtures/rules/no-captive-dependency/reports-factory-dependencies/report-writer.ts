import type { ReportSession, Templates } from './report-session.js';

export class ReportWriter {
  constructor(
    private readonly templates: Templates,
    private readonly session: ReportSession,
    private readonly paper: string,
  ) {}

  async write(): Promise<string> {
    return `${this.paper}: ${this.templates.monthly} ${await this.session.figures()}`;
  }
}
