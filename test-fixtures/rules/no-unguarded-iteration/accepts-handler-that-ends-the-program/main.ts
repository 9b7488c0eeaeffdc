export async function consume(queue: { receive(): Promise<void> }, signal: AbortSignal): Promise<void> {
  try {
    while (!signal.aborted) await queue.receive();
  } catch (error) {
    console.error(error);
    process.exit(1);
  }
}
