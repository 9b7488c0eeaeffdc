declare function read(path: string, signal?: AbortSignal): Promise<string>;

export async function readBoth(paths: readonly [string, string], { signal }: { signal?: AbortSignal }) {
  signal?.throwIfAborted();
  return [await read(paths[0], signal), await read(paths[1], AbortSignal.timeout(100))];
//                                                           ^^^^^^^^^^^^^^^^^^^^^^^^ no-unlinked-signal
}
