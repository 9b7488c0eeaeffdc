async function follow(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (error) {
    throw Object.assign(new Error('no answer', { cause: error }), { name: 'AbortError' });
  }
}

export async function callWebhook(url: string): Promise<string> {
  try {
    await follow(url, { method: 'POST', signal: AbortSignal.timeout(10_000) });
    return 'called';
  } catch (error) {
    return error instanceof Error && error.name === 'AbortError' ? 'timed out' : 'failed';
  }
}
