import { setTimeout as sleep } from 'node:timers/promises';

export interface Transcoder {
  close(): Promise<void>;
}

export function startTranscoder(takeClip: () => Promise<string | null>): Transcoder {
  let isClosing = false;

  const work = async (): Promise<void> => {
    for (;;) {
//  ^^^^^^^^ require-cancellation-observation `close`
      const clip = await takeClip();
      if (clip) await fetch(`http://encoder.local/clips/${clip}`, { method: 'POST' });
      else await sleep(2_000);
    }
  };
  const running = work();

  return {
    async close(): Promise<void> {
      if (isClosing) return;
      isClosing = true;
      await running;
    },
  };
}
