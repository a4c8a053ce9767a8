import { networkOf } from '@/lib/samples/generate'
import { rules } from '@/lib/rules'
import { check } from '@/lib/rules/engine'
for (let i = 0; i < 60; i++) check(structuredClone(networkOf(1000)), rules)
