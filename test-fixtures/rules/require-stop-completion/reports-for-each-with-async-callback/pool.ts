interface Member {
  close(): Promise<void>;
}

export class Pool {
  private readonly members: Member[] = [];

  add(member: Member): void {
    this.members.push(member);
  }

  async close(): Promise<void> {
    this.members.forEach(async (member) => {
//                       ^^^^^^^^^^^^^^^^^ no-floating-work
//  ^^^^^^^^^^^^^^^^^^^^ require-stop-completion async callback of `this.members.forEach`
      await member.close();
    });
  }
}
