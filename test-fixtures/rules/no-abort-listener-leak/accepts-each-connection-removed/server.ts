import { createServer, type Server } from 'node:net';

export function startServer(port: number, signal: AbortSignal): Server {
  const server = createServer();
  server.on('connection', (socket) => {
    const onAbort = (): void => void socket.destroy();
    signal.addEventListener('abort', onAbort, { once: true });
    socket.once('close', () => signal.removeEventListener('abort', onAbort));
  });
  server.listen(port);
  return server;
}
