import type { Page } from 'playwright-core';

/** What of a page a reader does not get to see: text wider than the box that holds it, boxes that leave the window. */
export async function cutOff(page: Page): Promise<string[]> {
  const found = await page.evaluate(search);
  if (!Array.isArray(found)) throw new Error('The page has answered nothing.');
  return found.map(String);
}

/** Runs in the page. One pixel is given for sizes that are rounded. */
const search = `
  [...document.querySelectorAll('body *')]
    .filter((element) => {
      const { left, right, width } = element.getBoundingClientRect();
      const sticksOut = width > 0 && (left < -1 || right > innerWidth + 1);
      const isTooNarrow = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      return sticksOut || isTooNarrow;
    })
    .map(({ tagName, className, textContent }) => [tagName, String(className), textContent.slice(0, 60)].join(' '))
`;
