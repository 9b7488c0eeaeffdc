import { app } from './app.js';

export class Audit {
  private readonly lines: string[] = [];

  constructor() {
    app.events.on('saved', (name: string) => this.lines.push(name));
//             ^^ no-subscription-leak added to `app.events`
  }

  close(): void {
    this.lines.length = 0;
  }
}
