export function setIntervalUntil(run: () => void, ms: number, signal: AbortSignal): void {
  if (signal.aborted) return;
  const interval = setInterval(run, ms);
  signal.addEventListener('abort', () => clearInterval(interval), { once: true });
}
