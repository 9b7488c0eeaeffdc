import { Injectable } from '@nestjs/common';

@Injectable()
export class SessionService {
  private readonly expiry: (name: string) => NodeJS.Timeout;

  constructor() {
    this.expiry = (name) => setTimeout(() => console.info(name), 1_000);
  }

  open(name: string): NodeJS.Timeout {
    return this.expiry(name);
  }
}
