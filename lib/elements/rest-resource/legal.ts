import type { Element, Row } from '@/lib/design/element'
import type { Builder, Legal } from '../legal'
import { inside } from '../legal'

/** Resources one in the other, with methods that pass through, over a link or to a function. */
export const legal: Legal = (builder) => {
  const [api] = builder.all('rest-api')
  if (!api) return
  const outer = add(builder, api, 'orders')
  if (builder.chance(2)) add(builder, outer, '{id}')
}

const add = ({ add, ...dice }: Builder, parent: Element, pathPart: string) =>
  add('rest-resource', {
    ...inside(parent),
    name: `/${pathPart}`,
    props: { pathPart, ...(!dice.chance(4) && { methods: [method({ add, ...dice })] }) },
  })

/** One legal method. */
export function method({ all, chance, pick }: Builder): Row {
  const httpMethod = pick(['GET', 'POST', 'ANY'])
  const [balancer] = all('application-load-balancer')
  const [link] = all('vpc-link')
  const [work] = all('lambda-function')
  const base = { httpMethod, authorizationType: chance(3) ? 'AWS_IAM' : 'NONE' }
  if (work && chance(2))
    return { ...base, type: 'AWS_PROXY', integrationHttpMethod: 'POST', function: work.id }
  return {
    ...base,
    type: 'HTTP_PROXY',
    integrationHttpMethod: 'GET',
    uri: 'https://app.example.com/orders',
    ...(chance(3) && { timeoutInMillis: 5000 }),
    ...(link &&
      balancer &&
      chance(2) && { connectionType: 'VPC_LINK', vpcLink: link.id, integrationTarget: balancer.id }),
  }
}
