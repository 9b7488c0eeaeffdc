interface Index {
  replaceAll(rows: readonly string[], signal: AbortSignal): Promise<void>;
}

async function loadRows(url: string, signal: AbortSignal): Promise<string[]> {
  try {
    const response = await fetch(url, { signal });
    return (await response.json()) as string[];
  } catch (error) {
    console.warn('no rows', error);
    return [];
  }
}

export async function syncCatalogue(url: string, index: Index, signal: AbortSignal): Promise<void> {
  const rows = await loadRows(url, signal);
  await index.replaceAll(rows, signal);
}
