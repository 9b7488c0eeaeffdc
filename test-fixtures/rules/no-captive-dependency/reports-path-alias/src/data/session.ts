export class Session {
  async query(text: string): Promise<string> {
    const response = await fetch('https://data.example/query', { method: 'POST', body: text });
    return response.text();
  }
}
