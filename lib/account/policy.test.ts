import { expect, test } from 'vitest'
import { readable } from './calls'
import { leastPolicy } from './policy'

test('the policy allows every call of every kind that can be read, and nothing by pattern', () => {
  const [statement] = leastPolicy().Statement
  expect(leastPolicy().Version).toBe('2012-10-17')
  for (const { kind, live } of readable) expect(statement!.Action, kind).toContain(live.call)
  expect(statement!.Action).toContain('ec2:DescribeVpcAttribute')
  expect(statement!.Action.filter((action) => !/^(ec2:Describe|sts:Get)[A-Za-z]+$/.test(action))).toEqual([])
})
