async function expire(ms: number): Promise<never> {
  await new Promise((resolve) => setTimeout(resolve, ms));
  throw new Error(`nothing after ${ms} ms`);
}

export async function withTimeout<T>(work: Promise<T>, ms: number): Promise<T> {
  return Promise.race([work, expire(ms)]);
//                           ^^^^^^ require-timer-cleanup
}
