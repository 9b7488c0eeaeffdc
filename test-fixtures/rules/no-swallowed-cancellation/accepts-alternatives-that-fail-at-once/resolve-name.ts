interface Resolver {
  query(name: string, options: { signal: AbortSignal }): Promise<string>;
}

export async function resolveName(
  names: readonly string[],
  resolver: Resolver,
  signal: AbortSignal,
): Promise<string | undefined> {
  for (const name of names) {
    try {
      return await resolver.query(name, { signal });
    } catch (error) {
      console.debug('%s is unknown', name, error);
    }
  }
  return undefined;
}
