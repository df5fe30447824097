/** The framework's two CSV files at real size: the published ones from the folder FRAMEWORK_FILES, else our own. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle.mjs'

/** Returns `{ roles, skills }` as text, and their source in words. */
export async function frameworkFiles() {
  const folder = process.env.FRAMEWORK_FILES
  if (folder) {
    const read = (name) => readFileSync(join(folder, name), 'utf8')
    return { roles: read('roles.csv'), skills: read('skills.csv'), from: 'the published files' }
  }
  const { largeFiles } = await bundle('tests/bench/framework-files-entry.ts')
  return { ...largeFiles(), from: 'files made of the shipped role, repeated' }
}

/** Makes a form with the files as a browser sends them. */
export function importForm({ roles, skills }) {
  const form = new FormData()
  form.append('files', new File([roles], 'roles.csv', { type: 'text/csv' }))
  form.append('files', new File([skills], 'skills.csv', { type: 'text/csv' }))
  return form
}
