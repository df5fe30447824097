/** `build`: writes a vacancy's documents as files into a folder. */
import { readFile } from 'node:fs/promises'
import { z } from 'zod'
import { today } from '../config/clock.server'
import { type Format, formats } from '../documents/formats'
import type { PackInput } from '../documents/input.server'
import { writtenAbout } from '../domain/assessment/written-about'
import { choiceProblems } from '../domain/checks/problems'
import { sentenceOf } from '../domain/checks/sentences'
import { unknownChoices } from '../domain/checks/unknown-choices'
import { choiceWarnings } from '../domain/checks/warnings'
import { officialSubjects } from '../domain/policy/official-words'
import type { Policy } from '../domain/policy/schemas'
import { slugWanted } from '../domain/text/slug'
import { type Choices, choicesSchema } from '../domain/vacancy/choices'
import { defaultChoices } from '../domain/vacancy/defaults'
import type { VacancyContext } from '../domain/vacancy/vacancy'
import { type Editions, policyWith } from '../models/official-words.server'
import type { RequestContext } from '../models/request-context.server'
import { cleanText } from '../prose/markdown/clean-text'
import { findChosen } from './chosen'
import { inContext } from './context'
import { savedVacancy } from './saved-vacancy'
import { writeAll } from './write-all'
import { readOptions, WrongArgument } from './wrong-argument'

const options = {
  vacancy: { type: 'string' },
  role: { type: 'string' },
  level: { type: 'string' },
  grade: { type: 'string' },
  out: { type: 'string' },
  choices: { type: 'string' },
  candidates: { type: 'string' },
  panel: { type: 'string' },
  format: { type: 'string' },
} as const

export async function build(words: string[]): Promise<void> {
  const given = readOptions('build', words, options)
  if (!given.out) throw new WrongArgument('--out is missing; it must be the folder to write into.')
  const wanted = readFormats(given.format ?? 'docx')
  const source =
    given.vacancy === undefined
      ? await inContext((context) => chosenVacancy(context, given))
      : await savedVacancy(given.vacancy, given)
  // Loaded only here, so that the other verbs start without the Word library.
  const { packFiles } = await import('../documents/pack.server')
  const files = []
  for (const format of wanted) files.push(await packFiles(source, format, { onProgress: progressOf(format) }))
  for (const path of await writeAll(given.out, files.flat())) console.log(path)
}

/** Makes a vacancy from the options; refuses choices that cannot make files and prints a note on doubtful ones. */
async function chosenVacancy(
  context: RequestContext,
  given: Partial<Record<keyof typeof options, string>>,
): Promise<PackInput> {
  const chosen = await findChosen(context, given)
  const defaults = defaultChoices(chosen, chosen.policy)
  const choices = { ...defaults, ...(given.choices && (await readChoices(given.choices))) }
  const policy = choices.officialWords ? await policyOfPages(context, choices.officialWords) : chosen.policy
  const whole = { ...choices, interview: interviewOf(choices, given) }
  const written = writtenAbout({ ...chosen, policy, choices: whole }, context.written)
  const vacancy = { ...chosen, policy, choices: whole, written }
  refuseProblems(vacancy)
  for (const warning of choiceWarnings(vacancy, today(context)))
    console.error(`Note: ${warning.field}: ${sentenceOf(warning)}.`)
  return { vacancy, edits: [], today: today(context) }
}

/** The policy with the pages that the choices name; refuses one that is not loaded. */
async function policyOfPages(context: RequestContext, editions: Editions): Promise<Policy> {
  const policy = await policyWith(context, editions)
  const missing = officialSubjects.find((subject) => editions[subject] && !policy.official?.[subject])
  if (missing)
    throw new WrongArgument(
      `officialWords.${missing}: no page of ${editions[missing]} is loaded; load it with "import", or leave it out.`,
    )
  return policy
}

