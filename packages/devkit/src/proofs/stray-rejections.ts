/** Promises that nobody awaited, as a run of a faulty fixture leaves them. */

/** Runs `use` and gives what it gives, with the reasons of rejections that nobody handled until then. */
export async function collectStrays<T>(
  use: () => Promise<T>,
): Promise<{ readonly result: T; readonly strays: unknown[] }> {
  const strays: unknown[] = [];
  // A test runner takes any stray rejection for a failure; here they are what is looked at.
  const others = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  const keep = (reason: unknown): void => {
    strays.push(reason);
  };
  process.on('unhandledRejection', keep);
  try {
    const result = await use();
    await nextTurn();
    return { result, strays };
  } finally {
    process.off('unhandledRejection', keep);
    for (const listener of others) process.on('unhandledRejection', listener);
  }
}

/** Lets everything run that waits for promises or immediates only. */
export async function nextTurn(): Promise<void> {
  for (let turn = 0; turn < 3; turn++) await new Promise((resolve) => setImmediate(resolve));
}
