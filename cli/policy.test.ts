import { expect, test } from 'vitest'
import { groundplan } from './run'

test('the policy allows reading and nothing else', async () => {
  const { code, stdout } = await groundplan(['policy', '--json'])
  expect(code).toBe(0)
  const { Version, Statement } = JSON.parse(stdout)
  expect(Version).toBe('2012-10-17')
  expect(Statement.map(({ Resource }: { Resource: string }) => Resource)).toEqual([
    '*',
    'arn:aws:apigateway:*::/*',
  ])
  expect(Statement[0].Action.length).toBeGreaterThan(5)
  for (const action of Statement[0].Action)
    expect(action).toMatch(/^[a-z0-9-]+:(Describe|List|Get|Search)\w+$/)
  expect(Statement[1].Action).toEqual(['apigateway:GET'])
})
