/** Ends a request with a 404 page that shows `message`. */
export function notFound(message: string): never {
  throw new Response(message, { status: 404 })
}

/** The thing that was looked for; ends the request with a 404 page where there is none. */
export function orNotFound<Thing>(found: Thing | undefined, message: string): Thing {
  return found === undefined ? notFound(message) : found
}
