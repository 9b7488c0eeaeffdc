export class Heartbeat {
  start(): void {
    void fetch('https://status.example/alive', { method: 'PUT' });
//       ^^^^^ no-floating-work
  }
}
