import { createServer } from 'node:http';
import { Store } from './store';

const store = new Store();
const server = createServer((request, response) => {
  store.put(request.url ?? '', String(Date.now()));
  response.end();
}).listen(8080);

const shutdown = (): void => {
  server.close(() => {
    void store.close().then(() => process.exit());
  });
};

process.on('SIGINT', shutdown);
process.on('SIGTERM', shutdown);
