async function fetchTwice(url: string, init: RequestInit): Promise<Response> {
  const first = await fetch(url, init);
  return first.ok ? first : fetch(url, init);
}

export async function triggerRun(url: string): Promise<string> {
  try {
    await fetchTwice(url, { method: 'POST', signal: AbortSignal.timeout(10_000) });
    return 'started';
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return 'timed out';
//                                ^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-abort-name-check `fetchTwice` reject with `TimeoutError`
    throw error;
  }
}
