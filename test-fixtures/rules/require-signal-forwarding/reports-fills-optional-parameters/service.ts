async function scan(from?: string, to?: string, signal?: AbortSignal): Promise<number> {
  const response = await fetch(`https://log.example/${from ?? ''}-${to ?? ''}`, { signal });
  return response.status;
}

export async function scanAll(signal: AbortSignal): Promise<number> {
  const today = await scan('today' /* until now */);
//                    ^^^^ require-signal-forwarding
  signal.throwIfAborted();
  return today;
}
