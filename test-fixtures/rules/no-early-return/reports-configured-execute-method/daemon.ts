export abstract class Daemon {
  abstract run(signal: AbortSignal): Promise<void>;
}
