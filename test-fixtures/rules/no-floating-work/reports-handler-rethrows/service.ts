export function startSync(pull: () => Promise<readonly string[]>, known: Set<string>): NodeJS.Timeout {
  return setInterval(async () => {
//                   ^^^^^^^^^^^ no-floating-work
    try {
      for (const id of await pull()) known.add(id);
    } catch (error) {
      console.error('sync failed', error);
      throw error;
    }
  }, 30_000);
}
