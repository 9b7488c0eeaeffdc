export class Rates {
  async load(currency: string): Promise<Response> {
    const controller = new AbortController();
    const { signal } = controller;
    const deadline = setTimeout(() => controller.abort(), 5_000);
    try {
      return await fetch(`https://rates.example/${currency}`, { signal });
    } finally {
      clearTimeout(deadline);
    }
  }
}
