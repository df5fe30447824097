import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { isAbsolute, join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { BadPolicy } from '../../app/config/data-file.server'
import { loadPolicy } from '../../app/config/policy.server'
import { textProblems } from '../../app/config/policy-texts.server'
import { projectRoot } from '../../app/config/project-root.server'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packs-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

/** Reads the policy with these files in the department's folder and returns the message of the refusal. */
function refusal(files: Record<string, string | Buffer>): string {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content)
  return refusalOf(folder)
}

function refusalOf(replacements: string): string {
  try {
    loadPolicy(replacements, textProblems)
  } catch (error) {
    expect(error).toBeInstanceOf(BadPolicy)
    const { message } = error as BadPolicy
    expect(message).toMatch(/^[^\n]+\.$/)
    return message.replaceAll(replacements, 'FOLDER')
  }
  throw new Error('The policy files were accepted')
}

/** A shipped policy file as JSON after one textual change. */
function shipped(name: string, from: string | RegExp = '', to = ''): string {
  const text = readFileSync(join(projectRoot(), 'data', `${name}.json`), 'utf8')
  const changed = text.replace(from, to)
  if (from !== '' && changed === text) throw new Error(`${name}.json has no ${from}`)
  return changed
}

test('the project root holds the data', () => {
  expect(isAbsolute(projectRoot())).toBe(true)
  expect(existsSync(join(projectRoot(), 'data', 'grades.json'))).toBe(true)
  expect(JSON.parse(readFileSync(join(projectRoot(), 'package.json'), 'utf8')).name).toBe('hiring-pack')
})

test('the shipped policy files load', () => {
  const policy = loadPolicy()
  expect(policy.grades.grades).toHaveLength(6)
  expect(policy.behaviours.behaviours).toHaveLength(9)
  expect(policy['vacancy-form'].limits.contractLength).toBe(255)
})

test('a department replaces one pack and keeps the others', () => {
  writeFileSync(join(folder, 'vacancy-form.json'), shipped('vacancy-form', '23:55', '12:00'))
  writeFileSync(join(folder, 'README.txt'), 'Ours')
  const policy = loadPolicy(folder)
  expect(policy['vacancy-form'].closingTime).toBe('12:00')
  expect({ ...policy, 'vacancy-form': undefined }).toEqual({ ...loadPolicy(), 'vacancy-form': undefined })
})

test('an empty folder replaces nothing', () => {
  expect(loadPolicy(folder)).toEqual(loadPolicy())
})

test('a pack saved with a byte order mark loads', () => {
  writeFileSync(join(folder, 'grades.json'), `\uFEFF${shipped('grades')}`)
  expect(loadPolicy(folder).grades.grades).toHaveLength(6)
})

test('a folder that is missing or is a file is refused', () => {
  const missing = join(folder, 'none')
  expect(refusalOf(missing)).toBe(
    'HIRING_PACK_DATA: FOLDER is not there or is no folder; it must be a folder of policy files.',
  )
  writeFileSync(missing, '')
  expect(refusalOf(missing)).toBe(
    'HIRING_PACK_DATA: FOLDER is not there or is no folder; it must be a folder of policy files.',
  )
})

test.each(['grade.json', 'Grades.json', 'grades.JSON'])('a pack named %s is refused', (name) => {
  expect(refusal({ [name]: shipped('grades') })).toBe(
    `FOLDER/${name} is not one of the policy files, which are grades, behaviours, scales, statements, vacancy-form, questions, panel.`,
  )
})

test('broken JSON is refused with the line that the engine gives', () => {
  const broken = refusal({ 'scales.json': shipped('scales', '"scales":', 'scales:') })
  expect(broken).toMatch(/^FOLDER\/scales\.json is not valid JSON on line 5: .+\.$/)
  expect(refusal({ 'scales.json': '' })).toMatch(/^FOLDER\/scales\.json is not valid JSON: .+\.$/)
})

test('a file that is not UTF-8 text is refused', () => {
  const latin = Buffer.from(shipped('grades', 'Grade 7', 'Grad\u00E9 7'), 'latin1')
  expect(refusal({ 'grades.json': latin })).toBe('FOLDER/grades.json cannot be read or is not UTF-8 text.')
})

