interface Pusher {
  push(message: string): Promise<void>;
}

export async function sendPending(pending: string[], pusher: Pusher, _signal: AbortSignal): Promise<void> {
  while (pending.length > 0) {
    await pusher.push(pending[0]!);
    pending.shift();
  }
}
