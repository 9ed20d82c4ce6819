import type { Planted } from './planted.ts';
import type { Random } from './random.ts';
import type { Template } from './slots.ts';

/** Verbs of the year in which a campaign is taken up, and of later years. */
const FIRST = ['启动', '谋划实施', '组织开展'];
const LATER = ['持续开展', '深化', '继续实施', '深入推进'];
/** The forms a campaign takes in quotes and behind them; `~` is its name. */
const FORMS = ['“~”行动', '“~行动”', '“~”系列活动', '“~”主题活动', '“{y}年~”行动'];
const BEHIND = [
  '，组织各级妇联执委进村入户开展服务，带动更多妇女群众参与其中、受益其中。',
  '，统筹各方资源搭建交流平台，引导广大妇女在各行各业发挥独特作用。',
  '，总结推广一批可复制的经验做法，不断扩大工作覆盖面和影响力。',
];
const LAW_BEHIND = [
  '，推动条例各项规定在{c}落地见效，增强妇女群众尊法学法守法用法的意识。',
  '，采取以案释法、现场咨询等形式，让法律知识走进千家万户。',
];
const UNIQUE = ['打造“~”服务项目', '实施“~”行动', '开展“~”主题活动'];

/** A sentence for something planted: 启动“巾帼晨曦护航”行动，组织…。 and the wording that stands in it. */
export function plantedSentence(
  { kind, text }: Planted,
  isFirst: boolean,
  random: Random,
): { sentence: Template; wording: Template } {
  if (kind === 'passage') return { sentence: text, wording: text };
  if (kind === 'law') {
    const verb = random.pick(['宣传贯彻', '学习宣传', '推动落实']);
    return { sentence: `${verb}《${text}》${random.pick(LAW_BEHIND)}`, wording: text };
  }
  const form = random.pick(FORMS).replace('~', text);
  return { sentence: random.pick(isFirst ? FIRST : LATER) + form + random.pick(BEHIND), wording: form };
}

/** A sentence with a name that no other plan has: 打造“驿站晨曦护航”服务项目，…。 */
export function uniqueSentence(name: string, random: Random): Template {
  return random.pick(UNIQUE).replace('~', name) + random.pick(BEHIND);
}
