import { expect, test } from 'vitest'
import type { Element } from '@/lib/design/element'
import { readTemplate } from '../read'
import { writeTemplates } from '../write'

const VPC = 'Resources:\n  Net:\n    Type: AWS::EC2::VPC\n    Properties:\n      CidrBlock: 10.0.0.0/16\n'

const opened = (fileName: string, text: string) => {
  const result = readTemplate(text, { fileName })
  if (!result.ok) throw new Error(result.message)
  return result.value.design
}
const subnet: Element = {
  id: 'new',
  kind: 'subnet',
  name: 'Spare',
  parent: 'Net',
  props: { cidrBlock: '10.0.1.0/24' },
}
const address: Element = { id: 'ip', kind: 'elastic-ip', name: 'Out', props: {} }

test('what is drawn inside or beside an imported template goes into it', () => {
  const { elements, sources } = opened('net.yaml', VPC)
  const templates = writeTemplates(
    { elements: { ...elements, new: subnet, ip: address }, sources: sources! },
    'X',
  )
  expect(templates.map(({ fileName, body }) => [fileName, Object.keys(body.Resources)])).toEqual([
    ['net', ['Net', 'Spare', 'Out']],
  ])
  expect(templates[0]!.edited!.text.startsWith(VPC)).toBe(true)
})

test('two templates stay two files, and what is drawn beside both is one more', () => {
  const one = opened('net.yaml', VPC)
  const two = opened('net.yml', VPC.replaceAll('Net', 'Other'))
  const templates = writeTemplates(
    {
      elements: { ...one.elements, ...two.elements, new: subnet, ip: address },
      sources: { ...one.sources, ...two.sources },
    },
    'X',
  )
  expect(templates.map(({ fileName, body }) => [fileName, Object.keys(body.Resources)])).toEqual([
    ['net', ['Net', 'Spare']],
    ['net-2', ['Other']],
    ['x', ['Out']],
  ])
})

test('a new logical id takes no name of the template', () => {
  const { elements, sources } = opened('net.yaml', `Parameters: {Spare: {Type: String, Default: a}}\n${VPC}`)
  const [template] = writeTemplates({ elements: { ...elements, new: subnet }, sources: sources! }, 'X')
  expect(Object.keys(template!.body.Resources)).toEqual(['Net', expect.stringMatching(/^Spare[A-Z0-9]{6}$/)])
})
