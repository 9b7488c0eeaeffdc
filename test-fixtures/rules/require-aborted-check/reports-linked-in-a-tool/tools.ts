interface Input {
  readonly command: string;
  readonly signal?: AbortSignal;
}

export function createTools(run: (command: string, signal: AbortSignal) => Promise<string>): {
  bash: (input: Input) => Promise<string>;
} {
  return {
    async bash(input) {
      const controller = new AbortController();
      const forwarded = input.signal;
      const onAbort = (): void => controller.abort();
      forwarded?.addEventListener('abort', onAbort, { once: true });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-aborted-check
      try {
        return await run(input.command, controller.signal);
      } finally {
        forwarded?.removeEventListener('abort', onAbort);
      }
    },
  };
}
