import type { Names } from '@/lib/net/fact'
import type { ElementOf } from '../index'
import { read } from '../read'
import { awsService } from './aws-service'
import { regionDomain, serviceOfHost } from './service-name'

/** Names in its domain that belong to somebody's load balancer, and to no service. */
const NO_SERVICE: readonly string[] = ['elb', 'vpce']

/** The public names of the services of AWS in a Region; who has a longer one there answers before. */
export function* regionNames(self: ElementOf<'region'>): Iterable<Names> {
  const code = read(self, 'code')
  if (code === undefined) return
  yield {
    fact: 'names',
    element: self.id,
    suffix: regionDomain(code),
    answer: (name) => {
      const service = serviceOfHost(name, code)
      if (!service) return undefined
      if (NO_SERVICE.includes(service.service))
        return {
          refuse: 'UNKNOWN_RESOURCE',
          because: `${name} belongs to something that is not in the design.`,
          element: self.id,
          unknown: true,
        }
      const because = `${name} is ${service.service} in ${code}, at public addresses.`
      return { ends: [awsService(service, self.id)], because, element: self.id }
    },
  }
}
