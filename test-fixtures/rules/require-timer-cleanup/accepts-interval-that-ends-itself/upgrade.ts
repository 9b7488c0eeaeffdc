export class Upgrade {
  constructor(private readonly socket: { readonly isReady: boolean; close(): void }) {}

  begin(): void {
    const timer = setInterval(() => {
      if (this.socket.isReady) clearInterval(timer);
    }, 100);
  }

  close(): void {
    this.socket.close();
  }
}
