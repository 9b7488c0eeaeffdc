async function unregister(id: string): Promise<void> {
  await fetch(`https://registry.example/${id}`, { method: 'DELETE' });
}

export async function serve(id: string, work: (signal: AbortSignal) => Promise<void>, signal: AbortSignal) {
  try {
    await work(signal);
  } finally {
    await unregister(id);
  }
}
