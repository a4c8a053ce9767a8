import { defineElement, live } from '../define'
import { optional, rows, text } from '../field'
import { freshMethod, METHOD_KEY, methodFields } from '../rest-api/method-fields'
import { readMethods } from '../rest-api/read-methods'
import { freshResource } from './fresh'
import { resourceParent } from './read'

export const restResource = defineElement({
  kind: 'rest-resource',
  label: 'REST resource',
  group: 'apis',
  summary: 'One part of the path of a REST API, with the methods that may be called there.',
  docs: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/rest-api-develop.html',
  inside: ['rest-api', 'rest-resource'],
  container: { width: 200, height: 90 },
  fields: {
    pathPart: text({
      label: 'Path part',
      help: 'A word, {name} for any one part, or {proxy+} for all that follows; ping and sping are reserved.',
      pattern: /^(\{[A-Za-z0-9._$:-]+\+?\}|[A-Za-z0-9._$:,'!*()@&=;~%-]+)$/,
      placeholder: '{proxy+}',
    }),
    methods: optional(
      rows(methodFields, {
        label: 'Methods',
        help: 'What may be done with it, and where each call goes.',
        row: 'method',
        fresh: freshMethod,
      }),
    ),
  },
  fresh: freshResource,
  cfn: {
    type: 'AWS::ApiGateway::Resource',
    tags: false,
    parents: {
      'rest-api': { property: 'ParentId', attribute: 'RootResourceId' },
      'rest-resource': 'ParentId',
    },
    ancestor: { RestApiId: { kind: 'rest-api' } },
    satellites: {
      methods: {
        type: 'AWS::ApiGateway::Method',
        self: 'ResourceId',
        ancestor: { RestApiId: { kind: 'rest-api' } },
        key: METHOD_KEY,
      },
    },
  },
  live: live({
    call: 'apigateway:GetResources',
    per: {
      kind: 'rest-api',
      input: (api: { id?: string }) => ({ restApiId: api.id, embed: ['methods'] }),
    },
    items: (answer, api = '') => answer.items?.map((item) => ({ ...item, api })),
    id: (item) => `${item.api}/${item.id}`,
    parent: resourceParent,
    name: (item) => item.path,
    // The root is the API itself.
    skip: (item) => item.path === '/',
    props: (item) => ({ pathPart: item.pathPart, methods: readMethods(item, item.api) }),
  }),
})
