import { ref } from './state.js';

export async function load(): Promise<void> {
  const answer = await fetch('/api/collections');
  ref.value = await answer.json();
}

export function start(): void {
  void load();
}
