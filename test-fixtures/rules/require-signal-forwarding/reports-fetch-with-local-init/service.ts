interface Options {
  readonly signal?: AbortSignal;
}

export async function postOrder(url: string, body: string, options: Options): Promise<boolean> {
  const init = { method: 'POST', body };
  const response = await fetch(url, init);
//                       ^^^^^ require-signal-forwarding
  return response.ok;
}
