export function watch(check: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  const run = async (): Promise<void> => {
    try {
      await check();
    } catch (error) {
      console.error('check failed', error);
    }
    timer = setTimeout(run, 2_000);
//          ^^^^^^^^^^ no-rearmed-timer `the returned function`
  };
  void run();
  return () => clearTimeout(timer);
}
