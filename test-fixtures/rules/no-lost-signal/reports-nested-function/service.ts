export async function crawl(start: string, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await visit(start);
}

async function visit(url: string): Promise<void> {
  const response = await fetch(url);
//                       ^^^^^ no-lost-signal
  const links = (await response.json()) as string[];
  await Promise.all(links.map(async (link) => fetch(link)));
}
