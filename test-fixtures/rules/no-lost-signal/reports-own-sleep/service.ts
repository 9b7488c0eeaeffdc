async function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  signal?.throwIfAborted();
  await new Promise((resolve) => setTimeout(resolve, ms));
}

export class Duties {
  runTasks = async (slot: number, signal: AbortSignal): Promise<void> => {
    await this.publish(slot);
    signal.throwIfAborted();
  };

  private async publish(slot: number): Promise<void> {
    await sleep(slot * 12_000);
//        ^^^^^ no-lost-signal
    console.log(slot);
  }
}
