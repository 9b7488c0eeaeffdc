export function start(load: () => Promise<number>, show: (value: number) => void): NodeJS.Timeout {
  return setInterval(async () => {
    show(await load());
  }, 5_000);
}
