export async function countBytes(body: ReadableStream<Uint8Array>, _signal: AbortSignal): Promise<number> {
  const reader = body.getReader();
  let total = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) {
      return total;
    }
    total += value.length;
  }
}
