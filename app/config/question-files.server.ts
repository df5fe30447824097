/** Files of questions that somebody wrote: one for each skill, behaviour and strength, named by its slug. */
import { existsSync, readdirSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { z } from 'zod'
import {
  type BehaviourQuestions,
  behaviourQuestionsSchema,
  type SkillQuestions,
  type StrengthQuestions,
  skillQuestionsSchema,
  strengthQuestionsSchema,
} from '../domain/questions/written'
import { BadPolicy, readDataFile } from './data-file.server'

/** What a file of each kind holds; its field of that name repeats the name of the file. */
export interface QuestionFile {
  skill: SkillQuestions
  behaviour: BehaviourQuestions
  strength: StrengthQuestions
}

export type QuestionKindOfFile = keyof QuestionFile

/** The folder of each kind, below that of all questions. */
export const questionFolders: Record<QuestionKindOfFile, string> = {
  skill: '.',
  behaviour: 'behaviours',
  strength: 'strengths',
}

export const questionKinds = Object.keys(questionFolders) as QuestionKindOfFile[]

const schemas: { [Kind in QuestionKindOfFile]: z.ZodType<QuestionFile[Kind]> } = {
  skill: skillQuestionsSchema,
  behaviour: behaviourQuestionsSchema,
  strength: strengthQuestionsSchema,
}

/** Reads every file of a kind below `folder`, by slug; none where there is no such folder. Throws BadPolicy for a fault. */
export function readQuestions<Kind extends QuestionKindOfFile>(
  kind: Kind,
  folder: string,
): Map<string, QuestionFile[Kind]> {
  const path = join(folder, questionFolders[kind])
  const names = existsSync(path) ? readdirSync(path).filter((name) => name.endsWith('.json')) : []
  return new Map(names.map((name) => readOne(kind, join(path, name))))
}

function readOne<Kind extends QuestionKindOfFile>(kind: Kind, file: string): [string, QuestionFile[Kind]] {
  const slug = basename(file, '.json')
  const read = readDataFile(file, schemas[kind])
  const named = (read as Partial<Record<QuestionKindOfFile, unknown>>)[kind]
  if (named !== slug) throw new BadPolicy(`${file}: ${kind} is “${named}”; it must be the file’s name, “${slug}”.`)
  return [slug, read]
}
