export function loadLazily<T>(load: () => Promise<T>, retries: number): Promise<T> {
  return new Promise((resolve, reject) => {
    load()
      .then(resolve)
      .catch((error: unknown) => {
        setTimeout(() => {
          if (retries === 0) reject(error);
          else loadLazily(load, retries - 1).then(resolve, reject);
        }, 2_000);
      });
  });
}
