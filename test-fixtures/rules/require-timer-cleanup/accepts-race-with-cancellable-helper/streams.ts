function cancellableSleep(ms: number) {
  let timer: NodeJS.Timeout | undefined;
  const promise = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, ms);
  });
  return { promise, cancel: () => clearTimeout(timer) };
}

export async function nextMessage(message: Promise<string>, ms: number): Promise<string | undefined> {
  const { promise, cancel } = cancellableSleep(ms);
  try {
    return (await Promise.race([message, promise])) ?? undefined;
  } finally {
    cancel();
  }
}
