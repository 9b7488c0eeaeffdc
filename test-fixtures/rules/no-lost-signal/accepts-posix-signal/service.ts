async function report(name: string): Promise<void> {
  await fetch('https://log.example', { method: 'POST', body: name });
}

export async function onProcessSignal(signal: NodeJS.Signals): Promise<void> {
  await report(signal);
}
