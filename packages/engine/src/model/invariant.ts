/** Marks a fault of our own: the message names what was believed, never what a user did. */
export function invariant(condition: unknown, belief: string): asserts condition {
  if (!condition) throw new Error(`Hostwright is wrong about itself: ${belief}. Please report this.`);
}
