const MANY = 100_000
const MB = 1024 * 1024
const VPC = '{"Type": "AWS::EC2::VPC", "Properties": {"CidrBlock": "10.0.0.0/16"}}'

const bomb = [
  'Resources: &a [x, x]',
  ...Array.from({ length: 30 }, (_, at) => `a${at}: &a${at} [*a${at || ''}, *a]`),
].join('\n')

/** Test-only: what people may give an import that is no good, and words of the one line that they are told. */
export const BAD_FILES: readonly (readonly [path: string, text: () => string, says: string])[] = [
  ['empty.yaml', () => '', 'empty'],
  ['empty.json', () => '', 'empty'],
  ['blank.template', () => ' \n\t\n', 'empty'],
  ['large.yaml', () => `Resources: ${'x'.repeat(30 * MB)}`, 'MB'],
  ['large.json', () => `{"Resources": {"V": ${VPC}, "A": "${'x'.repeat(30 * MB)}"}}`, 'MB'],
  ['larger.yaml', () => `Resources: ${'x'.repeat(50 * MB)}`, 'MB'],
  ['bomb.yaml', () => bomb, 'alias'],
  ['deep.yaml', () => `Resources: ${'['.repeat(MANY)}`, 'levels deep'],
  [
    'deep.json',
    () => `{"Resources": {"V": ${VPC}, "A": ${'['.repeat(MANY)}${']'.repeat(MANY)}}}`,
    'levels deep',
  ],
  ['picture.yaml', () => '\u0000\u0001PNG\uFFFD\uFFFD', 'no text'],
  ['picture.json', () => '\u0000\u0001PNG\uFFFD\uFFFD', ''],
  ['prototype.yaml', () => 'Resources:\n  __proto__: { Type: T }', '__proto__'],
  ['prototype.json', () => `{"Resources": {"__proto__": ${VPC}}}`, '__proto__'],
  ['two.yaml', () => 'Resources: {}\n---\nResources: {}', 'second document'],
  ['none.yaml', () => 'hello: world', 'no Resources'],
]

/** Test-only: answers with nothing in them that is an object of AWS. */
export const HOLLOW_FILES: readonly (readonly [path: string, text: () => string])[] = [
  ['larger.json', () => `{"Vpcs": ["${'x'.repeat(50 * MB)}"]}`],
  ['deep-answer.json', () => `{"Vpcs": ${'['.repeat(MANY)}${']'.repeat(MANY)}}`],
  ['prototype-answer.json', () => '{"Vpcs": [{"__proto__": {"VpcId": "vpc-1"}}]}'],
  ['constructor-answer.json', () => '{"constructor": [{}], "toString": [{}]}'],
]

/** Test-only: odd, yet a template: how many VPCs come out of each. */
export const ODD_FILES: readonly (readonly [path: string, text: string, vpcs: number])[] = [
  [
    'circle.json',
    `{"Resources": {"V": ${VPC}, "A": {"Type": "AWS::EC2::Subnet", "Properties": {"VpcId": {"Ref": "A"}}}}}`,
    1,
  ],
  ['constructor.json', `{"Resources": {"constructor": ${VPC}, "toString": ${VPC}}}`, 2],
  ['transform.json', `{"Fn::Transform": {"Name": "AWS::Include"}, "Resources": {"V": ${VPC}}}`, 1],
  [
    'include.yaml',
    'Resources:\n  V:\n    Type: AWS::EC2::VPC\n    Properties:\n      Fn::Transform: { Name: AWS::Include }\n',
    1,
  ],
  ['twice.yaml', `Resources:\n  V: ${VPC}\n  V: ${VPC}\n`, 1],
]
