async function audit(url: string): Promise<void> {
  await fetch('https://audit.example', { method: 'POST', body: url });
}

export async function handle(url: string, signal: AbortSignal): Promise<Response> {
  void audit(url).catch(console.error);
  return fetch(url, { signal });
}
