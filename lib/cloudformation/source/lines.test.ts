import { expect, test } from 'vitest'
import { writeDesign } from '@/lib/design/file'
import { applyPatch, setProps } from '@/lib/design/patch'
import { exportTemplates } from '../export'
import { readTemplate } from '../read'

const YAML = `# ours
Resources:
  Net:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16

  Gate:
    Type: AWS::EC2::InternetGateway
  # joins both
  Join:
    Type: AWS::EC2::VPCGatewayAttachment
    Properties: { VpcId: !Ref Net, InternetGatewayId: !Ref Gate }
`
const JSON_TEXT = '{\n "Resources": {\n  "Net": {\n   "Type": "AWS::EC2::VPC"\n  }\n }\n}\n'

const opened = (fileName: string, text: string) => {
  const result = readTemplate(text, { fileName })
  if (!result.ok) throw new Error(result.message)
  return result.value.design
}
const shown = (design: ReturnType<typeof opened>, format?: 'yaml' | 'json') => {
  const result = exportTemplates(writeDesign({ name: 'Net', design }), format)
  if (!result.ok) throw new Error(result.message)
  return result.value.templates
}

test('each template is shown in the format of its source, with the lines of its elements', () => {
  const one = opened('net.yaml', YAML)
  const two = opened('more.template', JSON_TEXT.replace('Net', 'Other'))
  const design = {
    elements: { ...one.elements, ...two.elements },
    sources: { ...one.sources, ...two.sources },
  }
  expect(shown(design).map(({ title, fileName, format, lines }) => [title, fileName, format, lines])).toEqual(
    [
      [
        'net.yaml',
        'net.yaml',
        'yaml',
        {
          Net: [[3, 6]],
          Gate: [
            [8, 9],
            [11, 13],
          ],
        },
      ],
      ['more.template', 'more.template', 'json', { Other: [[3, 5]] }],
    ],
  )
  expect(shown(design, 'json').map(({ fileName, format }) => [fileName, format])).toEqual([
    ['net.json', 'json'],
    ['more.template', 'json'],
  ])
})

test('lines follow an edit', () => {
  const design = opened('net.yaml', YAML)
  const edited = applyPatch(design, setProps(design.elements.Net!, { enableDnsHostnames: true }))
  expect(shown(edited)[0]!.lines).toEqual({
    Net: [[3, 7]],
    Gate: [
      [9, 10],
      [12, 14],
    ],
  })
})

test('two sources of one name are told apart', () => {
  const one = opened('net.yaml', YAML)
  const two = opened('net.yaml', 'Resources:\n  Other:\n    Type: AWS::EC2::VPC\n')
  const design = {
    elements: { ...one.elements, ...two.elements },
    sources: { ...one.sources, ...two.sources },
  }
  expect(shown(design).map(({ title, fileName }) => [title, fileName])).toEqual([
    ['net.yaml', 'net.yaml'],
    ['net.yaml (2)', 'net-2.yaml'],
  ])
})
