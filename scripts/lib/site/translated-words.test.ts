import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { translatedWords } from './translated-words.ts';

let root = '';

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'words-'));
  const files = {
    'src/strings/plan.ts': "import { unit } from './unit.ts';\nexport const plan = [3, unit];\n",
    'src/strings/unit.ts': "export const unit = '条';\nexport const sign = '¶';\n",
    'src/strings/en/plan.ts':
      "import { unit } from './unit.ts';\nexport const plan = [unit, `in English`];\n",
    'src/strings/en/unit.ts': "import { sign } from '../unit.ts';\nexport const unit = [`items`, sign];\n",
    'src/strings/alone.ts': "export const alone = '无译文';\n",
    'src/page.ts': "import { plan } from './strings/plan.ts';\nconsole.log(plan);\n",
    'src/untranslated.ts': "import { alone } from './strings/alone.ts';\nconsole.log(alone);\n",
  };
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
});

afterAll(() => rmSync(root, { recursive: true }));

/** The bundle of a file of the small project, in English or as it stands. */
async function bundle(entry: string, languages: string[]): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    plugins: languages.map((language) => translatedWords(language, root)),
    build: { write: false, minify: false, rollupOptions: { input: join(root, entry) } },
  });
  const [output] = [result].flat() as { output: { type: string; code?: string }[] }[];
  return output?.output.map(({ code }) => code ?? '').join('\n') ?? '';
}

test('a page is given the words of its language, and words that words are made of too', async () => {
  const english = await bundle('src/page.ts', ['en']);
  expect(english).toContain('in English');
  expect(english).toContain('items');
  expect(english).not.toContain('条');
});

test('without it the words are Chinese', async () => {
  const chinese = await bundle('src/page.ts', []);
  expect(chinese).toContain('条');
  expect(chinese).not.toContain('in English');
});

test('a translation may take over what is the same in both', async () => {
  expect(await bundle('src/page.ts', ['en'])).toContain('¶');
});

test('the build ends where words are not translated, and says which and what to do', async () => {
  await expect(bundle('src/untranslated.ts', ['en'])).rejects.toThrow(
    /src\/strings\/alone\.ts is not translated[\s\S]*no src\/strings\/en\/alone\.ts[\s\S]*fix:/,
  );
});

/** What Node alone prints that runs a file of the small project, in English. */
function runInEnglish(entry: string) {
  const hooks = pathToFileURL(join(import.meta.dirname, 'translated-words.ts'));
  const code = `import { translateImports } from '${hooks}';
    translateImports('en', ${JSON.stringify(root)});
    await import('${pathToFileURL(join(root, entry))}');`;
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' });
}

test('what Node alone runs is given the same words', () => {
  expect(runInEnglish('src/page.ts').stdout.trim()).toBe("[ [ 'items', '¶' ], 'in English' ]");
});

test('and it ends where words are not translated, with the same advice', () => {
  const { status, stderr } = runInEnglish('src/untranslated.ts');
  expect(status).not.toBe(0);
  expect(stderr).toMatch(/src\/strings\/alone\.ts is not translated[\s\S]*fix:/);
});
