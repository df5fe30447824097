import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, onTestFinished, test } from 'vitest'
import { buildDocument } from '../../app/documents/build.server'
import type { PackInput } from '../../app/documents/input.server'
import { makeFile, packFiles } from '../../app/documents/pack.server'
import { interviewCriteria } from '../../app/domain/assessment/interview'
import type { Edit } from '../../app/domain/documents/edits'
import { type DocumentKind, documentKinds, kindFacts, packKinds } from '../../app/domain/documents/kinds'
import type { Choices } from '../../app/domain/vacancy/choices'
import { bookmarkName } from '../../app/prose/docx/bookmark.server'
import { documentToMarkdown, documentToPlainText } from '../../app/prose/text/document-text'
import { docxProblems } from '../prose/docx/docx-checks'
import { findAll, readXml } from '../prose/docx/xml-tree'
import { aVacancy, filledPost, shippedRelease, withWritten } from '../support/build'

const today = '2026-11-26'
const levels = shippedRelease.roles[0]?.levels ?? []
const withIds = (applicationIds: string[], panelMembers = 2): Partial<Choices> => ({
  interview: { panelMembers, applicationIds, minimumScore: 4 },
})

/** A vacancy as files are made from it, with changes for the test. */
function aSource(change: Parameters<typeof aVacancy>[0] = {}, edits: Edit[] = []): PackInput {
  return { vacancy: withWritten(aVacancy({ post: filledPost, ...change })), edits, today, id: 'vacancy-1', version: 7 }
}

const oneFile = (source: PackInput, name: DocumentKind | 'pack', format: 'docx' | 'md' | 'txt') =>
  makeFile(source, { name, format })
const packZip = (source: PackInput) => makeFile(source, { name: 'pack', format: 'zip' })

function part(docx: Uint8Array | undefined, path: string): string {
  const bytes = docx && unzipSync(docx)[path]
  if (!bytes) throw new Error(`No ${path}`)
  return strFromU8(bytes)
}

function textOf(docx: Uint8Array | undefined): string {
  return findAll(readXml(part(docx, 'word/document.xml')), 'w:p')
    .map(({ text }) => text)
    .join('\n')
}

function bookmarksOf(docx: Uint8Array): string[] {
  return findAll(readXml(part(docx, 'word/document.xml')), 'w:bookmarkStart').map(
    ({ attributes }) => `${attributes['w:name']}`,
  )
}

function customOf(docx: Uint8Array): Record<string, string> {
  const properties = findAll(readXml(part(docx, 'docProps/custom.xml')), 'property')
  return Object.fromEntries(properties.map(({ attributes, text }) => [`${attributes.name}`, text]))
}

const documents = (format: string) => documentKinds.map((kind) => `${kind}.${format}`)
const wordFiles = <T extends { name: string }>(files: T[]) => files.filter(({ name }) => name.endsWith('.docx'))

describe.each(levels.map(({ slug, typicalGrades }) => ({ slug, grade: typicalGrades?.[0] ?? 'G7' })))(
  'the Word files of $slug at $grade',
  ({ slug, grade }) => {
    test('are well-formed and accessible, and hold what their documents hold', async () => {
      const source = aSource({ level: slug, grade, ...withIds(['A1001'], 1) })
      const files = await packFiles(source, 'docx')
      expect(files.map(({ name }) => name)).toEqual([
        ...documents('docx'),
        'pack.docx',
        'interview-sheet-A1001-member-1.docx',
        'consensus-sheet-A1001.docx',
        'score-matrix.xlsx',
      ])
      for (const { name, bytes } of wordFiles(files)) expect(docxProblems(bytes), name).toEqual([])
      const headings = packKinds.flatMap((kind) =>
        buildDocument(kind, source.vacancy, []).sections.map(({ heading }) => heading),
      )
      const pack = textOf(files.find(({ name }) => name === 'pack.docx')?.bytes)
      expect(headings.filter((heading) => !pack.includes(heading))).toEqual([])
    })
  },
)

test('a vacancy without any field given makes good files too', async () => {
  const source: PackInput = { vacancy: aVacancy({ post: {}, strengths: ['Catalyst'] }), edits: [], today }
  const files = await packFiles(source, 'docx')
  for (const { name, bytes } of wordFiles(files)) expect(docxProblems(bytes), name).toEqual([])
  expect(textOf(files[0]?.bytes)).toContain('[salary to be confirmed]')
})

