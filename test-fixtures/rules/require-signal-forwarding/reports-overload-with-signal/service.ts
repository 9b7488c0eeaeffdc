function query(text: string, limit: number): Promise<string[]>;
function query(text: string, limit: number, signal: AbortSignal): Promise<string[]>;
async function query(text: string, limit: number, signal?: AbortSignal): Promise<string[]> {
  const response = await fetch(`https://db.example/?q=${text}&n=${limit}`, { signal });
  return (await response.json()) as string[];
}

export async function report(signal: AbortSignal): Promise<number> {
  const rows = await query('select', 10);
//                   ^^^^^ require-signal-forwarding
  signal.throwIfAborted();
  return rows.length;
}
