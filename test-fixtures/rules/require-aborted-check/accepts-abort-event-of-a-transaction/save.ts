export async function save(open: () => Promise<IDBTransaction>): Promise<void> {
  const transaction = await open();
  await new Promise<void>((resolve, reject) => {
    transaction.addEventListener('abort', () => reject(new Error('aborted')));
    transaction.oncomplete = () => resolve();
  });
}
