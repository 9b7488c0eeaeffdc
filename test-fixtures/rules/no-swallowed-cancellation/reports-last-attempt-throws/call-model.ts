interface Model {
  complete(prompt: string, options: { signal: AbortSignal }): Promise<string>;
}

export async function callModel(model: Model, prompt: string, signal: AbortSignal): Promise<string> {
  for (let attempt = 1; attempt <= 3; attempt++) {
    try {
      return await model.complete(prompt, { signal });
    } catch (error) {
//    ^^^^^ no-swallowed-cancellation calls `complete` again
      if (attempt === 3) throw error;
      console.warn('attempt %d failed', attempt);
    }
  }
  return '';
}
