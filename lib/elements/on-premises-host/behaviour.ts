import { speechOf } from '../certificate/served'
import { defineBehaviour } from '../facts'
import { siteNames } from '../on-premises-site/names'
import { endOf } from '../on-premises-site/held'
import { spokenAt } from '../on-premises-site/listening'
import { greet } from './greet'

export const onPremisesHostBehaviour = defineBehaviour({
  kind: 'on-premises-host',
  *facts(self, around) {
    const end = endOf(self, around)
    if (!end) return
    yield end
    yield* siteNames(self, end, around)
    yield {
      fact: 'server',
      element: self.id,
      serve: ({ talk, flow }) => greet(self, talk, speechOf(self, spokenAt(self, flow), around)),
    }
  },
})
