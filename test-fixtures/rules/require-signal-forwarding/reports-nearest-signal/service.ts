declare function withDeadline<T>(run: (attempt: AbortSignal) => Promise<T>, signal: AbortSignal): Promise<T>;

export async function load(url: string, signal: AbortSignal): Promise<string> {
  return withDeadline(async (attempt) => {
    const response = await fetch(url);
//                         ^^^^^ require-signal-forwarding
    attempt.throwIfAborted();
    return response.text();
  }, signal);
}
