/** Asks again and again until the answer is neither null nor false; fails with `what` when the time is up. */
export const waitUntil = async <T>(
  what: string,
  ask: () => Promise<T | null | false> | T | null | false,
  milliseconds = 15_000,
): Promise<T> => {
  const end = performance.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (answer !== null && answer !== false) return answer;
    if (performance.now() > end) throw new Error(`Waited ${milliseconds / 1000} s for: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

/** The promise, or a failure that says what was waited for when it takes longer than that. */
export const within = async <T>(
  what: string,
  promise: Promise<T>,
  milliseconds = 15_000,
): Promise<T> => {
  let limit: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    const tooLate = (): void => reject(new Error(`Waited ${milliseconds / 1000} s for: ${what}`));
    limit = setTimeout(tooLate, milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(limit);
  }
};