/** Shows progress on a person's terminal, in one line that the next one replaces. */
function progressOf(format: Format): ((done: number, all: number) => void) | undefined {
  if (!process.stderr.isTTY) return undefined
  return (done, all) => process.stderr.write(`\r${format}: ${done} of ${all} files${done === all ? '\n' : ''}`)
}

function readFormats(text: string): Format[] {
  const words = text.split(',').map((word) => word.trim())
  const unknown = words.find((word) => !formats.some((format) => format === word))
  if (unknown !== undefined)
    throw new WrongArgument(`--format ${unknown} is not known; it must be one or more of ${formats.join(',')}.`)
  return formats.filter((format) => words.includes(format))
}

/** Reads the choices in a file; whole parts that it omits take their defaults. */
async function readChoices(file: string): Promise<Partial<Choices>> {
  const text = await readFile(file, 'utf8').catch((cause) => {
    throw new WrongArgument(`--choices ${file} cannot be read (${cause.code}); it must be a JSON file.`, { cause })
  })
  const result = choicesSchema.partial().safeParse(parseJson(file, text))
  if (result.success) return result.data
  const [issue] = result.error.issues
  throw new WrongArgument(`${file}: ${issueWords(issue)}.`)
}

function parseJson(file: string, text: string): unknown {
  try {
    // Cleans every text as the forms do, before any rule looks at it.
    return JSON.parse(text.replace(/^\uFEFF/, ''), (_, value) => (typeof value === 'string' ? cleanText(value) : value))
  } catch (cause) {
    const said = cause instanceof Error ? cause.message.replace(/\s+/g, ' ') : String(cause)
    throw new WrongArgument(`${file} is not valid JSON (${said}); start from what "choices" prints.`, { cause })
  }
}

function issueWords(issue: z.core.$ZodIssue | undefined): string {
  if (!issue) return 'the choices are not valid'
  if (issue.code === 'unrecognized_keys')
    return `${[...issue.path, issue.keys[0]].join('.')} is not a choice; start from what "choices" prints`
  return `${z.core.toDotPath(issue.path) || 'the file'}: ${plainWords(issue)}`
}

const expectedWords: Record<string, string> = {
  string: 'a text in quotation marks',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
}

function plainWords(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') return `must be ${expectedWords[issue.expected] ?? issue.expected}`
  if (issue.code === 'invalid_value') return `must be one of ${issue.values.join(', ')}`
  if (issue.code === 'too_big') return `must ${sizeWords(issue.origin)} ${issue.maximum}${unitOf(issue.origin)} or less`
  if (issue.code === 'too_small')
    return `must ${sizeWords(issue.origin)} ${issue.minimum}${unitOf(issue.origin)} or more`
  if (issue.code === 'invalid_key') return slugWanted
  return issue.message
}

const units: Record<string, string> = { string: ' characters', array: ' entries' }
const unitOf = (origin: string) => units[origin] ?? ''
const sizeWords = (origin: string) => (units[origin] ? 'have' : 'be')

/** The interview with the panel and candidates of the command line. */
function interviewOf({ interview }: Choices, { candidates, panel }: { candidates?: string; panel?: string }) {
  const said = {
    ...interview,
    ...(candidates !== undefined && { applicationIds: candidates.split(',').map((id) => id.trim()) }),
    ...(panel !== undefined && { panelMembers: Number(panel) }),
  }
  const result = choicesSchema.shape.interview.safeParse(said)
  if (result.success) return result.data
  const [issue] = result.error.issues
  const options = new Map<unknown, string>([
    ['panelMembers', `--panel ${panel}`],
    ['applicationIds', `--candidates ${candidates}`],
  ])
  const option = options.get(issue?.path[0]) ?? `interview.${String(issue?.path[0])}`
  throw new WrongArgument(`${option}: ${issue ? plainWords(issue) : 'cannot be used'}.`)
}

function refuseProblems(vacancy: VacancyContext): void {
  const [problem] = [...unknownChoices(vacancy), ...choiceProblems(vacancy)]
  if (problem) throw new WrongArgument(`${problem.field}: ${sentenceOf(problem)}.`)
}
