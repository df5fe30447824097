import { Details } from '../../../components/govuk/Details'

/** A department's words that have no place in the current framework release or the policy files. */
export function BankWaiting({ questions }: { questions: { place: string; text: string }[] }) {
  if (questions.length === 0) return null
  return (
    <Details summary={`${questions.length} ${questions.length === 1 ? 'question' : 'questions'} without a place here`}>
      <p className="govuk-body">
        The current framework release and the policy files do not have what they are about, or ask it in other words
        than when you changed them. They are kept, and not offered to vacancies.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {questions.map(({ place, text }) => (
          <li key={place + text}>
            {place}: {text}
          </li>
        ))}
      </ul>
    </Details>
  )
}
