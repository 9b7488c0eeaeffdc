export function startHeartbeat(send: () => Promise<void>, everyMs: number): { stop: () => void; done: Promise<void> } {
  let stopped = false;

  async function run(): Promise<void> {
    while (!stopped) {
      await send();
      await new Promise((resolve) => setTimeout(resolve, everyMs));
//          ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-uninterruptible-wait
    }
  }

  return {
    done: run(),
    stop() {
      stopped = true;
    },
  };
}
