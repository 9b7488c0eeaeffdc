async function refresh(): Promise<void> {
  await fetch('https://rates.example/latest');
  setTimeout(() => void refresh(), 60_000);
//                      ^^^^^^^ no-floating-work
}

void refresh();
