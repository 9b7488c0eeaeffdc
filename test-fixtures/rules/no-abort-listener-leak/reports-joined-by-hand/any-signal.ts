export function anySignal(signals: readonly AbortSignal[]): AbortSignal {
  const controller = new AbortController();
  for (const signal of signals) {
    if (signal.aborted) {
      controller.abort(signal.reason);
      break;
    }
    signal.addEventListener('abort', () => controller.abort(signal.reason), { signal: controller.signal });
//  ^^^^^^^^^^^^^^^^^^^^^^^ no-abort-listener-leak aborted by the listener alone
  }
  return controller.signal;
}
