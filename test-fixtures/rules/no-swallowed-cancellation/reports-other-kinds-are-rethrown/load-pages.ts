export async function loadPages(url: string, signal: AbortSignal): Promise<string[]> {
  const pages: string[] = [];
  for (let page = 0; page < 100; page += 1) {
    try {
      const response = await fetch(`${url}?page=${page}`, { signal });
      pages.push(await response.text());
    } catch (error) {
//    ^^^^^ no-swallowed-cancellation
      if (error instanceof SyntaxError) throw error;
      console.warn('page %d is missing', page);
    }
  }
  return pages;
}
