/** Puts the font elements of a spreadsheet's styles in the order of the standard; exceljs writes them in its own. */

// ECMA-376 part 1, 18.8.22 (CT_Font).
const order = [
  ...['b', 'i', 'strike', 'condense', 'extend', 'outline', 'shadow', 'u', 'vertAlign'],
  ...['sz', 'color', 'name', 'family', 'charset', 'scheme'],
]

/** Returns the XML of styles.xml with the elements of each font in order. */
export function orderFonts(xml: string): string {
  return xml.replace(/(?<=<font>).*?(?=<\/font>)/gs, (content) => {
    const parts = Array.from(content.matchAll(/<(\w+)[^>]*\/>/g), ([text, name]) => ({
      text,
      at: order.indexOf(`${name}`),
    }))
    return parts
      .sort((part, other) => part.at - other.at)
      .map(({ text }) => text)
      .join('')
  })
}
