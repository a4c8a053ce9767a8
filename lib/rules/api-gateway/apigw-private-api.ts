import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { executeApi, labelsOf, regionOf } from '@/lib/elements/api-gateway/endpoint'
import { isOpen, read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { exist } from '../exist'
import { policyFor, privateExample } from './private-example'

export const apigwPrivateApi = defineRule({
  id: 'apigw-private-api',
  severity: 'error',
  title: 'A private API has a policy that admits its endpoint',
  why: 'A private REST API is reached through interface endpoints for execute-api only, and cannot be deployed without a resource policy that says which.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html',
  kind: 'rest-api',
  *check(api, around, reach) {
    const { policy, body, bodyS3Location } = api.props
    if (read(api, 'endpointType') !== 'PRIVATE' || isOpen(policy)) return
    // An OpenAPI document may hold the policy as well.
    if (policy === undefined && (body !== undefined || bodyS3Location !== undefined || exist(api))) return
    const ids = read(api, 'vpcEndpoints') ?? []
    if (policy === undefined) {
      const [only] = ids.filter((id) => around.get(id)?.kind === 'vpc-endpoint')
      yield {
        field: 'policy',
        message: `${api.name} is private and has no resource policy, so AWS does not deploy it. Add one that admits its VPC or endpoint.`,
        fix: () =>
          only === undefined
            ? undefined
            : {
                label: `Admit ${around.get(only)?.name}`,
                patch: setProps(api, { policy: policyFor(only) }),
              },
      }
      return
    }
    const label = labelsOf(api).at(-1)
    for (const id of ids) {
      const endpoint = around.get(id)
      const subnet = isKind(endpoint, 'vpc-endpoint') ? read(endpoint, 'subnets')?.[0] : undefined
      if (!endpoint || label === undefined || !around.get(subnet)) continue
      const url = `https://${label}.${executeApi(regionOf(api, around) ?? 'us-east-1')}/`
      const { verdict, blockers } = reach({ from: { element: subnet! }, to: { url }, family: 4 })
      const blocker = blockers.find(
        ({ code, element, field }) =>
          code === 'X_APIGW_RESOURCE_POLICY' && element === api.id && field === 'policy',
      )
      if (verdict === 'NOT_REACHABLE' && blocker && !blocker.unknown)
        yield {
          field: 'policy',
          message: `${api.name} is private, and its resource policy does not let in what comes through ${endpoint.name}. Allow that endpoint or its VPC.`,
        }
    }
  },
  examples: {
    good: [{ says: 'The policy admits the endpoint.', design: () => privateExample() }],
    bad: [
      { says: 'No policy.', design: () => privateExample({ 'inner-api': { policy: undefined } }) },
      {
        says: 'The policy admits another endpoint.',
        design: () => privateExample({ 'inner-api': { policy: policyFor('vpce-0123456789abcdef0') } }),
      },
    ],
  },
})
