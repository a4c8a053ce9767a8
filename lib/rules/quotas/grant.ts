import type { Design } from '@/lib/design/element'
import type { Patch } from '@/lib/design/patch'
import { create, NO_CHANGE, remove, setProps } from '@/lib/design/patch'
import { aroundOf } from '@/lib/elements/around'
import { createElement } from '@/lib/elements/create'
import type { Room } from './head-room'

/** "We have 20 Elastic IPs here": the design then counts with it, in the Region of the place where there are several. */
export function grant(design: Design, room: Room, value: number): Patch {
  const around = aroundOf(design)
  const said = room.by === undefined ? undefined : around.get(room.by)
  const region = around.all('region').length > 1 ? room.region : undefined
  // What is said for all Regions stays so for the others.
  const own = said && (said.props.region !== undefined || region === undefined) ? said : undefined
  if (value === room.limit.value && own === said) return own ? remove(own) : NO_CHANGE
  if (own) return setProps(own, { value })
  const fresh = createElement(around, 'quota', undefined)
  return create({
    ...fresh,
    name: nameOf(design, (room.limit.follows ?? room.limit).label),
    props: { limit: room.key, value, ...(region !== undefined && { region }) },
  })
}

/** Back to the AWS default. */
export function ungrant(design: Design, room: Room): Patch {
  const said = room.by === undefined ? undefined : aroundOf(design).get(room.by)
  return said ? remove(said) : NO_CHANGE
}

function nameOf(design: Design, label: string): string {
  const taken = new Set(Object.values(design.elements).map(({ name }) => name))
  for (let at = 1; ; at++) {
    const name = at === 1 ? label : `${label} ${at}`
    if (!taken.has(name)) return name
  }
}
