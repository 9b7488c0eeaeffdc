let stopping = false;

process.once('SIGTERM', () => {
  stopping = true;
});

export async function autopilot(cycle: () => Promise<void>, seconds: number): Promise<void> {
  while (!stopping) {
    await cycle();
    await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-uninterruptible-wait
  }
}
