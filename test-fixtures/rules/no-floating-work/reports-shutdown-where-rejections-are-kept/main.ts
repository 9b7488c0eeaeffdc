import { createServer } from 'node:http';

const server = createServer((_request, response) => response.end('ok')).listen(8080);
const queue = { close: (): Promise<void> => fetch('http://queue/close').then(() => undefined) };

async function shutDown(): Promise<void> {
  server.closeAllConnections();
  await queue.close();
}

process.on('unhandledRejection', (reason) => console.error(reason));
process.on('SIGTERM', () => {
  void shutDown();
//     ^^^^^^^^ no-floating-work fetch
});
