declare function anySignal(signals: readonly (AbortSignal | undefined)[]): AbortSignal;

export async function load(url: string, options: { signal?: AbortSignal }): Promise<string> {
  const signal = anySignal([AbortSignal.timeout(5_000), options.signal]);
  return (await fetch(url, { signal })).text();
}
