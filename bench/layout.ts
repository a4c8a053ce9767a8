import { arrange } from '@/lib/layout/arrange'
import { estate } from '@/lib/layout/drawn'

/** Every round has a design of its own, so that nothing is remembered from the round before. */
function measure(vpcs: number): readonly number[] {
  const times = Array.from({ length: 24 }, () => {
    const design = structuredClone(estate(vpcs, 6, 15))
    const start = performance.now()
    arrange(design)
    return performance.now() - start
  })
  return times.slice(6).sort((a, b) => a - b)
}

const round = (ms: number | undefined) => Number((ms ?? 0).toFixed(1))
const [small, large] = [measure(10), measure(95)]
console.log(
  JSON.stringify({
    arrange_ms_median_at_1000: round(small[9]),
    arrange_ms_p95_at_1000: round(small[16]),
    arrange_ms_median_at_10000: round(large[9]),
    arrange_ms_p95_at_10000: round(large[16]),
  }),
)
