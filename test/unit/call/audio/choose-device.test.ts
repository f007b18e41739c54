import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { chooseDevice, type SoundDevice } from '../../../../shared/domain/call/audio/choose-device'

const HEADSET: SoundDevice = { id: 'one', label: 'Headset 65 (0b0e:034a)' }
const BUILT_IN: SoundDevice = { id: 'two', label: 'Built-in' }

describe('the device in use', () => {
  it('is the system’s where none was chosen', () => {
    expect(chooseDevice(null, [HEADSET])).toEqual({ id: undefined, missing: false })
  })

  it('is the chosen one while it is there, the system’s while it is not, and the chosen one again', () => {
    expect(chooseDevice(HEADSET, [BUILT_IN, HEADSET])).toEqual({ id: 'one', missing: false })
    expect(chooseDevice(HEADSET, [BUILT_IN])).toEqual({ id: undefined, missing: true })
    expect(chooseDevice(HEADSET, [BUILT_IN, HEADSET])).toEqual({ id: 'one', missing: false })
  })

  it('is known by its label when it was plugged in elsewhere', () => {
    expect(chooseDevice(HEADSET, [BUILT_IN, { ...HEADSET, id: 'three' }])).toEqual({ id: 'three', missing: false })
  })

  it('is never taken for another one that has no label', () => {
    expect(chooseDevice({ id: 'gone', label: '' }, [{ id: 'other', label: '' }])).toEqual({ id: undefined, missing: true })
  })

  it('is always one that is there, and the chosen one whenever it is', () => {
    const device = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), label: fc.constantFrom('', 'x', 'y') })
    const present = fc.uniqueArray(device, { selector: ({ id }) => id })
    fc.assert(
      fc.property(device, present, (choice, devices) => {
        const { id, missing } = chooseDevice(choice, devices)
        expect(missing).toBe(id === undefined)
        if (id !== undefined) expect(devices.map((one) => one.id)).toContain(id)
        if (devices.some((one) => one.id === choice.id)) expect(id).toBe(choice.id)
      })
    )
  })
})
