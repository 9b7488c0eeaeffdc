interface ScoreBoard {
  next(match: string, blockMs: number): Promise<readonly string[]>;
}

export async function streamScores(
  request: Request,
  board: ScoreBoard,
  write: (score: string) => void,
): Promise<void> {
  const match = new URL(request.url).pathname.slice(1);
  for (; !request.signal.aborted; ) {
//^^^^^^^^ require-cancellation-observation signal
    for (const score of await board.next(match, 10_000)) write(score);
  }
}
