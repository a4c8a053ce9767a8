import { setProps } from '@/lib/design/patch'
import { PUBLIC } from '@/lib/net/flow'
import { mendsOfInvoked } from '../api-gateway/mends'
import { defineBehaviour } from '../facts'
import { interfaceIn } from '../interface-in'
import { isOpen, rawRows, read, rowsOf } from '../read'

/** In a VPC it has an interface in each subnet, and never a public address; else it stands on the internet, as a client only. */
export const lambdaFunctionBehaviour = defineBehaviour({
  kind: 'lambda-function',
  *facts(self, around) {
    const subnets = read(self, 'subnets') ?? []
    const dual = read(self, 'ipv6AllowedForDualStack') === true
    for (const subnet of subnets)
      yield* interfaceIn(self, subnet, around, {
        families: dual ? [4, 6] : [4],
        groups: self.props.securityGroups,
      })
    if (subnets.length === 0 && !isOpen(self.props.subnets))
      yield {
        fact: 'service',
        id: self.id,
        element: self.id,
        addresses: PUBLIC,
        fixed: false,
        lists: [],
      }
    yield {
      fact: 'server',
      element: self.id,
      serve: () => ({
        refuse: 'NO_POSSIBLE_DESTINATION',
        because: `${self.name} takes no connections: a function is invoked by its name, over the Lambda API.`,
      }),
    }
  },
  *mends(self, trouble, around) {
    yield* mendsOfInvoked(self, trouble, around)
    const caller = around.get(trouble.packet.to?.element)?.kind
    const rows = rowsOf(self, 'permissions')
    if (trouble.code !== 'X_LAMBDA_PERMISSION' || !caller?.endsWith('load-balancer') || !rows) return
    const row = { principal: 'elasticloadbalancing.amazonaws.com', action: 'lambda:InvokeFunction' }
    yield {
      label: `Permit load balancers to invoke ${self.name}`,
      patch: setProps(self, { permissions: [...rawRows(rows), row] }),
    }
  },
})
