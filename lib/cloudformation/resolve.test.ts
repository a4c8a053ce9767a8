import { describe, expect, test } from 'vitest'
import { namesOf } from './names'
import { holds, resolve } from './resolve'
import { NO_VALUE, UNKNOWN } from './unknown'

const BODY = {
  Parameters: {
    Range: { Type: 'String', Default: '10.0.0.0/16' },
    Zones: { Type: 'CommaDelimitedList', Default: 'a, b' },
    None: { Type: 'CommaDelimitedList', Default: '' },
    Subnets: { Type: 'List<AWS::EC2::Subnet::Id>', Default: 'subnet-1,subnet-2' },
    Open: { Type: 'String' },
    Secret: { Type: 'String', Default: 'x', NoEcho: true },
    Image: { Type: 'AWS::SSM::Parameter::Value<String>', Default: '/aws/image' },
    Stage: { Type: 'String', Default: 'test' },
    Port: { Type: 'Number', Default: 443 },
  },
  Mappings: { ByStage: { test: { Size: 't3.micro', Ports: [80, 443] } } },
  Conditions: {
    IsTest: { 'Fn::Equals': [{ Ref: 'Stage' }, 'test'] },
    IsLive: { 'Fn::Not': [{ Condition: 'IsTest' }] },
    Both: { 'Fn::And': [{ Condition: 'IsTest' }, { Condition: 'IsLive' }] },
    Either: { 'Fn::Or': [{ Condition: 'Maybe' }, { Condition: 'IsTest' }] },
    Maybe: { 'Fn::Equals': [{ Ref: 'Open' }, 'x'] },
    Round: { 'Fn::Not': [{ Condition: 'About' }] },
    About: { 'Fn::Not': [{ Condition: 'Round' }] },
  },
  Resources: {
    Vpc: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: { Ref: 'Range' } } },
    Loop: { Type: 'AWS::EC2::VPC', Properties: { CidrBlock: { 'Fn::GetAtt': ['Loop', 'CidrBlock'] } } },
  },
}
const names = namesOf(BODY, 'shop', undefined)
const here = namesOf(BODY, 'shop', 'eu-west-1')
const If = (condition: string, yes: unknown, no: unknown) => ({ 'Fn::If': [condition, yes, no] })

describe('a value comes to', () => {
  test.each<[string, unknown, unknown]>([
    ['the default of a parameter', { Ref: 'Range' }, '10.0.0.0/16'],
    ['a list', { Ref: 'Zones' }, ['a', 'b']],
    ['an empty list', { Ref: 'None' }, []],
    ['a list of an AWS type', { Ref: 'Subnets' }, ['subnet-1', 'subnet-2']],
    ['nothing known without a default', { Ref: 'Open' }, UNKNOWN],
    ['nothing shown of a secret', { Ref: 'Secret' }, UNKNOWN],
    ['nothing known of a stored parameter', { Ref: 'Image' }, UNKNOWN],
    ['the resource itself', { Ref: 'Vpc' }, { Ref: 'Vpc' }],
    ['a property that an attribute gives back', { 'Fn::GetAtt': ['Vpc', 'CidrBlock'] }, '10.0.0.0/16'],
    ['nothing in a circle', { 'Fn::GetAtt': ['Loop', 'CidrBlock'] }, UNKNOWN],
    ['the partition', { Ref: 'AWS::Partition' }, 'aws'],
    ['the stack', { 'Fn::Sub': '${AWS::StackName}-vpc' }, 'shop-vpc'],
    ['no account', { Ref: 'AWS::AccountId' }, UNKNOWN],
    ['no value', If('IsLive', 'x', { Ref: 'AWS::NoValue' }), NO_VALUE],
    ['a list without it', ['a', If('IsLive', 'x', { Ref: 'AWS::NoValue' })], ['a']],
    ['the branch that holds', If('IsTest', { Ref: 'Vpc' }, 'x'), { Ref: 'Vpc' }],
    ['nothing where a condition is open', If('Maybe', 'x', 'y'), UNKNOWN],
    ['an entry of a mapping', { 'Fn::FindInMap': ['ByStage', { Ref: 'Stage' }, 'Size'] }, 't3.micro'],
    ['nothing of a mapping that lacks it', { 'Fn::FindInMap': ['ByStage', 'test', 'constructor'] }, UNKNOWN],
    ['the default of a mapping', { 'Fn::FindInMap': ['No', 'a', 'b', { DefaultValue: 'z' }] }, 'z'],
    ['a text put together', { 'Fn::Sub': ['${A}:${Port}${!x}', { A: { Ref: 'Stage' } }] }, 'test:443${x}'],
    ['joined', { 'Fn::Join': ['-', ['a', { Ref: 'Port' }, { Ref: 'Stage' }]] }, 'a-443-test'],
    ['split and chosen', { 'Fn::Select': [1, { 'Fn::Split': ['.', 'a.b.c'] }] }, 'b'],
    ['chosen beside what is open', { 'Fn::Select': ['0', ['a', { Ref: 'Open' }]] }, 'a'],
    ['a block', { 'Fn::Select': [1, { 'Fn::Cidr': [{ Ref: 'Range' }, 4, 8] }] }, '10.0.1.0/24'],
    ['no block beyond the range', { 'Fn::Cidr': ['10.0.0.0/24', 4, 8] }, UNKNOWN],
    ['no zone without a Region', { 'Fn::Select': [0, { 'Fn::GetAZs': '' }] }, UNKNOWN],
    ['nothing that another stack exports', { 'Fn::ImportValue': 'x' }, UNKNOWN],
    ['nothing that a macro makes', { 'Fn::Transform': { Name: 'AWS::Include' } }, UNKNOWN],
  ])('%s', (_, value, found) => expect(resolve(value, names)).toEqual(found))

  test('a zone of a Region that is known', () => {
    expect(resolve({ 'Fn::Select': [1, { 'Fn::GetAZs': { Ref: 'AWS::Region' } }] }, here)).toBe('eu-west-1b')
  })
})

test.each([
  ['IsTest', true],
  ['IsLive', false],
  ['Both', false],
  ['Either', true],
  ['Maybe', undefined],
  ['Round', undefined],
  ['Nowhere', undefined],
])('condition %s is %s', (name, is) => expect(holds(name, names)).toBe(is))

test('conditions that double at every step are worked out once', () => {
  const Conditions: Record<string, unknown> = { C0: { 'Fn::Equals': ['a', 'a'] } }
  for (let step = 1; step <= 60; step++)
    Conditions[`C${step}`] = {
      'Fn::And': [{ Condition: `C${step - 1}` }, { Condition: `C${step - 1}` }],
    }
  expect(holds('C60', namesOf({ Conditions }, 'x', undefined))).toBe(true)
})
