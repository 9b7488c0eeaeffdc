interface Lock {
  release(options?: { signal?: AbortSignal }): Promise<void>;
}

declare function report(text: string, options?: { signal?: AbortSignal }): Promise<void>;

export async function underLock(lock: Lock, work: (signal: AbortSignal) => Promise<void>, signal: AbortSignal) {
  try {
    await work(signal);
  } catch (error) {
    await report(String(error));
  } finally {
    await lock.release();
  }
}
