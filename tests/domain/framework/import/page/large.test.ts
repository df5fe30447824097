/** Texts far larger than a role page: each shape once made the parser search everything again for every line. */
import { expect, test } from 'vitest'
import { parseRolePage } from '../../../../../app/domain/framework/import/page/parse'

const many = (count: number, line: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => line(index))
const page = (...lines: (string | string[])[]) =>
  ['x', 'What a x does', 'It does.', 'x role levels', ...lines.flat()].join('\n')
const skill = (name: string, ...items: string[]) => [name, 'Level: working', 'You can:', ...items].join('\n')
const word = (index: number) => `n${index}`
const grades = 'This role level is often performed at the Civil Service job grade of:'

const shapes: Record<string, string> = {
  'levels of one name': page(many(20_000, () => '1. a')),
  'levels of different names': page(many(15_000, (index) => `1. ${word(index)} - management`)),
  'a level with many skills': page(
    '1. a',
    'b',
    many(10_000, (index) => skill(word(index), '• one')),
  ),
  'a skill worded otherwise each time': page(
    '1. a',
    skill('n', ...many(10_000, (index) => `• ${word(index)}`)),
    many(10_000, () => skill('n', '• one')),
  ),
  'a skill worded otherwise at the end': page(
    '1. a',
    skill('n', ...many(20_000, (index) => `• ${word(index)}`)),
    '2. b',
    skill('n', ...many(20_000, (index) => `• ${word(index)}`), '• one'),
  ),
  'bullets and nothing else': '• a\n'.repeat(200_000),
  'grade sentences without grades': page(
    '1. a',
    many(15_000, () => grades),
  ),
  'many roles that share many skills': page(
    '1. a',
    many(10_000, (index) => skill(word(index), '• one')),
    'Role Shared skills',
    many(10_000, (index) => (index % 2 ? word(index) : `role ${index}`)),
  ),
  'one role that shares many skills': page(
    '1. a',
    many(10_000, (index) => skill(word(index), '• one')),
    'Role Shared skills',
    'role',
    many(10_000, word),
  ),
  'long spaces in names of levels': page(many(40, () => `1. a${' '.repeat(19_000)}b`)),
  'long spaces in grades': page(
    '1. a',
    grades,
    many(40, () => `• a${' '.repeat(19_000)}b`),
  ),
  'long spaces in a grade sentence': page(
    many(40, () => `1. a\n${grades.slice(0, -1)} a${' '.repeat(19_000)}b${' '.repeat(100)}`),
  ),
  'line separators after long spaces': page(
    '1. a',
    many(40, () => `•${' '.repeat(9000)}${'x'.repeat(9000)}\u2028y`),
  ),
}

test.each(Object.keys(shapes))('%s are read, and their problems listed as far as they can be', (name) => {
  const { problems } = parseRolePage(shapes[name] ?? '', '')
  expect(problems.length).toBeLessThanOrEqual(10_000)
})

test.each([
  [
    'one line of 10 MB',
    'x'.repeat(10_000_000),
    1,
    'This text has more than 5,000,000 characters, which no role page has',
  ],
  [
    'millions of lines',
    'a\n'.repeat(2_400_000),
    250_001,
    'This text has more than 250,000 lines, which no role page has',
  ],
  [
    'a very long line',
    page('x'.repeat(20_001)),
    5,
    'This line has more than 20,000 characters, which no role page has',
  ],
])('%s is refused with its reason', (_, text, line, message) => {
  expect(parseRolePage(text, '')).toEqual({ release: { roles: [], skills: [] }, problems: [{ line, message }] })
})

test('of very many problems the last one says that there are more', () => {
  const { problems } = parseRolePage(
    page(
      '1. a',
      'b',
      many(20_000, () => 'x:'),
    ),
    '',
  )
  expect(problems).toHaveLength(10_000)
  expect(problems.at(-1)?.message).toBe('There are more problems from here on than can be listed')
})
