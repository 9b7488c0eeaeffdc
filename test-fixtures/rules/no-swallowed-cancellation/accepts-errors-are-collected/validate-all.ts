interface Validator {
  validate(signal: AbortSignal): Promise<void>;
}

export async function validateAll(validators: readonly Validator[], signal: AbortSignal): Promise<void> {
  const errors: unknown[] = [];
  for (const validator of validators) {
    try {
      await validator.validate(signal);
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length > 0) throw new AggregateError(errors);
}
