interface CrmClient {
  page(number: number): Promise<string[]>;
}

export async function* readPages(crm: CrmClient, _signal: AbortSignal): AsyncGenerator<string[]> {
  let number = 0;
  while (true) {
    yield await crm.page(number++);
  }
}
