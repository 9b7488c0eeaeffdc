import { useEffect } from 'react';

export function usePoll(poll: () => Promise<void>): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const run = async (): Promise<void> => {
      await poll();
      timer = setTimeout(() => void run(), 1_000);
    };
    void run();
    return () => clearTimeout(timer);
  }, [poll]);
}
