export class RatesClient {
  async refresh(currency: string, signal?: AbortSignal): Promise<void> {
    await fetch(`https://rates.example.org/${currency}`, { signal });
  }
}
