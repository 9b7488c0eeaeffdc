interface Shelf {
  isFull(): Promise<boolean>;
}

interface Warehouse {
  nextAisle(): Promise<Shelf[]>;
}

export async function findFreeShelf(warehouse: Warehouse, _signal: AbortSignal): Promise<Shelf | undefined> {
  let found: Shelf | undefined;
  search: while (true) {
    for (const shelf of await warehouse.nextAisle()) {
      if (!(await shelf.isFull())) {
        found = shelf;
        break search;
      }
    }
  }
  return found;
}
