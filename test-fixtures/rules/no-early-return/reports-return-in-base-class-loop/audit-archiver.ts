import { BatchService } from './batch-service.js';

export class AuditArchiver extends BatchService<string> {
  private readonly entries: string[] = [];

  protected override async takeBatch(): Promise<string[]> {
    return this.entries.splice(0, 100);
  }

  protected override async handleBatch(batch: string[]): Promise<void> {
    console.info(`${batch.length} entries archived`);
  }
}
