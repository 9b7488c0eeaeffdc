export async function lookUp(host: string, signal: AbortSignal): Promise<unknown> {
  const limited = AbortSignal.any([signal, AbortSignal.timeout(5_000)]);
  const first = await fetch(`https://a.example/${host}`, { signal: limited });
  return first.ok ? first.json() : (await fetch(`https://b.example/${host}`)).json();
//                                        ^^^^^ require-signal-forwarding
}
