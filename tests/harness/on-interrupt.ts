/** Runs `end` once when this process is told to stop (Ctrl-C, `kill`, a closed terminal), then leaves with the usual code. */
export const onInterrupt = (end: () => Promise<void>): void => {
  let ending = false;
  const stop = (code: number): void => {
    if (ending) process.exit(code);
    ending = true;
    const limit = setTimeout(() => process.exit(code), 10_000);
    end().finally(() => {
      clearTimeout(limit);
      process.exit(code);
    });
  };
  process.on('SIGINT', () => stop(130));
  process.on('SIGTERM', () => stop(143));
  process.on('SIGHUP', () => stop(129));
};
