/** What hostile.mjs and markdown.mjs measure: reading small Markdown, and the texts made to be slow. */
export { escapeMarkdown } from '../../app/prose/markdown/escape-markdown'
export { parseFixed, parseProse } from '../../app/prose/markdown/markdown'
export { splitDocument } from '../../app/prose/markdown/sections'
export { tooMuchIn } from '../../app/prose/markdown/too-much'
export { hostile } from '../prose/markdown/hostile'
