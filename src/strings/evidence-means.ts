import type { EvidenceGrade } from '../model/record-name.ts';

/** What each grade of evidence allows one to conclude; apart from the other words because scripts print them too. */
export const evidenceMeansWords = {
  full: '收录的是全文。文中没有的内容，可以说“本文未见”。',
  summary: '收录的是媒体转述，只有寥寥数句：写到的可以引用，没写到的不能说明计划里没有。',
  review: '这是对已过去一年的总结，不是计划，不计入计划的统计与图表。',
  'review-summary': '这是媒体对一年总结的转述，不是计划，不计入计划的统计与图表；没写到的不能说明没有做。',
  other: '这份文件不是工作要点，不计入任何统计与图表。',
} as const satisfies Record<EvidenceGrade, string>;
