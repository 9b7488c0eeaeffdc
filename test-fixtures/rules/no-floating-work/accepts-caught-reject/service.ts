export function drain(queue: Promise<void>[], done: () => void): void {
  const drained = new Promise<void>((resolve, reject) => {
    (async () => {
      while (queue.length > 0) await queue.shift()?.catch(console.error);
      resolve();
    })().catch(reject);
  });
  drained.finally(() => done());
}
