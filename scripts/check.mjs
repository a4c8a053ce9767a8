import { inParallel, staticChecks, unitTests } from './stages.mjs'

// Types, lint, format, imports and the quick tests: what should hold before every commit.
const results = await inParallel([...staticChecks, unitTests({ slow: false })])
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0
