function open(): Promise<string>;
function open(signal: AbortSignal): number;
function open(signal?: AbortSignal): Promise<string> | number {
  return signal ? 1 : Promise.resolve('');
}

function run(count: number): Promise<void>;
function run(count: number, signal: AbortSignal, name: string): Promise<void>;
async function run(count: number, signal?: AbortSignal, name?: string): Promise<void> {
  console.log(count, signal?.aborted, name);
}

declare function publish(topic: string, soft?: AbortSignal, hard?: AbortSignal): Promise<void>;

export async function main(signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  await open();
  await run(3);
  await publish('started');
}
