interface Exporter {
  flush(): Promise<void>;
}

export async function flush(exporter: Exporter): Promise<void> {
  await Promise.race([exporter.flush(), new Promise<void>((resolve) => setTimeout(resolve, 10_000).unref())]);
}
