interface CommandQueue {
  next(): Promise<{ kind: 'pause' | 'resume'; lane: string }>;
}

export async function applyCommands(queue: CommandQueue, signal: AbortSignal): Promise<void> {
  while (true) {
//^^^^^^^^^^^^ require-cancellation-observation
    const command = await queue.next();
    switch (command.kind) {
      case 'pause':
        console.info(`${command.lane} pauses`);
        break;
      case 'resume':
        console.info(`${command.lane} resumes`);
        break;
    }
  }
}
