import { defineBehaviour } from '../facts'
import { forwardDoor } from './forward'
import { interfacesOf } from './interfaces'
import { mendsOf } from './mends'

export const instanceBehaviour = defineBehaviour({
  kind: 'instance',
  *facts(self, around) {
    const interfaces = interfacesOf(self, around)
    yield* interfaces
    const own = interfaces.find((one) => one.forwards !== undefined)
    if (own) yield forwardDoor(self, own, around)
  },
  mends: mendsOf,
})
