interface Session {
  disconnect(): void;
}

export async function createVoiceSession(connect: () => Promise<Session>, signal: AbortSignal): Promise<Session> {
  const session = await connect();
  signal.addEventListener('abort', () => session.disconnect(), { once: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-aborted-check
  return session;
}
