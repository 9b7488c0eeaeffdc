export class UploadSession {
  async store(file: string): Promise<void> {
    await fetch(`https://images.example/${file}`, { method: 'PUT' });
  }
}
