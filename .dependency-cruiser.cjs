/** Highest first: a module imports from its own floor and from those below it. */
const FLOORS = [
  ['pages', '^app/'],
  ['panels', '^components/(?!editor/|ui/)'],
  ['the editor', '^components/editor/'],
  ['inputs and primitives', '^components/ui/'],
  ['rules', '^lib/rules/'],
  ['what comes in', '^lib/import/'],
  ['capabilities', '^lib/(cloudformation|account|layout|picture|samples|trace|compare)/'],
  ['elements', '^lib/elements/'],
  ['the model', '^lib/(design|net)/'],
]
const TESTS = '\\.test\\.tsx?$'

const upwards = FLOORS.slice(1).map(([floor, path], below) => ({
  name: `${floor} import nothing from above`,
  severity: 'error',
  from: { path, pathNot: TESTS },
  to: { path: FLOORS.slice(0, below + 1).map(([, higher]) => higher) },
}))

const forbid = (name, from, to) => ({ name, severity: 'error', from, to })

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...upwards,
    forbid(
      'panels do not import each other',
      { path: '^components/(?!editor/|ui/)([^/]+)/', pathNot: TESTS },
      { path: '^components/(?!editor/|ui/)', pathNot: '^components/$1/' },
    ),
    forbid(
      'capabilities do not import each other',
      { path: '^lib/(cloudformation|account|layout|picture|samples|trace|compare)/', pathNot: TESTS },
      {
        path: '^lib/(cloudformation|account|layout|picture|samples|trace|compare)/',
        pathNot: '^lib/$1/',
      },
    ),
    forbid(
      'every folder of lib has a floor',
      { path: '^lib/', pathNot: [...FLOORS.map(([, path]) => path), '^lib/store/'] },
      {},
    ),
    forbid(
      'lib is free of frameworks',
      { path: '^lib/' },
      { path: ['node_modules/(react|react-dom|next|zustand|@xyflow)/', '^(app|components)/'] },
    ),
    forbid(
      'only pages and actions reach the store',
      { path: '^(components|cli|lib/(?!store/))' },
      { path: '^lib/store/' },
    ),
    forbid('the command line imports lib only', { path: '^cli/' }, { path: '^(app|components|e2e|bench)/' }),
    forbid('no circles', {}, { circular: true }),
    forbid('every import is found', {}, { couldNotResolve: true }),
    forbid(
      'the product imports no tests',
      { pathNot: [TESTS, '^(e2e|bench)/'] },
      { path: [TESTS, '^(e2e|bench)/'] },
    ),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^\\.next' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Types are imports too: a floor that knows another's types depends on it.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
