/** A passage without a heading goes by its first words. */
const LENGTH = 36;

/** 坚持以习近平新时代中国特色社会主义思想为指导… */
export function shorten(text: string): string {
  return text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text;
}
