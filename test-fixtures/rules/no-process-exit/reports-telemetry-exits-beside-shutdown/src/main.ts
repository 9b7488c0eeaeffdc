import { createServer } from 'node:http';
import { sdk } from './tracing';

sdk.start();
const server = createServer((_request, response) => response.end('ok')).listen(8080);

process.on('SIGTERM', () => {
  server.close(() => console.info('all requests answered'));
});
