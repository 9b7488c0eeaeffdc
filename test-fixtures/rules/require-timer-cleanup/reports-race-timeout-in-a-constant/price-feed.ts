export async function loadPrices(url: string, timeout: number): Promise<unknown> {
  const expired = new Promise<undefined>((resolve) => {
    setTimeout(() => {
//  ^^^^^^^^^^ require-timer-cleanup another branch wins `Promise.race`
      console.warn('prices are late');
      resolve(undefined);
    }, timeout);
  });
  const answer = await Promise.race([fetch(url), expired]);
  return answer?.json();
}
