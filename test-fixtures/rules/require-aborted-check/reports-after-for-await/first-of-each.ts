interface Stream {
  cancel(): void;
}

export async function cancelOnAbort(streams: AsyncIterable<Stream>, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  for await (const stream of streams) {
    signal.addEventListener('abort', () => stream.cancel(), { once: true });
//  ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-aborted-check
  }
}
