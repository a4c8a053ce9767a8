import { expect, test } from 'vitest'
import { groupCarried } from './group-carried'

const one = (logicalId: string, type: string, reason: string) => ({ logicalId, type, line: 1, reason })
const a = one('A', 'AWS::EC2::VPC', 'Late.')
const b = one('B', 'AWS::IAM::Role', 'No kind.')
const c = one('C', 'AWS::EC2::Subnet', 'Late.')
const d = one('D', 'AWS::IAM::Role', 'No kind.')

test('one reason is one remark', () => {
  expect(groupCarried([a, b, c, d])).toEqual([
    { reason: 'Late.', type: undefined, of: [a, c] },
    { reason: 'No kind.', type: 'AWS::IAM::Role', of: [b, d] },
  ])
})

test('nothing carried is no remark', () => expect(groupCarried([])).toEqual([]))
