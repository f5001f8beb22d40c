import { describe, expect, test } from 'vitest'
import { everyNth } from '../support/extent.ts'
import { createProject, filmFiles, pullRequest, srt, vtt } from './project.ts'

const states = (tracks: readonly { readonly name: string; readonly status: string }[]) =>
  tracks.map(({ name, status }) => `${name}: ${status}`)

describe('a push', () => {
  test('makes a ready track of every file, by raw URLs pinned to the commit', async () => {
    await using project = await createProject()
    const result = await project.run({ isNew: true })
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ mode: 'apply', changed: 'true', created: '3' })
    expect(states(project.tracks('intro'))).toEqual(['English: ready', 'Italiano: ready'])
    expect(project.tracks('tutorials/part-1')).toMatchObject([
      { name: 'English (SDH)', language: 'en', closedCaptions: true, status: 'ready' },
    ])
    const commit = project.repository.head()
    const base = `/octo/films/${commit}/subtitles`
    expect(
      project.simulator
        .find({ kind: 'raw.get', from: 'datocms' })
        .map(({ path }) => path)
        .sort(),
    ).toEqual([
      `${base}/intro/en.vtt`,
      `${base}/intro/it-IT.vtt`,
      `${base}/tutorials/part-1.en.sdh.srt`,
    ])
    expect(result.report).toMatchObject({ mode: 'apply', commit, problems: [] })
    expect(result.report.tracks).toHaveLength(3)
    for (const track of result.report.tracks) {
      expect(track).toMatchObject({
        change: 'create',
        reason: 'no track',
        outcome: 'done',
        delivery: 'raw-url',
        verified: true,
        error: null,
      })
      const ids = [...project.tracks('intro'), ...project.tracks('tutorials/part-1')].map(
        ({ id }) => id,
      )
      expect(ids).toContain(track.trackId)
    }
    expect(result.summary).toContain('Subtitles: created 3 tracks')
    expect(result.stdout).toContain('Done: Created 3 tracks.')
    expect(result.annotations).toEqual([])
  })

  test('changes nothing the second time', async () => {
    await using project = await createProject()
    await project.run()
    project.writes()
    const result = await project.run({ isNew: true })
    expect(result.exitCode).toBe(0)
    expect(project.writes()).toEqual([])
    expect(result.outputs).toMatchObject({ changed: 'false', unchanged: '3', created: '0' })
    expect(result.report.tracks.map(({ reason }) => reason)).toEqual(['equal', 'equal', 'equal'])
    const asset = `https://simulated.admin.datocms.com/media/assets/${project.upload('intro').id}`
    expect(result.summary).toContain(`<a href="${asset}">`)
  })

  test.each(everyNth([null, '', 'undefined'], 3))(
    'links no asset where the admin area is at %j',
    async (internalDomain) => {
      const settings = { internalDomain }
      await using project = await createProject({ simulator: { settings } })
      const result = await project.run()
      expect(result.outputs).toMatchObject({ created: '3' })
      expect(result.summary).not.toContain('/media/assets/')
      expect(result.summary).not.toContain('undefined')
    },
  )

  test('replaces exactly the track whose file was edited', async () => {
    await using project = await createProject()
    await project.run()
    const before = new Map(project.tracks('intro').map(({ language, id }) => [language, id]))
    const [other] = project.tracks('tutorials/part-1')
    project.repository.write({
      'subtitles/intro/en.vtt': vtt('Good evening.', 'How are you today?'),
    })
    project.repository.commit()
    project.writes()
    const result = await project.run()
    expect(result.exitCode).toBe(0)
    expect(project.writes()).toEqual(['tracks.destroy', 'tracks.create'])
    expect(result.outputs).toMatchObject({ changed: 'true', replaced: '1', unchanged: '2' })
    const after = new Map(project.tracks('intro').map((track) => [track.language, track]))
    expect(after.get('it-IT')?.id).toBe(before.get('it-IT'))
    expect(after.get('en')?.id).not.toBe(before.get('en'))
    expect(after.get('en')).toMatchObject({ name: 'English', status: 'ready' })
    expect(after.get('en')?.text).toContain('Good evening.')
    expect(project.tracks('tutorials/part-1')[0]?.id).toBe(other?.id)
  })

  test('restores a track that somebody deleted in DatoCMS', async () => {
    await using project = await createProject()
    await project.run()
    const [track] = project.tracks('intro')
    if (track) project.simulator.removeTrack(track)
    const result = await project.run()
    expect(result.outputs).toMatchObject({ created: '1', unchanged: '2' })
  })

  test('with force replaces tracks that are equal', async () => {
    await using project = await createProject()
    await project.run()
    const result = await project.run({ inputs: { force: 'true' } })
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ replaced: '3', unchanged: '0' })
    expect(states(project.tracks('intro')).sort()).toEqual(['English: ready', 'Italiano: ready'])
  })

  test('finds uploads by the numeric ids of older projects, quoted or not', async () => {
    const long = '281474976710655'
    await using project = await createProject({
      videos: { old: { id: '60412398' }, older: { id: long } },
      files: {
        'subtitles/manifest.yml': `uploads:\n  old: "60412398"\n  older: ${long}\n`,
        'subtitles/old/en.vtt': vtt('Hello.'),
        'subtitles/older/en.vtt': vtt('Hello.'),
      },
    })
    const result = await project.run()
    expect(result.report.tracks.map(({ uploadId }) => uploadId)).toEqual(['60412398', long])
    expect(result.outputs).toMatchObject({ created: '2' })
  })

  test('without verify reads no track back, and says so', async () => {
    await using project = await createProject({
      files: {
        'subtitles/intro/en.vtt': vtt('Hello.'),
        'subtitles/tutorials/part-1.en.srt': srt('Hello.'),
      },
    })
    const result = await project.run({ inputs: { verify: 'false' } })
    expect(result.outputs).toMatchObject({ created: '2' })
    expect(project.simulator.count({ kind: 'mux.text' })).toBe(0)
    expect(result.report.tracks.map(({ verified }) => verified)).toEqual([null, null])
    expect(result.summary).toContain('not read back')
  })

  test('renames a track for which the manifest asks another name, and never for another reason', async () => {
    await using project = await createProject({
      files: { 'subtitles/intro/it-IT.vtt': filmFiles['subtitles/intro/it-IT.vtt'] },
    })
    const track = {
      uploadId: project.upload('intro').id,
      language: 'it-IT',
      name: 'Lingua di Dante',
    }
    project.simulator.addTrack({ ...track, text: filmFiles['subtitles/intro/it-IT.vtt'] })
    expect((await project.run()).outputs).toMatchObject({ changed: 'false' })
    const { id } = project.upload('intro')
    const manifest = JSON.stringify({ uploads: { intro: id }, names: { 'it-IT': 'Italiano' } })
    project.repository.write({ 'subtitles/manifest.yml': manifest })
    project.repository.commit()
    expect((await project.run()).outputs).toMatchObject({ replaced: '1' })
    expect(states(project.tracks('intro'))).toEqual(['Italiano: ready'])
  })

  test('narrowed by patterns looks at nothing else, and prunes no track whose file it left out', async () => {
    await using project = await createProject()
    const uploadId = project.upload('intro').id
    project.simulator.addTrack({
      uploadId,
      language: 'it-IT',
      name: 'Italiano',
      text: vtt('Vecchio.'),
    })
    project.simulator.addTrack({ uploadId, language: 'fr', name: 'Français', text: vtt('Vieux.') })
    const other = {
      uploadId: project.upload('tutorials/part-1').id,
      language: 'fr',
      name: 'Français',
    }
    project.simulator.addTrack({ ...other, text: vtt('Vieux.') })
    const inputs = { files: 'subtitles/intro/en.vtt', prune: 'true' }
    const result = await project.run({ inputs })
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ created: '1', deleted: '1', replaced: '0' })
    expect(states(project.tracks('intro'))).toEqual(['Italiano: ready', 'English: ready'])
    expect(states(project.tracks('tutorials/part-1'))).toEqual(['Français: ready'])
  })
})

