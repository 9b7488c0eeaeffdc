import { PrismaClient } from '@prisma/client';

export class ReportService {
  private client() {
    return new PrismaClient().$extends({ name: 'reports' });
  }

  async totals(): Promise<unknown[]> {
    const prisma = this.client();
    try {
      const orders = await prisma.order.findMany({ where: { state: 'paid' } });
      return orders.map((order: { total: number }) => order.total);
    } finally {
      await prisma.$disconnect();
    }
  }
}
