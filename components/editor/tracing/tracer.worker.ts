import { calls } from './calls'
import { serve } from './serve'

serve(calls, self as DedicatedWorkerGlobalScope)
