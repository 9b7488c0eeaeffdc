let timer: NodeJS.Timeout | undefined;

export async function refresh(): Promise<void> {
  await fetch('https://rates.example/latest');
  timer = setTimeout(() => void refresh(), 60_000);
//                              ^^^^^^^ no-floating-work
//        ^^^^^^^^^^ no-rearmed-timer although `stopRefresh` may have cleared it
}

export function stopRefresh(): void {
  clearTimeout(timer);
}
