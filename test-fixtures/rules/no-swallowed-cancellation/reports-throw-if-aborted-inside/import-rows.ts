interface Table {
  rows(): AsyncIterable<string>;
}

export async function importRows(
  table: Table,
  store: (row: string) => Promise<void>,
  signal: AbortSignal,
): Promise<number> {
  let failed = 0;
  for await (const row of table.rows()) {
    try {
      signal.throwIfAborted();
      await store(row);
    } catch {
//    ^^^^^ no-swallowed-cancellation an abort of `signal`
      failed += 1;
    }
  }
  return failed;
}
