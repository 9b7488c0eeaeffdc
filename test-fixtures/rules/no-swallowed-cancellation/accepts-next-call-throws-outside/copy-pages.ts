interface Site {
  urls(): AsyncIterable<string>;
}

export async function copyPages(site: Site, signal: AbortSignal): Promise<void> {
  for await (const url of site.urls()) {
    const page = await fetch(url, { signal });
    try {
      await fetch('https://copy.example', { method: 'POST', body: await page.text(), signal });
    } catch (error) {
      console.error('copy of %s failed', url, error);
    }
  }
}
