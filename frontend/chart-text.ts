// How the words and numbers of a chart are written.
export const FONT = '"Microsoft YaHei","Noto Sans CJK SC",sans-serif';

const MOST_LINES = 3;

const numbers = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 2 });

export function number(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : numbers.format(value);
}

function widthOf(character: string): number {
  return character.charCodeAt(0) > 0x2e7f ? 1 : 0.56;
}

/** Breaks a name into lines of the given width (in characters), at most three; the rest is an ellipsis. */
export function wrap(name: string, width: number): string {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const character of name) {
    used += widthOf(character);
    if (used > width && line) {
      lines.push(line);
      line = '';
      used = widthOf(character);
    }
    line += character;
  }
  lines.push(line);
  if (lines.length > MOST_LINES) {
    return [...lines.slice(0, MOST_LINES - 1), `${lines[MOST_LINES - 1].slice(0, -1)}…`].join('\n');
  }
  return lines.join('\n');
}
