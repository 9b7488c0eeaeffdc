interface Options {
  readonly signal?: AbortSignal;
  readonly limit?: number;
}

declare function find(text: string, options?: Options): Promise<string[]>;

export async function findAll(text: string, options: Options): Promise<string[]> {
  const some = await find(text, options);
  const few = await find(text, { ...options, limit: 1 });
  const init: RequestInit = { method: 'POST' };
  init.signal = options.signal ?? null;
  await fetch('https://log.example', init);
  return [...some, ...few];
}
