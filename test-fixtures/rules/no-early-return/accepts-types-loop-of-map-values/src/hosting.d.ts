declare module '@hostwright/host' {
  export abstract class BackgroundService {
    protected abstract executeAsync(signal: AbortSignal): Promise<void>;
  }
}
