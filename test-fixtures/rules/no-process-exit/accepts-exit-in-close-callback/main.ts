import { createServer } from 'node:http';

const server = createServer((_request, response) => response.end('ok'));
server.listen(8080);

process.on('SIGTERM', () => {
  console.info('shutting down');
  server.close(() => process.exit(0));
});
