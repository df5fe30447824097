/** Fills an empty database: the shipped role page as a release, and two example vacancies. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { projectRoot } from '../config/project-root.server'
import { parseRolePage } from '../domain/framework/import/page/parse'
import { frameworkSource } from '../domain/framework/import/shipped-source'
import { hasFramework, saveFramework } from './framework.server'
import type { RequestContext } from './request-context.server'
import { createVacancy } from './vacancy.server'

const role = 'development-operations-devops-engineer'

/**
 * Loads the shipped page unless there is a release; returns true if it did. Throws if the page cannot be read whole.
 */
export async function seedFramework(context: RequestContext): Promise<boolean> {
  if (hasFramework(context)) return false
  const folder = resolve(projectRoot(), 'data/framework')
  const about = frameworkSource.parse(JSON.parse(readFileSync(resolve(folder, 'devops-engineer.json'), 'utf8')))
  const { release, problems } = parseRolePage(readFileSync(resolve(folder, about.file), 'utf8'), about.family)
  const [problem] = problems
  if (problem) throw new Error(`${about.file}, line ${problem.line}: ${problem.message}`)
  const { release: name, source, licence, attribution } = about
  await saveFramework(context, { name, source, licence, attribution }, release)
  return true
}

/**
 * Saves the release and two example vacancies: one filled in, one as a manager finds it after three answers. Returns
 * true if the database was empty.
 */
export async function seed(context: RequestContext): Promise<boolean> {
  const { $client } = context.store.database
  // Locks before looking: a server and a terminal that start together on an empty file must not both fill it.
  $client.exec('BEGIN IMMEDIATE')
  try {
    const seeded = await fill(context)
    $client.exec('COMMIT')
    return seeded
  } catch (error) {
    // SQLite has already rolled back after some failures, as on a full disk.
    if ($client.inTransaction) $client.exec('ROLLBACK')
    throw error
  }
}

async function fill(context: RequestContext): Promise<boolean> {
  if (!(await seedFramework(context))) return false
  await createVacancy(context, role, 'junior-devops-engineer', 'EO')
  await createVacancy(context, role, 'senior-devops-engineer', 'SEO', {
    post: {
      title: 'Senior DevOps engineer (example)',
      reference: '100001',
      department: 'Example Department',
      businessArea: 'Digital services',
      team: 'the platform team',
      roleType: 'Digital',
      profession: 'Government Digital and Data',
      numberOfPosts: 2,
      approach: 'External',
      locations: ['Leeds', 'Cardiff'],
      contractType: 'Permanent',
      workingPattern: ['Full-time', 'Part-time', 'Flexible working'],
      salaryMinimum: 45_000,
      salaryMaximum: 52_500,
      pension: '£13,000',
      benefits:
        '25 days of annual leave, rising with service\nTime and money for training in your field\nAn office near a station in both cities',
      closingTime: '23:55',
      interviewRounds: 1,
      interviewType: 'Video',
      reserveListMonths: 12,
      contactName: 'Sam Example',
      contactEmail: 'sam@example.gov.uk',
      recruitmentEmail: 'recruitment@example.gov.uk',
      criminalRecordCheck: 'Basic',
      securityLevel: 'Security check (SC)',
    },
  })
  return true
}
