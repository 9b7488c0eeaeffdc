import { EventEmitter } from 'node:events';

export class CommandBridge {
  constructor(
    commands: EventEmitter,
    private readonly handle: (topic: string, payload: Buffer) => Promise<void>,
  ) {
    commands.on('message', async (topic: string, payload: Buffer) => {
//                         ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-floating-work
      await this.handle(topic, payload);
    });
  }
}
