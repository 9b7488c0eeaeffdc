import { readFileSync } from 'node:fs';
import { Controller, Get } from '@nestjs/common';

@Controller('templates')
export class TemplatesController {
  private readonly text: string;

  constructor() {
    this.text = readFileSync('/srv/template.txt', 'utf8');
  }

  @Get()
  read(): string {
    return this.text;
  }
}
