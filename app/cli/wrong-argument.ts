import { type ParseArgsConfig, parseArgs } from 'node:util'

/** Something typed that cannot be used; the message is one sentence that says what, and what would be right. */
export class WrongArgument extends Error {
  override name = 'WrongArgument'
}

/** The options of a verb, by name; throws WrongArgument for one that it does not have. */
export function readOptions<const T extends Options>(verb: string, words: string[], options: T) {
  return parse(verb, words, options, false).values
}

/** The options of a verb that takes files, and the files. */
export function readOptionsAndFiles<const T extends Options>(verb: string, words: string[], options: T) {
  const { values, positionals } = parse(verb, words, options, true)
  return { values, files: positionals }
}

type Options = NonNullable<ParseArgsConfig['options']>

function parse<const T extends Options>(verb: string, words: string[], options: T, allowPositionals: boolean) {
  try {
    return parseArgs({ args: words, options, allowPositionals })
  } catch (cause) {
    const said = cause instanceof Error ? cause.message.split('. ')[0] : String(cause)
    const names = Object.keys(options).map((name) => `--${name}`)
    throw new WrongArgument(`${said?.replace(/\.$/, '')}; ${verb} takes ${names.join(', ') || 'no options'}.`, {
      cause,
    })
  }
}
