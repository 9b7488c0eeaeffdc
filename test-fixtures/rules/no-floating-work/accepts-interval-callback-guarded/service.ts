export function startSync(pull: () => Promise<readonly string[]>, known: Set<string>): NodeJS.Timeout {
  return setInterval(async () => {
    try {
      for (const id of await pull()) known.add(id);
    } catch (error) {
      console.error('sync failed', error);
    }
  }, 30_000);
}
