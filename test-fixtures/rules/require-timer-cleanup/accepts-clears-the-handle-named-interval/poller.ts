export function poll(check: () => boolean, everyMs: number): void {
  const interval = setInterval(() => {
    if (check()) clearInterval(interval);
  }, everyMs);
}
