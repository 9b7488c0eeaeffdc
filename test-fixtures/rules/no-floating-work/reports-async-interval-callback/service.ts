export function startSync(pull: () => Promise<readonly string[]>, known: Set<string>): NodeJS.Timeout {
  return setInterval(async () => {
//                   ^^^^^^^^^^^ no-floating-work
    for (const id of await pull()) known.add(id);
  }, 30_000);
}
