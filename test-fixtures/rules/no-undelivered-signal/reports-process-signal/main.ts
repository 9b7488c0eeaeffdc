export function stopOnSignal(close: (signal: AbortSignal) => Promise<void>): void {
  process.on('SIGTERM', async (signal: AbortSignal) => {
//                             ^^^^^^^^^^^^^^^^^^^ no-undelivered-signal the name of a process signal
    await close(signal).catch(console.error);
  });
}
