import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'
import { isAll } from './test/support/extent.ts'

/** What takes longest comes first, so that no processor is idle at the end. */
const longest = ['model/', 'worlds/', 'apply/', 'subtitles/growth', 'subtitles/robustness', 'e2e/']

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = longest.findIndex((part) => moduleId.includes(`/test/${part}`))
      return at < 0 ? longest.length : at
    }
    return (await super.sort(files)).toSorted((a, b) => rank(a) - rank(b))
  }
}

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // Much of a test's time is spent in child processes or on the wire, so no processor is kept free.
    maxWorkers: '100%',
    // To load the modules anew for each file took as long as most files do.
    isolate: false,
    setupFiles: ['test/support/environment.ts'],
    sequence: { sequencer: LongestFirst },
    testTimeout: isAll ? 1_800_000 : 120_000,
    hookTimeout: 120_000,
  },
})
