interface Dialler {
  open(peer: string, options: { signal: AbortSignal }): Promise<void>;
}

export async function dialPeer(peer: string, dialler: Dialler): Promise<void> {
  for (let attempt = 1; attempt <= 3; attempt++) {
    const options = { signal: AbortSignal.timeout(1_000) };
    try {
      await dialler.open(peer, { signal: options.signal });
      return;
    } catch (error) {
      if (attempt === 3) throw error;
    }
  }
}
