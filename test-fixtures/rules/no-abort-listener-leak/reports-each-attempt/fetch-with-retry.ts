export async function fetchWithRetry(url: string, init: RequestInit): Promise<Response> {
  let attempt = 1;
  while (true) {
    const controller = new AbortController();
    const timer = setTimeout(() => controller.abort(), 10_000);
    init.signal?.addEventListener('abort', () => controller.abort());
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-abort-listener-leak Each iteration
    try {
      const response = await fetch(url, { ...init, signal: controller.signal });
      if (response.ok || attempt++ === 5) return response;
    } finally {
      clearTimeout(timer);
    }
  }
}