test('a file of more than 1 MB is refused, one of exactly 1 MB is read', () => {
  const padded = (size: number) => shipped('grades').padEnd(size)
  expect(refusal({ 'grades.json': padded(1_000_001) })).toBe('FOLDER/grades.json is larger than 1 MB.')
  writeFileSync(join(folder, 'grades.json'), padded(1_000_000))
  expect(loadPolicy(folder).grades.grades).toHaveLength(6)
})

test('a pack that is a folder or a link to nothing is refused', () => {
  mkdirSync(join(folder, 'grades.json'))
  expect(refusalOf(folder)).toBe('FOLDER/grades.json is missing or is not a file.')
  rmSync(join(folder, 'grades.json'), { recursive: true })
  symlinkSync(join(folder, 'nowhere'), join(folder, 'grades.json'))
  expect(refusalOf(folder)).toBe('FOLDER/grades.json is missing or is not a file.')
})

test('a pack that breaks its schema is refused with the place and the reason', () => {
  expect(
    refusal({ 'behaviours.json': shipped('behaviours', /"indicators": \[[^\]]*\]/, '"indicators": ["sing"]') }),
  ).toBe('FOLDER/behaviours.json: behaviours[0].bands[0].indicators must have 3 or more entries.')
})

test.each([
  ['a missing field', '"source"', '"spring"', /^FOLDER\/grades\.json: source is missing\.$/],
  [
    'a wrong date',
    /"dateChecked": "[^"]+"/,
    '"dateChecked": "23/11/2026"',
    /: dateChecked is wrong: invalid ISO date\.$/,
  ],
  [
    'text for a number',
    '"band": 1',
    '"band": "1"',
    /: grades\[0\]\.band is wrong: expected number, received string\.$/,
  ],
  ['a band out of range', '"band": 1', '"band": 7', /: grades\[0\]\.band is wrong: expected number to be <=6\.$/],
  ['an empty name', '"Grade 7"', '" "', /: grades\[4\]\.name must not be empty\.$/],
  ['an unknown field', '"band": 1', '"band": 1, "pay": 2', /: grades\[0\] has a field that no such pack has: pay\.$/],
])('a grade pack with %s is refused', (_fault, from, to, message) => {
  expect(refusal({ 'grades.json': shipped('grades', from, to) })).toMatch(message)
})

test('a pack that is not an object is refused', () => {
  expect(refusal({ 'grades.json': '[]' })).toBe(
    'FOLDER/grades.json: the pack is wrong: expected object, received array.',
  )
})

test('a slug that is not in kebab-case is refused', () => {
  expect(refusal({ 'questions.json': shipped('questions', '"slug": "situation"', '"slug": "A situation"') })).toBe(
    'FOLDER/questions.json: kinds[1].slug is wrong: must be a name in kebab-case, like systems-design.',
  )
})

test.each([
  [
    'marks',
    '*a_'.repeat(6666),
    'statements[0].text has 13,332 marks * and _, more than can be shown: use 600 or fewer',
  ],
  [
    'lists',
    `${'- '.repeat(9)}x`,
    'statements[0].text has lists within lists, or bold words within italic ones, more than 8 deep',
  ],
])('a statement with %s that no document could show is refused', (_fault, text, sentence) => {
  const changed = shipped('statements', /"text": "[^"]*"/, `"text": "${text}"`)
  expect(refusal({ 'statements.json': changed })).toContain(`FOLDER/statements.json: ${sentence}`)
})

test('policy files that do not fit together are refused', () => {
  expect(
    refusal({
      'questions.json': shipped(
        'questions',
        '{{asked}} Tell us about a time when you did this',
        'Tell us about a time when you did this',
      ),
    }),
  ).toBe('FOLDER/questions.json: kinds[0].questions.doing lacks {{asked}}.')
  rmSync(join(folder, 'questions.json'))
  const grades = shipped('grades', '"band": 4', '"band": 5')
  expect(refusal({ 'grades.json': grades })).toMatch(
    /data\/behaviours\.json: behaviours\[0\]\.bands lacks band 5, which the grades use; it must fit FOLDER\/grades\.json\.$/,
  )
})

test('our own policy files have no text that could not be shown', () => {
  expect(textProblems(loadPolicy())).toEqual([])
})
