import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { KindPage } from '@/components/reference/kind-page'
import { definitionOf, definitions } from '@/lib/elements'

type Props = { params: Promise<{ kind: string }> }

export const dynamicParams = false
export const generateStaticParams = () => definitions.map(({ kind }) => ({ kind }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `${definitionOf((await params).kind)?.label ?? 'Reference'} · Groundplan` }
}

export default async function Page({ params }: Props) {
  const definition = definitionOf((await params).kind)
  if (!definition) notFound()
  return <KindPage definition={definition} />
}