describe('a pull request', () => {
  test('gets a plan: nothing is written, and the counts are what an apply would do', async () => {
    await using project = await createProject()
    const uploadId = project.upload('intro').id
    project.simulator.addTrack({ uploadId, language: 'en', name: 'English', text: vtt('Old.') })
    project.simulator.addTrack({ uploadId, language: 'fr', name: 'Français', text: vtt('Vieux.') })
    const inputs = { prune: 'true' }
    const plan = await project.run({ event: pullRequest(), inputs, isNew: true })
    expect(plan.exitCode).toBe(0)
    expect(project.writes()).toEqual([])
    expect(plan.outputs).toMatchObject({
      mode: 'plan',
      changed: 'true',
      created: '2',
      replaced: '1',
      deleted: '1',
      unchanged: '0',
    })
    expect(plan.report.tracks.map(({ outcome }) => outcome)).toEqual(Array(4).fill('planned'))
    expect(plan.summary).toContain('will create 2 tracks, replace 1 and delete 1')
    const apply = await project.run({ inputs })
    expect(apply.report.counts).toEqual(plan.report.counts)
    expect(apply.report.tracks.map(({ outcome }) => outcome)).toEqual(Array(4).fill('done'))
  })

  test.each(
    everyNth(
      [
        ['merge_group', 'plan'],
        ['pull_request_target', 'plan'],
        ['workflow_dispatch', 'apply'],
        ['schedule', 'apply'],
      ],
      2,
    ),
  )('%s means %s', async (name, mode) => {
    await using project = await createProject({ files: {} })
    const result = await project.run({ event: { name, payload: {} } })
    expect(result.outputs.mode).toBe(mode)
  })

  const noSecrets = [
    'notice',
    /^No API token, so the files were checked .+ forks and from Dependabot\.$/,
  ] as const
  const unset = ['warning', /^The secret for the input `api-token` is not set, so/] as const
  test.each(
    everyNth(
      [
        ['a fork', pullRequest({ fork: true }), {}, ...noSecrets],
        ['Dependabot', pullRequest(), { GITHUB_ACTOR: 'dependabot[bot]' }, ...noSecrets],
        ['the repository itself', pullRequest(), {}, ...unset],
        ['a merge queue', { name: 'merge_group' }, {}, ...unset],
      ],
      2,
    ),
  )('of %s without a token is checked, with no red cross', async (_, event, env, level, words) => {
    await using project = await createProject()
    const result = await project.run({ event, env, inputs: { 'api-token': '' } })
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ mode: 'check', changed: 'false', problems: '0' })
    expect(result.annotations).toMatchObject([{ level, message: expect.stringMatching(words) }])
    const asked = project.simulator.requests.map(({ service }) => service)
    expect(asked.filter((service) => service !== 'githubApi')).toEqual([])
    expect(result.summary).toContain('Subtitles: checked 3 files: no problems')
  })
})

test('a push without a token is one error', async () => {
  await using project = await createProject()
  const result = await project.run({ inputs: { 'api-token': '' }, isNew: true })
  expect(result.exitCode).toBe(1)
  expect(result.outputs.mode).toBe('apply')
  expect(result.annotations).toMatchObject([{ level: 'error', file: null }])
  expect(result.annotations[0]?.message).toMatch(/^No API token, and `apply` needs one/)
  expect(project.simulator.requests).toEqual([])
})

test('a check asks nobody, even with a token', async () => {
  await using project = await createProject()
  const result = await project.run({ inputs: { mode: 'check' }, isNew: true })
  expect(result.outputs).toMatchObject({ mode: 'check' })
  expect(project.simulator.requests).toEqual([])
  expect(project.simulator.proxy?.tunnels).toEqual([])
})
