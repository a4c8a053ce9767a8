import { known } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { ofKind } from '@/lib/elements'
import { isOpen, read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { httpExample } from './api-example'

export const apigwStageInPath = defineRule({
  id: 'apigw-stage-in-path',
  severity: 'warning',
  title: 'A private backend is not sent the name of the stage by accident',
  why: 'Over a VPC link the backend sees the stage as the first part of the path, unless the stage is $default or the path is overwritten.',
  source:
    'https://docs.aws.amazon.com/apigateway/latest/developerguide/http-api-develop-integrations-private.html',
  kind: 'api-integration',
  *check(integration, around) {
    const api = around.get(integration.parent)
    if (api?.kind !== 'http-api' || read(integration, 'connectionType') !== 'VPC_LINK') return
    const { requestParameters } = integration.props
    const mapped = Object(known(requestParameters)) as Readonly<Record<string, unknown>>
    if (isOpen(requestParameters) || mapped['overwrite:path'] !== undefined) return
    const stage = ofKind(around.children(api.id), 'api-stage').find((one) => {
      const name = read(one, 'stageName')
      return name !== undefined && name !== '$default'
    })
    if (!stage) return
    const name = read(stage, 'stageName')
    yield {
      field: 'requestParameters',
      message: `${integration.name} sends its backend /${name}/… where callers ask for a path of stage ${name}. Overwrite the path by $request.path, unless the backend expects that.`,
      fix: () => ({
        label: 'Overwrite the path by $request.path',
        patch: setProps(integration, {
          requestParameters: { ...mapped, 'overwrite:path': '$request.path' },
        }),
      }),
    }
  },
  examples: {
    good: [
      { says: 'The stage is $default.', design: () => httpExample() },
      {
        says: 'The path is overwritten.',
        design: () =>
          httpExample(
            { requestParameters: { 'overwrite:path': '$request.path' } },
            { live: { stageName: 'prod' } },
          ),
      },
    ],
    bad: [{ says: 'Stage prod.', design: () => httpExample({}, { live: { stageName: 'prod' } }) }],
  },
})
