declare function initFor(signal: AbortSignal): RequestInit;
declare const defaults: any;

export async function load(url: string, signal: AbortSignal): Promise<void> {
  await fetch(url, initFor(signal));
  await fetch(url, defaults);
  await fetch(new Request(url, { signal }));
}
