import { addAbortListener } from 'node:events';

interface Uplink {
  receive(): Promise<string>;
  close(): void;
}

export async function pumpTelemetry(
  uplink: Uplink,
  store: (sample: string) => void,
  signal: AbortSignal,
): Promise<void> {
  using _listener = addAbortListener(signal, () => {
    uplink.close();
  });
  for (;;) store(await uplink.receive());
}
