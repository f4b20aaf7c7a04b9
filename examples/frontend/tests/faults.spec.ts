import { expect, type Page } from '@playwright/test';
import { demo } from 'cell-contract/mock';
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

test('a value is shown before the server has answered', async ({ page, mock }) => {
  await mock.misbehave(['latency=1500 on=updateListCell']);
  await enter(page, 'Quick');
  await expect(page.getByRole('button', { name: `${cell}: Quick` })).toBeVisible();
  await expect(page.getByText('Saving…', { exact: true })).toHaveCount(2);
  await expect(page.getByRole('status')).toContainText('All changes are saved.');
});

test('a write whose answer is lost is made again, and there is one cell', async ({ page, mock }) => {
  // Three times: a browser makes a call again by itself when a connection that it had kept open is reset.
  await mock.misbehave(['lost-answer on=updateListCell times=3']);
  await enter(page, 'Again');
  await expect(page.getByText('No answer came. Trying again…')).toBeVisible();
  expect(await storedValue(mock, 'Ada Example', 'Job title')).toBe('Again');
  await expect(page.getByRole('status')).toContainText('All changes are saved.');
  expect(await storedValue(mock, 'Ada Example', 'Job title')).toBe('Again');
});

test('a server that loses every answer is given up, and what it has is shown on undo', async ({
  page,
  mock,
}) => {
  await mock.misbehave(['lost-answer on=updateListCell']);
  await enter(page, 'Made all the same');
  await expect(page.getByText('Not saved. No answer came.')).toBeVisible({ timeout: 15_000 });
  await page.getByRole('button', { name: `Undo the change of ${cell}` }).click();
  await expect(page.getByRole('status')).toContainText('All changes are saved.');
  await expect(page.getByRole('button', { name: `${cell}: Made all the same` })).toBeVisible();
});

test('503 with Retry-After is waited for', async ({ page, mock }) => {
  await mock.misbehave(['status=503 retry-after=1 on=updateListCell nth=1']);
  await enter(page, 'Patient');
  await expect(page.getByText(/503 .* Trying again…/)).toBeVisible();
  await expect(page.getByRole('status')).toContainText('All changes are saved.');
  expect(await storedValue(mock, 'Ada Example', 'Job title')).toBe('Patient');
});

test('404 is told at once, the change can be undone', async ({ page, mock }) => {
  await mock.misbehave(['status=404 on=updateListCell nth=1']);
  await enter(page, 'Gone');
  await expect(page.getByText(/^Not saved\. .*404/)).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('1 change is not saved.');
  await page.getByRole('button', { name: `Undo the change of ${cell}` }).click();
  await expect(page.getByRole('button', { name: `${cell}: Head of Research` })).toBeVisible();
  expect(await storedValue(mock, 'Ada Example', 'Job title')).toBe('Head of Research');
});

test('a change that was given up can be tried again', async ({ page, mock }) => {
  await mock.misbehave(['status=400 on=updateListCell nth=1']);
  await enter(page, 'Later');
  await page.getByRole('button', { name: `Try again to save ${cell}` }).click();
  await expect(page.getByRole('status')).toContainText('All changes are saved.');
  expect(await storedValue(mock, 'Ada Example', 'Job title')).toBe('Later');
});

test('of two quick changes the later one stays, though the first lands late', async ({ page, mock }) => {
  await mock.misbehave(['done-late=1000 on=updateListCell nth=1']);
  await enter(page, 'First');
  await enter(page, 'Second');
  await expect(page.getByRole('status')).toContainText('All changes are saved.');
  await expect(page.getByRole('button', { name: `${cell}: Second` })).toBeVisible();
  expect(await storedValue(mock, 'Ada Example', 'Job title')).toBe('Second');
});

test('an answer that breaks off counts as lost', async ({ page, mock }) => {
  await mock.misbehave(['truncated-body on=updateListCell nth=1']);
  await enter(page, 'Whole');
  await expect(page.getByText('No answer came. Trying again…')).toBeVisible();
  await expect(page.getByRole('status')).toContainText('All changes are saved.');
  expect(await storedValue(mock, 'Ada Example', 'Job title')).toBe('Whole');
});

test('a list that is not there is said to be so', async ({ page }) => {
  await page.goto('/?list=00000000-0000-4000-8000-000000000000');
  await expect(page.getByRole('alert')).toContainText('List not found');
});

test('a server that cannot be reached is said to be so, until it can', async ({ page, mock }) => {
  await mock.misbehave(['reset on=listLists']);
  await page.goto('/');
  await expect(page.getByRole('alert')).toContainText('No answer came.');
  await mock.misbehave([]);
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { name: demo.name })).toBeVisible();
});
