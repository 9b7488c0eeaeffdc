export async function beacon(announce: () => Promise<Response>): Promise<void> {
  try {
    for (;;) {
      await fetch('http://registry/alive', { method: 'POST' });
//    ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-unguarded-iteration `fetch`
      await announce();
    }
  } catch (error) {
    console.error(error);
  }
}
