import { setTimeout as sleep } from 'node:timers/promises';

interface PriceBook {
  latest(): Promise<string>;
}

export function streamPrices(request: Request, prices: PriceBook): Response {
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    async start(controller) {
      while (!request.signal.aborted) {
        controller.enqueue(encoder.encode(`data: ${await prices.latest()}\n\n`));
        await sleep(1_000);
      }
      controller.close();
    },
  });
  return new Response(body, { headers: { 'content-type': 'text/event-stream' } });
}
