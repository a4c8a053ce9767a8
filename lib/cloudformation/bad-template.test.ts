import { describe, expect, test } from 'vitest'
import { parseTemplate } from './parse'
import { renderTemplate } from './render'
import { readTemplate } from './read'
import { writeTemplates } from './write'

const MANY = 100_000
const bomb = [
  'a: &a [x, x]',
  ...Array.from({ length: 30 }, (_, at) => `a${at}: &a${at} [*a${at || ''}, *a]`),
].join('\n')
const JSON_TWICE = '{\n"Resources": {\n"A": {"Type": "T"},\n"A": {"Type": "T"}}}'

describe('what is no template is refused with one line, at once', () => {
  test.each<[string, string, string]>([
    ['nothing', '', 'The template is empty.'],
    ['blank lines', ' \n\t\n', 'The template is empty.'],
    ['another file', 'a: 1', 'it has no Resources'],
    ['a text', 'hello', 'it has no Resources'],
    ['Resources that are a list', 'Resources: [a]', 'it has no Resources'],
    ['JSON that is cut short', '{ "Resources": { "A": ', 'Line 1'],
    ['a binary file', `\u0000\u0001PNG${'\uFFFD'.repeat(50)}`, 'The file is no text'],
    ['an alias', 'Resources:\n  A: &a { Type: T }\n  B: *a', 'Line 3: CloudFormation takes no aliases'],
    ['an alias bomb', bomb, 'takes no aliases'],
    ['an alias of itself', 'Resources:\n  A: &a [*a]', 'Line 2: CloudFormation takes no aliases'],
    [
      'a merge key',
      'Resources:\n  A: &a {Type: T}\n  B:\n    <<: *a',
      'Line 4: CloudFormation takes no aliases',
    ],
    ['an unknown tag', 'Resources:\n  A: !Foo x', 'Line 2: !Foo is no function'],
    ['a prototype', 'Resources:\n  __proto__: { Type: T }', 'Line 2: "__proto__" is not allowed'],
    [
      'a prototype in JSON',
      '{"Resources": {"__proto__": {"Type": "T"}}}',
      'Line 1: "__proto__" is not allowed',
    ],
    ['two documents', 'Resources: {}\n---\nResources: {}', 'Line 2: a second document'],
    ['tabs', 'Resources:\n\tA: 1', 'Line 2: '],
    ['depth in JSON', `{"Resources":${'{"a":'.repeat(MANY)}1${'}'.repeat(MANY)}}`, 'levels deep'],
    ['depth in lists of JSON', `{"Resources":${'['.repeat(MANY)}${']'.repeat(MANY)}}`, 'levels deep'],
    ['depth in YAML', `Resources: ${'['.repeat(MANY)}`, 'levels deep'],
    ['depth by dashes', `Resources:\n  ${'- '.repeat(MANY)}`, 'levels deep'],
    ['depth by question marks', `Resources:\n  ${'? '.repeat(MANY)}`, 'levels deep'],
    ['some depth in YAML', `Resources: ${'['.repeat(300)}${']'.repeat(300)}`, 'levels deep'],
    [
      'depth by indent',
      Array.from({ length: 1000 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
      'levels deep',
    ],
    ['size', `Resources: ${'x'.repeat(50 * 1024 * 1024)}`, 'up to 1 MB'],
  ])('%s', (_, text, message) => {
    const started = performance.now()
    const result = readTemplate(text, { fileName: 'bad.yaml' })
    expect(performance.now() - started).toBeLessThan(2000)
    expect(result).toMatchObject({ ok: false, message: expect.stringContaining(message) })
    expect(!result.ok && result.message).not.toContain('\n')
  })
})

const VPC = 'Type: AWS::EC2::VPC, Properties: {CidrBlock: 10.0.0.0/16}'
const subnet = (of: string) =>
  `Type: AWS::EC2::Subnet, Properties: {VpcId: !Ref ${of}, CidrBlock: 10.0.0.0/24}`

test.each([
  ['YAML', 'Resources:\n  A: { Type: T }\n  A: { Type: T }\n', 3],
  ['JSON', JSON_TWICE, 4],
])('a key that stands twice in %s is told, and the text stays', (_, text, line) => {
  const opened = readTemplate(text, { fileName: 'twice' })
  if (!opened.ok) throw new Error(opened.message)
  expect(opened.value.problems).toEqual([
    `Line ${line}: "A" stands here twice; the later one counts. Take one out.`,
  ])
  const [template] = writeTemplates(opened.value.design, 'Twice')
  expect(renderTemplate(template!, template!.edited!.format).text).toBe(text)
})

function valueOf(text: string): unknown {
  const parsed = parseTemplate(text)
  return parsed.ok ? parsed.value.value : parsed.message
}

/** Odd, but templates: every one is read, and comes out as it was, and in the other format with all its sections. */
describe('what is odd stays as it is, to the byte', () => {
  test.each<[string, string]>([
    ['a byte order mark', `\uFEFFResources:\n  V: {${VPC}}\n`],
    ['line ends of Windows', `Resources:\r\n  V:\r\n    Type: AWS::EC2::VPC\r\n`],
    ['no line end at the end', `Resources:\n  V: {${VPC}}`],
    ['a document start and end', `---\nResources:\n  V: {${VPC}}\n...\n`],
    [
      'names that every object has',
      `Resources:\n  constructor: {${VPC}}\n  toString: {${subnet('constructor')}}\n`,
    ],
    ['Ref in a circle', `Resources:\n  A: {${subnet('B')}}\n  B: {${subnet('A')}}\n`],
    [
      'GetAtt of itself',
      'Resources:\n  A: {Type: AWS::EC2::VPC, Properties: {CidrBlock: !GetAtt A.CidrBlock}}\n',
    ],
    ['DependsOn in a circle', `Resources:\n  A: {${VPC}, DependsOn: B}\n  B: {${VPC}, DependsOn: [A]}\n`],
    [
      'Conditions in a circle',
      `Conditions: {A: !Not [!Condition B], B: !Not [!Condition A]}\nResources:\n  V: {${VPC}, Condition: A}\n`,
    ],
    [
      'a Mapping that names itself',
      `Mappings: {M: {a: {b: !FindInMap [M, a, b]}}}\nResources:\n  V: {Type: AWS::EC2::VPC, Properties: {CidrBlock: !FindInMap [M, a, b]}}\n`,
    ],
    [
      'Fn::Transform in Properties',
      `Resources:\n  V:\n    Type: AWS::EC2::VPC\n    Properties:\n      Fn::Transform: {Name: AWS::Include}\n`,
    ],
    [
      'Properties that a function gives',
      `Resources:\n  V: {Type: AWS::EC2::VPC, Properties: !If [A, {CidrBlock: 10.0.0.0/16}, {}]}\n`,
    ],
    ['Fn::ForEach', `Resources:\n  Fn::ForEach::Nets: [N, [a, b], {'Net\${N}': {${VPC}}}]\n  V: {${VPC}}\n`],
    [
      'a macro',
      `Transform: [AWS::Serverless-2016-10-31]\nGlobals: {Function: {Timeout: 3}}\nResources:\n  F: {Type: AWS::Serverless::Function}\n`,
    ],
    [
      'every section',
      `Rules: {R: {}}\nHooks: {H: {}}\nOutputs: {O: {Value: !Ref V}}\nResources:\n  V: {${VPC}}\n`,
    ],
    ['a resource without a type', `Resources:\n  A: {}\n  V: {${VPC}}\n`],
    ['JSON indented by tabs', '{\n\t"Resources": {\n\t\t"V": {"Type": "AWS::EC2::VPC"}\n\t}\n}'],
    [
      'JSON on one line',
      '{"Resources":{"V":{"Type":"AWS::EC2::VPC","Properties":{"CidrBlock":"10.0.0.0/16"}}}}',
    ],
  ])('%s', (_, text) => {
    const opened = readTemplate(text, { fileName: 'odd.yaml' })
    if (!opened.ok) throw new Error(opened.message)
    const [template] = writeTemplates(opened.value.design, 'Odd')
    expect(renderTemplate(template!, template!.edited!.format).text).toBe(text)
    expect(template!.problems).toEqual([])
    const other = template!.edited!.format === 'yaml' ? 'json' : 'yaml'
    expect(valueOf(renderTemplate(template!, other).text)).toEqual(valueOf(text))
  })

  test('empty Resources are a template of nothing', () => {
    expect(readTemplate('Resources: {}')).toMatchObject({ ok: true, value: { design: { elements: {} } } })
  })
})
