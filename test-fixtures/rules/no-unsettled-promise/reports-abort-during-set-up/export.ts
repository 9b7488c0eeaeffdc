interface Upload {
  finish(): Promise<void>;
  cancel(): void;
}

export async function exportTo(open: () => Promise<Upload>, signal: AbortSignal): Promise<void> {
  let upload: Upload | undefined;
  signal.throwIfAborted();
  const onAbort = (): void => upload?.cancel();
  signal.addEventListener('abort', onAbort, { once: true });
  try {
    upload = await open();
//  ^^^^^^^^^^^^^^^^^^^^^ no-unsettled-promise An abort during this wait finds `upload` unset
    await upload.finish();
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
