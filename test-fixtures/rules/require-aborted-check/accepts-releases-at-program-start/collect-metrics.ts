export function collectMetrics(read: () => void, signal: AbortSignal): void {
  const interval = setInterval(read, 60_000);
  signal.addEventListener('abort', () => clearInterval(interval), { once: true });
}
