interface Socket {
  read(bytes: number): Promise<Buffer>;
  destroy(): void;
}

async function readRecord(socket: Socket): Promise<string> {
  const length = (await socket.read(2)).readUInt16BE();
  return (await socket.read(length)).toString();
}

export class ScanLine {
  hasStopped = false;

  constructor(
    private readonly socket: Socket,
    private readonly emit: (record: string) => void,
  ) {}

  async run(): Promise<void> {
    for (;;) this.emit(await readRecord(this.socket));
  }

  stop(): void {
    this.hasStopped = true;
    this.socket.destroy();
  }
}
