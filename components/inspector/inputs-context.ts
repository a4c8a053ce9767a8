'use client'

import type { ComponentType } from 'react'
import { createContext } from 'react'
import type { FieldType } from '@/lib/elements/field'
import type { InputProps } from './input'

/** The input for each type of field. By context, since lists and rows hold fields of every type again. */
export const Inputs = createContext<((type: FieldType) => ComponentType<InputProps>) | undefined>(undefined)
