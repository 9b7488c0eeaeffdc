export function createWatcher(check: () => void, onClose: () => void) {
  setInterval(check, 5_000);
//^^^^^^^^^^^ require-timer-cleanup
  return {
    close(): void {
      onClose();
    },
  };
}
