import type { FormValues } from '../../app/forms/form'
import { type DefinedPage, type Fields, readAnswers } from '../../app/forms/page'
import { readForm } from '../../app/forms/read.server'

/** The request that a browser sends for these values: nothing for a field without one, a repeated field for several. */
export function sentBy(values: FormValues): Request {
  const body = new URLSearchParams(Object.entries(values).flatMap(([name, all]) => all.map((item) => [name, item])))
  return new Request('http://127.0.0.1/', { method: 'POST', body })
}

/** The value that a page makes of these values; throws errors, so that no test overlooks them. */
export async function typed<F extends Fields, Source, Value>(
  page: DefinedPage<F, Source, Value>,
  source: Source,
  values: FormValues,
): Promise<Value> {
  const { errors, value } = readAnswers((await readForm(sentBy(values))).values, page, source)
  if (value === undefined || Object.keys(errors).length > 0) throw new Error(JSON.stringify(errors))
  return value
}

/** A page's errors for these values, by field. */
export async function refused<F extends Fields, Source>(
  page: DefinedPage<F, Source, unknown>,
  source: Source,
  values: FormValues,
): Promise<Record<string, string[]>> {
  const { errors, value } = readAnswers((await readForm(sentBy(values))).values, page, source)
  if (Object.keys(errors).length === 0) throw new Error(`Accepted as ${JSON.stringify(value)}`)
  return errors
}
