import type { PlanRecord } from '../model/record.ts';
import { sampleOrganisation, sampleRecord, sampleSource, sampleTheme } from '../model/samples.ts';
import { type Corpus, indexCorpus } from './corpus.ts';

/** For tests: 试省 with its cities 甲, 乙 and 丙, and what records the test gives. */
export function sampleCorpus(plans: PlanRecord[], parts: Partial<Corpus> = {}): Corpus {
  const city = (id: string, name: string, code: string) =>
    sampleOrganisation({
      id,
      name: `${name}妇女联合会`,
      short: `${name}妇联`,
      parent: 'shi',
      region: { code, name, path: ['试省', name], english: ['Shi', id] },
    });
  return indexCorpus({
    plans,
    organisations: [
      city('bing', '丙市', '990300'),
      city('yi', '乙市', '990200'),
      city('jia', '甲市', '990100'),
      sampleOrganisation({
        id: 'shi',
        short: '试省妇联',
        level: 'province',
        region: { code: '990000', name: '试省', path: ['试省'], english: ['Shi'] },
      }),
    ],
    themes: [sampleTheme()],
    sources: [sampleSource()],
    campaigns: [],
    laws: [],
    formulas: [],
    ...parts,
  });
}

/** A plan of one of the organisations: `planOf('jia', 2021)` → id `jia-2021-plan`. */
export function planOf(
  organisation: string,
  year: number | null,
  part: Partial<PlanRecord> = {},
): PlanRecord {
  const { kind = 'plan', evidence = 'full' } = part;
  const id = `${organisation}-${year ?? 'undated'}-${kind}${evidence === 'full' ? '' : '-summary'}`;
  return sampleRecord({ id, organisation, year, ...part });
}
