declare function slowLog(text: string): void;

export class Rates {
  async load(currency: string): Promise<Response> {
    const slow = setTimeout(() => slowLog(currency), 5_000);
    try {
      return fetch(`https://rates.example/${currency}`);
    } finally {
      clearTimeout(slow);
    }
  }
}
