export class PriceSession {
  async fetchPrice(article: string): Promise<number> {
    const response = await fetch(`https://prices.example/${article}`);
    return Number(await response.text());
  }
}
