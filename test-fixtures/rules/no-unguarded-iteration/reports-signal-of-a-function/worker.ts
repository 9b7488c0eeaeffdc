export async function consume(queue: { receive(): Promise<void> }, signal: AbortSignal): Promise<void> {
  try {
    while (!signal.aborted) {
      await queue.receive();
//    ^^^^^^^^^^^^^^^^^^^^^ no-unguarded-iteration ends this worker loop
    }
  } catch (error) {
    console.error(error);
  }
}
