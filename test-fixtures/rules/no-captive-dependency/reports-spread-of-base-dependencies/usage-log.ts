export class UsageLog {
  write(usage: string): void {
    console.log(usage);
  }
}
