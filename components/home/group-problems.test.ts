import { expect, test } from 'vitest'
import { groupProblems } from './group-problems'

test.each<[string, string[], string[]]>([
  ['a remark about nothing in particular', ['Outputs are left out.'], ['Outputs are left out.']],
  ['one element', ['web: A tag is left out.'], ['web: A tag is left out.']],
  [
    'two elements',
    ['web: A tag is left out.', 'app: A tag is left out.'],
    ['A tag is left out: web and app.'],
  ],
  ['the same twice', ['web: A tag is left out.', 'web: A tag is left out.'], ['web: A tag is left out.']],
  [
    'many elements',
    ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}: Gone.`),
    ['Gone: a, b, c, d and 2 more.'],
  ],
])('%s', (_, problems, expected) => expect(groupProblems(problems)).toEqual(expected))
