import { BackgroundService } from '@hostwright/host';

interface Camera {
  frame(): Promise<Uint8Array>;
}

interface Cameras {
  open(name: string, options: { signal: AbortSignal }): Promise<Camera>;
}

export class CameraFrames extends BackgroundService {
  constructor(private readonly cameras: Cameras) {
    super();
  }

  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    const camera = await this.cameras.open('gate', { signal });
    while (true) {
      const { byteLength } = await camera.frame();
      console.info(`${byteLength} bytes`);
    }
  }
}
