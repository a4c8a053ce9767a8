import { expect, test } from 'vitest'
import type { Call } from '@/lib/elements/sdk'
import { definitionOf } from '@/lib/elements/index'
import { follow } from './follow'
import type { Source } from './source'

const steps = definitionOf('ecs-service')!.live!.via!

const answering = (answers: Readonly<Record<string, Readonly<Record<string, unknown>>>>): Source => ({
  ask: (call, _region, input) => {
    const answer = answers[`${call} ${String(input.cluster ?? '')}`.trim()]
    return Promise.resolve(answer ? [answer] : [])
  },
  fail: () => undefined,
})

const failed: Call[] = []
const guarded = async (call: Call, task: () => Promise<void>) => {
  try {
    await task()
  } catch {
    failed.push(call)
  }
}

test('services are asked for cluster by cluster, ten at a time', async () => {
  const many = Array.from({ length: 12 }, (_, index) => `web-${index}`)
  const source = answering({
    'ecs:ListClusters': { clusterArns: ['one', 'two', 'empty'] },
    'ecs:ListServices one': { serviceArns: many },
    'ecs:ListServices two': { serviceArns: ['api'] },
    'ecs:ListServices empty': {},
  })
  const inputs = await follow(steps, 'eu-west-1', source, guarded)
  expect(inputs.map(({ cluster, services }) => [cluster, services])).toEqual([
    ['one', many.slice(0, 10)],
    ['one', many.slice(10)],
    ['two', ['api']],
  ])
})

test('files hold the last answers, and are asked for all they have', async () => {
  const files: Source = { ...answering({}), isWhole: true }
  expect(await follow(steps, 'eu-west-1', files, guarded)).toEqual([{}])
})

test('a list that fails is told, and the others are followed', async () => {
  const source = answering({
    'ecs:ListClusters': { clusterArns: ['one', 'two'] },
    'ecs:ListServices one': { serviceArns: ['web'] },
  })
  const ask: Source['ask'] = (call, region, input, among) =>
    input.cluster === 'two' ? Promise.reject(new Error('denied')) : source.ask(call, region, input, among)
  const inputs = await follow(steps, 'eu-west-1', { ...source, ask }, guarded)
  expect(inputs.map(({ services }) => services)).toEqual([['web']])
  expect(failed).toEqual(['ecs:ListServices'])
})
