import { type CSSVariablesResolver, createTheme, type MantineColorsTuple } from '@mantine/core'

// Shade 8 is the accent on light ground, shade 4 the accent on dark ground; both are the colours of tokens.css.
const accent: MantineColorsTuple = [
  '#e6f5f2',
  '#cfe9e3',
  '#a3d8cd',
  '#79cfbf',
  '#55c8b3',
  '#2fa894',
  '#1a8f7d',
  '#107c6c',
  '#0b6b5d',
  '#07544a'
]
const end: MantineColorsTuple = [
  '#fdeceb',
  '#f9d3d0',
  '#f3b1ac',
  '#ff9f97',
  '#ff8f86',
  '#e0584e',
  '#cd3f35',
  '#c03229',
  '#b3261e',
  '#8f1d17'
]

// From the ink on dark ground to the ground itself; Mantine draws fields with 6 and their borders with 4.
const dark: MantineColorsTuple = [
  '#e8ecf1',
  '#c9d1da',
  '#a7b2bf',
  '#8794a4',
  '#667485',
  '#2c3540',
  '#202832',
  '#1a2027',
  '#161b21',
  '#12161b'
]

/** Mantine in the desk's clothes: its colours, its type, and the contrast Mantine's defaults lack. */
export const theme = createTheme({
  primaryColor: 'accent',
  primaryShade: { light: 8, dark: 4 },
  colors: { accent, end, dark },
  autoContrast: true,
  fontFamily: 'var(--font-sans)',
  fontFamilyMonospace: 'var(--font-keys)',
  headings: { fontFamily: 'var(--font-sans)', fontWeight: '600' },
  fontSizes: {
    xs: 'var(--text-small)',
    sm: 'var(--text-base)',
    md: 'var(--text-lead)',
    lg: 'var(--text-title)',
    xl: 'var(--text-spoken)'
  },
  lineHeights: { xs: '1.5', sm: '1.55', md: '1.55', lg: '1.5', xl: '1.7' },
  radius: { xs: '3px', sm: '4px', md: '6px', lg: '8px', xl: '12px' },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
  components: {
    InputWrapper: { styles: { label: { fontWeight: 500 }, description: { fontSize: 'var(--text-small)', color: 'var(--color-quiet)' } } },
    Modal: { styles: { title: { fontSize: 'var(--text-strong)', fontWeight: 600 } } },
    Drawer: { styles: { title: { fontSize: 'var(--text-strong)', fontWeight: 600 } } },
    TextInput: { defaultProps: { size: 'xs' } },
    Textarea: { defaultProps: { size: 'xs' } },
    NumberInput: { defaultProps: { size: 'xs' } },
    NativeSelect: { defaultProps: { size: 'xs' } },
    Select: { defaultProps: { size: 'xs' } },
    Checkbox: { defaultProps: { size: 'xs' } },
    Button: { defaultProps: { size: 'xs' } }
  }
})

/** Points Mantine's own surfaces and inks at the desk's tokens, so that both schemes are decided in one place. */
export const cssVariablesResolver: CSSVariablesResolver = () => {
  const shared = {
    '--mantine-color-body': 'var(--color-panel)',
    '--mantine-color-text': 'var(--color-ink)',
    '--mantine-color-default': 'var(--color-panel)',
    '--mantine-color-default-hover': 'var(--color-hover)',
    '--mantine-color-default-color': 'var(--color-ink)',
    '--mantine-color-default-border': 'var(--color-line-strong)',
    '--mantine-color-placeholder': 'var(--color-quiet)',
    '--mantine-color-error': 'var(--color-end)',
    '--mantine-color-anchor': 'var(--color-accent)',
    '--mantine-color-dimmed': 'var(--color-quiet)',
    '--mantine-color-disabled': 'var(--color-key)',
    '--mantine-color-disabled-color': 'var(--color-quiet)',
    '--mantine-color-disabled-border': 'var(--color-line)'
  }
  return { variables: {}, light: shared, dark: shared }
}
