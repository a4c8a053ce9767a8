import { isExpression } from '@/lib/design/element'
import { setProps } from '@/lib/design/patch'
import { formatPrefix, parsePrefix } from '@/lib/net/prefix'
import { read } from '@/lib/elements/read'
import { defineRule } from '../define'
import { classic, make } from '../example'

export const vpcCidrCanonical = defineRule({
  id: 'vpc-cidr-canonical',
  severity: 'info',
  title: 'A block begins at its network address',
  why: 'AWS stores the network address: 100.68.0.18/18 becomes 100.68.0.0/18. Write what will be there.',
  source: 'https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_CreateVpc.html',
  kind: ['vpc', 'subnet'],
  *check(element) {
    const text = element.kind === 'vpc' ? read(element, 'cidrBlock') : read(element, 'cidrBlock')
    const block = parsePrefix(text ?? '')
    if (!text || block?.family !== 4 || formatPrefix(block) === text) return
    const cidrBlock = formatPrefix(block)
    yield {
      field: 'cidrBlock',
      message: `${element.name} has ${text}, which AWS stores as ${cidrBlock}. Write ${cidrBlock}.`,
      fix: () =>
        isExpression(element.props.cidrBlock)
          ? undefined
          : { label: `Write ${cidrBlock}`, patch: setProps(element, { cidrBlock }) },
    }
  },
  examples: {
    good: [
      {
        says: '10.1.0.0/16 begins at its network address.',
        design: () => classic(make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.1.0.0/16' })),
      },
    ],
    bad: [
      {
        says: '10.1.1.7/16 has host bits.',
        design: () => classic(make('vpc', 'lab', { in: 'ireland', cidrBlock: '10.1.1.7/16' })),
      },
    ],
  },
})
