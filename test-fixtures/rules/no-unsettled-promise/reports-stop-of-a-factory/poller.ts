export function createPoller(poll: () => Promise<void>): { done: Promise<void>; stop(): void } {
  let timer: NodeJS.Timeout | undefined;
  let isRunning = true;
  const run = async (): Promise<void> => {
    while (isRunning) {
      await poll();
      await new Promise((resolve) => {
        timer = setTimeout(resolve, 5_000);
      });
    }
  };
  return {
    done: run(),
    stop() {
      isRunning = false;
      clearTimeout(timer);
//    ^^^^^^^^^^^^^^^^^^^ no-unsettled-promise
    },
  };
}
