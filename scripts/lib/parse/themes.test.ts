import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ThemeLexicon } from '../../../src/model/theme.ts';
import { readThemes } from '../read/themes-file.ts';
import { labelThemes, SCORING } from './themes.ts';

const codebook = readThemes('seeds/lookups/themes.yml');

/** A codebook of two themes, small enough to count by hand. */
function lexicon(over: Partial<ThemeLexicon> = {}): ThemeLexicon {
  const theme = (id: string, sign: string, terms: ThemeLexicon['themes'][number]['terms']) => ({
    id,
    zh: id,
    en: id,
    short: sign,
    enShort: id,
    sign,
    definition: '',
    borders: [],
    enDefinition: '',
    enBorders: [],
    terms,
  });
  return {
    themes: [
      theme('education', 'FE', [
        { term: '家庭教育', weight: 4 },
        { term: '家长', weight: 2 },
      ]),
      theme('civility', 'FC', [
        { term: '家风', weight: 4 },
        { term: '移风易俗', weight: 2, unless: ['乡村'] },
      ]),
    ],
    silent: [],
    ...over,
  };
}
const label = (text: string, heading: string | null = null, terms = lexicon()) =>
  labelThemes({ heading, text }, terms);
const ids = (labels: { id: string }[]) => labels.map(({ id }) => id);
const scoreOf = (text: string, heading: string | null = null) => label(text, heading)[0]?.score ?? 0;

describe('labelThemes', () => {
  it('gives no label where no term stands', () => {
    expect(label('召开会议。')).toEqual([]);
    expect(label('')).toEqual([]);
  });

  it('puts the theme with more to say first', () => {
    expect(ids(label('深化家庭教育，办好家长学校，弘扬家风。'))).toEqual(['education', 'civility']);
  });

  it('keeps the fixed order where two themes weigh the same', () => {
    expect(ids(label('家风和家庭教育'))).toEqual(['education', 'civility']);
  });

  it('names the terms found, strongest first, each once', () => {
    expect(label('家长、家长、家庭教育')[0]?.evidence).toEqual(['家庭教育', '家长']);
  });

  it('lets a heading weigh more than the same words in the text', () => {
    const rest = '召开会议，'.repeat(20);
    expect(scoreOf(rest, '推进家庭教育')).toBeGreaterThan(scoreOf(`推进家庭教育。${rest}`));
  });

  it('counts a heading once where the text repeats it', () => {
    expect(label('家庭教育。办好家长学校', '家庭教育')).toEqual(label('。办好家长学校', '家庭教育'));
  });

  it('lets repeats count less and less', () => {
    const pad = (text: string) => text.padEnd(200, '会');
    const gain = (n: number) =>
      scoreOf(pad('家庭教育，'.repeat(n))) - scoreOf(pad('家庭教育，'.repeat(n - 1)));
    expect(gain(3)).toBeGreaterThan(0);
    expect(gain(2)).toBeGreaterThan(gain(3));
    expect(gain(3)).toBeGreaterThan(gain(4));
  });

  it('scores the same words lower in a longer text, down to no label', () => {
    expect(scoreOf('家庭教育'.padEnd(200, '会'))).toBeLessThan(scoreOf('家庭教育'.padEnd(50, '会')));
    expect(label('家长'.padEnd(400, '会'))).toEqual([]);
  });

  it('finds terms through quote marks, blanks and full width', () => {
    const terms = lexicon();
    terms.themes[0]?.terms.push({ term: '进两委', weight: 4 }, { term: '12338', weight: 4 });
    expect(label('女性进村“两委”，进 “两委”，１２３３８', null, terms)[0]?.evidence).toEqual([
      '进两委',
      '12338',
    ]);
  });

  it('leaves a term out where a word of its `unless` stands in the passage', () => {
    expect(ids(label('推进移风易俗'))).toEqual(['civility']);
    expect(ids(label('推进移风易俗', '乡村文明'))).toEqual([]);
  });

  it('lets a silent phrase swallow the term in it', () => {
    expect(
      label('家风建设处', null, lexicon({ silent: [{ phrase: '家风建设处', reason: '部室' }] })),
    ).toEqual([]);
  });

  it('counts a term for each theme that lists it', () => {
    const terms = lexicon();
    for (const theme of terms.themes) theme.terms.push({ term: '家教家风', weight: 4 });
    expect(ids(label('家教家风', null, terms))).toEqual(['education', 'civility']);
  });

  it('keeps scores within 0–1 and above the threshold, falling, whatever the text', () => {
    const unit = fc.constantFrom('家', '庭', '教', '育', '家庭教育', '家风', '乡村', '“', ' ', '。', '𠮷');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), fc.string({ unit, maxLength: 6 }), (text, heading) => {
        const scores = label(text, heading).map(({ score }) => score);
        expect(scores.every((s) => s >= SCORING.threshold && s <= 1)).toBe(true);
        expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      }),
    );
  });
});

describe('labelThemes with the codebook', () => {
  it.each([
    ['注重典型示范', '组织巾帼建功标兵进校园、三八红旗手进基层巡讲', ['ideology', 'economy-innovation']],
    ['推进乡村振兴', '引导妇女参与农村人居环境整治，推进移风易俗，促进乡风文明', ['rural-revitalisation']],
    ['带动创新创业', '帮助更多妇女获得“湘女贷”资金支持', ['economy-innovation']],
    ['深化家庭教育指导', '推动建立家校社协同育人机制', ['family-education']],
    ['深化家庭文明建设', '聚焦推进移风易俗，寻找最美家庭，以好的家风滋养社会风气', ['family-civility']],
    ['健全机制', '完善反家暴工作部门联动机制，打击拐卖妇女儿童犯罪', ['rights-protection']],
    ['加大力度', '启动“康乃馨”女性健康关爱五年行动，实施“两癌”免费检查', ['health-welfare']],
    ['落实规划', '实施妇女儿童发展纲要，建设儿童友好城市', ['development-planning']],
    ['抓住契机', '推动女性进村“两委”，建立女性人才库', ['political-participation']],
    ['扩大覆盖', '在新业态新就业群体中建立妇联组织，建设“妇女微家”', ['organisation-reform']],
    ['参与治理', '以新时代文明实践为抓手，培育巾帼志愿服务队伍', ['volunteering-governance']],
    ['正风肃纪', '落实中央八项规定精神，推进党支部标准化建设', ['party-building']],
    ['安排', '请结合实际认真贯彻落实', []],
  ])('labels %s: %s', (heading, text, themes) => {
    expect(ids(label(text, heading, codebook))).toEqual(themes);
  });

  it('tells the poverty-relief volunteer from the volunteer', () => {
    expect(ids(label('发挥巾帼扶贫志愿者作用', null, codebook))).toEqual(['rural-revitalisation']);
  });

  it('labels 10,000 items of 200 characters in under two seconds', () => {
    const text = '引导妇女参与农村人居环境整治，推进移风易俗，弘扬好家风，落实家庭教育促进条例。'.repeat(5);
    const start = performance.now();
    for (let n = 0; n < 10_000; n += 1) label(`${n}${text}`, '推进乡村振兴', codebook);
    expect(performance.now() - start).toBeLessThan(2000);
  });
});
