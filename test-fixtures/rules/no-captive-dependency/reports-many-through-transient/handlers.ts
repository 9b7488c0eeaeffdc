import { UploadSession } from './upload-session.js';

export abstract class UploadHandler {
  abstract handle(file: string): Promise<void>;
}

export class TextHandler extends UploadHandler {
  override async handle(file: string): Promise<void> {
    await fetch(`https://texts.example/${file}`, { method: 'PUT' });
  }
}

export class ImageHandler extends UploadHandler {
  static inject = [UploadSession] as const;

  constructor(private readonly session: UploadSession) {
    super();
  }

  override async handle(file: string): Promise<void> {
    await this.session.store(file);
  }
}