test('an edit stands in the document, in the pack and in every format', async () => {
  const edit: Edit = { kind: 'job-advert', section: 'job-summary', markdown: 'Come and *work* with us.', base: '' }
  const source = aSource({}, [edit])
  const read = async (name: DocumentKind | 'pack', format: 'docx' | 'md' | 'txt') => {
    const { bytes } = await oneFile(source, name, format)
    return format === 'docx' ? textOf(bytes) : new TextDecoder().decode(bytes)
  }
  for (const name of ['job-advert', 'pack'] as const) {
    expect(await read(name, 'docx')).toContain('Come and work with us.')
    expect(await read(name, 'md')).toContain('Come and *work* with us.')
    expect(await read(name, 'txt')).toContain('Come and work with us.')
  }
  expect(await read('success-profile', 'txt')).not.toContain('with us.')
})

test('text and Markdown are the documents as they read, the pack one after the other', async () => {
  const source = aSource()
  const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)
  const read = (kinds: readonly DocumentKind[]) => kinds.map((kind) => buildDocument(kind, source.vacancy, []))
  const md = await packFiles(source, 'md')
  expect(md.map(({ name }) => name)).toEqual([...documents('md'), 'pack.md'])
  expect(md.map(({ bytes }) => decode(bytes))).toEqual([
    ...read(documentKinds).map(documentToMarkdown),
    read(packKinds).map(documentToMarkdown).join('\n\n'),
  ])
  const txt = await packFiles(source, 'txt')
  expect(txt.map(({ name }) => name)).toEqual([...documents('txt'), 'pack.txt'])
  expect(decode(txt[1]?.bytes ?? new Uint8Array())).toBe(read(documentKinds).map(documentToPlainText)[1])
})

const large = documentKinds.filter((kind) => kindFacts[kind].largePrint)
const inFolders = [
  '1-advert/job-advert.docx',
  '4-panel/success-profile.docx',
  '5-interview/interview-sheets.docx',
  '4-panel/panel-briefing.docx',
  '4-panel/calibration-exercise.docx',
  '2-candidates/candidate-guide.docx',
  '2-candidates/questions-in-advance.docx',
  '3-sift/sift-sheet.docx',
  '6-scores/consensus-sheet.docx',
  '6-scores/score-matrix.docx',
  ...large.map((kind) => `7-large-print/${kind}-large-print.docx`),
]

