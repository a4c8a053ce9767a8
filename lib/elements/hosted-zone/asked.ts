import type { Asker, Here } from '@/lib/net/world'
import type { Around } from '../define'
import type { ElementOf } from '../index'

/** A question that a zone is asked. */
export type Asked = {
  readonly zone: ElementOf<'hosted-zone'>
  readonly name: string
  readonly asker: Asker
  readonly around: Around
  readonly here: Here
}
