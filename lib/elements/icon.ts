/** The address of a kind's picture: AWS's own where it was installed, else the server answers with our glyph. */
export const iconOf = (kind: string): string => `/icons/aws/${kind}.svg`

/** The address of our own glyph of a kind. */
export const glyphOf = (kind: string): string => `/icons/${kind}.svg`
