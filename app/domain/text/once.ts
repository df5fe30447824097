/**
 * A pure function of an object that works once for each object and then gives the same answer again. It is for what never
 * changes: policy files, releases, one request's vacancy. What it returns is shared: nobody may change it.
 */
export function oncePer<Subject extends object, Answer>(make: (subject: Subject) => Answer) {
  const made = new WeakMap<Subject, { answer: Answer }>()
  return (subject: Subject): Answer => {
    const found = made.get(subject) ?? { answer: make(subject) }
    made.set(subject, found)
    return found.answer
  }
}

/** What `make` gives, made when it is first asked for: for what is slow to make and not always needed. */
export function whenAsked<Thing>(make: () => Thing): () => Thing {
  let made: { thing: Thing } | undefined
  return () => {
    made ??= { thing: make() }
    return made.thing
  }
}
