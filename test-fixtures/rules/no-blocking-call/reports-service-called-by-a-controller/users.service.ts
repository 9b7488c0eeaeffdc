import { Injectable } from '@nestjs/common';
import * as bcrypt from 'bcryptjs';

@Injectable()
export class UsersService {
  private readonly users = new Map<string, string>();

  add(name: string, password: string): void {
    this.users.set(name, bcrypt.hashSync(password, 12));
//                       ^^^^^^^^^^^^^^^ no-blocking-call for each request
  }
}
