export function stopOnSignal(close: () => Promise<void>): void {
  process.on('SIGTERM', async (signal: NodeJS.Signals) => {
    console.info(`stopping because of ${signal}`);
    await close().catch(console.error);
  });
}
