interface Subscription {
  unsubscribe(): void;
}

export async function subscribe(open: () => Promise<Subscription>, signal: AbortSignal): Promise<Subscription> {
  const subscription = await open();
  signal.onabort = () => subscription.unsubscribe();
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-aborted-check
  return subscription;
}
