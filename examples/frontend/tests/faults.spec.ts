import { expect, type Page } from '@playwright/test';
import { demo } from 'cell-contract/mock';
import { holdAnswer, loseAnswers, refuseWrites } from './misbehave.ts';
import { test } from './page-and-mock.ts';
import { storedValue } from './stored-value.ts';

const cell = 'Job title of Ada Example';

async function enter(page: Page, text: string): Promise<void> {
  await page.getByRole('button', { name: new RegExp(`^${cell}`) }).click();
  await page.getByRole('textbox', { name: cell }).fill(text);
  await page.keyboard.press('Enter');
}

test.beforeEach(async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('heading', { name: demo.name })).toBeVisible();
});

test('a value is shown before the server has answered', async ({ page }) => {
  const held = await holdAnswer(page);
  await enter(page, 'Quick');
  await expect(page.getByRole('button', { name: `${cell}: Quick` })).toBeVisible();
  await expect(page.getByText('Saving…', { exact: true })).toHaveCount(2);
  held.letGo();
  await expect(page.getByRole('status')).toContainText('All changes are saved.');
});

test('a write whose answer is lost is made again, and there is one cell', async ({ page, mock }) => {
  const { lost } = await loseAnswers(page, 2);
  await enter(page, 'Twice');
  await expect(page.getByText('No answer came. Trying again…')).toBeVisible();
  await expect(page.getByRole('status')).toContainText('All changes are saved.');
  expect(lost()).toBe(2);
  expect(await storedValue(mock, 'Ada Example', 'Job title')).toBe('Twice');
});

test('503 with Retry-After is waited for', async ({ page, mock }) => {
  const error = 'Too busy.';
  await refuseWrites(page, 1, { status: 503, error, headers: { 'retry-after': '1' } });
  await enter(page, 'Patient');
  await expect(page.getByText('Too busy. Trying again…')).toBeVisible();
  await expect(page.getByRole('status')).toContainText('All changes are saved.');
  expect(await storedValue(mock, 'Ada Example', 'Job title')).toBe('Patient');
});

test('404 is told at once, the change can be undone', async ({ page, mock }) => {
  await refuseWrites(page, 1, { status: 404, error: 'Row not found' });
  await enter(page, 'Gone');
  await expect(page.getByText('Not saved. Row not found')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('1 change is not saved.');
  await page.getByRole('button', { name: `Undo the change of ${cell}` }).click();
  await expect(page.getByRole('button', { name: `${cell}: Head of Research` })).toBeVisible();
  expect(await storedValue(mock, 'Ada Example', 'Job title')).toBe('Head of Research');
});

test('a change that was given up can be tried again', async ({ page, mock }) => {
  await refuseWrites(page, 1, { status: 400, error: 'Not today.' });
  await enter(page, 'Later');
  await page.getByRole('button', { name: `Try again to save ${cell}` }).click();
  await expect(page.getByRole('status')).toContainText('All changes are saved.');
  expect(await storedValue(mock, 'Ada Example', 'Job title')).toBe('Later');
});

test('of two quick changes the later one stays, though the answer to the first is late', async ({
  page,
  mock,
}) => {
  const held = await holdAnswer(page);
  await enter(page, 'First');
  await enter(page, 'Second');
  held.letGo();
  await expect(page.getByRole('status')).toContainText('All changes are saved.');
  await expect(page.getByRole('button', { name: `${cell}: Second` })).toBeVisible();
  expect(await storedValue(mock, 'Ada Example', 'Job title')).toBe('Second');
});

test('a list that is not there is said to be so', async ({ page }) => {
  await page.goto('/?list=00000000-0000-4000-8000-000000000000');
  await expect(page.getByRole('alert')).toContainText('List not found');
});

test('a server that cannot be reached is said to be so, until it can', async ({ page }) => {
  await page.route('**/api/lists', (route) => route.abort(), { times: 2 });
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('No answer came.');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: demo.name })).toBeVisible();
});
