import { expect, test } from 'vitest'
import type { Finding } from '@/lib/rules/define'
import { filtered, linesOf, SEVERITIES } from './ordered'

const finding = (rule: string, severity: Finding['severity'], element: string, waived = false): Finding => ({
  rule,
  severity,
  element,
  waived,
  title: `Title of ${rule}`,
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
const show = (closed: Parameters<typeof linesOf>[1]) =>
  linesOf(list, closed).map((line) =>
    line.type === 'title' ? `${line.section} ${line.count}` : `${line.finding.rule} ${line.finding.element}`,
  )

test('grave ones first, those of one rule together, waived ones last', () => {
  expect(show(new Set())).toEqual([
    'error 3',
    'one a',
    'one c',
    'three b',
    'warning 1',
    'two a',
    'waived 1',
    'one d',
  ])
  expect(show(new Set(['error', 'waived']))).toEqual(['error 3', 'warning 1', 'two a', 'waived 1'])
})

test.each([
  ['', SEVERITIES, 5],
  ['three', SEVERITIES, 1],
  ['public', SEVERITIES, 1],
  ['', ['warning'] as const, 1],
  ['wrong title', ['error'] as const, 4],
])('text "%s" of %o leaves %i', (text, severities, count) => {
  const design = { elements: { b: { id: 'b', kind: 'subnet', name: 'public-b', props: {} } } }
  expect(filtered(design, list, { text, severities: new Set(severities) })).toHaveLength(count)
})
