import { chromium } from '@playwright/test';

const b = await chromium.launch({
  executablePath: '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu'],
});
const jobs = process.argv.slice(2).map((a) => a.split('|'));
for (const [path, width, scheme, name, full] of jobs) {
  const c = await b.newContext({ viewport: { width: +width, height: 1100 }, colorScheme: scheme });
  const p = await c.newPage();
  await p.goto('http://127.0.0.1:4471' + path);
  await p.waitForTimeout(500);
  const sw = await p.evaluate(() => document.documentElement.scrollWidth);
  console.log(name, sw);
  await p.screenshot({ path: `/tmp/shot-${name}.png`, fullPage: full === 'full' });
  await c.close();
}
await b.close();
