import fc from 'fast-check'
import type { Design, Element } from '@/lib/design/element'
import { definitionOf } from '@/lib/elements'
import type { Builder } from '@/lib/elements/legal'
import { dice, inside } from '@/lib/elements/legal'
import { addGroups, addLists } from './legal-filters'
import { addRoutes } from './legal-routes'
import { addKinds } from './legal-kinds'
import { descriptionText, nameText, tagSet } from './legal-text'

const REGIONS = ['eu-west-1', 'us-east-1', 'ap-northeast-1', 'us-gov-west-1']

const texts = fc.record({
  names: fc.array(nameText, { minLength: 20, maxLength: 20 }),
  descriptions: fc.array(descriptionText, { minLength: 8, maxLength: 8 }),
  tags: fc.array(tagSet, { minLength: 4, maxLength: 4 }),
})

type Texts = {
  readonly names: readonly string[]
  readonly descriptions: readonly string[]
  readonly tags: readonly Readonly<Record<string, string>>[]
}

/** Designs of one VPC with content of every kind, legal for AWS in everything. */
export const legalDesign: fc.Arbitrary<Design> = fc
  .tuple(fc.noShrink(fc.integer()), texts)
  .map(([seed, texts]) => designOf(seed, texts))

function designOf(seed: number, texts: Texts): Design {
  const elements: Element[] = []
  const throwDie = dice(seed)
  const upTo = (max: number) => Math.floor(throwDie() * (max + 1))
  const chance = (oneIn: number) => upTo(oneIn - 1) === 0
  const pick = <T>(from: readonly T[]) => from[upTo(from.length - 1)]!
  const builder: Builder = {
    pick,
    upTo,
    chance,
    name: () => pick(texts.names),
    description: () => pick(texts.descriptions),
    some: (from) => from.filter(() => chance(2)),
    add: (kind, members) => {
      const element: Element = {
        id: `${kind.slice(0, 2)}-${elements.length}`,
        kind,
        name: takesAnyText(kind) ? pick(texts.names) : `${kind} ${elements.length}`,
        ...(chance(3) && { box: { x: upTo(900), y: upTo(99) - 50, width: 40 + upTo(800), height: 40.5 } }),
        ...(chance(6) && { tags: takesAnyText(kind) ? pick(texts.tags) : { Team: 'network 1' } }),
        ...(chance(8) && { collapsed: chance(2) }),
        ...(chance(8) && {
          waivers: { 'subnet-size': { reason: 'so: be it', author: 'me', date: '2026-11-21' } },
        }),
        ...(chance(8) && { awsId: `x-0123456789abcde${elements.length}` }),
        ...members,
      }
      elements.push(element)
      return element
    },
    all: (kind) => elements.filter((element) => element.kind === kind),
  }
  build(builder)
  return { elements: Object.fromEntries(elements.map((element) => [element.id, element])) }
}

/** Other services than EC2 take fewer letters in a tag, also in Name. */
const takesAnyText = (kind: string) => definitionOf(kind)?.cfn?.type.startsWith('AWS::EC2::') ?? true

function build(builder: Builder) {
  const { add, chance, pick, name } = builder
  const account = chance(2) ? add('account', { props: { accountId: '012345678901' } }) : undefined
  const code = pick(REGIONS)
  const region = chance(4) ? undefined : add('region', { props: { code }, ...inside(account) })
  if (chance(3)) add('internet', { props: chance(2) ? { ranges: ['203.0.113.0/24', '2001:db8::/32'] } : {} })
  if (chance(3)) add('note', { props: { text: name() + '\nsecond: line' }, ...inside(region) })
  const vpc = addVpc(builder, region)
  addSubnets(builder, vpc, code)
  if (chance(4)) addTopic(builder, region ?? vpc)
  addGroups(builder, vpc)
  addLists(builder, vpc)
  addRoutes(builder, vpc, code)
  addKinds(builder)
}

function addVpc({ add, chance, upTo }: Builder, region: Element | undefined): Element {
  return add('vpc', {
    ...inside(region),
    logicalId: 'MainVpc',
    props: {
      cidrBlock: `10.${upTo(255)}.0.0/16`,
      ...(chance(3) && { cidrBlocks: [{ cidrBlock: '100.64.0.0/16' }, { cidrBlock: '100.65.0.0/16' }] }),
      ...(chance(3) && { amazonProvidedIpv6CidrBlock: chance(2) }),
      enableDnsSupport: true,
      enableDnsHostnames: true,
      ...(chance(4) && { instanceTenancy: 'default' }),
    },
  })
}

/** The nth /64 of the block that AWS gives: known only when the stack is made. */
const ipv6Block = (index: number) => ({
  expression: {
    'Fn::Select': [
      index,
      { 'Fn::Cidr': [{ 'Fn::Select': [0, { 'Fn::GetAtt': ['MainVpc', 'Ipv6CidrBlocks'] }] }, 8, 64] },
    ],
  },
})

function addSubnets({ add, chance, upTo, pick }: Builder, vpc: Element, code: string) {
  const [ten, second] = String(vpc.props.cidrBlock).split('.')
  for (let index = 0, count = upTo(5); index <= count; index++) {
    const extra = vpc.props.cidrBlocks !== undefined && chance(3)
    add('subnet', {
      ...inside(vpc),
      props: {
        cidrBlock: extra ? `100.64.${index}.0/24` : `${ten}.${second}.${index}.0/24`,
        ...(!chance(5) && {
          availabilityZone: chance(8)
            ? { expression: { 'Fn::Select': [index % 2, { 'Fn::GetAZs': { Ref: 'AWS::Region' } }] } }
            : `${code}${pick(['a', 'c', 'd'])}`,
        }),
        ...(chance(2) && { mapPublicIpOnLaunch: chance(2) }),
        ...(vpc.props.amazonProvidedIpv6CidrBlock === true &&
          chance(2) && { ipv6CidrBlock: ipv6Block(index) }),
      },
    })
  }
}

function addTopic({ add, chance }: Builder, parent: Element) {
  add('other', {
    ...inside(parent),
    props: {
      type: 'AWS::SNS::Topic',
      ...(chance(2) && {
        resource: {
          DeletionPolicy: 'Retain',
          UpdateReplacePolicy: 'Retain',
          Properties: { Tags: [{ Key: 'a', Value: { 'Fn::Sub': '${AWS::StackName}-x' } }] },
        },
      }),
    },
  })
}
