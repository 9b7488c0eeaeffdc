import { createServer } from 'node:http';

const server = createServer((_request, response) => response.end('ok'));
server.listen(8080);

process.on('SIGTERM', () => {
  setTimeout(() => process.exit(1), 10_000).unref();
  server.close();
});
