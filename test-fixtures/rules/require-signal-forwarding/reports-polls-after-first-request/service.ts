export interface GenerateOptions {
  readonly signal?: AbortSignal;
}

export async function generate(url: string, options: GenerateOptions = {}): Promise<Blob> {
  const queued = await fetch(url, { method: 'POST', signal: options.signal });
  let state = (await queued.json()) as { status: string; poll: string; result: string };
  while (state.status === 'queued') {
    state = (await (await fetch(state.poll)).json()) as typeof state;
//                        ^^^^^ require-signal-forwarding
  }
  const image = await fetch(state.result, { method: 'GET', signal: options.signal });
  return image.blob();
}
