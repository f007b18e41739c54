import { describe, expect, it } from 'vitest'
import type { Action } from '../../../../renderer/actions/action'
import { chooseAction, type KeyPlace } from '../../../../renderer/actions/choose-action'
import type { KeyStroke } from '../../../../renderer/actions/key-combination'

const desk: KeyPlace = { inField: false, usesArrows: false, scope: undefined }
const field: KeyPlace = { ...desk, inField: true }

const dial = action({ id: 'dial', keys: ['d'] })
const hangUp = action({ id: 'hangUp', keys: ['Shift+Escape'], inFieldKeys: ['Shift+Escape'] })
const technical = action({ id: 'technical', keys: ['shift+t'], inFieldKeys: ['Alt+shift+t'] })
const note = action({ id: 'note', keys: ['t'] })
const save = action({ id: 'save', keys: [], inFieldKeys: ['Control+Enter'] })
const back = action({ id: 'back', keys: ['ArrowLeft', 'Backspace'] })
const objections = action({ id: 'objections', keys: ['/'] })
const next = action({ id: 'next', keys: ['ArrowDown'], repeats: true })
const confirm = action({ id: 'confirm', keys: ['d'], scope: 'skip' })
const answer = action({ id: 'answer', keys: ['F2'], inFieldKeys: ['F2'], everywhere: true })
const table = [dial, hangUp, technical, note, save, back, objections, next, confirm, answer]

describe('on the bare desk', () => {
  it('a letter runs its action, with or without the lock of capitals', () => {
    expect(chosen({ key: 'd' })).toBe(dial)
    expect(chosen({ key: 'D' })).toBe(dial)
  })

  it('Shift makes another key of the same letter', () => {
    expect(chosen({ key: 't' })).toBe(note)
    expect(chosen({ key: 'T', shiftKey: true })).toBe(technical)
    expect(chosen({ key: 'D', shiftKey: true })).toBeUndefined()
  })

  it('Escape alone never hangs up', () => {
    expect(chosen({ key: 'Escape' })).toBeUndefined()
    expect(chosen({ key: 'Escape', shiftKey: true })).toBe(hangUp)
  })

  it('a letter with Control, Alt or the command key is not the plain letter', () => {
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'] as const) expect(chosen({ key: 'd', [modifier]: true })).toBeUndefined()
  })

  it('a sign is the same sign whether its keyboard needs Shift for it or not', () => {
    expect(chosen({ key: '/' })).toBe(objections)
    expect(chosen({ key: '/', shiftKey: true })).toBe(objections)
  })

  it('what is not enabled does not answer', () => {
    expect(chooseAction(stroke({ key: 'd' }), desk, [{ ...dial, enabled: false }])).toBeUndefined()
  })

  it('arrow keys belong to the control that moves by them', () => {
    expect(chosen({ key: 'ArrowLeft' })).toBe(back)
    expect(chosen({ key: 'ArrowLeft' }, { ...desk, usesArrows: true })).toBeUndefined()
  })
})

describe('while an input method composes', () => {
  it('no key means an action, anywhere', () => {
    for (const place of [desk, field]) {
      for (const key of ['Enter', 'd', '1', 'Escape', 'Process']) {
        expect(chosen({ key, isComposing: true, ctrlKey: true }, place)).toBeUndefined()
        expect(chosen({ key, keyCode: 229, shiftKey: true }, place)).toBeUndefined()
      }
    }
  })
})

describe('in a text field', () => {
  it('letters and digits are typing', () => {
    for (const key of ['d', 't', 'T', '/', 'ArrowLeft', 'Backspace']) expect(chosen({ key }, field)).toBeUndefined()
  })

  it('the in-field form of an action still works', () => {
    expect(chosen({ key: 'Enter', ctrlKey: true }, field)).toBe(save)
    expect(chosen({ key: 'Escape', shiftKey: true }, field)).toBe(hangUp)
  })

  it('Alt and the place of a letter choose an outcome, whatever sign the system types for them', () => {
    expect(chosen({ key: 'ˇ', code: 'KeyT', altKey: true, shiftKey: true }, field)).toBe(technical)
  })
})

describe('when a key is held down', () => {
  it('nothing that dials, ends or saves runs again', () => {
    for (const stroke of [
      { key: 'd', repeat: true },
      { key: 'Escape', shiftKey: true, repeat: true },
      { key: 'Enter', ctrlKey: true, repeat: true }
    ])
      expect(chosen(stroke)).toBeUndefined()
  })

  it('what only moves goes on moving', () => {
    expect(chosen({ key: 'ArrowDown', repeat: true })).toBe(next)
  })
})

describe('under a dialog', () => {
  const dialog: KeyPlace = { ...desk, scope: 'skip' }

  it("only the dialog's own actions answer", () => {
    expect(chosen({ key: 'd' }, dialog)).toBe(confirm)
    expect(chosen({ key: 'Escape', shiftKey: true }, dialog)).toBeUndefined()
  })

  it('what works everywhere answers too, on the desk as in any dialog and its fields', () => {
    for (const place of [desk, field, dialog, { ...dialog, inField: true }]) expect(chosen({ key: 'F2' }, place)).toBe(answer)
  })

  it("a dialog's actions do not answer on the desk", () => {
    expect(chooseAction(stroke({ key: 'd' }), desk, [confirm])).toBeUndefined()
  })
})

function chosen(part: Partial<KeyStroke>, place: KeyPlace = desk): Action | undefined {
  return chooseAction(stroke(part), place, table)
}

function stroke(part: Partial<KeyStroke>): KeyStroke {
  const none = { shiftKey: false, ctrlKey: false, altKey: false, metaKey: false, repeat: false, isComposing: false }
  return { key: '', code: '', keyCode: 0, ...none, ...part }
}

function action(part: Omit<Action, 'label' | 'run'>): Action {
  return { label: part.id, run: () => {}, ...part }
}
