import { EventEmitter } from 'node:events';

const updates = new EventEmitter();

interface Application {
  get(
    path: string,
    handle: (request: { on(event: string, done: () => void): void }, response: { write(text: string): void }) => void,
  ): void;
}

export function route(app: Application): void {
  app.get('/updates', (request, response) => {
    const onUpdate = (text: string): void => response.write(text);
    updates.on('update', onUpdate);
    request.on('close', () => updates.off('update', onUpdate));
  });
}
