export class ReportRun {
  async startAsync(signal: AbortSignal): Promise<void> {
    await fetch('https://reports.example/run', { method: 'POST', signal });
  }
}
