/** The formats in which a pack can be had. */
export const formats = ['docx', 'zip', 'md', 'txt'] as const
export type Format = (typeof formats)[number]
