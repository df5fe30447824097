import fc from 'fast-check'
import { anyPiece } from './any-text'

const length = 20_000
const fill = (piece: string) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Lines of which each is indented more than the one before. */
function stairs(steps: number, line: string): string {
  return Array.from({ length: steps }, (_, deep) => '  '.repeat(deep) + line).join('\n')
}

/**
 * Texts made to stop a reader; the first three stopped version 0.1, the last are the worst of tests/bench/markdown.mjs.
 */
export const hostile: Record<string, string> = {
  'emphasis of two marks': '*a_'.repeat(6666),
  'emphasis that opens and then closes': '*a '.repeat(2000) + 'b* '.repeat(2000),
  'eight lists a line': `${'- '.repeat(8)}x\n`.repeat(1100),
  'list marks without end': `${'- '.repeat(1500)}x`,
  'numbers without end': `a\n\n${'1. '.repeat(1500)}x`,
  'a run of stars': `${'*'.repeat(9999)}a${'*'.repeat(9999)}`,
  'a run of underscores': fill('_'),
  'lists that stand deeper line by line': stairs(139, '- a'),
  'open brackets': fill('['),
  'brackets in brackets': `${'['.repeat(9999)}${']'.repeat(9999)}`,
  'open links': fill('[a]('),
  'open pictures': fill('!['),
  backslashes: fill('\\*'),
  'directives in directives': fill(':a['),
  'blocks in blocks': fill(':::a\n'),
  'a table of many columns and rows': `${'|a'.repeat(2500)}\n${'|-'.repeat(2500)}\n${'x\n'.repeat(5000)}`,
  tables: fill('|a|\n|-|\n|b|\n\n'),
  lines: fill('x\n'),
  'hard line breaks': fill('x\\\n'),
  'empty lines': `a${'\n'.repeat(length)}b`,
  'lines that go on after an item': fill('- =  \nword'),
  'items in items without an end': fill('a@b.c\n1. - '),
  'numbers, rules and rows': fill('7) ^\n\n|- '),
  'lines of spaces': fill('\n  '),
  'a full table': `${'|a'.repeat(9)}\n${'|-'.repeat(9)}\n${'|a b'.repeat(9)}\n`.repeat(300),
  'links on lines': fill('   \n+ [a](https://b.c "word'),
  'items with paragraphs': fill("- '\n\nﷺ  \n"),
  'items and rows': fill('- ~\n- é\n     |a+ '),
  'items with links and paragraphs': fill('[a](b)&\n\n*a2]\n1. !=a'),
  'brackets around words': `${'['.repeat(700)}${'word '.repeat(3700)}${']'.repeat(700)}`,
  'brackets around tabs': `${'['.repeat(140)}a${'\t'.repeat(14_000)}a${']'.repeat(700)}`,
  'lists in lists and lines that go on': `${'1.   '.repeat(571)}${fill(':a[b]1.\n          \\*1# ')}`.slice(0, length),
  'links on lines that go on': fill('a    \n|a*[a](b)'),
  'spaces at the end': `a${' '.repeat(length)}b`,
  'stairs of spaces below lists': `${stairs(57, '* ﷺ')}\n${stairs(125, '')}`,
  accents: fill('a\u0301\u0323'),
}

/** One or two patterns of marks that fill a text as long as a field takes. */
export const anyHostileText = fc
  .array(fc.array(anyPiece, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 2 })
  .map((patterns) => patterns.map((pieces) => fill(pieces.join('')).slice(0, length / patterns.length)).join(''))
