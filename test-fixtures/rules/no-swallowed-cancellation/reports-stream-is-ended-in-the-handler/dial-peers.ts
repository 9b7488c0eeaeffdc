interface Stream {
  abort(error: unknown): void;
}

interface Dialler {
  open(peer: string, options: { signal: AbortSignal }): Promise<Stream>;
  greet(stream: Stream, options: { signal: AbortSignal }): Promise<void>;
}

export async function dialPeer(peer: string, dialler: Dialler, signal: AbortSignal): Promise<void> {
  for (let attempt = 0; attempt < 3; attempt++) {
    let stream: Stream | undefined;
    try {
      stream = await dialler.open(peer, { signal });
      await dialler.greet(stream, { signal });
      return;
    } catch (error) {
//    ^^^^^ no-swallowed-cancellation
      stream?.abort(error);
    }
  }
}
