export async function send(url: string, body: string, timeout: number): Promise<Response> {
  const controller = new AbortController();
//      ^^^^^^^^^^ no-unlinked-signal
  const timer = setTimeout(() => controller.abort(), timeout);
  try {
    return await fetch(url, { method: 'POST', body });
  } finally {
    clearTimeout(timer);
  }
}
