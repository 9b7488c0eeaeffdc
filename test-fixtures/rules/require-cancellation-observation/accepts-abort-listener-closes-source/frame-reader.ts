import { BackgroundService } from '@hostwright/host';

interface Camera {
  readFrame(): Promise<Uint8Array>;
  close(): void;
}

export class FrameReader extends BackgroundService {
  constructor(private readonly camera: Camera) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    signal.addEventListener('abort', () => this.camera.close(), { once: true });
    while (true) {
      const frame = await this.camera.readFrame();
      console.info(`${frame.length} bytes`);
    }
  }
}
