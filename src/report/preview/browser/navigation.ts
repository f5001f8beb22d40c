import { count } from '../../../shared/words.ts'
import type { IndexedTrack, IndexedVideo } from '../embedded.ts'
import { codeOf, hasChanges, type Place } from './addresses.ts'
import { byId, make, named, unseen } from './element.ts'

const signs = { create: 'new', replace: 'replaced', delete: 'deleted', skip: 'skipped' } as const

/** The list of videos and languages. */
export interface Navigation {
  /** Shows all languages of the place's video, and which place is looked at. */
  show(place: Place): void
}

interface Entry {
  readonly video: IndexedVideo
  readonly element: HTMLLIElement
  readonly links: readonly HTMLAnchorElement[]
}

/** Lists the videos, those with changes first; of the others, languages are listed only of the one that is looked at. */
export function createNavigation(places: ReadonlyMap<string, Place>): Navigation {
  const entries = [...Map.groupBy(places.values(), ({ video }) => video)].map(entry)
  const isChanged = ({ video }: Entry): boolean => video.tracks.some(hasChanges)
  const changed = entries.filter(isChanged)
  const others = entries.filter((each) => !isChanged(each))
  const lists = [
    ...section(changed, 'With changes'),
    ...section(others, changed.length > 0 ? 'Without changes' : 'Videos'),
  ]
  byId('video-lists').append(...lists)
  const find = byId<HTMLInputElement>('find-video')
  byId('find').hidden = entries.length < 8
  find.addEventListener('input', () => {
    const wanted = find.value.trim().toLowerCase()
    for (const { video, element } of entries) {
      const text = `${video.key} ${video.fileName ?? ''}`.toLowerCase()
      element.hidden = !text.includes(wanted)
    }
  })
  const narrow = matchMedia('(max-width: 70rem)')
  const fold = byId<HTMLDetailsElement>('videos')
  const setFold = (): void => {
    fold.open = !narrow.matches
  }
  narrow.addEventListener('change', setFold)
  setFold()
  return {
    show(place) {
      if (narrow.matches) fold.open = false
      for (const { video, element, links } of entries) {
        element.classList.toggle('current', video === place.video)
        for (const link of links) {
          if (link.hash === place.address) link.setAttribute('aria-current', 'page')
          else link.removeAttribute('aria-current')
        }
      }
    },
  }
}

function section(entries: readonly Entry[], title: string): readonly HTMLElement[] {
  if (entries.length === 0) return []
  return [
    make('h2', {}, `${title} (${entries.length})`),
    make('ul', {}, ...entries.map(({ element }) => element)),
  ]
}

function entry([video, places]: [IndexedVideo, readonly Place[]]): Entry {
  const links = places.map(({ track, address }) => trackLink(track, address))
  const [first] = places
  const name = make('a', { href: first?.address ?? '', class: 'video' }, named(video.key))
  const items = links.map((link, index) =>
    make('li', { class: places[index] && hasChanges(places[index].track) ? null : 'rest' }, link),
  )
  const element = make('li', { class: 'entry' }, name, make('ul', {}, ...items))
  return { video, element, links }
}

function trackLink(track: IndexedTrack, address: string): HTMLAnchorElement {
  const { change, counts, problemCount } = track
  const word = change === null || change === 'keep' ? '' : signs[change]
  const figures = [
    ['+', counts.added, 'added'],
    ['±', counts.changed, 'changed'],
    ['−', counts.removed, 'removed'],
  ] as const
  const isWhole = change === 'create' || change === 'delete'
  const differences = isWhole ? [] : figures.filter(([, number]) => number > 0)
  return make(
    'a',
    { href: address, class: 'track' },
    named(codeOf(track)),
    word === '' || differences.length > 0 ? null : make('small', {}, word),
    ...differences.map(([sign, number, name]) =>
      make('small', { title: `${count(number, 'cue')} ${name}` }, `${sign}${number}`),
    ),
    problemCount === 0
      ? null
      : make('small', { class: 'warned' }, `▲${problemCount}`, unseen(' problems')),
  )
}
