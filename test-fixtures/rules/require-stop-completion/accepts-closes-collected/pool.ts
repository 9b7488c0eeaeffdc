interface Member {
  close(): Promise<void>;
}

export class Pool {
  private readonly members: Member[] = [];

  add(member: Member): void {
    this.members.push(member);
  }

  async close(): Promise<void> {
    const closing: Promise<void>[] = [];
    for (const member of this.members) closing.push(member.close());
    await Promise.all(closing);
    await Promise.all(this.members.map(async (member) => member.close()));
  }
}
