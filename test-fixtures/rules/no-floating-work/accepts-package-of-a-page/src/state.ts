export const ref: { value: unknown } = { value: undefined };
