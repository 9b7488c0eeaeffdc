interface Result {
  readonly file: string;
  readonly failed?: string;
}

export async function importFiles(files: readonly string[], signal: AbortSignal): Promise<Result[]> {
  const results: Result[] = [];
  for (const file of files) {
    try {
      await fetch(`https://import.example/${file}`, { method: 'POST', signal });
      results.push({ file });
    } catch (error) {
//    ^^^^^ no-swallowed-cancellation The loop calls `fetch` again
      results.push({ file, failed: String(error) });
    }
  }
  return results;
}
