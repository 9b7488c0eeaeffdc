interface Options {
  readonly signal?: AbortSignal;
}

export async function load(url: string, options: Options): Promise<number> {
  options.signal?.throwIfAborted();
  const limit = AbortSignal.timeout(5_000);
  const response = await fetch(url, { method: 'HEAD', signal: limit });
//                                                            ^^^^^ no-unlinked-signal
  return response.status;
}
