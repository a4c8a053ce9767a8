import { defineElement } from '../define'
import { document, optional, text } from '../field'

export const other = defineElement({
  kind: 'other',
  label: 'Other resource',
  group: 'annotation',
  summary:
    'Any CloudFormation resource that has no kind of its own here. It is kept and exported word for word.',
  docs: 'https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-template-resource-type-ref.html',
  inside: ['region', 'canvas', 'vpc', 'subnet'],
  verbatim: { type: 'type', body: 'resource' },
  fields: {
    type: text({
      label: 'Resource type',
      help: 'Such as AWS::S3::Bucket.',
      aws: false,
      placeholder: 'AWS::S3::Bucket',
    }),
    resource: optional(
      document({
        label: 'Resource',
        help: 'The body of the resource: Properties, DependsOn and the like, as JSON.',
        aws: false,
      }),
    ),
  },
})
