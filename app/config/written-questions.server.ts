/**
 * The questions that somebody wrote, read a file at a time when a vacancy or the bank first asks for it. Ours are compiled
 * into the build, where they have been checked; a department's are checked at start.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import type { WrittenFiles } from '../domain/questions/written'
import { whenAsked } from '../domain/text/once'
import { projectRoot } from './project-root.server'
import { type QuestionFile, type QuestionKindOfFile, questionFolders, readQuestions } from './question-files.server'
import type { Settings } from './settings.server'

/**
 * What is written about any skill, behaviour or strength: the department's own file, else ours.
 * @throws BadPolicy for a file of the department that cannot be used
 */
export function writtenFiles({ dataFolder }: Pick<Settings, 'dataFolder'>): WrittenFiles {
  const own = dataFolder === undefined ? undefined : join(dataFolder, 'questions')
  const [skill, behaviour, strength] = [reader('skill', own), reader('behaviour', own), reader('strength', own)]
  const strengths = whenAsked(() => namesOf('strength', own).flatMap((slug) => strength(slug) ?? []))
  return { skill, behaviour, strength, strengths }
}

/** The slugs of all files of a kind, the department's and ours. */
function namesOf(kind: QuestionKindOfFile, own: string | undefined): string[] {
  const folders = [ourFolder(), ...(own === undefined ? [] : [own])].map((folder) =>
    join(folder, questionFolders[kind]),
  )
  const names = folders.filter(existsSync).flatMap((folder) => readdirSync(folder))
  return [...new Set(names.filter((name) => name.endsWith('.json')).map((name) => basename(name, '.json')))]
}

function reader<Kind extends QuestionKindOfFile>(kind: Kind, own: string | undefined) {
  const read = new Map<string, QuestionFile[Kind] | undefined>(own === undefined ? [] : readQuestions(kind, own))
  return (slug: string): QuestionFile[Kind] | undefined => {
    if (!read.has(slug)) read.set(slug, readOurs(kind, slug))
    return read.get(slug)
  }
}

/** Slugs also come from what people type, and name a file: any other text is a slug of nothing. */
function readOurs<Kind extends QuestionKindOfFile>(kind: Kind, slug: string): QuestionFile[Kind] | undefined {
  const file = join(ourFolder(), questionFolders[kind], `${slug}.json`)
  return /^[a-z0-9-]+$/.test(slug) && existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
}

/** What the build made of our files, else the files themselves, in development and tests. */
function ourFolder(): string {
  return resolve(projectRoot(), import.meta.env?.PROD ? 'build/questions' : 'data/questions')
}
