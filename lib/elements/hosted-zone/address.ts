import type { Wrap } from '../field'

const onlyOf = (value: unknown): unknown =>
  Array.isArray(value) && value.length === 1 ? (value[0] as unknown) : undefined

/** The one value of an A record; Ref of an Elastic IP is its address as well. */
export const publicAddress: Wrap = {
  out: (reference) => [reference],
  in: (value) => {
    const only = onlyOf(value)
    const name = (only as { readonly Ref?: unknown } | undefined)?.Ref
    return typeof name === 'string' ? { 'Fn::GetAtt': [name, 'PublicIp'] } : only
  },
}

export const privateAddress: Wrap = { out: (reference) => [reference], in: onlyOf }
