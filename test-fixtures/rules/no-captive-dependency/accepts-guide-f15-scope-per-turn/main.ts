import { BackgroundService, delay, Host, Logger, ServiceScopeFactory } from '@hostwright/host';

class ExpiredSessions {
  async removeAll(signal: AbortSignal): Promise<void> {
    await fetch('https://sessions.example/expired', { method: 'DELETE', signal });
  }
}

class SessionCleanup extends BackgroundService {
  static inject = [ServiceScopeFactory, Logger] as const;

  constructor(
    private readonly scopes: ServiceScopeFactory,
    private readonly logger: Logger,
  ) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await this.cleanUp(signal);
      } catch (error) {
        if (signal.aborted) throw error;
        this.logger.error('cleaning up failed', error);
      }
      await delay(600_000, signal);
    }
  }

  private async cleanUp(signal: AbortSignal): Promise<void> {
    await using scope = this.scopes.createAsyncScope();
    await scope.services.getRequiredService(ExpiredSessions).removeAll(signal);
  }
}

const builder = Host.createApplicationBuilder();
builder.services.addScoped(ExpiredSessions);
builder.services.addHostedService(SessionCleanup);
await builder.build().runAsync();
