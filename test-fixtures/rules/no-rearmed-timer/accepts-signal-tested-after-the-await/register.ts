export function register(poll: () => Promise<boolean>, signal: AbortSignal): void {
  let timer: NodeJS.Timeout | undefined;
  const check = async (): Promise<void> => {
    const isPending = await poll();
    if (signal.aborted || !isPending) return;
    timer = setTimeout(() => void check(), 5_000);
//                                ^^^^^ no-floating-work
  };
  signal.addEventListener('abort', () => clearTimeout(timer));
  void check();
//     ^^^^^ no-floating-work
}
