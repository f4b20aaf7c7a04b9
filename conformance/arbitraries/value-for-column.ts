import fc from 'fast-check';
import type { ColumnType } from '../../generated/patterns.ts';
import { enumValue, multiselectValue } from './columns/choice-value.ts';
import { dateValue } from './columns/date-value.ts';
import { emailValue } from './columns/email-value.ts';
import { listValue } from './columns/list-value.ts';
import { numberValue } from './columns/number-value.ts';
import { phoneValue } from './columns/phone-value.ts';
import { textValue } from './columns/text-value.ts';
import { urlValue } from './columns/url-value.ts';
import type { JsonValue } from './json-value.ts';

export { choiceOptions } from './columns/choice-value.ts';

/** What a person would write into a column of each type (VT-1). */
export const ordinaryValue: Readonly<Record<ColumnType, fc.Arbitrary<JsonValue>>> = {
  text: textValue,
  number: numberValue,
  boolean: fc.boolean(),
  url: urlValue,
  enum: enumValue,
  multiselect: multiselectValue,
  list: listValue,
  date: dateValue,
  email: emailValue,
  phone: phoneValue,
};
