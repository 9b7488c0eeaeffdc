interface Lease {
  readonly owner: string;
}

export async function readLease(url: string, options: { signal: AbortSignal; attempts: number }): Promise<Lease> {
  let left = options.attempts;
  while (left > 0) {
    try {
      const response = await fetch(url, { signal: options.signal });
      return (await response.json()) as Lease;
    } catch {
//    ^^^^^ no-swallowed-cancellation
      left -= 1;
    }
  }
  throw new Error(`no lease after ${options.attempts} attempts`);
}
