import { EventEmitter } from 'node:events';

export class CommandBridge {
  constructor(
    commands: EventEmitter,
    private readonly handle: (topic: string, payload: Buffer) => Promise<void>,
  ) {
    commands.on('message', (topic: string, payload: Buffer) => {
      this.handle(topic, payload).catch((error: unknown) => console.error('command failed', error));
    });
  }
}
