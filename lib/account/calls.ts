import { definitions } from '@/lib/elements/index'
import type { Definition } from '@/lib/elements/define'
import type { Call } from '@/lib/elements/sdk'
import type { Service } from './services'

/** Kinds that can be read from an account. */
export const readable: readonly Readable[] = definitions.flatMap((definition) => {
  const { live } = definition as unknown as Definition
  return live ? [{ ...(definition as unknown as Definition), live }] : []
})

export type Readable = Definition & { readonly live: NonNullable<Definition['live']> }

/** Who is asking, and which Regions there are; asked before anything else. */
export const WHO = 'sts:GetCallerIdentity' satisfies Call
export const WHERE = 'ec2:DescribeRegions' satisfies Call

/** Every call that reading makes. Nothing else leaves this machine. */
export const CALLS: readonly Call[] = [
  ...new Set<Call>([
    WHO,
    WHERE,
    ...readable.flatMap(({ live: { call, via = [], details = [] } }) => [
      call,
      ...[...via, ...details].map((one) => one.call),
    ]),
  ]),
].sort()

/** "ec2:DescribeVpcs" as its service and operation. */
export function split(call: Call): { readonly service: Service; readonly operation: string } {
  const [service, operation] = call.split(':')
  return { service: service as Service, operation: operation! }
}
