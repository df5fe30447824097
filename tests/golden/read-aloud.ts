/** Reads the questions that somebody has read as if aloud: tables of what a question is about, its words and a verdict. */
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { projectRoot } from '../../app/config/project-root.server'

/** A question that was read, with "reads well" or "stiff: " and why. */
export interface ReadQuestion {
  about: string
  text: string
  verdict: string
}

/** The rows of a file of this folder. */
export function questionsRead(file: string): ReadQuestion[] {
  const text = readFileSync(resolve(projectRoot(), 'tests/golden', file), 'utf8')
  const rows = text.matchAll(/^\| (?<about>[^|]+, [^|]+) \| (?<text>[^|]+) \| (?<verdict>[^|]+) \|$/gm)
  return [...rows]
    .map(({ groups }) => ({ about: '', text: '', verdict: '', ...groups }))
    .filter(({ verdict }) => verdict !== 'Verdict')
}
