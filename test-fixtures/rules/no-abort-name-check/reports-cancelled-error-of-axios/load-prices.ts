import axios from 'axios';

export async function loadPrices(url: string, signal: AbortSignal): Promise<unknown> {
  try {
    const response = await axios.get(url, { signal });
    return response.data;
  } catch (error) {
    if ((error as Error).name === 'AbortError') return undefined;
//      ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ no-abort-name-check `get` reject with `CanceledError`
    throw error;
  }
}
