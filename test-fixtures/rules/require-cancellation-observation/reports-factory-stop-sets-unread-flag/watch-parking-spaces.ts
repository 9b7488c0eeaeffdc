import { setTimeout as sleep } from 'node:timers/promises';

export interface SpaceWatch {
  readonly halted: boolean;
  halt(): void;
}

export function watchParkingSpaces(count: () => Promise<number>, show: (free: number) => void): SpaceWatch {
  let halted = false;

  async function refresh(): Promise<void> {
    while (true) {
//  ^^^^^^^^^^^^ require-cancellation-observation halt
      show(await count());
      await sleep(15_000);
    }
  }
  refresh().catch((error: unknown) => console.error('display is frozen', error));

  return {
    get halted() {
      return halted;
    },
    halt() {
      halted = true;
    },
  };
}
