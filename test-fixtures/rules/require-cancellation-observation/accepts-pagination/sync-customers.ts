interface CrmClient {
  customers(cursor: string | undefined): Promise<{ names: string[]; next: string | undefined }>;
}

export async function syncCustomers(crm: CrmClient, _signal: AbortSignal): Promise<string[]> {
  const names: string[] = [];
  let cursor: string | undefined;
  while (true) {
    const page = await crm.customers(cursor);
    names.push(...page.names);
    if (page.next === undefined) {
      break;
    }
    cursor = page.next;
  }
  return names;
}
