interface Server {
  close(): Promise<void>;
}

export function createService(server: Server, flush: () => Promise<void>) {
  return {
    async close(): Promise<void> {
      server.close();
//    ^^^^^^^^^^^^ no-floating-work
//    ^^^^^^^^^^^^ require-stop-completion
      await flush();
    },
  };
}
