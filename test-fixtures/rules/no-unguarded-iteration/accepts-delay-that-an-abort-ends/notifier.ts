function sleep(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.throwIfAborted();
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      reject(signal.reason);
    });
  });
}

export async function notify(log: (text: string) => void, signal: AbortSignal): Promise<void> {
  try {
    while (!signal.aborted) {
      log('alive');
      await sleep(12_000, signal);
    }
  } catch (error) {
    console.error(error);
  }
}
