/** A run over a scene that is given as JSON, in a process of its own, so that its memory can be told. */
import type { Scene } from './scene.ts'
import { runOurs } from './sides.ts'

await runOurs(JSON.parse(process.argv[2] ?? '') as Scene)
