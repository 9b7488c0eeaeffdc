export async function ping(url: string): Promise<boolean> {
  try {
    await fetch(url, { signal: AbortSignal.timeout(1_000) });
    return true;
  } catch (error: any) {
    if (error.code === 'ABORT_ERR') return false;
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^ no-abort-name-check never holds
    throw error;
  }
}
