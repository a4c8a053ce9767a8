import AxeBuilder from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { sample } from '@/lib/samples/sample'
import { expect, test } from './board'

const CARRIES = `Resources:
  Net: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
  Role: { Type: AWS::IAM::Role }
  Other: { Type: AWS::IAM::Role }
`

/** What a person with a disability would stumble over; lesser remarks are not failures. */
async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page }).analyze()
  const grave = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')
  expect(
    grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join('\n')}`),
  ).toEqual([])
}

for (const colorScheme of ['light', 'dark'] as const)
  test.describe(colorScheme, () => {
    test.use({ colorScheme })

    test('the list of designs', async ({ page }) => {
      await page.goto('/')
      await expect(page.getByRole('list', { name: 'Designs' })).toBeVisible()
      await expectAccessible(page)
    })

    test('the import dialog, its report and the ready designs', async ({ page }) => {
      await page.goto('/')
      await page.getByRole('button', { name: 'Ready designs' }).click()
      await expect(page.getByRole('dialog', { name: 'Ready designs' }).getByRole('listitem')).not.toHaveCount(
        0,
      )
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await page.getByRole('button', { name: 'Import', exact: true }).click()
      const dialog = page.getByRole('dialog', { name: 'Import', exact: true })
      await expect(dialog).toBeVisible()
      await expectAccessible(page)
      await dialog.getByLabel('Text to import').fill(CARRIES)
      await dialog.getByRole('button', { name: 'Import text' }).click()
      await expect(page.getByRole('dialog', { name: /^Imported as/ })).toContainText('Role and 1 more')
      await expectAccessible(page)
    })

    test('what stands outside the design is named by its id, with the keyboard alone', async ({
      board,
      page,
    }) => {
      await board.startEmpty()
      await board.drop('vpc-peering', { as: 'partner' })
      const accepter = board.inspector.getByRole('combobox', { name: /^Accepter VPC/ })
      await accepter.fill('vpc-0123456789abcdef0')
      await expect(page.getByRole('listbox').getByRole('option').first()).toContainText('outside the design')
      await accepter.press('Enter')
      const chip = board.inspector.getByText('vpc-0123456789abcdef0', { exact: true })
      await expect(chip).toBeVisible()
      await expectAccessible(page)
      await board.inspector.getByRole('button', { name: 'Clear Accepter VPC' }).press('Enter')
      await expect(chip).toBeHidden()
      await board.drop('imported-certificate', { at: [0.7, 0.3], as: 'proof' })
      await board.field('ARN or id at AWS').fill('arn:aws:acm:eu-west-1:111122223333:certificate/1a2b')
      await expect
        .poll(async () => Object.values((await board.design()).elements).map(({ awsId }) => awsId))
        .toContain('arn:aws:acm:eu-west-1:111122223333:certificate/1a2b')
    })

    test('the editor, its panels and its dialogs', async ({ board, page }) => {
      await board.open('Accessible', sample.design)
      await expectAccessible(page)
      await board.select('rt-web')
      await board.drawer.getByRole('tab', { name: 'Template' }).click()
      await page.getByRole('tab', { name: 'Outline' }).click()
      await expect(board.drawer.getByRole('region', { name: /^Template \S/ })).toBeVisible()
      await expectAccessible(page)
      await board.drawer.getByRole('tab', { name: 'Quotas' }).click()
      await expect(board.drawer.getByRole('table', { name: 'Quotas in use' })).toBeVisible()
      await expectAccessible(page)
      for (const key of ['Control+k', 'r', 'h', '?', 'a']) {
        await board.canvas.focus()
        await page.keyboard.press(key)
        await expect(page.getByRole('dialog')).toBeVisible()
        await expectAccessible(page)
        await page.keyboard.press('Escape')
        await expect(page.getByRole('dialog')).toBeHidden()
      }
    })

    test('a question and its answer, the way on the canvas and the menu of an element', async ({
      board,
      page,
    }) => {
      await board.open('Accessible', sample.design)
      await board.ask({ from: 'internet', to: 'web-1', port: '8443' })
      await board.verdict('Not reachable')
      await expectAccessible(page)
      await board.ask({ port: '443' })
      await board.verdict('Reachable')
      await expectAccessible(page)
      await board.fit()
      await board.label('web-1').click({ button: 'right' })
      await expect(page.getByRole('menu', { name: 'web-1' })).toBeVisible()
      await expectAccessible(page)
      await page.keyboard.press('Escape')
      await board.ask({ to: 'https://shop.example/' })
      await expectAccessible(page)
    })

    test('the reference', async ({ page }) => {
      for (const path of [
        '/reference',
        '/reference/subnet',
        '/reference/rules/subnet-within-vpc',
        '/reference/rules',
      ]) {
        expect((await page.goto(path))?.status()).toBe(200)
        await expectAccessible(page)
      }
    })
  })
