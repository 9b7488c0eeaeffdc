export function handleTermination(server: { close(): Promise<void> }): void {
  process.once('SIGTERM', () => {
    void (async () => {
      await Promise.race([server.close(), new Promise((resolve) => setTimeout(resolve, 30_000))]);
      process.exit(0);
    })();
  });
}
