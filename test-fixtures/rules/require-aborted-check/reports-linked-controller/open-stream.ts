interface Stream {
  read(signal: AbortSignal): Promise<string>;
}

export function openStream(stream: Stream, options?: { signal?: AbortSignal }): Promise<string> {
  const controller = new AbortController();
  options?.signal?.addEventListener('abort', () => controller.abort(), { once: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-aborted-check
  return stream.read(controller.signal);
}
