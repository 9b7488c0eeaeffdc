import { BackgroundService, delay, type ServiceCollection, type ServiceProvider } from '@hostwright/host';

export class UploadWatcher extends BackgroundService {
  protected override async executeAsync(signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      await fetch('https://uploads.example/progress', { signal });
      await delay(250, signal);
    }
  }
}

export function addUploads(services: ServiceCollection): void {
  services.addScoped(UploadWatcher);
}

export async function watchUpload(
  provider: ServiceProvider,
  upload: () => Promise<void>,
  signal: AbortSignal,
): Promise<void> {
  await using scope = provider.createAsyncScope();
  const watcher = scope.services.getRequiredService(UploadWatcher);
  await watcher.startAsync(signal);
  await upload();
  await watcher.stopAsync(signal);
}
