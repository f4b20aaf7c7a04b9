/** How to have checked what was not, by the reason that a result gives; the first that fits. */
const ways: readonly [RegExp, string][] = [
  [/^not selected/, 'Leave out --only.'],
  [/^skipped/, 'Leave out --skip.'],
  [/^the budget ran out/, 'Give it more time: --budget T, or none.'],
  [/^interrupted$/, 'Let the run come to its end.'],
  [/^the check itself crashed/, 'This is a bug of cell-contract: please report it.'],
  [
    /^[A-Z]+-\d+ fails/,
    'Mend the rule that fails, and run the check again: its failure hides what this one would show.',
  ],
  [/^needs: other-token/, 'Give the token of a second caller: --other-token T2.'],
  [/^needs: .*\bhook\b/, 'Give the check a hand with a target module that has the hook: --target M.'],
  [/^needs: .*in the fixtures/, 'Add it to the file that --fixtures names.'],
  [/^needs: /, 'Let the server have it, or set it up by a target module: --target M.'],
];

const anyWay = 'Look into why with `cell-contract check … --only RULE`, and mend what stands in the way.';

/** A sentence for a reader who wants it checked. */
export function howToCheck(reason: string): string {
  return ways.find(([pattern]) => pattern.test(reason))?.[1] ?? anyWay;
}
