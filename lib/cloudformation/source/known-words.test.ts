import { describe, expect, test } from 'vitest'
import type { Design, Element } from '@/lib/design/element'
import { readDesign, writeDesign } from '@/lib/design/file'
import { applyPatch, setProps } from '@/lib/design/patch'
import { definitions } from '@/lib/elements'
import { readTemplate } from '../read'
import { renderTemplate } from '../render'
import { writeTemplates } from '../write'

const TEXT = `Resources:
  Net:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      EnableDnsHostnames: true
      Tags:
        - Key: Name
          Value: main
        - Key: team
          Value: web
  Web:
    Type: AWS::EC2::SecurityGroup
    Properties:
      VpcId: !Ref Net
      GroupDescription: web
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 443
          ToPort: 443
          CidrIp: 10.0.0.0/8
          Description: from the office
  Stream:
    Type: AWS::SQS::Queue
    Properties:
      QueueName: stream
      VisibilityTimeout: 30
`

const read = () => {
  const opened = readTemplate(TEXT, { fileName: 'net.yaml' })
  if (!opened.ok) throw new Error(opened.message)
  return opened.value.design
}

const exported = (design: Design) => {
  const [template] = writeTemplates(design, 'Net')
  expect(template!.problems).toEqual([])
  return renderTemplate(template!, 'yaml').text
}

type Forget = (element: Element) => Element

/** The design as a reader would have given it that did not know some words yet. */
function readBefore(words: RegExp, forget: Forget): Design {
  const { elements, sources } = read()
  const [[key, source] = []] = Object.entries(sources!)
  const fields = Object.entries(source!.fields!).map(([kind, all]) => [
    kind,
    all
      .split(' ')
      .filter((word) => !words.test(word))
      .join(' '),
  ])
  return {
    elements: Object.fromEntries(Object.entries(elements).map(([id, element]) => [id, forget(element)])),
    sources: { [key!]: { ...source!, fields: Object.fromEntries(fields) as Record<string, string> } },
  }
}

const without =
  (key: string): Forget =>
  (element) => {
    const { [key]: _unknown, ...props } = element.props
    return { ...element, props }
  }

const withoutColumn: Forget = (element) => {
  const rows = element.props.securityGroupIngress as readonly Record<string, unknown>[] | undefined
  if (!rows) return element
  const securityGroupIngress = rows.map(({ description: _unknown, ...row }) => row)
  return { ...element, props: { ...element.props, securityGroupIngress } }
}

const CASES: readonly (readonly [string, RegExp, Forget])[] = [
  ['a field', /^enableDnsHostnames$/, without('enableDnsHostnames')],
  ['a field of rows', /^securityGroupIngress/, without('securityGroupIngress')],
  ['a column', /^securityGroupIngress\.description$/, withoutColumn],
  ['the name', /^=name/, (element) => ({ ...element, name: element.logicalId! })],
  ['the tags', /^=(tags|name)/, ({ tags: _unknown, ...rest }) => ({ ...rest, name: rest.logicalId! })],
  ['the place', /^=parent$/, ({ parent: _unknown, ...rest }) => rest],
]

describe('what only a later reader understands is no deletion', () => {
  test.each(CASES)('%s', (_, words, forget) => {
    const design = readBefore(words, forget)
    expect(exported(design)).toBe(TEXT)
    const moved = applyPatch(design, setProps(design.elements.Net!, { cidrBlock: '10.9.0.0/16' }))
    expect(exported(moved)).toBe(TEXT.replace('10.0.0.0/16', '10.9.0.0/16'))
    const kept = readDesign(
      writeDesign({ name: 'Net', design: moved }),
      new Set(definitions.map(({ kind }) => kind)),
    )
    expect(kept.ok && exported(kept.value.design)).toBe(exported(moved))
  })
})

test('what the reader did understand is deleted', () => {
  const { elements, sources } = read()
  const gone = {
    elements: { ...elements, Net: without('enableDnsHostnames')(elements.Net!) },
    sources: sources!,
  }
  expect(exported(gone)).toBe(TEXT.replace('      EnableDnsHostnames: true\n', ''))
})

test('a field that was set since is written', () => {
  const design = readBefore(/^enableDnsHostnames$/, without('enableDnsHostnames'))
  const set = applyPatch(design, setProps(design.elements.Net!, { enableDnsHostnames: false }))
  expect(exported(set)).toBe(TEXT.replace('EnableDnsHostnames: true', 'EnableDnsHostnames: false'))
})
