import { expect, it } from 'vitest';

it('answers in time', async () => {
  const late = new Promise((resolve) => setTimeout(() => resolve('late'), 5_000));
  expect(await Promise.race([Promise.resolve('answer'), late])).toBe('answer');
});
