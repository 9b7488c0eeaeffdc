export function poll(run: (signal: AbortSignal) => void, signal: AbortSignal): NodeJS.Timeout {
  return setInterval((given: AbortSignal) => run(given), 5_000, signal);
}