describe('the zip', () => {
  test('has an index, a file for each document and a sheet for each application and panel member', async () => {
    const { name, bytes } = await packZip(aSource(withIds(['A1001', 'B-2'], 2)))
    expect(name).toBe('pack.zip')
    expect(Object.keys(unzipSync(bytes))).toEqual([
      'index.docx',
      ...inFolders,
      '5-interview/interview-sheet-A1001-member-1.docx',
      '5-interview/interview-sheet-A1001-member-2.docx',
      '6-scores/consensus-sheet-A1001.docx',
      '5-interview/interview-sheet-B-2-member-1.docx',
      '5-interview/interview-sheet-B-2-member-2.docx',
      '6-scores/consensus-sheet-B-2.docx',
      '6-scores/score-matrix.xlsx',
    ])
  })

  test('without application IDs has a sheet for each panel member, to copy for each candidate', async () => {
    const [file] = await packFiles(aSource(), 'zip')
    expect(Object.keys(unzipSync(file?.bytes ?? new Uint8Array()))).toEqual([
      'index.docx',
      ...inFolders,
      ...[1, 2, 3].map((member) => `5-interview/interview-sheet-member-${member}.docx`),
      '6-scores/score-matrix.xlsx',
    ])
    const entries = unzipSync(file?.bytes ?? new Uint8Array())
    const sheet = entries['5-interview/interview-sheet-member-2.docx']
    expect(textOf(sheet)).toContain('Member 2 of 3')
    expect(part(sheet, 'docProps/core.xml')).toMatch(/\(SEO\) · Member 2</)
    expect(docxProblems(sheet ?? new Uint8Array())).toEqual([])
    expect(textOf(entries['index.docx'])).toContain(
      'One for each of 3 panel members, named like interview-sheet-member-1',
    )
  })

  test('has an index that names the files, owned sheets by their first, and what is still to be confirmed', async () => {
    const source = aSource({
      ...withIds(['A1001'], 2),
      post: { ...filledPost, salaryMinimum: undefined, salaryMaximum: undefined },
    })
    const entries = unzipSync((await packZip(source)).bytes)
    const index = entries['index.docx']
    expect(docxProblems(index ?? new Uint8Array())).toEqual([])
    const text = textOf(index)
    for (const path of Object.keys(entries).filter((item) => item !== 'index.docx' && !item.includes('member-2'))) {
      const [folder = '', name = ''] = path.split('/')
      expect(text).toContain(folder)
      expect(text).toContain(name)
    }
    expect(text).toContain('One for each application and each of 2 panel members, named like')
    expect(text).toContain('[salary to be confirmed]')
    const full = unzipSync((await packZip(aSource())).bytes)['index.docx']
    expect(textOf(full)).toContain('Nothing in these documents is left to be confirmed.')
    expect(docxProblems(full ?? new Uint8Array())).toEqual([])
  })

  test('has an index that names the edited sections whose choices have changed since', async () => {
    const edit: Edit = { kind: 'job-advert', section: 'job-summary', markdown: 'Come.', base: 'Other words.' }
    const index = unzipSync((await packZip(aSource({}, [edit]))).bytes)['index.docx']
    expect(textOf(index)).toContain('These sections were edited, and the choices behind them have changed since.')
    expect(textOf(index)).toContain('Job advert: Job summary')
    expect(textOf(index)).not.toContain('Nothing in these documents')
    expect(docxProblems(index ?? new Uint8Array())).toEqual([])
  })

  test('has good files whose sheets say whose they are', async () => {
    const entries = unzipSync((await packZip(aSource(withIds(['A1001', 'B-2'], 2)))).bytes)
    const files = Object.entries(entries).map(([name, bytes]) => ({ name, bytes }))
    for (const { name, bytes } of wordFiles(files)) expect(docxProblems(bytes), name).toEqual([])
    const sheet = textOf(entries['5-interview/interview-sheet-B-2-member-2.docx'])
    expect(sheet).toContain('B-2')
    expect(sheet).toContain('Member 2 of 2')
    expect(sheet).not.toContain('A1001')
    expect(part(entries['5-interview/interview-sheet-B-2-member-2.docx'], 'docProps/core.xml')).toContain(
      'B-2 · Member 2',
    )
    expect(textOf(entries['6-scores/consensus-sheet-B-2.docx'])).toContain('B-2')
  })
})

test('the same vacancy gives the same bytes, another one others', async () => {
  const bytes = async (source: PackInput) => [
    (await packZip(source)).bytes,
    (await oneFile(source, 'pack', 'docx')).bytes,
  ]
  const first = await bytes(aSource(withIds(['A1001'], 1)))
  const again = await bytes(aSource(withIds(['A1001'], 1)))
  expect(again.map((item, place) => Buffer.compare(item, first[place] ?? item))).toEqual([0, 0])
  const other = await bytes(aSource({ ...withIds(['A1001'], 1), leadCriterion: undefined }))
  expect(other.map((item, place) => Buffer.compare(item, first[place] ?? item) === 0)).toEqual([false, false])
})

test('a copy of a sheet is the blank sheet but for its owner', async () => {
  const source = aSource(withIds(['A1001'], 2))
  const entries = unzipSync((await packZip(source)).bytes)
  const lines = (name: string) => textOf(entries[name]).split('\n')
  const own = lines('5-interview/interview-sheet-A1001-member-2.docx')
  const blank = lines('5-interview/interview-sheets.docx')
  expect(own.map((line, at) => (line === blank[at] ? '' : line)).filter(Boolean)).toEqual([
    'A1001',
    'Member 2 of 2',
    'Member 2',
  ])
  expect(own.length).toBe(blank.length)
})

