declare function log(text: string, options?: { signal?: AbortSignal }): Promise<void>;

export async function onApplicationShutdown(signal?: string): Promise<void> {
  await log(`stopping on ${signal}`);
}

export async function onProcessSignal(signal: NodeJS.Signals): Promise<void> {
  await log(`got ${signal}`);
}
