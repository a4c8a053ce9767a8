import { REGIONS } from '@/lib/elements/region/regions'
import { UNKNOWN } from '../source'
import type { DumpFile } from './replies'

const isRegion = (code: string): boolean => (REGIONS as readonly string[]).includes(code)

/** Where the answers of each file come from: its folder, its zones, its ARNs; else what the files around it say. */
export function regionsOf(files: readonly DumpFile[]): (path: string) => string {
  const own = new Map(files.map((file) => [file.path, ownRegion(file)] as const))
  const folder = (path: string) => path.split('/').slice(0, -1).join('/')
  const byFolder = new Map<string, string | undefined>()
  for (const { path } of files) {
    const beside = files.filter((file) => folder(file.path) === folder(path))
    if (!byFolder.has(folder(path)))
      byFolder.set(folder(path), commonest(beside.map((file) => own.get(file.path))))
  }
  const anywhere = commonest([...own.values()])
  return (path) => own.get(path) ?? byFolder.get(folder(path)) ?? anywhere ?? UNKNOWN
}

function ownRegion({ path, text }: DumpFile): string | undefined {
  const named = path.split(/[/\\]/).findLast((part) => isRegion(part))
  if (named !== undefined) return named
  const inName = REGIONS.find((code) => path.includes(code))
  const zones = all(
    text,
    /"(?:AvailabilityZone|ZoneName|RegionName|Region)":\s*"([a-z]{2}(?:-[a-z]+)+-\d)[a-z]?"/g,
  )
  const arns = all(text, /"arn:aws[\w-]*:[\w-]+:([a-z]{2}(?:-[a-z]+)+-\d):/g)
  return inName ?? commonest(zones) ?? commonest(arns)
}

/** The account that answers name as their owner. */
export function accountOf(files: readonly DumpFile[]): string | undefined {
  const patterns = [
    /"Account":\s*"(\d{12})"/g,
    /"(?:OwnerId|ownerAccount)":\s*"(\d{12})"/g,
    /"arn:aws[\w-]*:[\w-]+:[a-z0-9-]*:(\d{12}):/g,
  ]
  for (const pattern of patterns) {
    const found = commonest(files.flatMap(({ text }) => all(text, pattern)))
    if (found !== undefined) return found
  }
  return undefined
}

const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, found]) => found!)

function commonest(values: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>()
  for (const value of values) if (value !== undefined) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0]
}
