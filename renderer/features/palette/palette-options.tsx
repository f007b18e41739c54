import { useDesk } from '../../bridge/desk-store'
import { ActionOption } from './action-option'
import { HitOption } from './hit-option'
import { LeadOption } from './lead-option'
import type { PaletteGroup, PaletteOption } from './palette-groups'
import { ShowOption } from './show-option'

interface PaletteOptionsProps {
  readonly group: PaletteGroup
  readonly searched: string
  readonly marked: PaletteOption | undefined
  readonly idOf: (option: PaletteOption) => string
  readonly onTake: (option: PaletteOption) => void
}

/** The options of one group. */
export function PaletteOptions({ group, searched, marked, idOf, onTake }: PaletteOptionsProps) {
  const onDesk = useDesk(({ snapshot }) => snapshot?.lead)
  return group.options.map((option) => {
    const place = { id: idOf(option), active: option === marked, onOpen: () => onTake(option) }
    switch (option.kind) {
      case 'lead':
        return (
          <LeadOption
            key={option.key}
            {...place}
            lead={option.lead}
            position={option.position}
            onDesk={option.lead.entryId === onDesk?.entryId}
          />
        )
      case 'hit':
        return (
          <HitOption
            key={option.key}
            {...place}
            hit={option.hit}
            group={option.group}
            searched={searched}
            onDesk={option.hit.leadId === onDesk?.id}
          />
        )
      case 'show':
        return <ShowOption key={option.key} {...place} group={option.group} count={option.count} />
      default:
        return <ActionOption key={option.key} {...place} action={option.action} />
    }
  })
}
