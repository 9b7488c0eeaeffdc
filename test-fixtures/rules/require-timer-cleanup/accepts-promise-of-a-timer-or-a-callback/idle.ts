export function whenIdle(request: ((run: () => void) => void) | undefined, timeout: number): Promise<void> {
  return new Promise((resolve) => {
    if (request) {
      request(() => resolve());
    } else {
      setTimeout(resolve, timeout);
    }
  });
}
