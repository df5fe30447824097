import { type ParseArgsConfig, parseArgs } from 'node:util'

/** An argument that cannot be used; the message is one sentence with the problem and the remedy. */
export class WrongArgument extends Error {
  override name = 'WrongArgument'
}

/** Reads the options of a verb, by name; throws WrongArgument for an unknown one. */
export function readOptions<const T extends Options>(verb: string, words: string[], options: T) {
  return parse(verb, words, options, false).values
}

/** Reads the options and the files of a verb that takes files. */
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
