interface ScoreReader {
  next(blockMs: number): Promise<readonly string[]>;
  disconnect(): void;
}

export async function streamScores(
  request: Request,
  open: () => Promise<ScoreReader>,
  write: (score: string) => void,
): Promise<void> {
  const reader = await open();
  if (request.signal.aborted) return reader.disconnect();
  request.signal.addEventListener('abort', () => reader.disconnect(), { once: true });
  for (;;) {
    for (const score of await reader.next(10_000)) write(score);
  }
}
