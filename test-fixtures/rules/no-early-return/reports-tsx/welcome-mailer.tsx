import { renderToStaticMarkup } from 'react-dom/server';
import { BackgroundService, delay } from '@hostwright/host';

interface Signups {
  next(signal: AbortSignal): Promise<string | undefined>;
  mail(html: string, signal: AbortSignal): Promise<void>;
}

export class WelcomeMailer extends BackgroundService {
  constructor(private readonly signups: Signups) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      const name = await this.signups.next(signal);
      if (!name) {
        break;
//      ^^^^^^ no-early-return
      }
      await this.signups.mail(renderToStaticMarkup(<p>Welcome, {name}!</p>), signal);
      await delay(1_000, signal);
    }
  }
}
