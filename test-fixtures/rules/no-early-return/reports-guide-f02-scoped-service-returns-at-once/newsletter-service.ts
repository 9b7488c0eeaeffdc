import { BackgroundService } from '@hostwright/host';

export class NewsletterService extends BackgroundService {
  protected override executeAsync(): Promise<void> {
//                   ^^^^^^^^^^^^ no-early-return
    return Promise.resolve();
  }
}
