import { change, setProps } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import { read } from '@/lib/elements/read'
import { make } from '../example'
import { defineRule } from '../define'
import { exist } from '../exist'
import { restExample } from './api-example'

const isVariable = (part: unknown): boolean => typeof part === 'string' && part.startsWith('{')

export const apigwRestResourcePath = defineRule({
  id: 'apigw-rest-resource-path',
  severity: 'error',
  title: 'The paths of a REST API are a tree that API Gateway takes',
  why: 'Beside each other stand names that differ and at most one variable, nothing stands below {proxy+}, and /ping and /sping belong to API Gateway.',
  source: 'https://docs.aws.amazon.com/apigateway/latest/developerguide/api-gateway-known-issues.html',
  kind: 'rest-resource',
  *check(resource, around) {
    const part = read(resource, 'pathPart')
    const parent = around.get(resource.parent)
    if (part === undefined || !parent || exist(resource)) return
    if (parent.kind === 'rest-api' && (part === 'ping' || part === 'sping')) {
      yield {
        field: 'pathPart',
        message: `${resource.name} is /${part}, which API Gateway keeps for its own health check. Use another word, such as health.`,
        fix: () =>
          around.children(parent.id).some(({ props }) => props.pathPart === 'health')
            ? undefined
            : { label: 'Use health', patch: setProps(resource, { pathPart: 'health' }) },
      }
      return
    }
    const above = ofKind([parent], 'rest-resource')[0]
    const higher = above && read(above, 'pathPart')
    if (higher !== undefined && /\+\}$/.test(higher)) {
      yield {
        message: `${resource.name} stands below ${higher}, which takes all that follows. Put it beside.`,
        fix: () => ({ label: `Put it beside ${higher}`, patch: change(resource, { parent: above!.parent }) }),
      }
      return
    }
    const before = ofKind(around.children(parent.id), 'rest-resource')
    const first = before
      .slice(0, before.indexOf(resource))
      .find(({ props }) => props.pathPart === part || (isVariable(part) && isVariable(props.pathPart)))
    if (first)
      yield {
        field: 'pathPart',
        message:
          read(first, 'pathPart') === part
            ? `${resource.name} is ${part}, as ${first.name} beside it. Use one of them.`
            : `${resource.name} is ${part} beside ${first.name}, ${read(first, 'pathPart')}. Only one variable may stand in one place.`,
      }
  },
  examples: {
    good: [{ says: 'One resource.', design: () => restExample() }],
    bad: [
      { says: '/ping is reserved.', design: () => restExample({}, { 'orders-path': { pathPart: 'ping' } }) },
      {
        says: 'A resource below {proxy+}.',
        design: () =>
          restExample(
            {},
            { 'orders-path': { pathPart: '{proxy+}' } },
            make('rest-resource', 'below', { in: 'orders-path', pathPart: 'items' }),
          ),
      },
      {
        says: 'Two variables in one place.',
        design: () =>
          restExample(
            {},
            { 'orders-path': { pathPart: '{order}' } },
            make('rest-resource', 'beside', { in: 'partner-api', pathPart: '{customer}' }),
          ),
      },
    ],
  },
})
