export type JobBody = (signal: AbortSignal) => Promise<void>;

const bodies = new Map<string, JobBody>();

export function registerJob(name: string, body: JobBody): void {
  bodies.set(name, body);
}
