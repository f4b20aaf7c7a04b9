import fc from 'fast-check';

/** The options of every enum and multiselect column that a check makes. */
export const choiceOptions = [
  'Lead',
  'customer',
  'in review',
  'Côte d’Azur',
  'R&D',
  'A, B',
  'N/A',
  '2024',
  'true',
];

/** What stands in an enum column: one of its options. */
export const enumValue = fc.constantFrom(...choiceOptions);

/** What stands in a multiselect column: some of its options, in any order, none twice. */
export const multiselectValue = fc.shuffledSubarray(choiceOptions);
