import { isRecord } from '../cells/seen-cell.ts';
import { SetUpError } from '../errors.ts';
import type { CheckedOptions } from '../validate-options.ts';
import { called } from './called.ts';
import type { Hooks } from './hooks.ts';

const hookNames = ['createList', 'addColumn', 'addRow', 'seedCell', 'landEnrichment', 'close'] as const;

/** The hooks of the target module, none where there is no module. @throws {SetUpError} where they are unusable */
export async function openHooks({ target, baseUrl, tokens }: CheckedOptions): Promise<Hooks> {
  if (!target) return {};
  const hooks: unknown = (await called('default export', () => target({ baseUrl, tokens }))) ?? {};
  if (areHooks(hooks)) return hooks;
  throw new SetUpError('bad-hooks', 'default export', 'must return an object with hooks');
}

/** A plain module may get the types wrong: a hook that is no function would only come out in the middle of the run. */
function areHooks(hooks: unknown): hooks is Hooks {
  if (!isRecord(hooks)) return false;
  for (const name of hookNames) {
    const hook = hooks[name];
    if (hook !== undefined && typeof hook !== 'function')
      throw new SetUpError('bad-hooks', `hook ${name}`, `must be a function, not ${typeof hook}`);
  }
  return true;
}
