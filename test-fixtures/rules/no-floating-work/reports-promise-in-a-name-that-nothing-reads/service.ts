export class Archive {
  constructor(private readonly upload: (path: string) => Promise<void>) {}

  async close(path: string): Promise<void> {
    const uploaded = this.upload(path);
//                   ^^^^^^^^^^^ no-floating-work
    console.info('archived', path);
  }
}
