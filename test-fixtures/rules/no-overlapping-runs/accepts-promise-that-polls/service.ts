interface Build {
  state(): Promise<string>;
  log(): Promise<string>;
}

export function finished(build: Build): Promise<string> {
  return new Promise((resolve, reject) => {
    const timer = setInterval(async () => {
      try {
        if ((await build.state()) !== 'done') return;
        clearInterval(timer);
        resolve(await build.log());
      } catch (error) {
        clearInterval(timer);
        reject(error);
      }
    }, 500);
  });
}
