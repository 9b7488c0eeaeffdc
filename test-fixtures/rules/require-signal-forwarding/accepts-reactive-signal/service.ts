interface Signal<T> {
  (): T;
  set(value: T): void;
}

export async function refresh(signal: Signal<string>): Promise<void> {
  const response = await fetch('https://api.example');
  signal.set(await response.text());
}