test('a pack with gaps or problems is stamped on each page and says why at its front; a whole one is not', async () => {
  const stampOf = (docx: Uint8Array | undefined) =>
    Object.entries(unzipSync(docx ?? new Uint8Array())).some(
      ([path, bytes]) => /^word\/header\d+\.xml$/.test(path) && strFromU8(bytes).includes('DRAFT'),
    )
  const gap = { post: { ...filledPost, salaryMinimum: undefined, salaryMaximum: undefined } }
  const entries = unzipSync((await packZip(aSource({ ...withIds(['A1001'], 1), ...gap }))).bytes)
  const words = Object.keys(entries).filter((name) => name.endsWith('.docx'))
  expect(words.filter((name) => !stampOf(entries[name]))).toEqual([])
  expect(textOf(entries['index.docx'])).toMatch(/This is a draft[\s\S]+\[salary to be confirmed\]/)
  const pack = (await oneFile(aSource(gap), 'pack', 'docx')).bytes
  expect(stampOf(pack)).toBe(true)
  expect(textOf(pack)).toMatch(/This is a draft[\s\S]+\[salary to be confirmed\][\s\S]+Contents/)
  const whole = unzipSync((await packZip(aSource(withIds(['A1001'], 1)))).bytes)
  expect(Object.keys(whole).filter((name) => name.endsWith('.docx') && stampOf(whole[name]))).toEqual([])
})

test('each section of a Word file has its bookmark, in the pack with its document', async () => {
  const source = aSource()
  for (const kind of documentKinds) {
    const keys = buildDocument(kind, source.vacancy, []).sections.map(({ key }) => key)
    const single = bookmarksOf((await oneFile(source, kind, 'docx')).bytes)
    expect(keys.map((key) => bookmarkName(key)).filter((name) => !single.includes(name))).toEqual([])
    const pack = bookmarksOf((await oneFile(source, 'pack', 'docx')).bytes)
    const inPack = packKinds.some((item) => item === kind) ? keys : []
    expect(inPack.map((key) => bookmarkName(key, kind)).filter((name) => !pack.includes(name))).toEqual([])
    expect(keys.length).toBeGreaterThan(2)
  }
})

test('a Word file says what it is, of which vacancy, version and release', async () => {
  for (const kind of [...documentKinds, 'pack' as const])
    expect(customOf((await oneFile(aSource(), kind, 'docx')).bytes)).toEqual({
      kind,
      release: 'November 2024',
      packId: 'vacancy-1',
      version: '7',
    })
  const core = part((await oneFile(aSource(), 'job-advert', 'docx')).bytes, 'docProps/core.xml')
  expect(core).toContain('<dc:title>Job advert: Senior DevOps engineer, platform team (SEO)</dc:title>')
  expect(core).toContain('Open Government Licence v3.0')
})

test('every Word file names the release that it was made from, to be read and as a property', async () => {
  const source = aSource(withIds(['A1001'], 1))
  const vacancy = { ...source.vacancy, framework: { ...source.vacancy.framework, name: 'June 2030' } }
  const files = [
    ...(await packFiles({ ...source, vacancy }, 'docx')),
    ...Object.entries(unzipSync((await packZip({ ...source, vacancy })).bytes)).map(([name, bytes]) => ({
      name,
      bytes,
    })),
  ]
  expect(wordFiles(files).length).toBe(2 * (documentKinds.length + 2) + 2 + large.length)
  for (const { name, bytes } of wordFiles(files)) {
    expect(textOf(bytes), name).toContain('release June 2030')
    expect(customOf(bytes).release, name).toBe('June 2030')
    expect(part(bytes, 'docProps/core.xml'), name).toContain('Framework release June 2030.')
  }
})

test('of a file in large print no letter is smaller than 18 points', async () => {
  const asked = { name: 'interview-sheets', format: 'docx' } as const
  const source = aSource({ strengths: ['Catalyst'] })
  // The writer brings its own unused styles, such as those of footnotes.
  const sizesOf = (docx: Uint8Array) => {
    const parts = Object.keys(unzipSync(docx)).filter((path) =>
      /^word\/(document|footer\d+|header\d+)\.xml$/.test(path),
    )
    const written = parts.map((path) => readXml(part(docx, path)))
    const used = ['w:pStyle', 'w:rStyle'].flatMap((name) => written.flatMap((xml) => findAll(xml, name)))
    const names = new Set(['Normal', ...used.map(({ attributes }) => attributes['w:val'])])
    const styles = readXml(part(docx, 'word/styles.xml'))
    const own = findAll(styles, 'w:style').filter(({ attributes }) => names.has(attributes['w:styleId']))
    return [...written, ...findAll(styles, 'w:docDefaults'), ...own]
      .flatMap((element) => findAll(element, 'w:sz'))
      .map(({ attributes }) => Number(attributes['w:val']))
  }
  const { name, bytes } = await makeFile(source, { ...asked, largePrint: true })
  expect(name).toBe('interview-sheets-large-print.docx')
  expect(docxProblems(bytes)).toEqual([])
  expect(Math.min(...sizesOf(bytes))).toBe(36)
  expect(Math.min(...sizesOf((await makeFile(source, asked)).bytes))).toBe(24)
})

