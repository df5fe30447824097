/**
 * Runs a pure function once for each object and returns the same answer again. Use it for what never changes: policy
 * files, releases, one request's vacancy. The answer is shared: do not change it.
 */
export function oncePer<Subject extends object, Answer>(make: (subject: Subject) => Answer) {
  const made = new WeakMap<Subject, { answer: Answer }>()
  return (subject: Subject): Answer => {
    const found = made.get(subject) ?? { answer: make(subject) }
    made.set(subject, found)
    return found.answer
  }
}

/** Runs `make` when its result is first needed: for things that are slow to make and not always used. */
export function whenAsked<Thing>(make: () => Thing): () => Thing {
  let made: { thing: Thing } | undefined
  return () => {
    made ??= { thing: make() }
    return made.thing
  }
}
