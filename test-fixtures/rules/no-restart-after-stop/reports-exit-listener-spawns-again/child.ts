import { spawn, type ChildProcess } from 'node:child_process';

export class Child {
  private child: ChildProcess | undefined;

  start(): void {
    this.child = spawn('worker');
    this.child.on('exit', (code) => {
      console.warn(`worker ended with ${code}`);
      this.start();
//    ^^^^^^^^^^ no-restart-after-stop
    });
  }

  shutdown(): void {
    this.child?.kill();
  }
}
