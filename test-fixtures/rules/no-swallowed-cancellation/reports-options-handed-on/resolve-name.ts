interface AbortOptions {
  signal?: AbortSignal;
}

interface Resolver {
  query(name: string, options: AbortOptions): Promise<string>;
  report(name: string): Promise<void>;
}

export async function resolveName(
  names: readonly string[],
  resolver: Resolver,
  options: AbortOptions,
): Promise<string | undefined> {
  for (const name of names) {
    try {
      return await resolver.query(name, options);
    } catch {
//    ^^^^^ no-swallowed-cancellation
      await resolver.report(name);
    }
  }
  return undefined;
}
