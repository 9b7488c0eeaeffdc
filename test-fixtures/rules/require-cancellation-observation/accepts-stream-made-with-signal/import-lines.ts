import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

interface ProductTable {
  upsert(line: string): Promise<void>;
}

export async function followImports(path: string, products: ProductTable, signal: AbortSignal): Promise<void> {
  while (true) {
    const lines = createInterface({ input: createReadStream(path, { signal }) });
    for await (const line of lines) {
      await products.upsert(line);
    }
  }
}
