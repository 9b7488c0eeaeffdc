export async function expireSessions(): Promise<void> {
  await fetch('http://sessions/expire', { method: 'POST' });
}
