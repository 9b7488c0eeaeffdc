import { createServer } from 'node:http';
import { Store } from './store';

const store = new Store();
const server = createServer((request, response) => {
  store.put(request.url ?? '', String(Date.now()));
  response.end();
}).listen(8080);

const shutdown = (): void => {
  void store.close();
  server.close(() => process.exit());
//                   ^^^^^^^^^^^^^^ no-process-exit `store.close`
};

process.on('SIGINT', shutdown);
process.on('SIGTERM', shutdown);
