export async function readAll(source: AsyncIterable<string>, insert: (row: string) => Promise<void>): Promise<void> {
  try {
    for await (const row of source) await insert(row);
  } catch (error) {
    console.error(error);
  }
}
