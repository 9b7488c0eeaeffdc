declare function raceSignal<T>(work: Promise<T>, signal: AbortSignal): Promise<T>;

export async function load(url: string, signal: AbortSignal): Promise<Response> {
  return raceSignal(fetch(url, { signal: AbortSignal.timeout(5_000) }), signal);
}
