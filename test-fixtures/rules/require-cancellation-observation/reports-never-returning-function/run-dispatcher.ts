interface Dispatcher {
  dispatchNext(): Promise<void>;
}

export async function runDispatcher(dispatcher: Dispatcher, signal: AbortSignal): Promise<never> {
  console.info(`dispatching, stopped: ${signal.aborted}`);
  while (true) {
//^^^^^^^^^^^^ require-cancellation-observation
    await dispatcher.dispatchNext();
  }
}
