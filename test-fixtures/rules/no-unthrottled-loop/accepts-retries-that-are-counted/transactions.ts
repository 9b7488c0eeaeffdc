export class Transactions {
  private readonly maxRetries = 3;

  constructor(private readonly node: { submit(payload: string): Promise<string> }) {}

  async submit(payload: string): Promise<string> {
    let attempt = 0;
    while (true) {
      attempt++;
      try {
        return await this.node.submit(payload);
      } catch (error) {
        if (isTemporary(error) && attempt < this.maxRetries) continue;
        throw error;
      }
    }
  }
}

function isTemporary(error: unknown): boolean {
  return error instanceof Error && error.message.includes('nonce');
}
