export async function stopWorkers(controller: AbortController, running: () => number): Promise<void> {
  controller.abort();
  for (let left = 10; running() > 0 && left > 0; left -= 1) {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
  }
}
