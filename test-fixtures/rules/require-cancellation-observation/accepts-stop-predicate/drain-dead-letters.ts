interface DeadLetters {
  retryNext(): Promise<void>;
}

export async function drainDeadLetters(
  letters: DeadLetters,
  shouldStop: () => boolean,
  _signal: AbortSignal,
): Promise<void> {
  while (!shouldStop()) {
    await letters.retryNext();
  }
}
