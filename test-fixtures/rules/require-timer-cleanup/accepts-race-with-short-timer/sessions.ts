const CACHE_TIMEOUT = 50;

export function withTimeout<T>(maybeSlow: Promise<T>): Promise<T | undefined> {
  return Promise.race([maybeSlow, new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), CACHE_TIMEOUT))]);
}
