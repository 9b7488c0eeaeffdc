export async function readPages(api: { fetch(page: number): Promise<string | undefined> }): Promise<void> {
  let page = 0;
  try {
    while (true) {
      const text = await api.fetch(page++);
      if (text === undefined) break;
      console.info(text);
    }
  } catch (error) {
    console.error(error);
  }
}
