export function poll(check: () => boolean, interval: number): void {
  const timer = setInterval(() => {
    if (check()) clearInterval(interval);
//                             ^^^^^^^^ require-timer-cleanup is given the delay `interval`
  }, interval);
  timer.ref();
}
