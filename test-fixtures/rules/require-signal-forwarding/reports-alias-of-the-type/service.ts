import type { Stop } from './stop.js';

const resize = async (path: string, stop?: Stop): Promise<number> =>
  (await fetch(`https://images.example/${path}`, { signal: stop })).status;

export const resizeAll = async (paths: readonly string[], stop: Stop): Promise<number> => {
  let sum = 0;
  for (const path of paths) sum += await resize(path);
//                                       ^^^^^^ require-signal-forwarding
  stop.throwIfAborted();
  return sum;
};
