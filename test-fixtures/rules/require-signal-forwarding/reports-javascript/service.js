/** @param {string} url */
export async function load(url, { signal, ...rest }) {
  const response = await fetch(url, { method: 'GET' });
//                       ^^^^^ require-signal-forwarding
  signal.throwIfAborted();
  return { ...rest, text: await response.text() };
}
