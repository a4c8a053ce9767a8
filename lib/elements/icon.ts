/** The address of a kind's picture: AWS's own where it was installed, else the server answers with our glyph. */
export const iconOf = (kind: string): string => `/icons/aws/${kind}.svg`
