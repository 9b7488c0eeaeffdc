import { Module } from '@nestjs/common';
import { RequestModule } from '../request';
import { UserCache } from './user-cache';
import { UserRepository } from './user.repository';

@Module({ imports: [RequestModule], providers: [UserCache, UserRepository] })
export class UsersModule {}
