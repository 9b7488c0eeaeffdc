interface Sink {
  read(): Promise<readonly string[]>;
  upload(rows: readonly string[]): Promise<void>;
}



export function startExport(sink: Sink): () => void {
  const timer = setInterval(async () => {
//                          ^^^^^^^^^^^ no-overlapping-runs `read`
    try {
      await sink.upload(await sink.read());
    } catch (error) {
      console.error(error);
    }
  }, 2_000);
  return () => clearInterval(timer);
}
