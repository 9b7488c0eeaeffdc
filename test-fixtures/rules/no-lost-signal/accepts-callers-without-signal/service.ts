async function load(url: string): Promise<string> {
  return (await fetch(url)).text();
}

export async function loadBoth(a: string, b: string): Promise<string> {
  return (await load(a)) + (await load(b));
}
