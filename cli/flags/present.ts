type Present<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** The object without the members that are undefined: options left out stay left out. */
export function present<T extends object>(all: T): Present<T> {
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Present<T>;
}
