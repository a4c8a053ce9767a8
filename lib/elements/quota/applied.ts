import type { Id } from '@/lib/design/element'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { ofKind } from '../index'
import { read } from '../read'

/** What the account was granted of a limit: for the Region given, or everywhere. Undefined: nobody said, so it is the AWS default. */
export function applied(
  around: Around,
  limit: string,
  region: Id | undefined,
): ElementOf<'quota'> | undefined {
  const said = ofKind(around.all('quota'), 'quota').filter(
    (one) => read(one, 'limit') === limit && read(one, 'value') !== undefined,
  )
  return (
    said.find((one) => region !== undefined && read(one, 'region') === region) ??
    said.find((one) => one.props.region === undefined)
  )
}
