export default function Start() {
  return <h1 className="govuk-heading-xl">Hiring pack builder</h1>
}
