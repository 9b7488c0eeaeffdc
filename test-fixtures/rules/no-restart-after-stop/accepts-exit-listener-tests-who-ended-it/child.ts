import { spawn, type ChildProcess } from 'node:child_process';

export class Child {
  private child: ChildProcess | undefined;
  private isStopping = false;

  start(): void {
    this.child = spawn('worker');
    this.child.on('exit', () => {
      if (this.isStopping) return;
      this.start();
    });
  }

  shutdown(): void {
    this.isStopping = true;
    this.child?.kill();
  }
}
