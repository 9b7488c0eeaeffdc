export function register(poll: () => Promise<{ pending: boolean }>, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined;
    const check = async (): Promise<void> => {
      try {
        const { pending } = await poll();
        if (!pending) return resolve();
        timer = setTimeout(() => void check(), 5_000);
//              ^^^^^^^^^^ no-rearmed-timer
      } catch (error) {
        reject(error);
      }
    };
    if (signal.aborted) return reject(signal.reason);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
    timer = setTimeout(() => void check(), 5_000);
  });
}
