import { Textarea, type TextareaProps } from '@mantine/core'
import type { CSSProperties, Ref } from 'react'
import classes from './growing-text.module.css'

interface GrowingTextProps extends Omit<TextareaProps, 'autosize' | 'minRows' | 'maxRows' | 'classNames' | 'styles'> {
  readonly ref?: Ref<HTMLTextAreaElement>
  readonly least: number
  readonly most: number
  readonly classNames?: { readonly root?: string; readonly label?: string; readonly input?: string }
}

/** A field that is as high as its text, from `least` to `most` rows, and then scrolls. */
export function GrowingText({ least, most, classNames, ...field }: GrowingTextProps) {
  return (
    <Textarea
      {...field}
      classNames={{ ...classNames, input: `${classes.input} ${classNames?.input ?? ''}` }}
      styles={{ input: { '--rows-least': least, '--rows-most': most } as CSSProperties }}
    />
  )
}
