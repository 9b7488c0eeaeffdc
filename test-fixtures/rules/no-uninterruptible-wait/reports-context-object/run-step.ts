interface StepContext {
  readonly id: string;
  readonly signal: AbortSignal;
  readonly tasks: { status(id: string): Promise<string> };
}

export async function runStep(context: StepContext): Promise<void> {
  while ((await context.tasks.status(context.id)) === 'working') {
    await new Promise((resolve) => setTimeout(resolve, 1_000));
//        ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-uninterruptible-wait
  }
}
