import type { ServiceCollection } from '@hostwright/host';

export class Inbox {
  async next(): Promise<string> {
    const response = await fetch('https://inbox.example/next');
    return response.text();
  }
}

export class Outbox {
  async put(message: string): Promise<void> {
    await fetch('https://outbox.example/messages', { method: 'POST', body: message });
  }
}

export class Clock {
  now(): Date {
    return new Date();
  }
}

export class Relay {
  static inject = [
    Inbox,
//  ^^^^^ no-captive-dependency
    Clock,
    Outbox,
//  ^^^^^^ no-captive-dependency
  ] as const;

  constructor(
    private readonly inbox: Inbox,
    private readonly clock: Clock,
    private readonly outbox: Outbox,
  ) {}

  async relay(): Promise<void> {
    await this.outbox.put(`${this.clock.now().toISOString()} ${await this.inbox.next()}`);
  }
}

export function addExchange(services: ServiceCollection): void {
  services.addScoped(Inbox);
  services.addScoped(Outbox);
  services.addSingleton(Clock);
  services.addSingleton(Relay);
}
