export function startSync(pull: () => Promise<readonly string[]>, known: Set<string>): NodeJS.Timeout {
  return setInterval(async () => {
//                   ^^^^^^^^^^^ no-floating-work
    const ids = await pull();
    try {
      for (const id of ids) known.add(id);
    } catch (error) {
      console.error('sync failed', error);
    }
  }, 30_000);
}
