import type { Freedom } from './freedom.ts';
import { answers } from './gallery/answers.ts';
import { company } from './gallery/company.ts';
import { connections } from './gallery/connections.ts';
import { ids } from './gallery/ids.ts';
import { pace } from './gallery/pace.ts';
import { refusals } from './gallery/refusals.ts';
import { setUp } from './gallery/set-up.ts';
import { settings } from './gallery/settings.ts';
import { spellings } from './gallery/spellings.ts';
import { timesAndClocks } from './gallery/times.ts';
import { values } from './gallery/values.ts';

/** Every way in which a server may differ and still be right. The suite may blame none of them. */
export const freedoms: readonly Freedom[] = [
  ...refusals,
  ...answers,
  ...timesAndClocks,
  ...spellings,
  ...ids,
  ...connections,
  ...pace,
  ...values,
  ...company,
  ...setUp,
  ...settings,
];
