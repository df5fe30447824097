import { type ParseArgsConfig, parseArgs } from 'node:util'

/** Something typed that cannot be used; the message is one sentence that says what, and what would be right. */
export class WrongArgument extends Error {
  override name = 'WrongArgument'
}

/** The options of a verb, by name; throws WrongArgument for one that it does not have. */
export function readOptions<const T extends NonNullable<ParseArgsConfig['options']>>(
  verb: string,
  words: string[],
  options: T,
) {
  try {
    return parseArgs({ args: words, options, allowPositionals: false }).values
  } catch (cause) {
    const said = cause instanceof Error ? cause.message.split('. ')[0] : String(cause)
    const names = Object.keys(options).map((name) => `--${name}`)
    throw new WrongArgument(`${said?.replace(/\.$/, '')}; ${verb} takes ${names.join(', ')}.`, { cause })
  }
}
