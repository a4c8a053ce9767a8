import { known } from '@/lib/design/element'
import type { Around } from '../define'
import type { ElementOf } from '../index'
import { isOpen, rowsOf } from '../read'
import { hasOther, mentioned } from '../verbatim'

/**
 * Does a function let a service of AWS invoke it?
 * Fails: undefined when its policy is not known, as after a read.
 */
export function permits(
  self: ElementOf<'lambda-function'>,
  principal: string,
  around: Around,
): boolean | undefined {
  const rows = rowsOf(self, 'permissions')
  if (!rows) return undefined
  if (rows.some((row) => row.principal === principal || row.principal === '*')) return true
  const open = rows.some(({ row }) => isOpen(known(row)?.principal))
  const apart =
    hasOther(around, 'AWS::Lambda::Permission') && mentioned(around, self, 'AWS::Lambda::Permission')
  return open || apart || self.awsId !== undefined ? undefined : false
}
