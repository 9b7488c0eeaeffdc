import * as fs from 'node:fs';
import { Controller, Get, Param } from '@nestjs/common';

@Controller('exports')
export class ExportsController {
  @Get(':id')
  read(@Param('id') id: string): string {
    return this.load(id);
  }

  private load(id: string): string {
    return fs.readFileSync(`/var/exports/${id}.csv`, 'utf8');
//         ^^^^^^^^^^^^^^^ no-blocking-call for each request
  }
}
