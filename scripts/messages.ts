/**
 * Writes docs/messages.md: every message of the action with an example, said by the code itself, against simulated
 * services where it takes any. A test fails when the code has words that no example shows.
 */
import { mkdir, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { codeSection, networkSection } from './messages/datocms.ts'
import { deliverySection } from './messages/delivery.ts'
import { fileSections } from './messages/files.ts'
import { commentSection } from './messages/github.ts'
import { headlineSection } from './messages/headlines.ts'
import { inputSection } from './messages/inputs.ts'
import { logSection } from './messages/log.ts'
import { planSection, uploadSection } from './messages/plan.ts'
import { printed, type Section } from './messages/section.ts'
import { summarySection } from './messages/summary.ts'
import { synchroniseSection } from './messages/synchronise.ts'
import { trackSection } from './messages/tracks.ts'
import { checkoutSection, workspaceSection } from './messages/workspace.ts'

const intro = [
  'What the action says, where it says it, and when. Look for a few words of what you saw, without names and numbers.',
  'Every message here was said by the code itself: `npm run generate` writes this page, and a test fails when the code can say something that is not on it.',
  [
    '- A problem of a file reads `path:line:column severity message (rule)` in the log. A problem with a file as a whole, such as its name, stands at `1:1`.',
    '- An **error** keeps its file away from DatoCMS, and fails the run unless `fail-on` is `never`. A **warning** fails it only where `fail-on` is `warning`; a **notice** never does.',
    '- A rule that is **off** is not checked until the manifest gives it a severity under `rules`; one that is an error **always** cannot be set, for nothing can be read from such a file.',
  ].join('\n'),
].join('\n\n')

/** What docs/messages.md holds, in its order. */
export async function messageSections(): Promise<readonly Section[]> {
  return [
    await inputSection(),
    await workspaceSection(),
    await checkoutSection(),
    ...(await fileSections()),
    uploadSection(),
    await synchroniseSection(),
    await planSection(),
    await deliverySection(),
    await trackSection(),
    codeSection(),
    await networkSection(),
    await commentSection(),
    headlineSection(),
    await logSection(),
    summarySection(),
  ]
}

/** The text of docs/messages.md. */
export function messagesPage(sections: readonly Section[]): string {
  const contents = sections.map(({ title }) => `- [${title}](#${anchor(title)})`).join('\n')
  return `${['# Messages', intro, contents, ...sections.map(printed)].join('\n\n')}\n`
}

/** As GitHub makes it of a heading. */
function anchor(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/gu, '-')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await mkdir(new URL('../docs/', import.meta.url), { recursive: true })
  const page = messagesPage(await messageSections())
  await writeFile(new URL('../docs/messages.md', import.meta.url), page)
}
