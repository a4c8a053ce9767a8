import { databases } from './fixture/places'
import { storeLaws } from './fixture/laws'

storeLaws('PostgreSQL', databases)
