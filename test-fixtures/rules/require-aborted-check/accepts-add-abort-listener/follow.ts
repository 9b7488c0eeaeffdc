import { addAbortListener } from 'node:events';

interface Connection {
  close(): void;
}

export async function follow(connect: () => Promise<Connection>, signal: AbortSignal): Promise<Connection> {
  const connection = await connect();
  addAbortListener(signal, () => connection.close());
  return connection;
}
