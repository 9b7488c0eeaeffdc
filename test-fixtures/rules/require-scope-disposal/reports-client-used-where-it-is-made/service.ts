import Redis from 'ioredis';

export class Flags {
  async isOn(name: string): Promise<boolean> {
    const value = await new Redis('redis://flags').get(name);
//                          ^^^^^ require-scope-disposal `quit`
    return value === 'on';
  }
}
