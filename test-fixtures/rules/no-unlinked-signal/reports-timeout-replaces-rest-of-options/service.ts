interface Init extends RequestInit {
  readonly timeout?: number;
}

export async function request(url: string, { timeout, ...init }: Init = {}): Promise<Response> {
  if (timeout === undefined) return fetch(url, init);
  return fetch(url, { ...init, signal: AbortSignal.timeout(timeout) });
//                                     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unlinked-signal
}
