import { existsSync, readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { groundplan } from './run'
import { scratchFolder } from './scratch'

const { file, at, remove } = scratchFolder()
afterAll(remove)

/** Keys that open nothing, and no way to other ones. */
const KEYS = { AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'example', AWS_PROFILE: '' }
const NO_KEYS = {
  AWS_ACCESS_KEY_ID: '',
  AWS_SECRET_ACCESS_KEY: '',
  AWS_PROFILE: '',
  AWS_CONFIG_FILE: at('none'),
  AWS_SHARED_CREDENTIALS_FILE: at('none'),
  AWS_EC2_METADATA_DISABLED: 'true',
}
const nobody = ['--region', 'eu-west-1', '--endpoint-url', 'http://127.0.0.1:9']
const broken = file('broken.json', '{"groundplan": 1, "elements"')

test.concurrent.each([
  ['no file to keep it in', ['--region', 'eu-west-1'], KEYS, '--out'],
  ['no Region', ['--out', at('a.json')], { ...KEYS, AWS_REGION: '', AWS_DEFAULT_REGION: '' }, '--region'],
  ['an endpoint that does not answer', [...nobody, '--out', at('b.json')], KEYS, 'does not answer'],
  ['no credentials', [...nobody, '--out', at('c.json')], NO_KEYS, 'credentials'],
  ['a file that is no design', [...nobody, '--out', broken], KEYS, 'cut short'],
])('%s is one line and exit code 2', async (_, args, env, says) => {
  const { code, stdout, stderr } = await groundplan(['read', ...args], env)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toContain(says)
  expect(stderr.trim().split('\n')).toHaveLength(1)
})

test('what could not be read writes nothing', () => {
  expect(['a', 'b', 'c'].filter((name) => existsSync(at(`${name}.json`)))).toEqual([])
  expect(readFileSync(broken, 'utf8')).toBe('{"groundplan": 1, "elements"')
})
