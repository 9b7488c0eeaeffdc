export function startHeartbeat(send: () => Promise<void>, everyMs: number): { stop: () => void; done: Promise<void> } {
  let stopped = false;
  const stop = Promise.withResolvers<void>();

  async function run(): Promise<void> {
    while (!stopped) {
      await send();
      await Promise.race([stop.promise, new Promise((resolve) => setTimeout(resolve, everyMs).unref())]);
    }
  }

  return {
    done: run(),
    stop() {
      stopped = true;
      stop.resolve();
    },
  };
}
