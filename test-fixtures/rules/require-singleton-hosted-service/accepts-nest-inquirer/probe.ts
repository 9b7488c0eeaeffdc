import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import { INQUIRER } from '@nestjs/core';

@Injectable()
export class Probe implements OnModuleInit {
  constructor(@Inject(INQUIRER) private readonly parent: object | undefined) {}

  onModuleInit(): void {
    console.log('probe of', this.parent?.constructor.name ?? 'no one');
  }
}
