import { expect, test } from 'vitest'
import { awsListName } from './of-aws'

test.each([
  ['pl-61a54008', 'ap-northeast-1', 'com.amazonaws.ap-northeast-1.s3'],
  ['pl-78a54011', 'ap-northeast-1', 'com.amazonaws.ap-northeast-1.dynamodb'],
  ['pl-78a54011', 'ap-northeast-2', 'com.amazonaws.ap-northeast-2.s3'],
  ['pl-78a54011', undefined, undefined],
  ['pl-0123456789abcdef0', 'eu-west-1', undefined],
  ['com.amazonaws.eu-west-1.s3', undefined, 'com.amazonaws.eu-west-1.s3'],
])('%s in %s is %s', (text, region, name) => {
  expect(awsListName(text, region)).toBe(name)
})
