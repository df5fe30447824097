import { Details } from '../../../components/govuk/Details'

/** A department's words that the current framework release has no place for. */
export function BankWaiting({ questions }: { questions: { skill: string; level: string; text: string }[] }) {
  if (questions.length === 0) return null
  return (
    <Details
      summary={`${questions.length} ${questions.length === 1 ? 'question' : 'questions'} without a place in the current framework release`}
    >
      <p className="govuk-body">
        Their skill level is not in it, or says something else than when they were reworded. They are kept, and not
        offered to vacancies.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {questions.map(({ skill, level, text }) => (
          <li key={skill + level + text}>
            {skill}, {level}: {text}
          </li>
        ))}
      </ul>
    </Details>
  )
}
