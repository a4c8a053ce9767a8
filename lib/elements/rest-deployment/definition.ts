import { descendants } from '../descendants'
import { defineElement, live } from '../define'
import { document, optional, text } from '../field'
import { deploymentsOf } from './read'

export const restDeployment = defineElement({
  kind: 'rest-deployment',
  label: 'REST deployment',
  group: 'apis',
  summary: 'The state of a REST API at one moment; stages serve it. Every change needs a new one.',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/how-to-deploy-api.html',
  inside: ['rest-api'],
  fields: {
    stageName: optional(
      text({
        label: 'Stage',
        help: 'Makes a stage of this name together with the deployment; leave it empty and draw a stage instead.',
        placeholder: 'prod',
      }),
    ),
    stageDescription: optional(
      document({ label: 'Stage settings', help: 'Settings of that stage, as AWS takes them.' }),
    ),
    description: optional(text({ label: 'Description', help: 'What changed.' })),
  },
  cfn: {
    type: 'AWS::ApiGateway::Deployment',
    parent: 'RestApiId',
    tags: false,
    // AWS deploys the methods that are there by then, and refuses an API that has none.
    after: (self, around) =>
      descendants(around, self.parent).filter(
        ({ props }) => Array.isArray(props.methods) && props.methods.length > 0,
      ),
  },
  live: live({
    call: 'apigateway:GetStages',
    per: { kind: 'rest-api', input: (api: { id?: string }) => ({ restApiId: api.id }) },
    items: (answer, api = '') => deploymentsOf(answer.item).map((id) => ({ api, id })),
    id: (item) => `${item.api}/${item.id}`,
    parent: (item) => item.api || undefined,
    name: (item) => `deployment ${item.id}`,
    props: () => ({}),
  }),
})
