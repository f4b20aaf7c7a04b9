import { AxeBuilder } from '@axe-core/playwright';
import { expect } from '@playwright/test';
import { demo } from 'cell-contract/mock';
import { test } from './page-and-mock.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1280, 360]) {
    test(`axe finds nothing in ${colorScheme}, ${width} wide, as it is and with all that it can show`, async ({
      page,
      mock,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      await page.goto('/');
      await expect(page.getByRole('heading', { name: demo.name })).toBeVisible();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      await mock.misbehave(['status=404 on=updateListCell nth=1']);
      await page.getByRole('button', { name: 'Job title of Ada Example' }).click();
      await page.getByRole('textbox', { name: 'Job title of Ada Example' }).fill('Gone');
      await page.keyboard.press('Enter');
      await expect(page.getByText(/^Not saved\. /)).toBeVisible();
      await page.getByRole('button', { name: 'Stage of Bo Sample' }).click();
      expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      const scrollWidth = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(scrollWidth).toBeLessThanOrEqual(width);
    });
  }
}
