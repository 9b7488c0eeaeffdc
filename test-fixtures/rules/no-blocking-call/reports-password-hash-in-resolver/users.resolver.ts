import { Args, Mutation, Resolver } from '@nestjs/graphql';
import * as bcrypt from 'bcrypt';

@Resolver()
export class UsersResolver {
  constructor(private readonly users: { insert(name: string, hash: string): Promise<void> }) {}

  @Mutation(() => Boolean)
  async register(@Args('name') name: string, @Args('password') password: string): Promise<boolean> {
    await this.users.insert(name, bcrypt.hashSync(password, 12));
//                                ^^^^^^^^^^^^^^^ no-blocking-call long computation
    return true;
  }
}
