import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { flowText, pair } from './yaml-text'

const NASTY = fc.constantFrom(
  'yes',
  '=',
  '<<',
  '12:30',
  '0o17',
  '1e3',
  '2026-11-21',
  '~',
  '- a',
  'a: b',
  '#',
  "it's",
  'x\ny\n',
  ' a',
  '[',
  'a,b',
  '!Ref x',
  '0123456789012',
)

const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'binary' }),
      fc.integer(),
      fc.boolean(),
      NASTY,
      fc.constant(null),
    ),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.string({ minLength: 1 }), NASTY), tie('value'), {
      maxKeys: 4,
      noNullPrototype: true,
    }),
  ),
})).value

test.each([
  ['block', (sample: unknown) => pair('x', sample, '').join('\n')],
  ['flow', (sample: unknown) => `x: ${flowText(sample)}`],
])('%s text is read back the same by YAML 1.2 and, as CloudFormation does, 1.1', (_, write) => {
  fc.assert(
    fc.property(value, (sample) => {
      const text = write(sample)
      for (const version of ['1.2', '1.1'] as const)
        expect(parse(text, { version, uniqueKeys: false, merge: false })).toEqual({ x: sample })
    }),
    { numRuns: 300 },
  )
})

test.each([
  [{ Ref: 'A' }, 'x: !Ref A'],
  [{ 'Fn::GetAtt': ['A', 'Id'] }, 'x: !GetAtt A.Id'],
  [{ 'Fn::Sub': '${A}b' }, "x: !Sub '${A}b'"],
  [{ 'Fn::Select': [0, { 'Fn::GetAZs': '' }] }, "x: !Select [0, !GetAZs '']"],
  [{ 'Fn::GetAZs': { Ref: 'AWS::Region' } }, 'x:\n  Fn::GetAZs: !Ref AWS::Region'],
])('%j by its short tag', (call, text) => expect(pair('x', call, '').join('\n')).toBe(text))
