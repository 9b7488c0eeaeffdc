interface Session {
  disconnect(): void;
}

export async function createVoiceSession(
  connect: (signal: AbortSignal) => Promise<Session>,
  signal: AbortSignal,
): Promise<Session> {
  const session = await connect(signal);
  signal.addEventListener('abort', () => session.disconnect(), { once: true });
  return session;
}
