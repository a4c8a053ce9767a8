/** A file name for a design: its name without what file systems refuse. */
export const fileNameOf = (name: string, ending = 'groundplan.json'): string =>
  `${name.replace(/[\\/:*?"<>|\p{Cc}]+/gu, '-').replace(/^[.\s]+|[.\s]+$/g, '') || 'design'}.${ending}`

/** Hand a text or a picture to the person as a file. */
export function download(fileName: string, text: BlobPart, type = 'application/json') {
  const url = URL.createObjectURL(new Blob([text], { type }))
  const link = Object.assign(document.createElement('a'), { href: url, download: fileName })
  link.click()
  // Safari reads the file after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
