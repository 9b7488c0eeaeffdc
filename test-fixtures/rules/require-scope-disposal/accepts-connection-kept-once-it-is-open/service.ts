import mongoose, { type Connection } from 'mongoose';

export class Documents {
  connection?: Connection;

  async attach(url: string): Promise<void> {
    this.connection = await mongoose.createConnection(url).asPromise();
  }
}
