import { expect } from '@playwright/test';
import { demo } from 'cell-contract/mock';
import { test } from './page-and-mock.ts';
import { storedValue } from './stored-value.ts';

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: demo.name })).toBeVisible();
});

test('a value that is entered is shown, saved and still there after a reload', async ({ page, mock }) => {
  await page.getByRole('button', { name: 'Job title of Ada Example' }).click();
  await page.getByRole('textbox', { name: 'Job title of Ada Example' }).fill('Chief Scientist');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Job title of Ada Example: Chief Scientist' })).toBeFocused();
  await expect(page.getByRole('status')).toHaveText('4 people. All changes are saved.');
  expect(await storedValue(mock, 'Ada Example', 'Job title')).toBe('Chief Scientist');
  await page.reload();
  await expect(page.getByRole('button', { name: 'Job title of Ada Example: Chief Scientist' })).toBeVisible();
});

test('each type of column stores its own JSON type', async ({ page, mock }) => {
  const entries: [column: string, enter: string, stored: unknown][] = [
    ['Talks given', '12.5', 12.5],
    ['E-mail', 'ada@example.org', 'ada@example.org'],
    ['Topics', 'glass, steel', ['glass', 'steel']],
    ['Met on', '2025-02-03', '2025-02-03'],
  ];
  for (const [column, enter, stored] of entries) {
    await page.getByRole('button', { name: `${column} of Dara Specimen` }).click();
    await page.getByLabel(`${column} of Dara Specimen`, { exact: true }).fill(enter);
    await page.keyboard.press('Enter');
    await expect.poll(() => storedValue(mock, 'Dara Specimen', column)).toEqual(stored);
  }
  for (const [column, choice, stored] of [
    ['Has replied', 'yes', true],
    ['Stage', 'agreed', 'agreed'],
  ] as const) {
    await page.getByRole('button', { name: `${column} of Dara Specimen` }).click();
    await page.getByRole('combobox', { name: `${column} of Dara Specimen` }).selectOption(choice);
    await page.keyboard.press('Enter');
    await expect.poll(() => storedValue(mock, 'Dara Specimen', column)).toEqual(stored);
  }
});

test('Escape leaves the cell as it was', async ({ page, mock }) => {
  await page.getByRole('button', { name: 'Job title of Bo Sample' }).click();
  await page.getByRole('textbox', { name: 'Job title of Bo Sample' }).fill('Nobody');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'Job title of Bo Sample: Staff Engineer' })).toBeFocused();
  expect(await storedValue(mock, 'Bo Sample', 'Job title')).toBe('Staff Engineer');
});

test('what a cell holds is shown as text, whatever it is', async ({ page, mock }) => {
  const [row, column] = [demo.rows[0], demo.columns[0]];
  if (row === undefined || column === undefined) throw new Error('The demo list is empty.');
  const value = '<img src=x onerror="document.title = 1">';
  const place = { listId: demo.listId, rowId: row.id, columnId: column.id };
  await mock.seedCell({ ...place, status: 'completed', value, reasoning: '<b>bold</b>', error: null });
  await page.reload();
  await expect(page.getByText(value)).toBeVisible();
  await expect(page.getByText('<b>bold</b>')).toBeVisible();
  await expect(page).toHaveTitle('Lists');
});

test('enrichment is followed until every cell has come to an end', async ({ page }) => {
  await page.getByRole('button', { name: 'Find Latest paper again for everybody' }).click();
  await expect(page.getByText('Waiting to be found…')).toHaveCount(demo.rows.length);
  await expect(page.getByText('Being found…')).toHaveCount(demo.rows.length);
  await expect(page.getByText(/to be found…|being found…/i)).toHaveCount(0);
  await expect(page.getByRole('button', { name: /Latest paper of Ada Example: https:/ })).toBeVisible();
});

test('a cell that is edited while it is being found keeps what its person wrote', async ({ page, mock }) => {
  await page.getByRole('button', { name: 'Find Latest paper again for everybody' }).click();
  await expect(page.getByText('Waiting to be found…')).toHaveCount(demo.rows.length);
  await page.getByRole('button', { name: 'Latest paper of Ada Example' }).click();
  await page.getByRole('textbox', { name: 'Latest paper of Ada Example' }).fill('https://example.com/mine');
  await page.keyboard.press('Enter');
  await expect(page.getByText(/to be found…|being found…/i)).toHaveCount(0);
  await expect(
    page.getByRole('button', { name: 'Latest paper of Ada Example: https://example.com/mine' }),
  ).toBeVisible();
  expect(await storedValue(mock, 'Ada Example', 'Latest paper')).toBe('https://example.com/mine');
});
