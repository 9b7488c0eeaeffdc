export async function upload(begin, signal) {
  const running = await begin();
  signal.addEventListener('abort', () => running.cancel(), { once: true });
//^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ require-aborted-check
  await running.done();
}
