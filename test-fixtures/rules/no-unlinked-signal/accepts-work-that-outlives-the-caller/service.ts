export async function handle(url: string, signal: AbortSignal): Promise<Response> {
  void fetch('https://audit.example', { method: 'POST', signal: AbortSignal.timeout(5_000) }).catch(console.error);
  return fetch(url, { signal });
}
