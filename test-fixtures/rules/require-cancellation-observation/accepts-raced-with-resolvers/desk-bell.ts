interface Bell {
  ring(): Promise<string>;
}

export async function attend(bell: Bell, greet: (guest: string) => void, signal: AbortSignal): Promise<void> {
  const over = Promise.withResolvers<never>();
  const giveUp = (): void => over.reject(signal.reason);
  signal.throwIfAborted();
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    for (;;) greet(await Promise.race([over.promise, bell.ring()]));
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}
