import { expect, test } from 'vitest'
import { CALLS, readable, split } from './calls'
import { leastPolicy } from './policy'

const { Version, Statement } = leastPolicy()
const actions = Statement.flatMap(({ Action }) => Action)

test('the policy allows every call of every kind that can be read, and nothing by pattern', () => {
  expect(Version).toBe('2012-10-17')
  for (const { kind, live } of readable.filter(({ live }) => split(live.call).service === 'ec2'))
    expect(actions, kind).toContain(live.call)
  expect(actions).toContain('ec2:DescribeVpcAttribute')
  expect(
    actions.filter((action) => !/^[a-z0-9-]+:((Describe|Get|List|Search)[A-Za-z]+|GET)$/.test(action)),
  ).toEqual([])
})

test('load balancers, buckets and APIs go by the names that IAM has for them', () => {
  const services = new Set(CALLS.map((call) => split(call).service))
  expect(actions.filter((action) => /^(elb|elbv2|apigatewayv2):/.test(action))).toEqual([])
  expect(actions).not.toContain('s3:ListBuckets')
  expect(actions.includes('apigateway:GET')).toBe(services.has('apigateway') || services.has('apigatewayv2'))
  expect(actions.some((action) => action.startsWith('elasticloadbalancing:'))).toBe(
    services.has('elb') || services.has('elbv2'),
  )
})
