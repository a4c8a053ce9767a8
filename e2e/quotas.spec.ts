import { designOf, make } from '@/lib/rules/example'
import { expect, test } from './board'

const addresses = Array.from({ length: 8 }, (_, at) => make('elastic-ip', `address-${at}`, { in: 'ireland' }))
const design = designOf(make('region', 'ireland', { code: 'eu-west-1' }), ...addresses)

test('what the account was granted is said once, and rules count with it', async ({ board }) => {
  await board.open('Addresses', design)
  const finding = board.finding('ireland has 8 Elastic IPs; AWS allows 5 for a Region by default.')
  await expect(finding).toBeVisible()

  await board.drawer.getByRole('tab', { name: 'Quotas' }).click()
  const list = board.drawer.getByRole('table', { name: 'Quotas in use' })
  const line = list.getByRole('row').filter({ hasText: 'Elastic IPs per Region' })
  await expect(line).toContainText('3 over')
  await expect(board.drawer.getByText('1 exceeded.')).toBeVisible()
  const box = line.getByRole('textbox', { name: 'Elastic IPs per Region we have for ireland' })
  await box.fill('20')
  await box.press('Enter')
  await expect(line.getByRole('meter')).toHaveAttribute('aria-valuetext', '8 of 20')
  await expect(line).toContainText('12')
  await board.drawer.getByRole('tab', { name: 'Findings' }).click()
  await expect(finding).toHaveCount(0)

  await board.undo()
  await expect(finding).toBeVisible()
  await board.redo()
  await expect(finding).toHaveCount(0)
  await board.saved()
  const kept = await board.design()
  expect(Object.values(kept.elements).filter(({ kind }) => kind === 'quota')).toMatchObject([
    { name: 'Elastic IPs per Region', props: { limit: 'addresses-per-region', value: 20 } },
  ])

  await board.drawer.getByRole('tab', { name: 'Quotas' }).click()
  await line.getByRole('button', { name: 'Reset Elastic IPs per Region to the AWS default of 5' }).click()
  await expect(line).toContainText('3 over')
})

test('a number that AWS never grants is not taken', async ({ board }) => {
  const acl = make('network-acl', 'list', {
    in: 'net',
    entries: [{ egress: false, ruleNumber: 100, ruleAction: 'allow', protocol: '-1', cidr: '10.0.0.0/16' }],
  })
  await board.open('Lists', designOf(make('vpc', 'net', { cidrBlock: '10.0.0.0/16' }), acl))
  await board.page.keyboard.press('u')
  const line = board.drawer.getByRole('row').filter({ hasText: 'Rules per network ACL' })
  const box = line.getByRole('textbox')
  await box.fill('50')
  await expect(box).toHaveAttribute('aria-invalid', 'true')
  await expect(box).toHaveAttribute('title', 'AWS gives 40 at most.')
  await box.press('Enter')
  await expect(box).toHaveValue('20')
  await box.fill('40')
  await box.press('ArrowDown')
  await expect(line).toContainText('1 of 40')
})
