function warn(tile: number, error: unknown): void {
  console.warn('tile %d', tile, error);
}

export async function loadTiles(url: string, signal: AbortSignal): Promise<void> {
  let tile = 0;
  while (tile < 64) {
    try {
      await fetch(`${url}/${tile}`, { signal });
    } catch (error) {
//    ^^^^^ no-swallowed-cancellation
      warn(tile, error);
    }
    tile += 1;
  }
}
