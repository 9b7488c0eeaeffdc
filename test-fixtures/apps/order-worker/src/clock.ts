// Time as a service, so that a test can bring its own.

export class Clock {
  now(): Date {
    return new Date();
  }

  /** Resolves after so many milliseconds. */
  pause(milliseconds: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, milliseconds));
  }
}
