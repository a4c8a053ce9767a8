import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { RulePage } from '@/components/reference/rule-page'
import { rules } from '@/lib/rules'

type Props = { params: Promise<{ id: string }> }

const find = async (params: Props['params']) => {
  const { id } = await params
  return rules.find((rule) => rule.id === id)
}

export const dynamicParams = false
export const generateStaticParams = () => rules.map(({ id }) => ({ id }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${(await find(params))?.title ?? 'Reference'} · Groundplan` }
}

export default async function Page({ params }: Props) {
  const rule = await find(params)
  if (!rule) notFound()
  return <RulePage rule={rule} />
}
