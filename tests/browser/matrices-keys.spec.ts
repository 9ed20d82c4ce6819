import { axeFindings } from './axe-steps.ts';
import { focused, groupsOf, MATRICES, matrixOf } from './matrix-steps.ts';
import { expect, test } from './site.ts';

for (const { path, id } of MATRICES) {
  test(`${id}: arrow keys walk it, and it is one stop of Tab`, async ({ page }) => {
    await page.goto(path);
    const matrix = matrixOf(page, id);
    const stops = matrix
      .locator('table')
      .locator('[tabindex="0"], a:not([tabindex]), button:not([tabindex])');
    await expect(stops).toHaveCount(1);
    await stops.focus();
    const rows = matrix.locator('tbody tr:not(.group)');
    const cellText = async (row: number, cell: number) =>
      (await rows.nth(row).locator('td').nth(cell).textContent())?.trim();
    expect(await focused(page)).toBe(await cellText(0, 0));
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toBe(await cellText(0, 1));
    await page.keyboard.press('ArrowDown');
    expect(await focused(page)).toBe(await cellText(1, 1));
    await page.keyboard.press('Home');
    expect(await focused(page)).toBe((await rows.nth(1).locator('th a').textContent())?.trim());
    await page.keyboard.press('Control+End');
    expect(await focused(page)).toBe((await rows.last().locator('td').last().textContent())?.trim());
    await expect(stops).toHaveCount(1);
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect(matrix.locator('tr.heads th').nth(1)).toHaveAttribute('aria-sort', 'descending');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('table') === null)).toBe(true);
  });

  for (const { width, height } of [
    { width: 390, height: 700 },
    { width: 1280, height: 800 },
  ]) {
    test(`${id}: heads stay in view while frame or page is scrolled, never over what has the focus, ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto(path);
      const matrix = matrixOf(page, id);
      const head = matrix.locator('tr.heads th').last();
      const corner = matrix.locator('tr.heads .corner');
      const side = matrix.locator('tbody th[scope="row"]').last();
      const frame = matrix.locator('.frame');
      // The page is scrolled past the upper edge of the frame: the heads stand at the top of the window.
      const inner = await frame.evaluate((element) => {
        window.scrollTo(0, window.scrollY + element.getBoundingClientRect().top + 60);
        return element.getBoundingClientRect().top;
      });
      expect(inner).toBeLessThan(0);
      await expect.poll(async () => Math.abs((await corner.boundingBox())?.y ?? 99)).toBeLessThan(30);
      expect((await corner.boundingBox())?.y ?? -1).toBeGreaterThanOrEqual(-0.5);
      // The frame is scrolled to its end: heads and first column stand where they stood.
      await frame.evaluate((element) => element.scrollTo(element.scrollWidth, element.scrollHeight));
      const [framed, cornered, sided] = [
        await frame.boundingBox(),
        await corner.boundingBox(),
        await side.boundingBox(),
      ];
      expect(Math.abs((cornered?.x ?? 0) - (framed?.x ?? 99))).toBeLessThan(2);
      expect(Math.abs((sided?.x ?? 0) - (framed?.x ?? 99))).toBeLessThan(2);
      expect(cornered?.y ?? -1).toBeGreaterThanOrEqual(-0.5);
      // Walking from the last cell to the first row and column: what has the focus is clear of the heads.
      await matrix.locator('table [tabindex="0"]').focus();
      await page.keyboard.press('Control+End');
      for (const key of [
        ...Array(40).fill('ArrowUp'),
        'ArrowDown',
        'ArrowDown',
        ...Array(12).fill('ArrowLeft'),
      ]) {
        await page.keyboard.press(key);
        const [at, under, beside] = await page.evaluate(async () => {
          // What a reader sees is what is painted; heads follow a scroll before the next frame is.
          await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
          const box = (element: Element | null | undefined) => element?.getBoundingClientRect();
          const now = document.activeElement;
          const table = now?.closest('table');
          const isCell = now?.closest('td') !== null;
          const [own, heads, names] = [
            box(now),
            box(table?.tHead),
            box(table?.querySelector('.heads .corner')),
          ];
          return isCell && own && heads && names ? [own.toJSON(), heads.toJSON(), names.toJSON()] : [];
        });
        if (at === undefined) continue;
        expect(at.top, key).toBeGreaterThanOrEqual(under.bottom - 1);
        expect(at.left, key).toBeGreaterThanOrEqual(beside.right - 1);
        expect(at.bottom, JSON.stringify([key, at, under])).toBeLessThanOrEqual(height + 1);
      }
      await expect(head).toBeAttached();
    });
  }

  test(`${id}: those who hear it get row, column and value of every cell`, async ({ page }) => {
    await page.goto(path);
    const grid = page.locator(`#${id}`).getByRole('grid');
    await expect(grid).toHaveAccessibleName(/./);
    const rows = await groupsOf(page, id);
    const heads = await grid
      .locator('tr.heads th .name')
      .evaluateAll((names) => names.map((name) => name.getAttribute('title') ?? ''));
    const [group] = rows;
    for (const { name } of group?.rows.slice(0, 2) ?? []) {
      await expect(grid.getByRole('rowheader', { name, exact: false }).first()).toBeVisible();
      for (const head of heads) {
        // A link says it, or the cell that has none; both stand in the tree under that name.
        const spoken = new RegExp(`^${escapeForPattern(`${name}，${head}：`)}.+`);
        const said = grid
          .getByRole('link', { name: spoken })
          .or(grid.getByRole('gridcell', { name: spoken }));
        await expect(said.first()).toBeAttached();
      }
    }
    await expect(grid.getByRole('columnheader')).toHaveCount(
      heads.length + 1 + (await grid.locator('th[scope="colgroup"]').count()),
    );
  });

  test(`${id}: forced colours keep every cell readable`, async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await page.goto(path);
    const looks = await matrixOf(page, id)
      .locator('tbody td')
      .evaluateAll((cells) =>
        cells.map((cell) => ({
          ground: getComputedStyle(cell).backgroundColor,
          ink: getComputedStyle(cell.querySelector('a') ?? cell).color,
        })),
      );
    const grounds = new Set(looks.map(({ ground }) => ground));
    const paper = await page.evaluate(() => {
      const probe = document.createElement('p');
      document.body.append(probe);
      probe.className = 'shade-0';
      return getComputedStyle(probe).backgroundColor;
    });
    const isClear = (ground: string) => / 0\)$/.test(ground);
    expect([...grounds].filter((ground) => ground !== paper && !isClear(ground))).toEqual([]);
    expect(looks.filter(({ ink }) => ink === paper)).toEqual([]);
    expect(await axeFindings(page, `#${id}`, true)).toEqual([]);
  });
}

/** Names hold · and brackets. */
function escapeForPattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
