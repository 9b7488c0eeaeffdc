interface Blocks {
  all(): AsyncIterable<string>;
  isPinned(id: string, signal: AbortSignal): Promise<boolean>;
  remove(id: string): Promise<void>;
}

export async function collectGarbage(blocks: Blocks, signal: AbortSignal): Promise<void> {
  for await (const id of blocks.all()) {
    try {
      if (!(await blocks.isPinned(id, signal))) await blocks.remove(id);
    } catch (error) {
//    ^^^^^ no-swallowed-cancellation calls `isPinned` again
      console.error('collecting %s failed', id, error);
    }
  }
}
