import { BackgroundService } from '@hostwright/host';

interface NotificationChannel {
  readAll(signal: AbortSignal): AsyncIterable<string>;
}

interface Pusher {
  push(notification: string): Promise<void>;
}

export class NotificationConsumer extends BackgroundService {
  constructor(
    private readonly channel: NotificationChannel,
    private readonly pusher: Pusher,
  ) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    for await (const notification of this.channel.readAll(signal)) {
      try {
        await this.pusher.push(notification);
      } catch (error) {
        console.error('notification not pushed', error);
      }
    }
  }
}
