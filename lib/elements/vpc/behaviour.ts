import { read } from '../read'
import { isKind } from '../index'
import { defineBehaviour } from '../facts'
import { ancestor } from '../ancestor'
import { defaultGroup } from './default-group'
import { instanceNames } from './instance-names'
import { resolverOf } from './resolver'
import { mendsOf } from './mends'
import { bothOf, localRoutes, spaceOf } from './space'
import { mainTableOf } from '../subnet/table'

export const vpcBehaviour = defineBehaviour({
  kind: 'vpc',
  *facts(self, around) {
    const region = ancestor(around, self, 'region')
    const account = ancestor(around, self, 'account')
    const code = isKind(region, 'region') ? read(region, 'code') : undefined
    yield {
      fact: 'network',
      element: self.id,
      blocks: bothOf(spaceOf(self, around).blocks),
      ...(code !== undefined && { region: code }),
      ...(account && { account: account.id }),
    }
    yield defaultGroup(self, around)
    yield* resolverOf(self, around)
    yield* instanceNames(self, around)
    if (!mainTableOf(self, around))
      yield {
        fact: 'table',
        element: self.id,
        routes: localRoutes(self, around, { name: `the main table of ${self.name}` }),
      }
  },
  mends: mendsOf,
})
