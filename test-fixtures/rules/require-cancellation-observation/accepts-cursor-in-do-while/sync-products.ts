interface ShopApi {
  products(cursor: string): Promise<{ next: string }>;
}

export async function syncProducts(shop: ShopApi, _signal: AbortSignal): Promise<void> {
  let cursor = '';
  do {
    const page = await shop.products(cursor);
    cursor = page.next;
  } while (cursor);
}
