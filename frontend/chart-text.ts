// How the words and numbers of a chart are written.
export const FONT = '"Microsoft YaHei","Noto Sans CJK SC",sans-serif';

const MOST_LINES = 3;

const numbers = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 });

export function number(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : numbers.format(value);
}

/** A number with its unit; a Latin unit is a plural, which does not stand beside one. */
export function measured(value: number, unit: string): string {
  return value === 1 && /^[a-z]/i.test(unit) ? number(value) : `${number(value)} ${unit}`;
}

function widthOf(character: string): number {
  return character.codePointAt(0)! > 0x2e7f ? 1 : 0.56;
}

/** What may not be broken: a Latin word with the space behind it, or one character of Chinese. */
const PIECES = /[\u0021-\u2e7f]+ *|[^\u0021-\u2e7f]/gu;

/** In characters. */
export function widthOfAll(text: string): number {
  return [...text.trimEnd()].reduce((sum, character) => sum + widthOf(character), 0);
}

/** Whether lines of this width (in characters) hold each of its words whole. */
export function fits(name: string, width: number): boolean {
  return (name.match(PIECES) ?? []).every((piece) => widthOfAll(piece) <= width);
}

/** A word longer than a line is broken where the line ends. */
function pieces(name: string, width: number): string[] {
  const longest = Math.max(1, Math.floor(width / 0.56));
  return (name.match(PIECES) ?? []).flatMap((piece) =>
    widthOfAll(piece) > width ? (piece.match(new RegExp(`.{1,${longest}}`, 'gu')) ?? []) : [piece],
  );
}

/** Breaks a name into lines of the given width (in characters), at most three; the rest is an ellipsis. */
export function wrap(name: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  for (const piece of pieces(name, width)) {
    if (line && widthOfAll(line + piece) > width) {
      lines.push(line);
      line = '';
    }
    line += piece;
  }
  lines.push(line);
  if (lines.length > MOST_LINES) {
    return [...lines.slice(0, MOST_LINES - 1), `${[...lines[MOST_LINES - 1].trimEnd()].slice(0, -1).join('')}…`].join('\n');
  }
  return lines.join('\n');
}
