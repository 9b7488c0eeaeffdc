export function createWatcher(load: () => Promise<void>) {
  let timer: NodeJS.Timeout | undefined;

  async function begin(): Promise<void> {
    await load();
    timer = setInterval(() => console.info('watching'), 5_000);
//          ^^^^^^^^^^^ no-restart-after-stop
  }

  return {
    start: () => void begin().catch(console.error),
    close: () => clearInterval(timer),
  };
}
