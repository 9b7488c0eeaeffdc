import { EventEmitter } from 'node:events';

const events = new EventEmitter();

export class Audit {
  start(): void {
    events.on('saved', this.saved);
    events.on('deleted', this.deleted);
//         ^^ no-subscription-leak
  }

  stop(): void {
    events.removeListener('saved', this.saved);
  }

  private readonly saved = (): void => console.info('saved');
  private readonly deleted = (): void => console.info('deleted');
}
