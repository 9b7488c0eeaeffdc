function manual(init: RequestInit): RequestInit {
  return { ...init, redirect: 'manual' };
}

async function follow(url: string, init: RequestInit): Promise<Response> {
  let options: RequestInit = manual({ ...init });
  const response = await fetch(url, options);
  const target = response.headers.get('location');
  if (target === null) return response;
  try {
    new URL(target);
  } catch (error) {
    throw new Error(`${target} is no address`, { cause: error });
  }
  options = { ...options, headers: {} };
  return fetch(target, options);
}

export async function callWebhook(url: string): Promise<string> {
  try {
    await follow(url, { method: 'POST', signal: AbortSignal.timeout(10_000) });
    return 'called';
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError' ? 'timed out' : 'failed';
//                                   ^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-abort-name-check `follow` reject with `TimeoutError`
  }
}
