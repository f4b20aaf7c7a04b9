import { MockError } from '../errors.ts';
import type { Fault } from './fault.ts';

const gallery: readonly Fault[] = [];

const byName = new Map(gallery.map((fault) => [fault.name, fault]));

/** Every fault, without its works: what `--list-faults` shows. */
export const faults = gallery.map(({ name, does, rules }) => ({ name, does, rules }));

/** The faults of these names, in this order. */
export function findFaults(names: readonly string[]): Fault[] {
  return names.map((name) => {
    const fault = byName.get(name);
    if (fault === undefined) throw MockError.of('fault-unknown', name);
    return fault;
  });
}
