import { createServer } from 'node:http';

const server = createServer((_request, response) => response.end('preview')).listen(8080);

process.on('SIGTERM', () => {
  server.close();
  process.exit(0);
});
