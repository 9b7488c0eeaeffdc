import { Component } from './component.js';

export class Sampler extends Component {
  start(): void {
    this.timer = setInterval(() => console.info(process.memoryUsage().rss), 1_000);
  }
}
