import { describe, expect, test } from 'vitest'
import { maxRows, readTable } from '../../../../../app/domain/framework/import/table/table'

const columns = { needed: ['Role', 'Skill Name'], optional: ['Role Type'] } as const
const head = 'Role,Skill Name,Role Type\n'

function read(text: string) {
  return readTable({ name: 'roles.csv', text }, columns)
}

function cellsOf(text: string): (number | string)[][] {
  return read(text).rows.map(({ number, cells }) => [number, cells.Role, cells['Skill Name'], cells['Role Type']])
}

describe('rows of every usual shape are read', () => {
  test.each([
    ['commas', `${head}Tester,Testing,\n`],
    ['semicolons', 'Role;Skill Name;Role Type\nTester;Testing;\n'],
    ['tabs', 'Role\tSkill Name\tRole Type\nTester\tTesting\t\n'],
    ['Windows line ends', `${head}Tester,Testing,\n`.replaceAll('\n', '\r\n')],
    ['old Mac line ends', `${head}Tester,Testing,\n`.replaceAll('\n', '\r')],
    ['no line end at the end', `${head}Tester,Testing,`],
    ['a byte order mark', `\ufeff${head}Tester,Testing,\n`],
    ['quotation marks', '"Role","Skill Name","Role Type"\n"Tester","Testing",""\n'],
    ['other spelling of headings, other order', 'skill  name, ROLE TYPE,role\nTesting,,Tester\n'],
    ['spaces around cells', `${head} Tester ,\u00a0Testing\u200b,\n`],
  ])('%s', (_, text) => {
    expect(read(text).problems).toEqual([])
    expect(cellsOf(text)).toEqual([[2, 'Tester', 'Testing', '']])
  })

  test('a quoted cell may hold delimiters, line ends and doubled quotation marks; a row is one record', () => {
    expect(cellsOf(`${head}"a, ""b""\nc",x,\nd,y,\n`)).toEqual([
      [2, 'a, "b"\nc', 'x', ''],
      [3, 'd', 'y', ''],
    ])
  })

  test('blank lines are no rows and count, as in a spreadsheet', () => {
    expect(cellsOf(`\n${head}a,x,\n\n   \nb,y,\n`)).toEqual([
      [3, 'a', 'x', ''],
      [6, 'b', 'y', ''],
    ])
  })
})

describe('what is wrong is said with row and column', () => {
  test('a ragged row is left out, the others are read', () => {
    const table = read(`${head}a,x,\nb,y\nc,z,,\nd,w,\n`)
    expect(table.rows.map(({ number }) => number)).toEqual([2, 5])
    expect(table.problems).toEqual([
      {
        file: 'roles.csv',
        line: 3,
        column: 'Role Type',
        message: 'This row has 2 cells, the headings are 3. The row is not used',
      },
      {
        file: 'roles.csv',
        line: 4,
        column: 'Role Type',
        message: 'This row has 4 cells, the headings are 3. The row is not used',
      },
    ])
  })

  test.each([
    ['a NUL', 'a,x\0,', 'This cell holds a control character, which no text has'],
    ['too many characters', `a,${'x'.repeat(20_001)},`, 'This cell has 20,001 characters'],
    ['too many lines', `a,"${'\n'.repeat(1_001)}",`, 'This cell has more than 1,000 lines'],
    ['a pile of accents', `a,x${'\u0301\u200b'.repeat(40)},`, 'This cell has more than 30 accents'],
  ])('a cell with %s leaves its row out', (_, row, message) => {
    const table = read(`${head}${row}\nb,y,\n`)
    expect(table.rows.map(({ number }) => number)).toEqual([3])
    expect(table.problems).toEqual([
      { file: 'roles.csv', line: 2, column: 'Skill Name', message: expect.stringContaining(message) },
    ])
  })

  test('columns that are not the framework’s are named and not used, whatever they are called', () => {
    const table = read('__proto__,constructor,Role,Skill Name,Role Type,\nx,y,a,b,c,\n')
    expect(table.rows).toEqual([{ number: 2, cells: { Role: 'a', 'Skill Name': 'b', 'Role Type': 'c' } }])
    expect(table.problems.map(({ line, column, message }) => [line, column, message.slice(0, 40)])).toEqual([
      [1, '__proto__', 'The column ‘__proto__’ is not one of the'],
      [1, 'constructor', 'The column ‘constructor’ is not one of t'],
      [1, '', 'The column number 6, which has no headin'],
    ])
  })

  test('an optional column that is not there is said, and empty', () => {
    const table = read('Role,Skill Name\na,b\n')
    expect(table.rows).toEqual([{ number: 2, cells: { Role: 'a', 'Skill Name': 'b', 'Role Type': '' } }])
    expect(table.problems).toEqual([expect.objectContaining({ line: 1, column: 'Role Type' })])
  })

  test('only headings is no table', () => {
    const problem = { file: 'roles.csv', line: 1, message: 'There is no row to use under the headings' }
    expect(read(head)).toEqual({ rows: [], problems: [problem], refused: false })
  })
})

describe('a file that cannot be trusted is refused as a whole', () => {
  const size = 10 * 1024 * 1024
  test.each<[string, string, number, string | undefined, RegExp]>([
    ['empty', '', 1, undefined, /^The file is empty/],
    ['blank', ' \n\n', 1, undefined, /^The file is empty/],
    ['a needed column is missing', 'Role,Role Type\na,b\n', 1, 'Skill Name', /no column headed ‘Skill Name’/],
    ['a column is there twice', `Role,role,Skill Name\n`, 1, 'Role', /^Two columns are headed ‘Role’/],
    ['a quotation mark is not closed', `${head}a,x,\nb,"y,\nc,z,\n`, 3, 'Skill Name', /opened here and never closed/],
    ['a quotation mark inside a cell', `${head}a,x,\nb,y "z",\n`, 3, 'Skill Name', /stands inside a cell/],
    ['text after a quotation mark', `${head}a,"x" y,\n`, 2, 'Skill Name', /goes on after its closing quotation mark/],
    ['one line of 10 MB', 'x'.repeat(size), 1, 'Role, Skill Name', /no column headed/],
    ['a cell of 10 MB', `${head}a,x,\nb,${'x'.repeat(size)}`, 3, 'Role', /more than 250,000 characters/],
    ['10 MB after an open quotation mark', `${head}b,"${'x\n'.repeat(size / 2)}`, 2, 'Skill Name', /250,000/],
    ['10 million cells in a row', `${head}${','.repeat(size)}`, 2, 'Role', /more than 250,000 characters/],
    ['ragged throughout', `${head}${'a,b\n'.repeat(size / 4)}`, 1_002, 'Role Type', /do not fit the headings/],
    ['too many rows', `${head}${'a,b,\n'.repeat(maxRows + 1)}`, maxRows + 2, undefined, /more than 50,000 rows/],
  ])('%s', (_, text, line, column, message) => {
    const start = performance.now()
    const table = read(text)
    expect(performance.now() - start).toBeLessThan(10_000)
    expect(table).toMatchObject({ rows: [], refused: true })
    expect(table.problems.at(-1)).toEqual({
      file: 'roles.csv',
      line,
      ...(column === undefined ? {} : { column }),
      message: expect.stringMatching(message),
    })
  })

  test('as many rows as are allowed are read', () => {
    expect(read(`${head}${'a,b,\n'.repeat(maxRows)}`)).toMatchObject({ problems: [], refused: false })
  })
})
