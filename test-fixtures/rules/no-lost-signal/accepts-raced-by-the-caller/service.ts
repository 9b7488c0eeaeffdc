declare function raceSignal<T>(work: Promise<T>, signal: AbortSignal): Promise<T>;

async function load(url: string): Promise<string> {
  return (await fetch(url)).text();
}

export async function loadOne(url: string, signal: AbortSignal): Promise<string> {
  return raceSignal(load(url), signal);
}
