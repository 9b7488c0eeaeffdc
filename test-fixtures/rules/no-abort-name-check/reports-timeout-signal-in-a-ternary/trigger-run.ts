interface Outcome {
  readonly success: boolean;
  readonly error?: string;
}

export async function triggerRun(url: string): Promise<Outcome> {
  try {
    await fetch(url, { method: 'POST', signal: AbortSignal.timeout(10_000) });
    return { success: true };
  } catch (error) {
    if (!(error instanceof Error)) return { success: false };
    return { success: false, error: error.name === 'AbortError' ? 'request timed out' : 'no connection' };
//                                  ^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-abort-name-check never holds
  }
}
