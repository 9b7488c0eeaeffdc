interface Stream {
  read(signal: AbortSignal): Promise<string>;
}

export function openStream(stream: Stream, signal: AbortSignal): Promise<string> {
  const controller = new AbortController();
  const forward = (): void => controller.abort(signal.reason);
  signal.addEventListener('abort', forward, { once: true });
  if (signal.aborted) forward();
  return stream.read(controller.signal);
}
