import { expect, test } from './board'

test('all documented rules are accounted for, and each rule shows its examples', async ({ page }) => {
  await page.goto('/reference')
  await page.getByRole('link', { name: 'account of all documented rules' }).click()
  // The documented ones, and three of our own about fields.
  await expect(page.getByRole('row').filter({ has: page.getByRole('link', { name: 'AWS' }) })).toHaveCount(
    565,
  )

  await page.getByRole('link', { name: /A public NAT gateway stands in a public subnet/ }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'A public NAT gateway stands in a public subnet',
  )
  await expect(page.getByText(/nat stands in private-a/)).toBeVisible()
  const picture = page.getByRole('img', { name: 'Picture: It stands in the private subnet that it serves.' })
  await picture.first().scrollIntoViewIfNeeded()
  await expect
    .poll(() => picture.first().evaluate((image) => (image as HTMLImageElement).naturalWidth))
    .toBeGreaterThan(300)
})

test('what no design decides stands on the page of its kind', async ({ page }) => {
  await page.goto('/reference/rules')
  const row = page.locator('#vpc-cidr-immutable')
  await row.getByRole('link', { name: 'VPC' }).click()
  await expect(page.getByRole('heading', { name: 'Good to know' })).toBeVisible()
  await expect(page.locator('#vpc-cidr-immutable')).toBeInViewport()
})
