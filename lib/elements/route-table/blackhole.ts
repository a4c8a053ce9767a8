import type { Element } from '@/lib/design/element'
import type { ElementOf } from '../index'
import { read } from '../read'

/** Was the target of a route gone when AWS was read? One that is drawn was given later. */
export const isBlackhole = (
  table: ElementOf<'route-table'>,
  destination: string | undefined,
  target: Element,
): boolean =>
  target.kind === 'other' &&
  destination !== undefined &&
  (read(table, 'blackholes') ?? []).some((one) => one === destination)
