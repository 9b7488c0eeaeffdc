import { Module, OnModuleInit, Scope } from '@nestjs/common';
import { REQUEST } from '@nestjs/core';

export class Preferences implements OnModuleInit {
  values: unknown;
  constructor(private readonly user: string) {}

  async onModuleInit(): Promise<void> {
    this.values = await (await fetch(`https://users.example/${this.user}/preferences`)).json();
  }
}

@Module({
  providers: [
    {
      provide: Preferences,
      scope: Scope.REQUEST,
      inject: [REQUEST],
      useFactory: async (request: { user: string }) => {
        const preferences = new Preferences(request.user);
        await preferences.onModuleInit();
        return preferences;
      },
    },
  ],
  exports: [Preferences],
})
export class PreferencesModule {}
