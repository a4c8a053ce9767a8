import type { DumpFile } from '@/lib/account/dump/replies'

/** What a file seems to be, by its first words and its name: no file is read whole for it. */
export function sortOf({ path, text }: DumpFile): 'design' | 'template' | 'answers' | 'other' {
  const start = text.replace(/^[\uFEFF\s]+/, '')
  const isJson = /^[[{]/.test(start)
  if (isJson && /^\{\s*"groundplan"/.test(start)) return 'design'
  if (/\.(ya?ml|template)$/i.test(path)) return 'template'
  if (isJson) return isJsonTemplate(start) ? 'template' : 'answers'
  if (/^(AWSTemplateFormatVersion|Resources|Transform|Parameters|Description)\s*:/m.test(start))
    return 'template'
  return /\.json$/i.test(path) ? 'answers' : 'other'
}

const isJsonTemplate = (text: string): boolean =>
  /"AWSTemplateFormatVersion"\s*:/.test(text) ||
  (/"Resources"\s*:\s*\{/.test(text) && /"Type"\s*:\s*"[\w:]+::/.test(text))
