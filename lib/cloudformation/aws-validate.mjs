// Runs AWS's own validator over the files given and prints its errors as JSON. A program of its own: it can hang.
import { RegoEngine, TemplateFile } from '@aws/cloudformation-validate'

const engine = new RegoEngine()
const errors = process.argv.slice(2).flatMap((file) => {
  const { status, diagnostics } = engine.validateStandard(new TemplateFile(file), { severityLevel: 'ERROR' })
  return [
    ...(status === 'ERROR' ? [{ file, rule: 'status', message: status }] : []),
    ...diagnostics.map(({ ruleId, message, entity }) => ({
      file,
      rule: ruleId,
      message,
      at: entity?.logicalId,
    })),
  ]
})
engine.free()
console.log(JSON.stringify(errors))
