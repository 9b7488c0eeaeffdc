import { Subject } from 'rxjs';

const updates$ = new Subject<string>();

interface Application {
  post(path: string, handle: (request: unknown, response: { write(text: string): void }) => void): void;
}

export function route(app: Application): void {
  app.post('/stream', (_request, response) => {
    updates$.subscribe((text) => response.write(text));
//           ^^^^^^^^^ no-subscription-leak Each request
  });
}
