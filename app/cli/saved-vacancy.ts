/** Finds the saved vacancy that the command line names. */
import { today } from '../config/clock.server'
import type { PackInput } from '../documents/input.server'
import { findingsIn } from '../domain/checks/findings'
import { sentenceOf } from '../domain/checks/sentences'
import type { RequestContext } from '../models/request-context.server'
import { findVacancy } from '../models/vacancy.server'
import { inContext } from './context'
import { WrongArgument } from './wrong-argument'

/** Options that a saved vacancy already fixes, so they may not be given. */
const own = ['role', 'level', 'grade', 'choices', 'candidates', 'panel'] as const

/**
 * Reads the vacancy as its page downloads it: with its edits, its ID and its version. Prints notes on doubtful choices
 * and on reasons why its files are drafts. Throws WrongArgument for an unknown ID and for an option that the vacancy
 * already fixes.
 */
export async function savedVacancy(
  named: string,
  given: Partial<Record<(typeof own)[number], string>>,
): Promise<PackInput> {
  const other = own.find((option) => given[option] !== undefined)
  if (other) throw new WrongArgument(`--${other} cannot be used with --vacancy, which has its own; leave one out.`)
  return inContext((context) => readVacancy(context, named))
}

async function readVacancy(context: RequestContext, named: string): Promise<PackInput> {
  const found = await findVacancy(context, named)
  if (!found)
    throw new WrongArgument(`--vacancy ${named} is not known; it must be the ID in the address of a vacancy’s page.`)
  const { id, version, vacancy, edits } = found
  const { problems, warnings } = findingsIn(vacancy, today(context))
  for (const finding of [...problems, ...warnings]) console.error(`Note: ${finding.field}: ${sentenceOf(finding)}.`)
  return { id, version, vacancy, edits, today: today(context) }
}
