async function parse(text: string): Promise<number> {
  return Number(text);
}

export async function load(url: string, signal: AbortSignal): Promise<number> {
  const response = await fetch(url, { signal });
  return parse(await response.text());
}
