interface Session {
  disconnect(): void;
}

export async function createVoiceSession(connect: () => Promise<Session>, signal: AbortSignal): Promise<Session> {
  const session = await connect();
  if (signal.aborted) {
    session.disconnect();
    signal.throwIfAborted();
  }
  signal.addEventListener('abort', () => session.disconnect(), { once: true });
  return session;
}
