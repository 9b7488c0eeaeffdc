export async function importAll(rows: readonly string[], store: { insert(row: string): Promise<void> }): Promise<void> {
  try {
    for (const row of rows) await store.insert(row);
  } catch (error) {
    console.error(error);
  }
}
