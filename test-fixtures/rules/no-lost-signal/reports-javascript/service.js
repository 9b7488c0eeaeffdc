async function load(url) {
  const response = await fetch(url);
//                       ^^^^^ no-lost-signal
  return response.text();
}

export async function loadAll(urls, { signal }) {
  signal.throwIfAborted();
  const texts = [];
  for (const url of urls) texts.push(await load(url));
  return texts;
}
