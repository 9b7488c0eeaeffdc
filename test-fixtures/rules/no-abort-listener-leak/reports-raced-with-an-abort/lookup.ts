import dns from 'node:dns/promises';

export async function resolveHost(host: string, signal: AbortSignal): Promise<string> {
  const { address } = await Promise.race([
    dns.lookup(host),
    new Promise<never>((_resolve, reject) => {
      if (signal.aborted) return reject(signal.reason);
      signal.addEventListener('abort', () => reject(signal.reason), { once: true });
//    ^^^^^^^^^^^^^^^^^^^^^^^ no-abort-listener-leak Each call of `resolveHost`
    }),
  ]);
  return address;
}
