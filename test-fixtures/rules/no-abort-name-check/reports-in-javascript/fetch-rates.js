export async function fetchRates(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(4_000) });
    return await response.json();
  } catch (error) {
    if (error.name === 'AbortError') {
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-abort-name-check never holds
      console.warn('rates timed out');
      return null;
    }
    throw error;
  }
}
