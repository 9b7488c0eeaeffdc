import { BackgroundService } from '@hostwright/host';

interface Migrations {
  runAll(signal: AbortSignal): Promise<void>;
}

export class SchemaMigration extends BackgroundService {
  constructor(private readonly migrations: Migrations) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    const deadline = new AbortController();
    const timer = setTimeout(() => deadline.abort(new Error('migration takes too long')), 600_000);
    try {
      await this.migrations.runAll(AbortSignal.any([signal, deadline.signal]));
    } finally {
      clearTimeout(timer);
    }
  }
}
