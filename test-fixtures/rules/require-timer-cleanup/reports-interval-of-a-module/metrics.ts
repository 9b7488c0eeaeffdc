let total = 0;
let pool: { end(): Promise<void> } | undefined;

export function startMetrics(connect: () => { end(): Promise<void> }): void {
  pool = connect();
  setInterval(() => console.info(`${total} requests`), 60_000);
//^^^^^^^^^^^ require-timer-cleanup `stopMetrics` never clears the interval
}

export function count(): void {
  total += 1;
}

export async function stopMetrics(): Promise<void> {
  await pool?.end();
}
