/** The framework's two CSV files at their real size: the published ones where FRAMEWORK_FILES names their folder, else our own. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from './bundle.mjs'

/** `{ roles, skills }` as text, and in words where they come from. */
export async function frameworkFiles() {
  const folder = process.env.FRAMEWORK_FILES
  if (folder) {
    const read = (name) => readFileSync(join(folder, name), 'utf8')
    return { roles: read('roles.csv'), skills: read('skills.csv'), from: 'the published files' }
  }
  const { largeFiles } = await bundle('tests/bench/framework-files-entry.ts')
  return { ...largeFiles(), from: 'files made of the shipped role, repeated' }
}

/** A form with the files as a browser sends them. */
export function importForm({ roles, skills }) {
  const form = new FormData()
  form.append('files', new File([roles], 'roles.csv', { type: 'text/csv' }))
  form.append('files', new File([skills], 'skills.csv', { type: 'text/csv' }))
  return form
}
