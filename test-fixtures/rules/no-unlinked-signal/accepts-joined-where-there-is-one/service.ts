interface Init extends RequestInit {
  readonly timeout?: number;
}

export async function request(url: string, { timeout, ...init }: Init = {}): Promise<Response> {
  if (timeout === undefined) return fetch(url, init);
  const deadline = AbortSignal.timeout(timeout);
  return fetch(url, { ...init, signal: init.signal ? AbortSignal.any([init.signal, deadline]) : deadline });
}
