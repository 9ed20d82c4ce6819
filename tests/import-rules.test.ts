import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

/** Who may import whom: folder, what it imports, and whether the lint rules let it. */
const CASES: [file: string, imports: string, allowed: boolean][] = [
  ['src/model/a.ts', 'zod', true],
  ['src/model/a.ts', './b.ts', true],
  ['src/model/a.ts', 'node:fs', false],
  ['src/model/a.ts', '../charts/b.ts', false],
  ['src/model/a.ts', '../../scripts/b.ts', false],
  ['src/model/a.test.ts', 'vitest', true],
  ['src/model/words/a.ts', '../b.ts', true],
  ['src/model/words/en/a.ts', '../b.ts', true],
  ['src/model/words/en/a.ts', '../../b.ts', true],
  ['src/model/words/a.ts', 'zod', false],
  ['src/model/words/a.ts', '../../charts/b.ts', false],
  ['src/store/a.ts', 'node:fs', true],
  ['src/store/a.ts', '../model/b.ts', true],
  ['src/store/a.ts', '../charts/b.ts', false],
  ['src/store/a.ts', 'fflate', false],
  ['src/charts/a.ts', 'd3', true],
  ['src/charts/a.ts', 'd3-scale', true],
  ['src/charts/a.ts', '../model/b.ts', true],
  ['src/charts/bars/a.ts', '../../model/b.ts', true],
  ['src/charts/a.ts', '../queries/b.ts', false],
  ['src/charts/a.ts', '../strings/ui.ts', false],
  ['src/charts/a.ts', 'node:fs', false],
  ['src/compare/a.ts', '../model/b.ts', true],
  ['src/compare/a.ts', '../charts/b.ts', false],
  ['src/compare/a.ts', 'd3', false],
  ['src/search/a.ts', './b.ts', true],
  ['src/search/a.ts', '../model/b.ts', true],
  ['src/search/a.ts', '../charts/b.ts', false],
  ['src/search/a.ts', 'pagefind', false],
  ['src/clippings/a.ts', './b.ts', true],
  ['src/clippings/a.ts', '../model/b.ts', true],
  ['src/clippings/a.ts', 'd3', true],
  ['src/clippings/a.ts', 'docx', true],
  ['src/clippings/a.ts', '../strings/b.ts', false],
  ['src/clippings/a.ts', '../search/b.ts', false],
  ['src/offline/a.ts', 'workbox-routing/registerRoute.js', true],
  ['src/offline/a.ts', '../search/b.ts', true],
  ['src/offline/a.ts', '../strings/b.ts', false],
  ['src/offline/a.ts', '../components/b.ts', false],
  ['src/exports/a.ts', '../model/b.ts', true],
  ['src/exports/a.ts', '../clippings/csv.ts', true],
  ['src/exports/a.ts', 'fflate', true],
  ['src/exports/a.ts', '../queries/b.ts', false],
  ['src/exports/a.ts', '../strings/b.ts', false],
  ['src/components/A.astro', '../charts/b.ts', true],
  ['src/components/A.astro', '../strings/ui.ts', true],
  ['src/components/A.astro', '../queries/b.ts', false],
  ['src/components/A.astro', 'astro:content', false],
  ['src/components/a.ts', '../queries/b.ts', false],
  ['src/layouts/A.astro', '../components/B.astro', true],
  ['src/layouts/A.astro', '../queries/b.ts', false],
  ['src/layouts/A.astro', '../pages/b.ts', false],
  ['src/pages/a.astro', '../queries/b.ts', true],
  ['src/pages/a.astro', 'astro:content', false],
  ['src/pages/a.astro', '../../scripts/lib/b.ts', false],
  ['src/queries/a.ts', 'astro:content', true],
  ['src/queries/a.ts', '../model/b.ts', true],
  ['src/queries/a.ts', '../components/B.astro', false],
  ['src/queries/a.ts', '../../scripts/b.ts', false],
  ['src/strings/a.ts', 'astro:content', false],
  ['src/a.ts', 'astro:content', false],
  ['scripts/a.ts', '../src/model/b.ts', true],
  ['scripts/lib/a.ts', '../../src/compare/b.ts', true],
  ['scripts/lib/search/a.ts', '../../../src/search/b.ts', true],
  ['scripts/lib/offline/a.ts', '../../../src/offline/b.ts', true],
  ['scripts/lib/a.ts', '../../src/queries/b.ts', false],
  ['scripts/lib/a.ts', '../../src/components/B.astro', false],
  ['scripts/lib/files/a.ts', '../../../src/queries/b.ts', true],
  ['scripts/lib/files/a.ts', '../../../src/components/b.ts', false],
  ['scripts/lib/search/a.ts', '../../../src/components/search/open-index.ts', false],
  ['scripts/lib/search-quality/in-browser/a.ts', '../../../../src/components/search/open-index.ts', true],
  ['scripts/lib/search-quality/in-browser/a.ts', '../../../../src/components/search/render.ts', false],
  ['scripts/a.ts', '../src/charts/b.ts', true],
  ['scripts/a.ts', '../src/store/b.ts', true],
  ['scripts/a.ts', '../src/address.ts', false],
  ['scripts/a.ts', 'astro:content', false],
];

/** Lints one small file a case with the project's own rules and says which broke an import rule. */
function restrictedCases(): Set<number> {
  const dir = mkdtempSync(join(tmpdir(), 'import-rules-'));
  try {
    cpSync('biome.json', join(dir, 'biome.json'));
    cpSync('.gitignore', join(dir, '.gitignore'));
    CASES.forEach(([file, imports], at) => {
      const path = join(dir, caseFile(file, at));
      mkdirSync(dirname(path), { recursive: true });
      const code = `import x from '${imports}';\n\nconsole.log(x);\n`;
      writeFileSync(path, file.endsWith('.astro') ? `---\n${code}---\n` : code);
    });
    const biome = join(process.cwd(), 'node_modules/@biomejs/biome/bin/biome');
    const args = [biome, 'lint', '--reporter=json', '--max-diagnostics=none'];
    const { stdout } = spawnSync(process.execPath, args, { cwd: dir, encoding: 'utf8' });
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { category: string; location: { path: string } }[];
    };
    const broken = diagnostics.filter((d) => d.category === 'lint/style/noRestrictedImports');
    return new Set(broken.map((d) => Number(/case-(\d+)/.exec(d.location.path)?.[1])));
  } finally {
    rmSync(dir, { recursive: true });
  }
}

/** `src/model/a.test.ts`, 5 → `src/model/case-5.test.ts` */
function caseFile(file: string, at: number): string {
  return file.replace(/[^/.]+(?=\.[^/]*$)/, `case-${at}`);
}

const restricted = restrictedCases();

test.each(
  CASES.map(([file, imports, allowed], at) => ({
    at,
    file,
    imports,
    allowed,
    may: allowed ? 'may' : 'may not',
  })),
)('$file $may import $imports', ({ at, allowed }) => {
  expect(restricted.has(at)).toBe(!allowed);
});
