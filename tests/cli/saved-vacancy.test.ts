/** Tests `build --vacancy`: the files of a saved vacancy, as its page downloads them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { documentKinds } from '../../app/domain/documents/kinds'
import type { Choices } from '../../app/domain/vacancy/choices'
import { paths } from '../../app/frame/paths'
import { saveEdit } from '../../app/models/edits.server'
import { openAll } from '../../app/models/start-up.server'
import { createVacancy } from '../../app/models/vacancy.server'
import { startServer } from '../server/running'
import { filledPost } from '../support/build'
import { hiringPack, temporaryFolder } from './terminal'

const kinds = [...documentKinds, 'pack']
const interview = { panelMembers: 2, applicationIds: ['A1', 'B2'], minimumScore: 4 }

/** The files of terminal and page for a new vacancy with one edit, while the server runs. */
async function bothOf(post: Choices['post']) {
  const folder = temporaryFolder()
  const [path, out] = [join(folder, 'own.sqlite'), join(folder, 'out')]
  const { context } = await openAll({ DATABASE_PATH: path })
  const id = await createVacancy(context, 'development-operations-devops-engineer', 'senior-devops-engineer', 'SEO', {
    post,
    interview,
    leadCriterion: 'service-support',
  })
  await saveEdit(context, id, 1, { kind: 'job-advert', section: 'job-summary', markdown: 'Our own words.', base: '' })
  await context.store.close()
  const { ask } = await startServer(path)
  const words = ['build', '--vacancy', id, '--format', 'docx,zip,md,txt', '--out', out]
  const { status, stderr } = hiringPack(words, { DATABASE_PATH: path })
  expect(status, stderr).toBe(0)
  const downloaded = async (name: string) => {
    const { status, body } = await ask(paths.file(id, name))
    expect(status, name).toBe(200)
    return body
  }
  return { stderr, written: (name: string) => readFileSync(join(out, name)), downloaded }
}

test('build --vacancy writes the bytes that the page downloads, with the edits', async () => {
  const { written, downloaded } = await bothOf(filledPost)
  expect(written('job-advert.md').toString()).toContain('Our own words.')
  const single = kinds.flatMap((name) => ['docx', 'md', 'txt'].map((format) => `${name}.${format}`))
  for (const name of [...single, 'score-matrix.xlsx', 'pack.zip'])
    expect(written(name).equals(await downloaded(name)), name).toBe(true)
})

test('of a draft, every Word file is stamped as in the zip of the page, and what makes it one is noted', async () => {
  const { stderr, written, downloaded } = await bothOf({ closingDate: '2199-03-14', siftDate: '2199-03-13' })
  expect(stderr).toMatch(/^Note: post\.siftDate: Sift date .+\.$/m)
  const zip = await downloaded('pack.zip')
  expect(written('pack.zip').equals(zip)).toBe(true)
  const entries = Object.entries(unzipSync(zip)).filter(
    ([name]) => name.includes('/') && !name.includes('-large-print'),
  )
  expect(entries.filter(([name]) => name.includes('-A1'))).toHaveLength(3)
  for (const [name, bytes] of entries) expect(written(name.replace(/^.*\//, '')).equals(bytes), name).toBe(true)
  for (const name of kinds.flatMap((kind) => [`${kind}.md`, `${kind}.txt`]))
    expect(written(name).equals(await downloaded(name)), name).toBe(true)
})

test('--version prints the version of package.json', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
  expect(hiringPack(['--version'])).toEqual({ status: 0, stdout: `${version}\n`, stderr: '' })
})
