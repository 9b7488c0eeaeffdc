export class Archive {
  constructor(private readonly upload: (path: string) => Promise<void>) {}

  add(path: string): void {
    const uploaded = this.upload(path);
    console.info('archiving', path);
    uploaded.catch((error: unknown) => console.error('not archived', path, error));
  }
}
