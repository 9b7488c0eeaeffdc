import { ContactSession } from './contact-session.js';

export class ContactCache {
  static inject = [ContactSession] as const;
//                 ^^^^^^^^^^^^^^ no-captive-dependency ContactCache

  constructor(private readonly session: ContactSession) {}

  async refresh(signal: AbortSignal): Promise<void> {
    await this.session.load(signal);
  }
}
