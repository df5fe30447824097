/** Reads the tags and texts of a page in turn. There is no tree, so no page can be too deep. */
import { type Token, Tokenizer, TokenizerMode } from 'parse5'

export type HtmlTag = Token.TagToken

export interface Reader {
  startTag: (tag: HtmlTag) => void
  endTag?: (tag: HtmlTag) => void
  /** A piece of text without white space. */
  text?: (text: string) => void
  /** White space. */
  space?: (text: string) => void
  /** Called now and then; true stops reading. */
  enough?: () => boolean
}

/** Elements whose content is not markup, as the HTML standard reads them. */
const rawText = new Map<string, Tokenizer['state']>([
  ['title', TokenizerMode.RCDATA],
  ['textarea', TokenizerMode.RCDATA],
  ['script', TokenizerMode.SCRIPT_DATA],
  ...['style', 'xmp', 'iframe', 'noembed', 'noframes', 'noscript'].map(
    (name) => [name, TokenizerMode.RAWTEXT] as const,
  ),
])

const inOnePiece = 1 << 20
/** No real page has a tag with more attributes than this, or a name with more characters. */
const maxInTag = 10_000

/** Passes a page to its reader, in linear time. Stops at a tag that is too large to be real; never throws. */
export function readTokens(html: string, reader: Reader): void {
  const ignore = () => {}
  const tokenizer = new Tokenizer(
    {},
    {
      onStartTag: (tag) => {
        reader.startTag(tag)
        const state = rawText.get(tag.tagName)
        if (state !== undefined && !tag.selfClosing) tokenizer.state = state
      },
      onEndTag: (tag) => reader.endTag?.(tag),
      onCharacter: ({ chars }) => reader.text?.(chars),
      onWhitespaceCharacter: ({ chars }) => reader.space?.(chars),
      onNullCharacter: ignore,
      onComment: ignore,
      onDoctype: ignore,
      onEof: ignore,
      onParseError: null,
    },
  )
  for (let at = 0; at < html.length && !isStuck(tokenizer) && !reader.enough?.(); at += inOnePiece) {
    // Not a pattern replacement: with a line end in every other place, that takes 100 MB.
    const piece = html
      .slice(at, at + inOnePiece)
      .split('\r\n')
      .join('\n')
    tokenizer.write(piece, at + inOnePiece >= html.length)
    tokenizer.flushCharacters()
  }
}

export function attribute(tag: HtmlTag, name: string): string | undefined {
  return tag.attrs.find((attr) => attr.name === name)?.value
}

/** True in a tag that would take all memory, since its parts grow character by character. */
function isStuck(tokenizer: Tokenizer): boolean {
  // biome-ignore-start lint/complexity/useLiteralKeys: reads protected fields of the tokenizer
  const token = tokenizer['currentToken']
  const attribute = tokenizer['currentAttr'].name
  // biome-ignore-end lint/complexity/useLiteralKeys: as above
  if (!token) return false
  const { tagName = '', attrs = [], publicId, systemId } = token as Partial<HtmlTag & Token.DoctypeToken>
  return [tagName, attribute, attrs, publicId ?? '', systemId ?? ''].some((part) => part.length > maxInTag)
}
