import { createServer } from 'node:http';
import { once } from 'node:events';

async function main(): Promise<void> {
  const server = createServer((_request, response) => response.end('ok'));
  await once(server.listen(8_080), 'listening');
}

void main();
