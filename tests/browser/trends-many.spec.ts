import { formatMeasure, MEASURES } from '../../src/charts/measures.ts';
import { trends as words } from '../../src/strings/trends.ts';
import { fortyOrganisations } from '../charts/generated-figures.ts';
import { expect, test } from './site.ts';
import { giveForty, open, redrawn, themes } from './trend-steps.ts';

test('choices answer within 100 ms with 200 records of 40 organisations and ten years', async ({ page }) => {
  test.slow();
  const set = await giveForty(page);
  expect([set.records.length, set.organisations.length]).toEqual([200, 40]);
  await page.goto('/themes/');
  await page.getByRole('radio', { name: '字数占比' }).check();
  await redrawn(page);
  const counties = set.organisations.filter(({ level }) => level === 'county').slice(0, 8);
  const units = MEASURES.map((measure) => [`[name=unit][value=${measure}]`, '']);
  const chosen = themes.slice(0, 3).map(({ id }) => [`[name=theme][value="${id}"]`, '']);
  const wishes = [
    ...units,
    ...['province', 'city', 'county'].map((level) => ['[name=level]', level]),
    ...counties.map(({ id }) => [`[name=org][value="${id}"]`, '']),
    ...units,
    ...chosen,
    ...chosen,
  ] as [string, string][];
  // Time of the processor on the page's own thread, layout and all: a busy machine must not speak for the work.
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const spent = async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
  };
  const times: number[] = [];
  for (const wish of wishes) {
    // What went before is cleared away first, so that each choice answers for itself.
    await session.send('HeapProfiler.collectGarbage');
    const before = await spent();
    await page.evaluate(choose, wish);
    times.push((await spent()) - before);
  }
  const sorted = times.toSorted((a, b) => a - b);
  test.info().annotations.push({
    type: 'ms',
    description: wishes.map(([control], i) => `${control} ${times[i]?.toFixed(0)}`).join(', '),
  });
  expect(times).toHaveLength(23);
  expect(sorted[0]).toBeGreaterThan(0);
  expect(sorted.at(-1)).toBeLessThan(100);
});

/** Makes a choice and waits until panels are drawn and laid out. */
async function choose([selector, value]: [string, string]): Promise<void> {
  const control = document.querySelector<HTMLInputElement | HTMLSelectElement>(`.trend-form ${selector}`);
  const panels = document.querySelector<HTMLElement>('[data-part=panels]');
  if (control === null || panels === null) throw new Error(`no ${selector}`);
  const drawn = new Promise<void>((resolve) => {
    const watch = new MutationObserver(() => {
      watch.disconnect();
      resolve();
    });
    watch.observe(panels, { childList: true });
  });
  if (control instanceof HTMLSelectElement) control.value = value;
  else control.checked = !control.checked;
  control.dispatchEvent(new Event('change', { bubbles: true }));
  await drawn;
  if (panels.offsetHeight === 0) throw new Error(`nothing for ${selector}`);
}

test('the spread of many organisations is that of their figures', async ({ page }) => {
  const source = fortyOrganisations();
  await giveForty(page);
  await open(page, '/themes/?unit=mentions');
  await redrawn(page);
  const cells = await page.locator('.numbers tbody tr:has(small)').evaluateAll((rows) =>
    rows.map((row) => ({
      year: Number.parseInt(row.querySelector('th')?.textContent ?? '', 10),
      plans: Number.parseInt(row.querySelector('small')?.textContent ?? '', 10),
      texts: [...row.querySelectorAll('td')].map((cell) => cell.textContent.trim()),
    })),
  );
  expect(cells.length).toBeGreaterThan(5);
  for (const { year, plans, texts } of cells) {
    const counted = source.records.filter(
      ({ level, counts }) => level === 'county' && counts.year === year && counts.evidence === 'full',
    );
    expect(plans).toBe(counted.length);
    if (plans < 3) continue;
    const expected = source.themes.map((theme) => {
      const sorted = counted
        .map(({ counts }) => counts.themes.get(theme)?.mentions ?? 0)
        .sort((a, b) => a - b);
      const at = (part: number) => {
        const place = (sorted.length - 1) * part;
        const [low = 0, high = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
        return formatMeasure(low + (high - low) * (place - Math.floor(place)), 'mentions');
      };
      return `${at(0.5)}（${at(0.25)}–${at(0.75)}）`;
    });
    expect(texts, String(year)).toEqual(expected);
  }
  const bars = await page.locator('.trend-panel .spread').count();
  expect(bars).toBe(cells.filter(({ plans }) => plans >= 3).length * themes.length);
});

test('at most eight organisations are picked, and the list turns its pages', async ({ page }) => {
  await giveForty(page);
  await page.goto('/themes/?unit=share');
  await redrawn(page);
  const boxes = page.locator('.trend-form input[name=org]:visible');
  await page.locator('.trend-form summary', { hasText: '机构' }).click();
  for (let i = 0; i < 8; i += 1) {
    await boxes.nth(i).check();
    await expect(page.locator('.trend-form summary', { hasText: `机构（已选 ${i + 1}）` })).toBeVisible();
  }
  await expect(boxes.nth(8)).toBeDisabled();
  const first = await boxes.first().getAttribute('value');
  await page.getByRole('button', { name: words.later }).click();
  expect(await boxes.first().getAttribute('value')).not.toBe(first);
  await expect(page.getByText(words.page(13, 24, 36))).toBeVisible();
  await page.getByRole('button', { name: words.earlier }).click();
  expect(await boxes.first().getAttribute('value')).toBe(first);
});

test('one theme alone shows every level, and a level that was only shown is no choice', async ({ page }) => {
  await giveForty(page);
  await page.goto('/themes/?unit=share');
  await redrawn(page);
  await page.getByRole('radio', { name: '条目', exact: true }).check();
  await redrawn(page);
  expect(new URL(page.url()).searchParams.get('level')).toBeNull();
  const [theme] = themes;
  await page.locator('.trend-form summary', { hasText: '主题' }).click();
  await page.locator(`.trend-form [name=theme][value="${theme?.id}"]`).check();
  await expect(page.locator('.trend-panel')).toHaveCount(3);
  expect(new URL(page.url()).searchParams.get('level')).toBeNull();
});
