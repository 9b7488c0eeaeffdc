declare function unlinkWhenDone(controller: AbortController, signal: AbortSignal, listener: () => void): void;

export async function send(url: string, signal: AbortSignal): Promise<Response> {
  const controller = new AbortController();
  signal.throwIfAborted();
  const abort = controller.abort.bind(controller);
  signal.addEventListener('abort', abort, { once: true });
  unlinkWhenDone(controller, signal, abort);
  return await fetch(url, { signal: controller.signal });
}
