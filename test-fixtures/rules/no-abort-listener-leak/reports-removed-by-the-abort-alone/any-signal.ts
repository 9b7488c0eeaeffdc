export function anySignal(first: AbortSignal, second: AbortSignal): AbortSignal {
  const controller = new AbortController();
  first.throwIfAborted();
  second.throwIfAborted();
  const cleanUp = (): void => {
    first.removeEventListener('abort', onFirst);
    second.removeEventListener('abort', onSecond);
  };
  function onFirst(): void {
    cleanUp();
    controller.abort(first.reason);
  }
  function onSecond(): void {
    cleanUp();
    controller.abort(second.reason);
  }
  first.addEventListener('abort', onFirst);
//^^^^^^^^^^^^^^^^^^^^^^ no-abort-listener-leak
  second.addEventListener('abort', onSecond);
//^^^^^^^^^^^^^^^^^^^^^^^ no-abort-listener-leak
  return controller.signal;
}
