import { createServer } from 'node:http';

const server = createServer((_request, response) => response.end('ok'));
server.listen(8080);

process.on('uncaughtException', (error) => {
  console.error(error);
  server.close();
  process.exit(1);
});
