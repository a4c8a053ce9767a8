import { describe, expect, test } from 'vitest'
import { functionIn, functionOrInvocationUri, invocationUri } from './invocation-uri'
import { between, piecesOf } from './text-form'

const ARN = { 'Fn::GetAtt': ['Work', 'Arn'] }

test.each([
  ['a text', ['a text']],
  [{ Ref: 'Pool' }, [{ Ref: 'Pool' }]],
  [{ 'Fn::Sub': 'x-${AWS::Region}-${Pool}' }, ['x-${AWS::Region}-', { Ref: 'Pool' }]],
  [{ 'Fn::Sub': '${!literal}/${Work.Arn}' }, ['${literal}/', ARN]],
  [{ 'Fn::Sub': ['${a}/${b}', { a: 'one', b: ARN }] }, ['one/', ARN]],
  [{ 'Fn::Join': ['/', ['integrations', { Ref: 'Send' }]] }, ['integrations/', { Ref: 'Send' }]],
  [{ 'Fn::Join': ['', ['a', { Ref: 'AWS::Region' }, 'b']] }, ['a${AWS::Region}b']],
  [{ 'Fn::Join': [',', { Ref: 'List' }] }, undefined],
  [{ 'Fn::ImportValue': 'x' }, undefined],
  [{ 'Fn::Sub': ['${a}', { a: { 'Fn::ImportValue': 'x' } }] }, undefined],
  [['a'], undefined],
  [null, undefined],
])('%j in pieces', (value, pieces) => expect(piecesOf(value)).toEqual(pieces))

describe('a reference in a longer text', () => {
  const target = between('integrations/', '')

  test.each([
    [{ 'Fn::Sub': 'integrations/${Send}' }, { Ref: 'Send' }],
    [{ 'Fn::Join': ['/', ['integrations', { Ref: 'Send' }]] }, { Ref: 'Send' }],
    [{ 'Fn::Join': ['', ['integrations/', { Ref: 'Send' }]] }, { Ref: 'Send' }],
    [{ 'Fn::Sub': ['integrations/${id}', { id: { Ref: 'Send' } }] }, { Ref: 'Send' }],
    [{ Ref: 'Send' }, undefined],
    ['integrations/abc', undefined],
    [{ 'Fn::Sub': 'integrations/${A}${B}' }, undefined],
  ])('%j is understood or left', (value, reference) => expect(target.in(value)).toEqual(reference))

  test.each([{ Ref: 'Send' }, ARN])('%j is put in and taken out', (reference) =>
    expect(target.in(target.out(reference))).toEqual(reference),
  )

  test('an id from outside the template is put in as it is', () =>
    expect(target.out('abc')).toEqual({ 'Fn::Sub': 'integrations/abc' }))
})

describe('the invocation of a function', () => {
  const path = 'lambda:path/2015-03-31/functions/'

  test.each([
    { 'Fn::Sub': `arn:aws:apigateway:\${AWS::Region}:${path}\${Work.Arn}/invocations` },
    {
      'Fn::Sub': [`arn:aws:apigateway:\${r}:${path}\${f}/invocations`, { r: { Ref: 'AWS::Region' }, f: ARN }],
    },
    {
      'Fn::Join': [
        '',
        ['arn:', { Ref: 'AWS::Partition' }, ':apigateway:eu-west-1:', path, ARN, '/invocations'],
      ],
    },
    invocationUri.out(ARN),
  ])('%j names it', (value) => expect(invocationUri.in(value)).toEqual(ARN))

  test.each([
    ARN,
    { 'Fn::Sub': `arn:aws:apigateway:\${AWS::Region}:${path}\${Work.Arn}:live/invocations` },
    { 'Fn::Sub': 'https://${Work.Arn}/invocations' },
    'arn:aws:apigateway:eu-west-1:s3:path/x',
  ])('%j is left', (value) => expect(invocationUri.in(value)).toBeUndefined())

  test('an HTTP API takes the ARN alone', () => expect(functionOrInvocationUri.in(ARN)).toEqual(ARN))

  test.each([
    [
      `arn:aws:apigateway:eu-west-1:${path}arn:aws:lambda:eu-west-1:111122223333:function:work/invocations`,
      'work',
    ],
    [
      `arn:aws:apigateway:eu-west-1:${path}arn:aws:lambda:eu-west-1:111122223333:function:work:live/invocations`,
      'work',
    ],
    ['arn:aws:lambda:eu-west-1:111122223333:function:work', 'work'],
    ['https://example.com/functions', undefined],
    [undefined, undefined],
  ])('%s in an account', (uri, name) =>
    expect(functionIn(uri)).toBe(name && `arn:aws:lambda:eu-west-1:111122223333:function:${name}`),
  )
})