test('the maker of many files says how far it is, and stops when nobody waits', async () => {
  const source = aSource(withIds(['A1001', 'B-2'], 2))
  const heard: string[] = []
  await makeFile(source, { name: 'pack', format: 'zip' }, { onProgress: (done, all) => heard.push(`${done}/${all}`) })
  const all = documentKinds.length + large.length + 6 + 1
  expect(heard).toEqual(Array.from({ length: all }, (_, at) => `${at + 1}/${all}`))
  const abort = new AbortController()
  const made: number[] = []
  const onProgress = (done: number) => {
    made.push(done)
    if (done === 3) abort.abort()
  }
  await expect(makeFile(source, { name: 'pack', format: 'zip' }, { signal: abort.signal, onProgress })).rejects.toThrow(
    /aborted/,
  )
  expect(made).toEqual([1, 2, 3])
})

test('a Word file made at a terminal names no vacancy', async () => {
  const { bytes } = await oneFile({ vacancy: aVacancy(), edits: [], today }, 'pack', 'docx')
  expect(customOf(bytes)).toEqual({ kind: 'pack', release: 'November 2024' })
})

const hasLibreOffice = ['soffice', 'pdftotext'].every((tool) => !spawnSync(tool, ['--help']).error)

test.skipIf(!hasLibreOffice)(
  'LibreOffice opens the pack and the sheets of the fullest vacancy and finds no blank page',
  async () => {
    const folder = mkdtempSync(join(tmpdir(), 'hiring-pack-office-'))
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
    const source = aSource({ ...fullest(), ...withIds(['A1001'], 1) })
    // One or two pages each, two before them and two after.
    const criteria = interviewCriteria(source.vacancy).length
    const files = await packFiles(source, 'docx')
    for (const { name, bytes } of files) writeFileSync(join(folder, name), bytes)
    const wanted = ['pack', 'interview-sheets', 'interview-sheet-A1001-member-1']
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    const paths = wanted.map((name) => join(folder, `${name}.docx`))
    const options = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...paths]
    const office = spawnSync('soffice', options, { encoding: 'utf8', timeout: 170_000 })
    expect([office.status, office.stderr]).toEqual([0, expect.not.stringMatching(/error/i)])
    for (const name of wanted) {
      const pages = pagesOf(join(folder, `${name}.pdf`))
      expect(pages.length, name).toBeGreaterThan(10)
      if (name !== 'pack') expect(pages.length, name).toBeLessThanOrEqual(2 * criteria + 4)
      expect(
        pages.flatMap((words, place) => (words < 15 ? [`page ${place + 1} has ${words} words`] : [])),
        name,
      ).toEqual([])
    }
  },
  180_000,
)

/** Eight skills, five behaviours and three strengths, all at interview. */
function fullest(): Partial<Choices> & { level: string; grade: string } {
  const level = 'principal-devops-engineer-management'
  const needs = aVacancy({ level }).level.skills
  return {
    level,
    grade: 'G6',
    skills: Object.fromEntries(
      needs.map(({ skill }, place) => [
        skill,
        place < 8 ? { use: 'essential', stages: ['application', 'interview'] } : { use: 'not used', stages: [] },
      ]),
    ),
    leadCriterion: needs[0]?.skill,
    behaviours: [
      'leadership',
      'working-together',
      'delivering-at-pace',
      'changing-and-improving',
      'seeing-the-big-picture',
    ].map((slug) => ({ slug, stages: ['interview'] })),
    strengths: ['Catalyst', 'Courageous', 'Explainer'],
    tests: [{ name: 'Exercise', description: 'an hour at a desk' }],
  }
}

/** The number of words on each page, without header and footer, which every page has. */
function pagesOf(pdf: string): number[] {
  const { stdout } = spawnSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' })
  const pages = stdout.split('\f').slice(0, -1)
  return pages.map((page) => {
    const lines = page.split('\n').filter((line) => line.trim() !== '')
    const own = lines.filter((line) => !/Page \d+ of \d+/.test(line))
    return own.join(' ').split(/\s+/).filter(Boolean).length
  })
}
