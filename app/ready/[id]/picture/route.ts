import { laidOut } from '@/app/laid-out'
import { answerPicture, noPicture } from '@/app/picture'
import { readyDesign } from '@/lib/samples/ready'

/** A small picture of a ready design: `theme` is light or dark. */
export async function GET(request: Request, { params }: { params: Promise<{ id: string }> }) {
  const found = readyDesign((await params).id)
  return found ? answerPicture(request, laidOut(found.design), 'private, max-age=3600') : noPicture()
}
