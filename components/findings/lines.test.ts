import { expect, test } from 'vitest'
import type { Finding } from '@/lib/rules/define'
import { SEVERITIES } from '@/lib/rules/report/report'
import type { Grouping } from './lines'
import { filtered, linesOf } from './lines'

const finding = (rule: string, severity: Finding['severity'], element: string, waived = false): Finding => ({
  rule,
  severity,
  element,
  waived,
  title: `Title of ${rule}`,
  system: rule === 'two' ? 'Subnet' : 'VPC',
  message: `${element} is wrong.`,
  source: 'https://docs.aws.amazon.com/',
  fixable: false,
})
const list = [
  finding('two', 'warning', 'a'),
  finding('one', 'error', 'a'),
  finding('three', 'error', 'b'),
  finding('one', 'error', 'c'),
  finding('one', 'error', 'd', true),
]
const element = (id: string, kind: string, name: string, parent?: string) => ({
  id,
  kind,
  name,
  props: {},
  ...(parent && { parent }),
})
const design = {
  elements: {
    net: element('net', 'vpc', 'office'),
    a: element('a', 'subnet', 'a', 'net'),
    b: element('b', 'subnet', 'public-b'),
    c: element('c', 'subnet', 'c', 'net'),
  },
}
const waiver = { reason: 'Later', author: '', date: '2026-11-22' }

const show = (by: Grouping, closed: readonly string[] = [], idle: Parameters<typeof linesOf>[2] = []) =>
  linesOf(design, list, idle, by, new Set(closed)).map((line) =>
    line.type === 'title'
      ? `# ${line.title} ${line.count}`
      : line.type === 'idle'
        ? `idle ${line.idle.rule}`
        : `${line.finding.rule} ${line.finding.element}`,
  )

test('grave ones first, those of one rule together, waived ones last', () => {
  expect(show('severity')).toEqual([
    '# Errors 3',
    'one a',
    'one c',
    'three b',
    '# Warnings 1',
    'two a',
    '# Waived 1',
    'one d',
  ])
  expect(show('severity', ['error', 'waived'])).toEqual(['# Errors 3', '# Warnings 1', 'two a', '# Waived 1'])
})

test('by system, and by the VPC that they are in', () => {
  expect(show('system', ['waived'])).toEqual([
    '# VPC 3',
    'one a',
    'one c',
    'three b',
    '# Subnet 1',
    'two a',
    '# Waived 1',
  ])
  expect(show('place', ['waived'])).toEqual([
    '# office 3',
    'one a',
    'one c',
    'two a',
    '# On the canvas 1',
    'three b',
    '# Waived 1',
  ])
})

test('a section of several severities says how many of each', () => {
  const [title] = linesOf(design, list, [], 'place', new Set())
  expect(title).toMatchObject({ counts: { error: 2, warning: 1, info: 0 } })
})

test('waivers without a finding stand at the very end', () => {
  expect(show('severity', ['error', 'warning'], [{ element: 'a', rule: 'old', waiver }]).slice(-2)).toEqual([
    '# Waivers without a finding 1',
    'idle old',
  ])
})

test.each([
  ['', SEVERITIES, 5],
  ['three', SEVERITIES, 1],
  ['public', SEVERITIES, 1],
  ['subnet', SEVERITIES, 1],
  ['', ['warning'] as const, 1],
  ['wrong title', ['error'] as const, 4],
])('text "%s" of %o leaves %i', (text, severities, count) => {
  expect(filtered(design, list, { text, severities: new Set(severities) })).toHaveLength(count)
})
