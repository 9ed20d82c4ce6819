/** What is said to be done with a law behind its name: 推动《…条例》在常德落地见效, 加强《…》调研. */
const USE =
  /^[^，,。；;：:、《]{0,12}?(落地见效|落地生根|调研|出台|落实|贯彻|宣传|普法|修订|编制|实施|执行|征集)/;

/** The use that a text tells of a law whose name ends at a column, from the words behind it and, in a row of laws, behind the last of them; null for none. */
export function lawUse(text: string, end: number): string | null {
  const behind = text.slice(end + 1, end + 120).replace(/^(?:[、和与及]?《[^《》]*》)+/, '');
  return USE.exec(behind)?.[1] ?? null;
}
