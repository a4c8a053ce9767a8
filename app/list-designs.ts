import type { Listed } from '@/components/home/actions'
import { writeDesign } from '@/lib/design/file'
import type { Result } from '@/lib/design/result'
import { done, failed } from '@/lib/design/result'
import { sample } from '@/lib/samples/sample'
import { openStore } from '@/lib/store/open'
import type { Store } from '@/lib/store/store'
import { storeTrouble } from './answer'

/** All designs, the last saved first; on the first start the sample is put there. Fails: the store does not answer. */
export async function listDesigns(): Promise<Result<readonly Listed[]>> {
  try {
    const store = await openStore()
    if (await store.isNew()) await putSample(store)
    return done(await store.list())
  } catch (error) {
    console.error(error)
    return failed(storeTrouble(error))
  }
}

/** Under one id, so that two processes that start together put it there once. */
const putSample = (store: Store) =>
  store.create(
    {
      name: sample.name,
      text: writeDesign(sample),
      elements: Object.keys(sample.design.elements).length,
      note: 'Sample',
    },
    'sample',
  )
