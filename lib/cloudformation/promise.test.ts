import { expect, test } from 'vitest'
import type { Design, Element } from '@/lib/design/element'
import { applyPatch, setProps } from '@/lib/design/patch'
import { classic, make } from '@/lib/rules/example'
import { pinLogicalIds } from './pin'
import { readTemplate } from './read'
import { renderTemplate } from './render'
import { writeTemplates } from './write'

const PATH = {
  fromPlace: 'element',
  from: 'door',
  to: 'server',
  protocol: 'tcp',
  port: '443',
  askAws: true,
} as const
const promise = (props: Element['props']): Element => ({ ...make('promise', 'promise'), props })
const shop = (props: Element['props']): Design => classic(promise(props))

function pathsIn(design: Design) {
  const templates = writeTemplates(design, 'Shop')
  expect(templates.flatMap(({ problems }) => problems)).toEqual([])
  expect(templates).toHaveLength(1)
  return Object.values(templates[0]!.body.Resources).filter(({ Type }) =>
    Type.endsWith('NetworkInsightsPath'),
  )
}

test.each<[string, Element['props'], Readonly<Record<string, unknown>>]>([
  ['one port is a number', {}, { DestinationPort: 443 }],
  [
    'a range is a filter',
    { port: '8000-8010' },
    { FilterAtSource: { DestinationPortRange: { FromPort: 8000, ToPort: 8010 } } },
  ],
  ['any port is none', { port: undefined }, {}],
])('a promise between two ends that AWS knows is a path: %s', (_, props, more) => {
  const [path, ...others] = pathsIn(shop({ ...PATH, ...props }))
  expect(others).toEqual([])
  expect(path?.Properties).toEqual({
    Source: { Ref: 'Door' },
    Destination: { Ref: 'Server' },
    Protocol: 'tcp',
    Tags: [{ Key: 'Name', Value: 'promise' }],
    ...more,
  })
})

test.each<[string, Element['props']]>([
  ['nobody asked for', { ...PATH, askAws: false }],
  ['from the internet', { ...PATH, fromPlace: 'internet' }],
  ['from outside a VPC', { ...PATH, fromPlace: 'outside', outside: 'net' }],
  ['to a subnet', { ...PATH, to: 'public-a' }],
  ['to a name', { ...PATH, toPlace: 'address', toText: 'www.example.com' }],
  ['by another protocol', { ...PATH, protocol: 'icmp' }],
  ['on several ports', { ...PATH, port: '443, 8443' }],
  ['whose end is gone', { ...PATH, to: 'nobody' }],
])('one %s is kept in the template and is no resource', (_, props) => {
  const design = shop(props)
  expect(pathsIn(design)).toEqual([])
  const [template] = writeTemplates(design, 'Shop')
  const back = readTemplate(renderTemplate(template!, 'yaml').text)
  expect(back.ok && back.value.design.elements.promise).toEqual(design.elements.promise)
})

test('a path comes back as the promise that it was', () => {
  const design = shop({ ...PATH, port: '8000-8010', expects: 'unreachable' })
  const back = readTemplate(renderTemplate(writeTemplates(design, 'Shop')[0]!, 'json').text)
  expect(back).toMatchObject({ ok: true, value: { problems: [] } })
  expect(back.ok && back.value.design).toEqual(applyPatch(design, pinLogicalIds(design)))
})

const FOREIGN = `Resources:
  Web: {Type: AWS::EC2::Instance, Properties: {ImageId: ami-0123456789abcdef0}}
  Watch:   # every night
    Type: AWS::EC2::NetworkInsightsPath
    Properties:
      Source: igw-0a11
      Destination: !Ref Web
      Protocol: tcp
      DestinationPort: 443
`

test('a path of somebody else leaves as it came, and an edit changes its own line', () => {
  const read = readTemplate(FOREIGN, { fileName: 'net.yaml' })
  if (!read.ok) throw new Error(read.message)
  const { design } = read.value
  const watch = design.elements.Watch!
  expect(watch).toMatchObject({
    kind: 'promise',
    props: { to: 'Web', protocol: 'tcp', port: '443', askAws: true },
  })
  const text = (of: Design) => renderTemplate(writeTemplates(of, 'net')[0]!, 'yaml').text
  expect(text(design)).toBe(FOREIGN)
  const edited = applyPatch(design, setProps(watch, { port: '8443' }))
  expect(text(edited)).toBe(FOREIGN.replace('443', '8443'))
})

test('an AWS id as the source is kept, also where no element has it', () => {
  const design = classic(
    promise({ ...PATH, from: { expression: { 'Fn::Sub': 'igw-0a11' } } }),
    make('security-group', 'web', { in: 'net', groupDescription: 'Web servers' }),
  )
  expect(pathsIn(design)[0]?.Properties).toMatchObject({ Source: 'igw-0a11', Destination: { Ref: 'Server' } })
})
