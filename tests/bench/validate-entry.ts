/** Makes the Office files that validate.mjs checks: of a draft with nothing filled in, and of a whole vacancy. */
import { unzipSync } from 'fflate'
import { makeFile } from '../../app/documents/pack.server'
import type { VacancyContext } from '../../app/domain/vacancy/vacancy'
import { aVacancy, filledPost } from '../support/build'

const draft = aVacancy()
const whole = aVacancy({
  post: filledPost,
  strengths: ['Catalyst'],
  interview: { panelMembers: 2, applicationIds: ['A1001', 'A1002'], minimumScore: 4, scoring: 'mean' },
})

/** Lists everything in the zip, and the readable pack; names are paths. */
export async function officeFiles(): Promise<{ name: string; bytes: Uint8Array }[]> {
  return [...(await filesOf('draft', draft)), ...(await filesOf('whole', whole))]
}

async function filesOf(folder: string, vacancy: VacancyContext) {
  const source = { vacancy, edits: [], today: '2026-11-26' }
  const pack = await makeFile(source, { name: 'pack', format: 'docx' })
  const zip = await makeFile(source, { name: 'pack', format: 'zip' })
  const parts = Object.entries(unzipSync(zip.bytes)).map(([name, bytes]) => ({ name, bytes }))
  return [pack, ...parts].map(({ name, bytes }) => ({ name: `${folder}/${name}`, bytes }))
}
