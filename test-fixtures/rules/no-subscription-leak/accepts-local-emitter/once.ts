import { EventEmitter } from 'node:events';

export class Runner {
  run(): void {
    const events = new EventEmitter();
    events.on('done', () => console.info('done'));
    events.emit('done');
  }

  stop(): void {
    console.info('stopped');
  }
}
