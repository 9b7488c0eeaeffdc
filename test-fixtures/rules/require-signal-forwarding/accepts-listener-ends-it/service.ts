interface Connection {
  read(options?: { signal?: AbortSignal }): Promise<string>;
  destroy(): void;
}

export async function readAll(connection: Connection, signal: AbortSignal): Promise<string[]> {
  signal.throwIfAborted();
  signal.addEventListener('abort', () => connection.destroy(), { once: true });
  const lines: string[] = [];
  for (let line = await connection.read(); line !== ''; line = await connection.read()) lines.push(line);
  return lines;
}
