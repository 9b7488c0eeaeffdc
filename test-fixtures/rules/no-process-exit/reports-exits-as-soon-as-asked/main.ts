import { createServer } from 'node:http';

function main(): void {
  createServer((_request, response) => response.end('ok')).listen(8080);
}

process.on('SIGTERM', () => {
  console.info('received SIGTERM, shutting down gracefully');
  process.exit(0);
//^^^^^^^^^^^^^^^ no-process-exit as soon as the signal
});

main();
