interface Stream {
  read(signal: AbortSignal): Promise<string>;
}

export function openStream(stream: Stream, options?: { signal?: AbortSignal }): Promise<string> {
  const controller = new AbortController();
  if (options?.signal?.aborted) controller.abort(options.signal.reason);
  else options?.signal?.addEventListener('abort', () => controller.abort(), { once: true });
  return stream.read(controller.signal);
}
