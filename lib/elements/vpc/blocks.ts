import type { Prefix } from '@/lib/net/prefix'
import { parsePrefix } from '@/lib/net/prefix'
import type { ElementOf } from '../index'
import { isOpen, read, rowsOf } from '../read'

/** One block of a VPC and the field that holds it. */
export type Held = { readonly path: string; readonly block: Prefix; readonly at?: number }

/** The blocks of a VPC that are known now, primary first, both families. */
export function blocksOf(vpc: ElementOf<'vpc'>): readonly Held[] {
  const primary = parsePrefix(read(vpc, 'cidrBlock') ?? '')
  return [
    ...(primary ? [{ path: 'cidrBlock', block: primary }] : []),
    ...(rowsOf(vpc, 'cidrBlocks') ?? []).flatMap(({ at, cidrBlock }) => {
      const prefix = parsePrefix(cidrBlock ?? '')
      return prefix ? [{ path: `cidrBlocks.${at}.cidrBlock`, block: prefix, at }] : []
    }),
  ]
}

/**
 * All ranges of a VPC: the primary first, then the secondary ones, both families.
 * Fails: undefined when one of them is not known.
 */
export function rangesOf(vpc: ElementOf<'vpc'>): readonly Prefix[] | undefined {
  const rows = rowsOf(vpc, 'cidrBlocks')
  const given = [vpc.props.cidrBlock, ...(rows ?? []).map((row) => row.row.cidrBlock)]
  const blocks = blocksOf(vpc)
  if (rows === undefined || given.some(isOpen) || blocks.length < given.length) return undefined
  return blocks.map((held) => held.block)
}
