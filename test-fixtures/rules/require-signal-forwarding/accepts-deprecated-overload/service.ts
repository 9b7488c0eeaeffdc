function find(id: string): Promise<string>;
/** @deprecated The signal is ignored since 3.0. */
function find(id: string, signal: AbortSignal): Promise<string>;
async function find(id: string, signal?: AbortSignal): Promise<string> {
  signal?.throwIfAborted();
  return id;
}

export async function read(id: string, signal: AbortSignal): Promise<string> {
  signal.throwIfAborted();
  return find(id);
}
