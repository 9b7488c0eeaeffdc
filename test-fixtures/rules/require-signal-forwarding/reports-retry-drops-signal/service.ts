interface CallOptions {
  readonly maxRetries?: number;
  readonly signal?: AbortSignal;
}

declare function send(body: string, options?: CallOptions): Promise<number>;

export async function sendWithRetry(body: string, { maxRetries = 2, signal }: CallOptions): Promise<number> {
  const status = await send(body, { signal });
  if (status < 500 || maxRetries === 0) return status;
  return sendWithRetry(body, { maxRetries: maxRetries - 1 });
//       ^^^^^^^^^^^^^ require-signal-forwarding
}
