// takes memory until there is none
const held = []
for (;;) held.push(Array.from({ length: 100_000 }, (_, index) => ({ index })))
