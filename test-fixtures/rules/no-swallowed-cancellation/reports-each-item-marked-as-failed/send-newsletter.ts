interface Recipients {
  markFailed(address: string): Promise<void>;
}

export async function sendNewsletter(
  addresses: readonly string[],
  recipients: Recipients,
  signal: AbortSignal,
): Promise<void> {
  for (const address of addresses) {
    try {
      await fetch('https://mail.example/send', { method: 'POST', body: address, signal });
    } catch {
//    ^^^^^ no-swallowed-cancellation The loop calls `fetch` again
      await recipients.markFailed(address);
    }
  }
}
