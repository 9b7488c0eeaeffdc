import { createServer } from 'node:http';

createServer((_request, response) => response.end('ok')).listen(8080);

// Coverage is written by an exit that is not a signal's.
if (process.env['INTEGRATION_TEST'] === 'true') {
  process.on('SIGTERM', () => process.exit(0));
}
