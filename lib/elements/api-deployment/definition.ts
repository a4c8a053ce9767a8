import { defineElement, live } from '../define'
import { optional, text } from '../field'
import { standingDeployments } from './read'

export const apiDeployment = defineElement({
  kind: 'api-deployment',
  label: 'API deployment',
  group: 'apis',
  summary:
    'The state of a WebSocket or HTTP API at one moment; not needed for stages that deploy by themselves.',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-websocket-deployment.html',
  inside: ['websocket-api', 'http-api'],
  fields: {
    description: optional(text({ label: 'Description', help: 'What changed.' })),
    stageName: optional(
      text({
        label: 'Stage',
        help: 'A stage that is there already and shall serve it.',
        placeholder: 'prod',
      }),
    ),
  },
  cfn: {
    type: 'AWS::ApiGatewayV2::Deployment',
    parent: 'ApiId',
    tags: false,
    // AWS deploys the routes that are there by then, and refuses an API that has none.
    after: (self, around) => [around.get(self.parent) ?? []].flat(),
  },
  live: live({
    call: 'apigatewayv2:GetStages',
    per: { kind: ['http-api', 'websocket-api'], input: (api: { ApiId?: string }) => ({ ApiId: api.ApiId }) },
    items: (answer, api = '') => standingDeployments(answer.Items).map((id) => ({ api, id })),
    id: (item) => `${item.api}/${item.id}`,
    parent: (item) => item.api || undefined,
    name: (item) => `deployment ${item.id}`,
    props: () => ({}),
  }),
})
