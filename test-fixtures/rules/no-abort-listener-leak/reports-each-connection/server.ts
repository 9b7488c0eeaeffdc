import { createServer, type Server } from 'node:net';

export function startServer(port: number, signal: AbortSignal): Server {
  const server = createServer();
  server.on('connection', (socket) => {
    signal.addEventListener('abort', () => socket.destroy(), { once: true });
//  ^^^^^^^^^^^^^^^^^^^^^^^ no-abort-listener-leak Each event
    socket.write('hello\n');
  });
  server.listen(port);
  return server;
}
