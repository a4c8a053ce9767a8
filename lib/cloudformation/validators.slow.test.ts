import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { classicVpc } from '@/lib/samples/classic-vpc'
import { networkOf } from '@/lib/samples/generate'
import { readyDesigns } from '@/lib/samples/ready'
import { sample } from '@/lib/samples/sample'
import { definitions } from '@/lib/elements'
import { legalDesign } from './legal-design'
import { renderTemplate } from './render'
import { writeTemplates } from './write'

const CFN_LINT = fileURLToPath(new URL('../../.venv/bin/cfn-lint', import.meta.url))
const AWS_VALIDATE = fileURLToPath(new URL('aws-validate.mjs', import.meta.url))
const TIME_LIMIT = 480_000
/** Random designs beside the samples: enough for every kind, few enough for two minutes. */
const RUNS = 90
const SEED = Number(process.env.SEED ?? 2026)

let folder: string
const files: string[] = []
const kinds = new Set<string>()

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'groundplan-templates-'))
  const designs = [
    classicVpc.design,
    sample.design,
    networkOf(60),
    ...readyDesigns.map((one) => one.design),
    ...fc.sample(legalDesign, { numRuns: RUNS, seed: SEED }),
  ]
  for (const { elements } of designs) for (const { kind } of Object.values(elements)) kinds.add(kind)
  designs.forEach((design, index) => {
    // Both formats hold the same template; the validators see each in turn.
    const format = index % 2 === 0 ? 'yaml' : 'json'
    for (const template of writeTemplates(design, `Design ${index}`)) {
      const file = join(folder, `${index}-${template.fileName}.${format}`)
      writeFileSync(file, renderTemplate(template, format).text)
      files.push(file)
    }
  })
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

test('the templates hold every kind there is', () => {
  expect([...kinds].sort()).toEqual(definitions.map(({ kind }) => kind).sort())
})

test('cfn-lint finds no error in any template', { timeout: TIME_LIMIT }, async () => {
  expect(existsSync(CFN_LINT), `${CFN_LINT} is missing; npm test makes it`).toBe(true)
  // Two at a time: it uses one core.
  const halves = [0, 1].map((rest) => files.filter((_, index) => index % 2 === rest))
  const found = await Promise.all(halves.map(lint))
  const errors = found.flat().filter(({ Level }) => Level === 'Error')
  expect(errors.map(({ Rule, Message, Filename }) => `${Filename} ${Rule.Id}: ${Message}`)).toEqual([])
})

test("AWS's own validator finds no error in any template", { timeout: TIME_LIMIT }, async () => {
  const { stdout, code } = await run(process.execPath, [AWS_VALIDATE, ...files])
  expect(code, 'the validator ends by itself').toBe(0)
  const found = JSON.parse(stdout) as { rule: string; message: string }[]
  expect(found.filter((error) => !isBlindSpot(error))).toEqual([])
})

type Complaint = {
  readonly Level: string
  readonly Rule: { readonly Id: string }
  readonly Message: string
  readonly Filename: string
}

async function lint(files: readonly string[]): Promise<readonly Complaint[]> {
  const { stdout } = await run(CFN_LINT, [
    '--format',
    'json',
    '--non-zero-exit-code',
    'error',
    '--',
    ...files,
  ])
  // Without a finding it prints an empty list; nothing at all is a crash.
  return JSON.parse(stdout) as Complaint[]
}

/** The validator knows no secondary blocks of a VPC (AWS::EC2::VPCCidrBlock); cfn-lint does and stays silent. */
const isBlindSpot = ({ rule, message }: { rule: string; message: string }) =>
  rule === 'E3059' && message.startsWith("Subnet CIDR '100.64.")

const run = (program: string, args: readonly string[]) =>
  new Promise<{ stdout: string; code: unknown }>((resolve) =>
    execFile(program, args, { timeout: TIME_LIMIT - 10_000, maxBuffer: 64 * 1024 * 1024 }, (error, stdout) =>
      resolve({ stdout, code: error ? (error.code ?? error.signal) : 0 }),
    ),
  )
