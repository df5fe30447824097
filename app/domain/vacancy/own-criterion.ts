/** Rules for the words of an own criterion: each statement finishes the sentence “You can …”. */

/** First words of what people type instead of a verb; none of them is also a common verb. */
const noVerbs = new Set(
  [
    ...['a', 'an', 'the', 'this', 'these', 'our', 'your', 'their', 'some', 'any', 'all', 'both', 'no'],
    ...['i', 'you', 'we', 'they', 'he', 'she', 'it', 'who', 'someone', 'somebody', 'candidates', 'applicants'],
    ...['at', 'in', 'of', 'with', 'for', 'from', 'on', 'by', 'as', 'over', 'under', 'within', 'and', 'or', 'to'],
    ...['can', 'must', 'should', 'will', 'would', 'could', 'is', 'are', 'was', 'were', 'being', 'able', 'has', 'had'],
    ...[
      'experience',
      'knowledge',
      'ability',
      'skills',
      'skill',
      'understanding',
      'awareness',
      'familiarity',
      'proficiency',
    ],
    ...['fluency', 'competence', 'expertise', 'qualification', 'qualifications', 'degree', 'years', 'minimum'],
    ...['good', 'strong', 'excellent', 'proven', 'fluent', 'familiar', 'proficient', 'skilled', 'confident', 'great'],
    ...['experienced', 'knowledgeable', 'passionate', 'extensive', 'significant', 'demonstrable', 'relevant'],
    ...['advanced', 'basic', 'working', 'previous', 'recent', 'native', 'essential', 'desirable', 'hands-on'],
  ].map((word) => word.toLowerCase()),
)

/** Words with the ending of “-ing” that are verbs as they stand. */
const endsInIng = new Set(['bring', 'sing', 'ring', 'swing', 'string', 'wing', 'ping'])

/** True for a statement that repeats the words before the list. */
export function repeatsLeadIn(statement: string): boolean {
  return /^\W*you\s+can\b/i.test(statement)
}

/** A plural or a verb with its “-s” of “she speaks”; “focus”, “canvas” and “discuss” are not. */
const endsInS = /[^aisu]s$/

/** True where a statement cannot follow “You can”: it begins with a digit, or with a word that does not fit there. */
export function lacksVerb(statement: string): boolean {
  const [first = ''] = statement
    .trim()
    .toLowerCase()
    .split(/[\s,.:;]+/)
  if (!/^\p{L}/u.test(first)) return true
  return noVerbs.has(first) || endsInS.test(first) || (first.endsWith('ing') && !endsInIng.has(first))
}

/** The same name, however it is typed. */
export function isSameName(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

function plain(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}
