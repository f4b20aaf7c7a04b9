import type { IPrismComponents } from '@stoplight/prism-core';

type Logger = IPrismComponents<unknown, unknown, unknown, never>['logger'];

/**
 * Prism wants a logger, and a child of it for every request; this one says nothing and is its own child. Prism's own is
 * not loaded: that takes long, and the pipeline calls no more than these two.
 */
export const silentLogger = { child: () => silentLogger, info: () => {} } as unknown as Logger;
