import type { Element } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { isKind } from '@/lib/elements'
import { ancestor } from '@/lib/elements/ancestor'
import { executeApi, labelsOf, regionOf } from '@/lib/elements/api-gateway/endpoint'
import type { Around } from '@/lib/elements/define'
import { isOpen, read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { make } from '../example'
import { privateExample } from './private-example'

const NAMES = ['X_APIGW_RESOURCE_POLICY']

export const apigwPrivateDnsSideEffect = defineRule({
  id: 'apigw-private-dns-side-effect',
  severity: 'warning',
  title: 'Private DNS for execute-api takes no public API from its VPC',
  why: 'With private DNS every execute-api name leads to the endpoint, which serves private APIs only: public ones answer 403 there.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-private-apis.html',
  kind: 'vpc-endpoint',
  *check(endpoint, around, reach) {
    if (read(endpoint, 'serviceName')?.endsWith('.execute-api') !== true) return
    if (read(endpoint, 'privateDnsEnabled') !== true) return
    const subnet = around.get(read(endpoint, 'subnets')?.[0])
    const vpc = ancestor(around, endpoint, 'vpc')
    const api = publicApi(endpoint, around)
    const label = api && labelsOf(api).at(-1)
    if (!subnet || !vpc || !api || label === undefined) return
    const url = `https://${label}.${executeApi(regionOf(api, around) ?? 'us-east-1')}/`
    const { verdict, blockers } = reach({ from: { element: subnet.id }, to: { url }, family: 4 })
    if (verdict !== 'NOT_REACHABLE' || !blockers.some(({ code }) => NAMES.includes(code))) return
    yield {
      field: 'privateDnsEnabled',
      message: `${endpoint.name} takes all execute-api names in ${vpc.name}, so ${api.name}, which is public, cannot be called by its own name from there. Call it by a custom domain, or switch private DNS off.`,
      fix: () => ({
        label: 'Switch private DNS off',
        patch: setProps(endpoint, { privateDnsEnabled: false }),
      }),
    }
  },
  examples: {
    good: [{ says: 'There are private APIs only.', design: () => privateExample() }],
    bad: [
      {
        says: 'A public API beside the private one.',
        design: () =>
          privateExample(
            {},
            make('rest-api', 'public-api', {
              in: 'ireland',
              endpointType: 'REGIONAL',
              methods: [{ httpMethod: 'GET', authorizationType: 'AWS_IAM', type: 'MOCK' }],
            }),
            make('rest-deployment', 'public-first', { in: 'public-api' }),
            make('rest-stage', 'public-live', {
              in: 'public-api',
              stageName: 'live',
              deployment: 'public-first',
            }),
          ),
      },
    ],
  },
})

/** A public API of the same Region that is called by its own name. */
const publicApi = (endpoint: Element, around: Around): Element | undefined =>
  ['rest-api', 'http-api', 'websocket-api']
    .flatMap((kind) => around.all(kind))
    .find(
      (api) =>
        regionOf(api, around) === regionOf(endpoint, around) &&
        api.props.disableExecuteApiEndpoint === undefined &&
        !isOpen(api.props.endpointType) &&
        !(isKind(api, 'rest-api') && read(api, 'endpointType') === 'PRIVATE'),
    )
