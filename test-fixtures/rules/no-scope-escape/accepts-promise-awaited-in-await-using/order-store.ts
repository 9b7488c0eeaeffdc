export class OrderStore {
  async import(): Promise<number> {
    const response = await fetch('https://orders.example');
    return response.status;
  }
}
