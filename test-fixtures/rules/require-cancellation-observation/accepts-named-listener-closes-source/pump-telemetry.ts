interface Uplink {
  receive(waitMs: number): Promise<readonly string[]>;
  disconnect(): void;
}

export async function pumpTelemetry(
  uplink: Uplink,
  store: (sample: string) => void,
  signal: AbortSignal,
): Promise<void> {
  const hangUp = (): void => uplink.disconnect();
  signal.throwIfAborted();
  signal.addEventListener('abort', hangUp, { once: true });
  try {
    for (;;) {
      for (const sample of await uplink.receive(2_000)) store(sample);
    }
  } finally {
    signal.removeEventListener('abort', hangUp);
  }
}
