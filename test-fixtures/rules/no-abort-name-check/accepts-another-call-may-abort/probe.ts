async function connect(host: string): Promise<string> {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), 500);
  try {
    const response = await fetch(`https://${host}/hello`, { signal: controller.signal });
    return await response.text();
  } finally {
    clearTimeout(timer);
  }
}

export async function probe(host: string): Promise<string> {
  try {
    const greeting = await connect(host);
    await fetch(`https://${host}/seen`, { signal: AbortSignal.timeout(500) });
    return greeting;
  } catch (error) {
    if (error instanceof Error && error.name === 'AbortError') return '';
    throw error;
  }
}
