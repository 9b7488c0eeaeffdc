export async function readPages(url: string, signal: AbortSignal): Promise<string[]> {
  const pages: string[] = [];
  for (let page = 0; page < 100; page += 1) {
    try {
      const response = await fetch(`${url}?page=${page}`, { signal });
      pages.push(await response.text());
    } catch (error) {
      console.warn('reading stopped at page %d', page, error);
      break;
    }
  }
  return pages;
}
