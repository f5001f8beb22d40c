const unreleased = 'Unreleased'

/**
 * The text of a release's section of the changelog, for the tag `vX.Y.Z` of a commit whose package.json has `version`.
 * Throws where the tag is not that version, or the changelog has no dated section of it with a text.
 */
export function releaseNotes(changelog: string, tag: string, version: string): string {
  if (tag !== `v${version}`) {
    throw new Error(
      `The tag ${tag} is not the version of package.json, ${version}: delete the tag, and make it with \`npm version X.Y.Z\`.`,
    )
  }
  const section = sectionsOf(changelog).find(({ title }) => title.split(' ')[0] === version)
  if (section === undefined) {
    throw new Error(
      `CHANGELOG.md has no section for ${version}: delete the tag ${tag}, write what changed below "## ${unreleased}", and run \`npm version\` again.`,
    )
  }
  if (!/^\S+ - \d{4}-\d{2}-\d{2}$/.test(section.title)) {
    throw new Error(
      `CHANGELOG.md says "## ${section.title}" without the day of the release: write "## ${version} - YYYY-MM-DD".`,
    )
  }
  if (section.text === '') {
    throw new Error(`CHANGELOG.md says nothing below "## ${section.title}": write what changed.`)
  }
  return section.text
}

/**
 * The changelog with what was unreleased as `version` of `day` (YYYY-MM-DD), below an empty Unreleased.
 * Throws where nothing is unreleased, or the version is there already.
 */
export function withRelease(changelog: string, version: string, day: string): string {
  const sections = sectionsOf(changelog)
  if (sections.some(({ title }) => title.split(' ')[0] === version)) {
    throw new Error(`CHANGELOG.md has a section for ${version} already: choose the next version.`)
  }
  if (!sections.some(({ title, text }) => title === unreleased && text !== '')) {
    throw new Error(
      `CHANGELOG.md says nothing below "## ${unreleased}": write what changed, and commit it.`,
    )
  }
  return changelog.replace(
    new RegExp(`^## ${unreleased}$`, 'm'),
    () => `## ${unreleased}\n\n## ${version} - ${day}`,
  )
}

function sectionsOf(
  changelog: string,
): readonly { readonly title: string; readonly text: string }[] {
  return changelog
    .split(/^## /m)
    .slice(1)
    .map((section) => {
      const [title = '', ...lines] = section.split('\n')
      return { title: title.trim(), text: lines.join('\n').trim() }
    })
}
