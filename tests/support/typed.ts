import type { Choices } from '../../app/domain/vacancy/choices'
import type { ChoicesForm, FormValues } from '../../app/forms/form'
import { parseForm, readForm } from '../../app/forms/read.server'

/** The request that a browser sends for these values: nothing for a field without one, a repeated field for several. */
export function sentBy(values: FormValues): Request {
  const body = new URLSearchParams(Object.entries(values).flatMap(([name, all]) => all.map((one) => [name, one])))
  return new Request('http://127.0.0.1/', { method: 'POST', body })
}

/** The choices that a form makes of these values, as a page would; throws errors, so that no test overlooks them. */
export async function typed(form: ChoicesForm, values: FormValues): Promise<Partial<Choices>> {
  const parsed = parseForm(await readForm(sentBy(values)), form)
  if ('result' in parsed) throw new Error(JSON.stringify(parsed.result.errors))
  return parsed.value
}

/** A form's errors for these values, by field. */
export async function refused(form: ChoicesForm, values: FormValues): Promise<Record<string, string[]>> {
  const parsed = parseForm(await readForm(sentBy(values)), form)
  if ('value' in parsed) throw new Error(`Accepted as ${JSON.stringify(parsed.value)}`)
  return parsed.result.errors
}
