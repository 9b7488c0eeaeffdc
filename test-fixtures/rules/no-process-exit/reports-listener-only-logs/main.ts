import { createServer } from 'node:http';

const server = createServer((_request, response) => response.end('ok'));
server.listen(8080);

process.on('SIGTERM', () => {
//         ^^^^^^^^^ no-process-exit only logs
  console.info('SIGTERM received');
});
