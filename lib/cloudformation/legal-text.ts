import fc from 'fast-check'

/** Texts that YAML readers like to take for something else. */
const TRICKY = [
  'yes',
  'No',
  'null',
  '~',
  '12:30',
  '0123',
  '1e3',
  '2026-11-21',
  'a: b',
  '#1',
  "it's",
  '"x"',
  '[a]',
  'x, y',
  '- a',
  '{b}',
  '名前',
  'é',
  '${x}',
  '*',
  '&a',
  '!Ref',
  ' padded ',
  'on',
  '1_000',
  '0x1F',
  '.5',
  '=',
]

/** A name as people give them. */
export const nameText = fc.oneof(
  { weight: 5, arbitrary: fc.stringMatching(/^[A-Za-z][A-Za-z0-9 _.-]{0,20}$/) },
  { weight: 2, arbitrary: fc.constantFrom(...TRICKY) },
  fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }),
)

/** What AWS takes as a description of a security group or rule. */
export const descriptionText = fc.stringMatching(/^[a-zA-Z0-9][a-zA-Z0-9 ._:/()#,@+=&;{}!$*-]{0,30}$/)

export const tagSet = fc.dictionary(
  fc.stringMatching(/^[A-Z][A-Za-z0-9:/_.-]{0,15}$/).filter((key) => key !== 'Name' && !/^aws:/i.test(key)),
  fc.oneof(fc.constantFrom(...TRICKY), fc.string({ maxLength: 20 })),
  { minKeys: 1, maxKeys: 3, noNullPrototype: true },
)
