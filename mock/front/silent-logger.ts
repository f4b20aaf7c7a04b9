import { createLogger } from '@stoplight/prism-core';

/** Prism wants a logger, and a child of it for every request; this one says nothing and is its own child. */
export function silentLogger(): ReturnType<typeof createLogger> {
  const logger = createLogger('mock', { level: 'silent' });
  logger.child = () => logger;
  return logger;
}
