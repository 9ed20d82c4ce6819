import { describe, expect, it } from 'vitest';
import { HtmlReader } from './html.ts';
import { LineIndex, trace } from './traced.ts';

/** The pieces a browser would show as lines, and what the log says went. */
function readHtml(text: string): { pieces: string[]; gone: string[] } {
  const index = new LineIndex(text);
  const html = new HtmlReader(index);
  const pieces: string[] = [];
  const gone: string[] = [];
  for (let number = 1; number <= index.count; number++) {
    const { start, end } = index.range(number);
    const read = html.read(trace(text, start, end));
    pieces.push(...read.pieces.map((piece) => piece.text));
    gone.push(...read.repairs.map((repair) => `${repair.before}${repair.after && `=${repair.after}`}`));
  }
  pieces.push(...html.end().map((piece) => piece.text));
  return { pieces: pieces.filter((piece) => piece.trim() !== ''), gone };
}

describe('HtmlReader', () => {
  it.each([
    ['<p class="a">引领<br/>宣讲</p>', ['引领', '宣讲'], ['<p␣class="a">', '<br/>', '</p>']],
    ['<P>引领</P><p>宣讲', ['引领', '宣讲'], ['<P>', '</P>', '<p>']],
    ['<b>一、</b>引领&nbsp;', ['一、引领 '], ['<b>', '</b>', '&nbsp;= ']],
    ['&ldquo;双创&#8221;', ['“双创”'], ['&ldquo;=“', '&#8221;=”']],
    ['甲&amp;乙', ['甲&乙'], ['amp;']],
    ['&#49;&#51;9', ['139'], ['&#49;=1', '&#51;=3']],
    ['<!-- 引领', [' 引领'], ['<!--']],
    ['引领<!-- 注 -->宣讲', ['引领宣讲'], ['<!--␣注␣-->']],
    ['引领<script>x("一、")</script>宣讲', ['引领宣讲'], ['<script>x("一、")</script>']],
  ])('reads %s', (text, pieces, gone) => {
    expect(readHtml(text)).toEqual({ pieces, gone });
  });

  it.each([['1 < 2 > 0'], ['<两纲>'], ['<script>'], ['A & B'], ['&foo;']])('keeps %s', (text) => {
    expect(readHtml(text)).toEqual({ pieces: [text], gone: [] });
  });

  it('makes a row of the cells of a table, on whatever lines they stand', () => {
    const { pieces } = readHtml('<tr>\n<td><p>1</p></td>\n<td>宣\n讲</td>\n</tr>引领');
    expect(pieces).toEqual(['1\t宣讲', '引领']);
  });

  it('reads a row of one cell as the lines in it', () => {
    expect(readHtml('<tr><td><p>引领</p><p>宣讲</p></td></tr>').pieces).toEqual(['引领', '宣讲']);
  });

  it('lets a row or comment that is never closed swallow nothing', () => {
    expect(readHtml('<tr><td>引领\n宣讲<!--\n普法').pieces).toEqual(['引领', '宣讲', '普法']);
  });
});
