import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { isAll } from './test/support/extent.ts'

/** Rooms and files whose tests start many processes, git most of all. */
const starting = [
  'apply/kill',
  'files/{hidden,outdated}',
  'git/*',
  'github/{changed-files,file-versions}',
  'plan/{drift,sequences,trust}',
  'preview/*',
  'probe/script',
  'steps/pull',
  'worlds/*',
]
/** What takes longest comes first, so that no processor is idle at the end. */
const longest = [
  'e2e/',
  'worlds/',
  'apply/',
  'plan/',
  'model/',
  'subtitles/growth',
  'subtitles/rob',
]

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification): number => {
      const at = longest.findIndex((part) => moduleId.includes(`/test/${part}`))
      return (project.config.isolate ? 0 : 100) + (at < 0 ? longest.length : at)
    }
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}

const started = starting.map((name) => `test/${name}.test.ts`)
const endToEnd = 'test/e2e/*.test.ts'

export default defineConfig({
  test: {
    // Much of a test's time is spent in child processes or on the wire, so no processor is kept free.
    maxWorkers: '100%',
    setupFiles: ['test/support/environment.ts'],
    sequence: { sequencer: LongestFirst },
    testTimeout: isAll ? 1_800_000 : 120_000,
    hookTimeout: 120_000,
    projects: [
      // To start a process takes time in proportion to the memory of who starts it, so each of these files is alone.
      { extends: true, test: { name: 'alone', include: started } },
      // These share the processes that run the action.
      {
        extends: true,
        test: {
          name: 'end to end',
          include: [endToEnd],
          isolate: false,
          sequence: { concurrent: true },
        },
      },
      // To load the modules anew for each of the others would take as long as they do.
      {
        extends: true,
        test: {
          name: 'together',
          include: ['test/**/*.test.ts'],
          exclude: [...started, endToEnd],
          isolate: false,
        },
      },
    ],
  },
})
