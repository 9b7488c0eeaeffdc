interface Session {
  disconnect(): void;
  ready(): Promise<void>;
}

export async function createSession(connect: () => Promise<Session>, signal: AbortSignal): Promise<Session> {
  const session = await connect();
  signal.throwIfAborted();
  signal.addEventListener('abort', () => session.disconnect(), { once: true });
  await session.ready();
  return session;
}
