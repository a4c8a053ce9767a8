import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from './board'

const BATFISH = join(
  import.meta.dirname,
  '../../shared/corpus/describe-dumps/batfish/test-load-balancer/aws_configs',
)

const TEMPLATE = `Resources:
  Net:
    Type: AWS::EC2::VPC
    Properties:
      CidrBlock: 10.0.0.0/16
      Tags: [{ Key: Name, Value: pasted }]
  Role:
    Type: AWS::IAM::Role
`
const ANSWERS = {
  'Vpcs.json': {
    Vpcs: [{ VpcId: 'vpc-0a1', CidrBlock: '10.0.0.0/16', Tags: [{ Key: 'Name', Value: 'read' }] }],
  },
  'Subnets.json': {
    Subnets: [
      { SubnetId: 'subnet-0a1', VpcId: 'vpc-0a1', CidrBlock: '10.0.1.0/24', AvailabilityZone: 'eu-west-1a' },
    ],
    Volumes: [{}],
  },
}

const openDialog = async (page: Page) => {
  await page.goto('/')
  await page.getByRole('button', { name: 'Import', exact: true }).click()
  return page.getByRole('dialog', { name: 'Import', exact: true })
}
const reportOf = (page: Page) => page.getByRole('dialog', { name: /^Imported as/ })
const showDesign = async (page: Page) => {
  await reportOf(page).getByRole('button', { name: 'Show the design' }).click()
  await page.waitForURL(/\/design\//)
}

test('a pasted template says what was understood and what is only kept, then opens', async ({
  page,
  board,
}) => {
  const dialog = await openDialog(page)
  await dialog.getByLabel('Text to import').fill(TEMPLATE)
  await dialog.getByRole('button', { name: 'Import text' }).click()
  const report = reportOf(page)
  await expect(report.getByRole('list', { name: 'Elements by kind' })).toContainText('VPC')
  await expect(report.getByRole('row', { name: /Role AWS::IAM::Role/ })).toBeVisible()
  await showDesign(page)
  await expect(board.label('pasted')).toBeVisible()
})

test('answers of the AWS CLI in several files become one account', async ({ page, board }) => {
  await page.goto('/')
  const files = Object.entries(ANSWERS).map(([name, answer]) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(answer)),
  }))
  await page.getByLabel('File to open').setInputFiles(files)
  await expect(reportOf(page).getByRole('row', { name: /Volumes/ })).toContainText('no kind')
  await showDesign(page)
  await expect(board.label('read')).toBeVisible()
})

// The corpus lies beside a checkout of the project, not in it.
test('a folder of a real account comes in whole', async ({ page, board }) => {
  test.skip(!existsSync(BATFISH), 'the corpus is not there')
  await page.goto('/')
  await page.getByLabel('File to open').setInputFiles(readdirSync(BATFISH).map((name) => join(BATFISH, name)))
  const counts = reportOf(page).getByRole('list', { name: 'Elements by kind' })
  await expect(counts.getByRole('listitem').filter({ hasText: 'Network Load Balancer' })).toContainText('1')
  await showDesign(page)
  await expect(board.label('test-lb')).toBeVisible()
})

test('a broken paste says why in one line, and stays to be mended', async ({ page, board }) => {
  const dialog = await openDialog(page)
  const text = dialog.getByLabel('Text to import')
  await text.fill('Resources:\n  Net: [')
  await dialog.getByRole('button', { name: 'Import text' }).click()
  await expect(dialog.getByRole('alert')).toContainText('Line 2')
  await text.fill(TEMPLATE)
  await dialog.getByRole('button', { name: 'Import text' }).click()
  await showDesign(page)
  await expect(board.label('pasted')).toBeVisible()
})
