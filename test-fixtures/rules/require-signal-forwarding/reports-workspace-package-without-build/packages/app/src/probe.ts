import { dial, type AbortOptions } from '@sample/net';

export async function probe<T extends AbortOptions>(hosts: readonly string[], options: T): Promise<number[]> {
  options.signal?.throwIfAborted();
  return Promise.all(hosts.map((host) => dial(host)));
//                                       ^^^^ require-signal-forwarding
}
