import { readdirSync, readFileSync } from 'node:fs'

/** Stops a process and all its descendants as a computer's sleep does (Linux). The function returned wakes them. */
export function putToSleep(pid: number): () => void {
  const family = familyOf(pid)
  for (const member of family) process.kill(member, 'SIGSTOP')
  return () => {
    for (const member of family.toReversed()) process.kill(member, 'SIGCONT')
  }
}

function familyOf(pid: number): readonly number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => [Number(name), parentOf(name)] as const)
  const family = [pid]
  for (const member of family) family.push(...parents.filter(([, parent]) => parent === member).map(([child]) => child))
  return family
}

/** The second field after the name in brackets, which may hold spaces; a process may be gone by now. */
function parentOf(name: string): number {
  try {
    return Number(readFileSync(`/proc/${name}/stat`, 'utf8').split(') ').at(-1)?.split(' ')[1])
  } catch {
    return 0
  }
}
