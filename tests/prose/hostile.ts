import fc from 'fast-check'
import { anyPiece } from './any-text'

const length = 20_000
const fill = (piece: string) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Texts made to stop a reader, by what they are made of; the first three stopped version 0.1. */
export const hostile: Record<string, string> = {
  'emphasis of two marks': '*a_'.repeat(6666),
  'emphasis that opens and then closes': '*a '.repeat(2000) + 'b* '.repeat(2000),
  'eight lists a line': `${'- '.repeat(8)}x\n`.repeat(1100),
  'list marks without end': `${'- '.repeat(1500)}x`,
  'numbers without end': `a\n\n${'1. '.repeat(1500)}x`,
  'a run of stars': `${'*'.repeat(9999)}a${'*'.repeat(9999)}`,
  'a run of underscores': fill('_'),
  'lists that stand deeper line by line': Array.from({ length: 139 }, (_, deep) => `${'  '.repeat(deep)}- a`).join(
    '\n',
  ),
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
  accents: fill('a\u0301\u0323'),
}

/** A pattern of marks, or two, that fill a text as long as a field takes. */
export const anyHostileText = fc
  .array(fc.array(anyPiece, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 2 })
  .map((patterns) => patterns.map((pieces) => fill(pieces.join('')).slice(0, length / patterns.length)).join(''))
