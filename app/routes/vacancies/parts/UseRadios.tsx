import { Radios, type RadiosProps } from '../../../components/govuk/Radios'
import { sentenceCase } from '../../../domain/text/format'
import { skillUses } from '../../../domain/vacancy/choices'

/** Asks for the use of a technical criterion. */
export function UseRadios(props: Omit<RadiosProps, 'items'>) {
  return <Radios {...props} small inline items={skillUses.map((use) => ({ value: use, text: sentenceCase(use) }))} />
}
