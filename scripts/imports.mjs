import { cruise } from 'dependency-cruiser'
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config'
import config from '../.dependency-cruiser.cjs'

const FOLDERS = ['app', 'bench', 'cli', 'components', 'e2e', 'lib']
/** Fewer modules than this means that the cruiser did not see our sources: a check on nothing proves nothing. */
const FEWEST_MODULES = 400

const { output } = await cruise(FOLDERS, { ...config.options, ruleSet: config, validate: true }, null, {
  tsConfig: extractTSConfig('tsconfig.json'),
})
const { violations } = output.summary
const ours = output.modules.filter(({ source }) => FOLDERS.includes(source.split('/')[0])).length
for (const { rule, from, to, cycle = [] } of violations)
  console.error(
    `${rule.name}: ${[from, ...(cycle.length > 0 ? cycle.map(({ name }) => name) : [to])].join(' -> ')}`,
  )
if (ours < FEWEST_MODULES)
  console.error(`Only ${ours} modules were cruised; there are at least ${FEWEST_MODULES}.`)
console.log(
  `${ours} modules, ${output.summary.totalDependenciesCruised} imports, ${violations.length} against the floors.`,
)
process.exitCode = violations.length > 0 || ours < FEWEST_MODULES ? 1 : 0
