import { BackgroundService, delay } from '@hostwright/host';

interface PartnerApi {
  changedRecords(signal: AbortSignal): Promise<string[]>;
  push(record: string): Promise<void>;
}

export class DataSyncService extends BackgroundService {
  constructor(private readonly partner: PartnerApi) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const records = await this.partner.changedRecords(signal);
      for (const record of records) {
        if (signal.aborted) {
          break;
        }
        await this.partner.push(record);
      }
      await delay(300_000, signal);
    }
  }
}
