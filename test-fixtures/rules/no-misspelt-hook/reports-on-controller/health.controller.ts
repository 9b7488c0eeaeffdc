import { Controller, Get } from '@nestjs/common';

@Controller()
export class HealthController {
  private isUp = true;

  @Get('health')
  health(): { up: boolean } {
    return { up: this.isUp };
  }

  beforeApplicationShutdow(): void {
//^^^^^^^^^^^^^^^^^^^^^^^^ no-misspelt-hook `beforeApplicationShutdown`
    this.isUp = false;
  }
}
