import { BackgroundService } from '@hostwright/host';

export class SessionPruner extends BackgroundService {
  private readonly sessions = new Map<string, number>();

  protected override async executeAsync(): Promise<void> {
    setInterval(() => this.prune(), 60_000).unref();
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-early-return
  }

  private prune(): void {
    this.sessions.clear();
  }
}
