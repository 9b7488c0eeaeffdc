interface Session {
  close(): Promise<void>;
}

export class Sessions {
  private readonly byId = new Map<string, Session>();

  async expire(id: string): Promise<void> {
    void this.byId.get(id)?.close();
    this.byId.delete(id);
  }
}
