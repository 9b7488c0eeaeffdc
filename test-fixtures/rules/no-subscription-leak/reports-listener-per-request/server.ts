import { EventEmitter } from 'node:events';

const updates = new EventEmitter();

interface Application {
  get(path: string, handle: (request: unknown, response: { write(text: string): void }) => void): void;
}

export function route(app: Application): void {
  app.get('/updates', (_request, response) => {
    updates.on('update', (text: string) => response.write(text));
//          ^^ no-subscription-leak Each request adds a listener
  });
}
