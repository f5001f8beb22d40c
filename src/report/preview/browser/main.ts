import { capitalise, count, duration } from '../../../shared/words.ts'
import type { PreviewCue } from '../data.ts'
import { dataId, type PreviewIndex } from '../embedded.ts'
import { codeOf, findPlace, hasChanges, type Place, placesOf, sorted } from './addresses.ts'
import { createCueList } from './cue-list.ts'
import { byId, code, link, make, named, sentence } from './element.ts'
import { createKeys } from './keys.ts'
import { createNavigation } from './navigation.ts'
import { createPlayer, type Version } from './player.ts'
import { problemList } from './problems.ts'

const index = read<PreviewIndex>(dataId)
const videos = sorted(index)
const places = placesOf(videos)
const navigation = createNavigation(places)
const player = createPlayer({ running: (indices) => cues.run(indices), chosen: showChosen })
const cues = createCueList(play)

const versionWords = [
  ['new', 'New'],
  ['old', 'Old'],
  [null, 'None'],
] as const
const versionButtons = versionWords.map(([version, word]) => {
  const button = make('button', { type: 'button' }, word)
  button.addEventListener('click', () => choose(version))
  return button
})
byId('versions').append(make('span', { 'aria-hidden': 'true' }, 'Subtitles'), ...versionButtons)

byId('title').append(link(index.link, named(index.title)))
const changed = videos.filter(({ tracks }) => tracks.some(hasChanges)).length
byId('overview').textContent =
  `${count(videos.length, 'video')}, ${changed === 0 ? 'none' : changed} with changes`
byId('skip').addEventListener('click', () => cues.focus())
byId('previous').addEventListener('click', () => jump(-1))
byId('next').addEventListener('click', () => jump(1))

createKeys([
  { keys: [' ', 'k'], label: 'Space k', does: 'play or pause', act: player.playOrPause },
  { keys: ['j'], label: 'j', does: '3 seconds back', act: () => player.skip(-3000) },
  { keys: ['l'], label: 'l', does: '3 seconds on', act: () => player.skip(3000) },
  { keys: ['r'], label: 'r', does: 'this cue again', act: again },
  { keys: ['o'], label: 'o', does: 'old or new subtitles', act: switchVersion },
  { keys: ['n'], label: 'n', does: 'next change or problem', act: () => jump(1) },
  { keys: ['p'], label: 'p', does: 'previous change or problem', act: () => jump(-1) },
  { keys: ['c'], label: 'c', does: 'to the cues', act: () => cues.focus() },
  { keys: ['/'], label: '/', does: 'search', act: () => byId('search-text').focus() },
])
byId('search-text').addEventListener('keydown', ({ key }) => {
  if (key === 'Enter') cues.focus()
})

addEventListener('hashchange', () => {
  const place = findPlace(places, location.hash)
  if (!place) return
  show(place)
  byId('track-title').focus({ preventScroll: true })
  scrollTo({ top: 0 })
})
const first = findPlace(places, location.hash) ?? places.values().next().value
if (first) show(first)
else
  document
    .querySelector('main')
    ?.replaceChildren(make('p', { class: 'nothing' }, 'There is nothing to preview.'))

function show(place: Place): void {
  const { video, track } = place
  const list = read<readonly PreviewCue[]>(track.cuesId)
  document.title = `${video.key} ${codeOf(track)} – ${index.title}`
  byId('track-title').replaceChildren(
    named(video.key),
    ' ',
    make('small', {}, named(track.name, track.language), ' ', code(codeOf(track))),
  )
  byId('track-facts').replaceChildren(...facts(place))
  byId('track-problems').replaceChildren(
    ...(track.problems.length > 0 ? [problemList(track.problems, track.file?.href ?? null)] : []),
  )
  navigation.show(place)
  cues.show(track, list, video.playback.kind === 'public')
  player.show(video, track, list)
  byId('tools').classList.toggle('silent', video.playback.kind === 'none')
}

function facts({ video, track }: Place): readonly (Node | string)[] {
  const { change, reason, file, counts } = track
  const known: readonly (Node | string | null)[] = [
    change === null ? null : make('strong', {}, capitalise(change)),
    reason === '' ? null : sentence(reason),
    file && link(file.href, code(file.path)),
    count(counts.cues, 'cue'),
    video.fileName === null ? null : named(video.fileName),
    video.durationMs === null ? null : duration(video.durationMs),
  ]
  return known
    .filter((each) => each !== null)
    .flatMap((each, place) => (place === 0 ? [each] : [' · ', each]))
}

/** Plays from where a cue begins in the subtitles that are chosen. */
function play({ before, after }: PreviewCue): void {
  const text = player.chosen === 'old' ? (before ?? after) : (after ?? before)
  if (text) player.playFrom(text.start)
}

function showChosen(): void {
  versionWords.forEach(([version], place) => {
    const button = versionButtons[place]
    if (!button) return
    button.setAttribute('aria-pressed', String(player.chosen === version))
    button.disabled = version !== null && !player.versions.includes(version)
  })
}

function choose(version: Version | null): void {
  player.choose(version)
  say(version === null ? 'No subtitles' : `${capitalise(version)} subtitles`)
}

function switchVersion(): void {
  const other = player.chosen === 'new' ? 'old' : 'new'
  if (player.versions.includes(other)) choose(other)
  else say(`There are no ${other} subtitles`)
}

function again(): void {
  if (cues.here) play(cues.here)
}

function jump(step: 1 | -1): void {
  if (!cues.jump(step)) say('There are no changes or problems')
}

/** Tells a screen reader what the eye sees. */
function say(words: string): void {
  byId('status').textContent = words
}

function read<T>(id: string): T {
  return JSON.parse(byId(id).textContent ?? 'null')
}
