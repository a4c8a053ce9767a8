import { folders } from './fixture/places'
import { storeLaws } from './fixture/laws'

storeLaws('libsql', async () => folders())
