#!/usr/bin/env node
// Stands in for 7-Zip where it can't be downloaded: understands the one command with which electron-builder makes a .tar.gz of a .tar.
import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'

const [command, ...args] = process.argv.slice(2)
const [target, source, ...more] = args.filter((argument) => !argument.startsWith('-'))
if (command !== 'a' || !target?.endsWith('.tar.gz') || source === undefined || more.length > 0) {
  throw new Error('only a .tar.gz of one .tar can be made without 7-Zip')
}
await pipeline(createReadStream(source), createGzip({ level: 6 }), createWriteStream(target))
