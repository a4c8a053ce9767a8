import { describe, expect, test } from 'vitest'
import { parseTemplate } from '../parse'
import { spliceJson } from './splice-json'
import { spliceYaml } from './splice-yaml'

type Value = Record<string, unknown>

const parsed = (text: string) => {
  const result = parseTemplate(text)
  if (!result.ok) throw new Error(result.message)
  return result.value.value as Value
}

/** The value with one member changed; undefined takes it away. */
function changed(value: unknown, path: readonly (string | number)[], to: unknown): unknown {
  const [step, ...rest] = path
  if (step === undefined) return to
  const copy = (Array.isArray(value) ? [...value] : { ...(value as Value) }) as Value
  const next = changed(copy[step], rest, to)
  if (next !== undefined) copy[step] = next
  else if (Array.isArray(copy)) copy.splice(Number(step), 1)
  else delete copy[step]
  return copy
}

describe('YAML is changed in its place', () => {
  test.each<[string, string, readonly (string | number)[], unknown, string]>([
    ['a plain text, before its comment', 'A:  x   # why\nB: y\n', ['A'], 'z', 'A:  z   # why\nB: y\n'],
    ['quotes stay', `A: "x"\nB: 'y'\n`, ['B'], "it's", `A: "x"\nB: 'it''s'\n`],
    ['a text that needs quotes gets them', 'A: x\n', ['A'], '12:30', `A: '12:30'\n`],
    ['a tag goes with its value', 'A: !Ref X # c\n', ['A'], '10.0.0.0/16', 'A: 10.0.0.0/16 # c\n'],
    ['a tag comes', 'A: "x"\n', ['A'], { Ref: 'B' }, 'A: !Ref "B"\n'],
    ['inside a function', 'A: !If [c, !Ref X, y]\n', ['A', 'Fn::If', 2], 'z', 'A: !If [c, !Ref X, z]\n'],
    [
      'a member goes with its line',
      'A: 1\n# b\nB: 2 # b\n# c\nC: 3\n',
      ['B'],
      undefined,
      'A: 1\n# b\n# c\nC: 3\n',
    ],
    [
      'a member comes after its siblings',
      'A:\n    B: 1\n# end\nC: 2\n',
      ['A', 'D'],
      'x',
      'A:\n    B: 1\n    D: x\n# end\nC: 2\n',
    ],
    [
      'in steps of four',
      'Resources:\n    A:\n        B: 1\nC:\n    - x\n',
      ['Resources', 'D'],
      { E: [{ F: { G: 1 }, H: 2 }], T: ' one\ntwo' },
      'Resources:\n    A:\n        B: 1\n    D:\n        E:\n            - F:\n                  G: 1\n              H: 2\n        T: " one\\ntwo"\nC:\n    - x\n',
    ],
    [
      'with the dashes of lists below their keys',
      'Resources:\n  A:\n    B:\n    - x\n',
      ['Resources', 'D'],
      { E: [{ F: ['z'] }] },
      'Resources:\n  A:\n    B:\n    - x\n  D:\n    E:\n    - F:\n      - z\n',
    ],
    ['a member comes where the text has no end', 'A:\n  B: 1', ['A', 'D'], 'x', 'A:\n  B: 1\n  D: x'],
    [
      'line ends of Windows',
      'A:\r\n  B: 1\r\n',
      ['A', 'D'],
      ['x', 'z'],
      'A:\r\n  B: 1\r\n  D:\r\n    - x\r\n    - z\r\n',
    ],
    ['the first member after a dash', 'L:\n- A: 1\n  B: 2\n', ['L', 0, 'A'], undefined, 'L:\n- B: 2\n'],
    ['an entry goes', 'L:\n  - a\n  # b\n  - b\n  - c\n', ['L', 1], undefined, 'L:\n  - a\n  # b\n  - c\n'],
    [
      'an entry comes without indent',
      'L:\n- a\n- b\nM: 1\n',
      ['L'],
      ['a', 'x', 'b'],
      'L:\n- a\n- x\n- b\nM: 1\n',
    ],
    ['an entry comes first', 'L:\n  - b\n', ['L'], ['a', 'b'], 'L:\n  - a\n  - b\n'],
    ['the last entry goes', 'L:\n  - a\nM: 1\n', ['L'], [], 'L: []\nM: 1\n'],
    ['in braces', 'A: {B: 1, C: [x,  y], D: 2}\n', ['A', 'C', 1], 'z', 'A: {B: 1, C: [x,  z], D: 2}\n'],
    ['out of braces, first', 'A: {B: 1, C: 2}\n', ['A', 'B'], undefined, 'A: {C: 2}\n'],
    ['out of braces, last', 'A: {B: 1, C: 2}\n', ['A', 'C'], undefined, 'A: {B: 1}\n'],
    ['into braces', 'A: {B: 1}\n', ['A', 'E'], { F: 'x' }, 'A: {B: 1, E: { F: x }}\n'],
    ['into empty braces', 'A: {}\nB: 1\n', ['A', 'E'], 'x', 'A:\n  E: x\nB: 1\n'],
    ['a value that was missing', 'A:\nB: 1\n', ['A'], 'x', 'A: x\nB: 1\n'],
    ['a block of text', 'A: |\n  one\n  two\nB: 1\n', ['A'], 'one\nthree\n', 'A: |\n  one\n  three\nB: 1\n'],
    [
      'after a block of text',
      'A:\n  T: |\n    one\n\nB: 1\n',
      ['A', 'U'],
      'x',
      'A:\n  T: |\n    one\n  U: x\n\nB: 1\n',
    ],
    ['a block becomes a text', 'A:\n  B: 1\n  C: 2\nD: 3\n', ['A'], 'x', 'A: x\nD: 3\n'],
    ['a text becomes a block', 'A: x\nD: 3\n', ['A'], { B: ['x'] }, 'A:\n  B:\n    - x\nD: 3\n'],
    [
      'a list in a list',
      'J: !Join\n- ""\n- - a\n  - b\n',
      ['J', 'Fn::Join', 1, 1],
      'c',
      'J: !Join\n- ""\n- - a\n  - c\n',
    ],
  ])('%s', (_, text, path, to, expected) => {
    const before = parsed(text)
    const after = changed(before, path, to)
    expect(spliceYaml(text, before, after)).toBe(expected)
    expect(parsed(expected)).toEqual(after)
  })
})

describe('JSON is changed in its place, in its own indent', () => {
  test.each<[string, string, readonly (string | number)[], unknown, string]>([
    ['a value', '{\n  "A": "x",\n  "B": 1\n}\n', ['A'], 'y', '{\n  "A": "y",\n  "B": 1\n}\n'],
    ['a member goes', '{\n  "A": 1,\n  "B": 2\n}', ['B'], undefined, '{\n  "A": 1\n}'],
    ['an entry goes', '{"A": [1, 2, 3]}', ['A', 1], undefined, '{"A": [1, 3]}'],
    [
      'a member comes under tabs',
      '{\n\t"Resources": {\n\t\t"A": 1\n\t}\n}',
      ['Resources', 'B'],
      { C: 1 },
      '{\n\t"Resources": {\n\t\t"A": 1,\n\t\t"B": {\n\t\t\t"C": 1\n\t\t}\n\t}\n}',
    ],
  ])('%s', (_, text, path, to, expected) => {
    const before = parsed(text)
    expect(spliceJson(text, before, changed(before, path, to))).toBe(expected)
  })
})
