import { checkedMisbehaviours } from '../misbehaviour/checked.ts';
import { Delays } from '../misbehaviour/delays.ts';
import { Misbehaver } from '../misbehaviour/misbehaver.ts';
import type { Misbehaviour } from '../misbehaviour/misbehaviour.ts';
import type { World } from '../world/world.ts';

/** All of misbehaviour, in a module of its own so that it is loaded only where it is asked for. */
export function misbehavingIn(
  world: World,
  all: readonly (string | Misbehaviour)[],
  seed: string,
): Misbehaver {
  return new Misbehaver(world, checkedMisbehaviours(all), { seed, delays: new Delays() });
}
