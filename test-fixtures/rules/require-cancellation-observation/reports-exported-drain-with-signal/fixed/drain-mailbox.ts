export interface Mailbox {
  deliverNext(): Promise<void>;
}

export async function drainMailbox(mailbox: Mailbox, signal: AbortSignal): Promise<void> {
  for (; !signal.aborted; ) {
//^^^^^^^^ require-cancellation-observation `signal`
    await mailbox.deliverNext();
  }
}
