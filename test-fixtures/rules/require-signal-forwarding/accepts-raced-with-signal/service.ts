declare function compute(id: string, signal?: AbortSignal): Promise<number>;
declare function raceSignal<T>(work: Promise<T>, signal: AbortSignal): Promise<T>;

export async function answer(id: string, signal: AbortSignal): Promise<number> {
  return raceSignal(compute(id), signal);
}
