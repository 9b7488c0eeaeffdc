export function createWatcher(check: () => Promise<void>) {
  let timer: NodeJS.Timeout | undefined;

  async function run(): Promise<void> {
    await check();
    timer = setTimeout(run, 1_000);
//                     ^^^ no-floating-work
//          ^^^^^^^^^^ no-rearmed-timer
  }

  return {
    start: () => void run(),
//                    ^^^ no-floating-work
    stop: () => clearTimeout(timer),
  };
}
