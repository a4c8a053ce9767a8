import type { DumpFile } from '@/lib/account/dump/replies'
import { readDump } from '@/lib/account/dump/read-dump'
import { readTemplate } from '@/lib/cloudformation/read'
import type { Carried } from '@/lib/cloudformation/read-notes'
import type { Design } from '@/lib/design/element'
import { applyPatch } from '@/lib/design/patch'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import { ofKind } from '@/lib/elements'
import { openDesign } from '@/lib/elements/open'
import { arrange } from '@/lib/layout/arrange'
import { sortOf } from './sort-of'

/** A design out of files, and what became of everything in them. */
export type Imported = {
  readonly from: 'design' | 'template' | 'dump'
  /** Empty when the files give none. */
  readonly name: string
  /** Every element has its place. */
  readonly design: Design
  /** Resources or objects that became an element or went into one. */
  readonly understood: number
  /** What has no element: for a template it is kept in its text; for a dump `logicalId` is the file, `type` the member. */
  readonly carried: readonly Carried[]
  /** What is good to know: folded default VPCs, addresses of gateways. */
  readonly notices: readonly string[]
  /** What is wrong in the files, one line each. */
  readonly problems: readonly string[]
}

/**
 * One design file, one CloudFormation template, or the files of a dump of `describe-*` answers.
 * Fails: one line when the files are none of these.
 */
export async function importFiles(files: readonly DumpFile[]): Promise<Result<Imported>> {
  const sorted = files.map((file) => ({ file, sort: sortOf(file) }))
  const whole = sorted.filter(({ sort }) => sort === 'design' || sort === 'template')
  if (files.length === 1 && whole.length === 1)
    return whole[0]!.sort === 'design' ? fromDesign(files[0]!) : fromTemplate(files[0]!)
  if (whole.length > 1)
    return failed(
      `${whole.length} of the files are designs or templates, such as ${whole[0]!.file.path}. Import them one by one.`,
    )
  if (whole.length === 1)
    return failed(`${whole[0]!.file.path} is a ${whole[0]!.sort}; import it by itself, without other files.`)
  const dump = sorted.filter(({ sort }) => sort !== 'other' || files.length === 1).map(({ file }) => file)
  if (dump.length === 0) return failed(nothing(files))
  const others = sorted.filter(({ file }) => !dump.includes(file))
  const imported = await fromDump(dump)
  if (!imported.ok || others.length === 0) return imported
  const left = others.map(({ file }) => `${file.path} is no JSON and was left out.`)
  return done({ ...imported.value, problems: [...imported.value.problems, ...left] })
}

const NONE_OF_THESE =
  'It is no Groundplan design, no CloudFormation template and no answer of AWS such as {"Vpcs": […]}.'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

const nothing = (files: readonly DumpFile[]): string =>
  files.length === 0
    ? 'There is no file to import. Choose a design, a template or answers of describe-* calls.'
    : `None of the ${files.length} files is JSON. Choose a design, a template or answers of describe-* calls.`

function fromDesign({ text }: DumpFile): Result<Imported> {
  const opened = openDesign(text)
  if (!opened.ok) return opened
  const { name, design, problems } = opened.value
  const understood = Object.keys(design.elements).length
  return done({
    from: 'design',
    name,
    design: placed(design),
    understood,
    carried: [],
    notices: [],
    problems,
  })
}

function fromTemplate({ path, text }: DumpFile): Result<Imported> {
  const opened = readTemplate(text, { fileName: path })
  if (!opened.ok) return opened
  const { name, design, understood, carried, problems } = opened.value
  return done({ from: 'template', name, design: placed(design), understood, carried, notices: [], problems })
}

async function fromDump(files: readonly DumpFile[]): Promise<Result<Imported>> {
  const read = await readDump(files)
  if (!read.ok) return files.length === 1 && isJson(files[0]!.text) ? failed(NONE_OF_THESE) : read
  const { design, notices, tally, unread, problems } = read.value
  const texts = new Map(files.map(({ path, text }) => [path, text] as const))
  const carried = unread.map(({ file, member, objects, reason }) => ({
    logicalId: file,
    type: member,
    line: lineOf(texts.get(file) ?? '', member),
    reason: `${objects} ${objects === 1 ? 'object' : 'objects'}. ${reason}`,
  }))
  const understood = tally.reduce((sum, { drawn, folded }) => sum + drawn + folded, 0)
  const lines = notices.map(({ message }) => message)
  const account = ofKind(Object.values(design.elements), 'account').find(({ awsId }) => awsId)
  return done({
    from: 'dump',
    name: account?.name ?? '',
    design: placed(design),
    understood,
    carried,
    notices: lines,
    problems,
  })
}

const lineOf = (text: string, member: string): number =>
  text.slice(0, Math.max(0, text.indexOf(`"${member}"`))).split('\n').length

/** A design that was never drawn is laid out. */
function placed(design: Design): Design {
  const isDrawn = Object.values(design.elements).some(({ box }) => box !== undefined)
  return isDrawn ? design : applyPatch(design, arrange(design))
}
