export async function load(url: string): Promise<string> {
  const first = await fetch(url);
  const controller = new AbortController();
  const second = await fetch(url, { signal: controller.signal });
  controller.abort();
  return (await first.text()) + (await second.text());
}
