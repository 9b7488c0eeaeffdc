async function parse(text: string): Promise<string> {
  return text.trim();
}

async function load(path: string, _signal?: AbortSignal): Promise<string> {
  return path;
}

export async function read(path: string, signal: AbortSignal): Promise<string> {
  signal.throwIfAborted();
  return parse(await load(path));
}
