import type { Severity } from '../shared/problem.ts'

/** What a rule does unless the manifest says otherwise. */
export interface Rule {
  readonly severity: Severity | 'off'
  /** One sentence for the documentation: what breaks the rule. */
  readonly summary: string
  /** Nothing can be read from a file that breaks this rule, so no setting makes it less than an error. */
  readonly fatal?: true
  /** A habit, such as a dot in every time: reported once a file, with the number of the other lines. */
  readonly once?: true
}

/**
 * Every rule about what a subtitle file holds. Structure is an error, and so is whatever hides a text from
 * the viewer; what players put up with is a warning; house style is off.
 */
export const rules = {
  'vtt/signature': {
    severity: 'error',
    fatal: true,
    summary: 'The file does not start with a line "WEBVTT".',
  },
  'vtt/srt-content': {
    severity: 'error',
    fatal: true,
    summary: 'A .vtt file holds SubRip (SRT) text.',
  },
  'vtt/header': {
    severity: 'error',
    summary: 'The blank line below the "WEBVTT" line is missing.',
  },
  'vtt/header-metadata': {
    severity: 'notice',
    summary: 'The header has lines of another dialect (X-TIMESTAMP-MAP=, Kind:, Language:).',
  },
  'vtt/missing-blank-line': {
    severity: 'error',
    summary: 'A cue starts without a blank line above it.',
  },
  'vtt/arrow': {
    severity: 'error',
    summary: '"-->" stands where no timing is: in a text, a comment, a style sheet or a setting.',
  },
  'vtt/timing': {
    severity: 'error',
    summary: 'A timing line is not written as "start --> end".',
  },
  'vtt/timestamp': {
    severity: 'error',
    summary: 'A time is not written as 00:00:01.000 or 00:01.000.',
  },
  'vtt/setting': {
    severity: 'warning',
    summary: 'A cue setting is unknown, has a value that is not allowed, or stands twice.',
  },
  'vtt/stray-text': {
    severity: 'error',
    summary: 'Lines belong to no cue, often because a blank line splits a text.',
  },
  'vtt/blank-line': {
    severity: 'warning',
    summary: 'A line that looks blank holds white space.',
  },
  'vtt/late-block': {
    severity: 'error',
    summary: 'A STYLE or REGION block stands below the first cue.',
  },
  'vtt/region': {
    severity: 'warning',
    summary: 'A REGION block has a setting that is unknown, not allowed, or missing.',
  },
  'vtt/duplicate-id': {
    severity: 'warning',
    summary: 'Two cues have the same identifier.',
  },
  'srt/webvtt': {
    severity: 'error',
    summary: 'A .srt file holds WebVTT text.',
  },
  'srt/no-cues': {
    severity: 'error',
    fatal: true,
    summary: 'A .srt file has no cue at all.',
  },
  'srt/missing-blank-line': {
    severity: 'error',
    summary:
      'A cue starts without a blank line above it, so it is shown as text of the cue before.',
  },
  'srt/text-outside-cue': {
    severity: 'error',
    summary: 'Lines belong to no cue, often because a blank line splits a text.',
  },
  'srt/missing-timing': {
    severity: 'error',
    summary: 'A cue has a number but no timing line.',
  },
  'srt/timing': {
    severity: 'error',
    summary: 'A timing line is not written as "00:00:01,000 --> 00:00:02,000".',
  },
  'srt/arrow': {
    severity: 'error',
    summary: 'Another sign than "-->" stands between the times.',
  },
  'srt/time-separator': {
    severity: 'error',
    summary: 'A time has a wrong sign or a space between its figures.',
  },
  'srt/time-range': {
    severity: 'error',
    summary: 'A time has more than 59 minutes or seconds.',
  },
  'srt/hours': {
    severity: 'error',
    summary: 'A time has no hours.',
  },
  'srt/arrow-space': {
    severity: 'warning',
    once: true,
    summary: 'The arrow has no space on both sides.',
  },
  'srt/dot': {
    severity: 'warning',
    once: true,
    summary: 'A dot instead of a comma stands before the milliseconds.',
  },
  'srt/time-digits': {
    severity: 'error',
    once: true,
    summary: 'A time has no milliseconds, so many players drop the cue.',
  },
  'srt/time-padding': {
    severity: 'warning',
    once: true,
    summary: 'A part of a time has too few or too many digits.',
  },
  'srt/blank-line': {
    severity: 'warning',
    once: true,
    summary:
      'A line of spaces stands between two cues or within a text, or a blank line below the number of a cue.',
  },
  'srt/arrow-in-text': {
    severity: 'error',
    summary: '"-->" stands in a text, which breaks the file once it is converted to WebVTT.',
  },
  'srt/after-timing': {
    severity: 'warning',
    once: true,
    summary: 'Settings or signs that players ignore stand behind the end time.',
  },
  'srt/coordinates': {
    severity: 'warning',
    once: true,
    summary: 'Coordinates (X1: …) stand behind the end time, which web players ignore.',
  },
  'srt/override': {
    severity: 'warning',
    once: true,
    summary: 'A text has codes such as {\\an8}, which web players ignore or show as text.',
  },
  'srt/font': {
    severity: 'warning',
    once: true,
    summary: 'A text has <font>, which web players ignore.',
  },
  'srt/two-boms': {
    severity: 'error',
    summary: 'Two byte order marks stand at the start, of which players skip one.',
  },
  'srt/bom': {
    severity: 'warning',
    once: true,
    summary: 'A byte order mark stands inside the file, as when files were joined.',
  },
  'srt/index-missing': {
    severity: 'warning',
    once: true,
    summary: 'A cue has no number.',
  },
  'srt/index': {
    severity: 'notice',
    once: true,
    summary: 'The numbers of the cues are not 1, 2, 3 and so on.',
  },
  'cue/end-before-start': {
    severity: 'error',
    summary: 'A cue does not end after its start, so it is never shown.',
  },
  'cue/order': {
    severity: 'warning',
    summary: 'A cue starts earlier than the one above it.',
  },
  'cue/overlap': {
    severity: 'warning',
    summary: 'A cue starts before an earlier one has ended.',
  },
  'cue/text-on-timing-line': {
    severity: 'error',
    summary: 'A text stands on a timing line, behind the end time, where players drop it.',
  },
  'cue/none': {
    severity: 'error',
    summary: 'The file has no cues, or none of them has a text: there is nothing to show.',
  },
  'cue/no-subtitles': {
    severity: 'error',
    summary: 'The cues hold thumbnails, chapters or data for a program instead of subtitles.',
  },
  'cue/empty': {
    severity: 'warning',
    summary: 'A cue has no text.',
  },
  'text/encoding': {
    severity: 'error',
    fatal: true,
    summary: 'The file is not UTF-8.',
  },
  'text/empty-file': {
    severity: 'error',
    fatal: true,
    summary: 'The file has 0 bytes.',
  },
  'text/too-large': {
    severity: 'error',
    fatal: true,
    summary: 'The file has more than 10 MB.',
  },
  'text/lfs-pointer': {
    severity: 'error',
    fatal: true,
    summary: 'The file is a pointer to Git LFS instead of the subtitles.',
  },
  'text/binary': {
    severity: 'error',
    fatal: true,
    summary: 'The file is no text.',
  },
  'text/replacement-character': {
    severity: 'warning',
    summary:
      'A character is lost: the file has "�" or an invisible NUL, which viewers see as a question mark.',
  },
  'text/fence': {
    severity: 'warning',
    summary: 'A line of ``` closes a block of Markdown round the file.',
  },
  'text/line-ends': {
    severity: 'error',
    summary: 'Lines end in CR CR LF, so that every other line is blank for players.',
  },
  'text/mojibake': {
    severity: 'warning',
    summary: 'Letters are garbled, as "Ã©" for "é": UTF-8 was read in another encoding.',
  },
  'text/ampersand': {
    severity: 'warning',
    summary: 'A "&" is not written as "&amp;", or begins no known character reference.',
  },
  'text/less-than': {
    severity: 'warning',
    summary: 'A "<" begins no tag, so players hide what follows.',
  },
  'text/unknown-tag': {
    severity: 'warning',
    summary: 'A tag is none of <c>, <i>, <b>, <u>, <ruby>, <rt>, <v>, <lang>.',
  },
  'text/unclosed-tag': {
    severity: 'warning',
    summary: 'A tag has no end tag.',
  },
  'text/end-tag': {
    severity: 'warning',
    summary: 'An end tag closes no open tag.',
  },
  'text/nesting': {
    severity: 'warning',
    summary: 'A tag stands where it may not: <rt> outside <ruby>, <v> inside <v>.',
  },
  'text/annotation': {
    severity: 'warning',
    summary: '<v> or <lang> lacks its annotation, or another tag has one.',
  },
  'text/language': {
    severity: 'warning',
    summary: 'The annotation of <lang> is no language tag.',
  },
  'text/timestamp': {
    severity: 'warning',
    summary: 'A time within a text is misspelt, outside its cue, or not later than the one before.',
  },
  'locale/no-language': {
    severity: 'error',
    summary: 'The name of a file holds no language.',
  },
  'locale/unknown-language': {
    severity: 'error',
    summary: 'The language tag in the name of a file is not registered (BCP 47).',
  },
  'locale/forced': {
    severity: 'error',
    summary: 'The name of a file says `forced`: DatoCMS has no forced tracks.',
  },
  'locale/country': {
    severity: 'warning',
    summary: 'A language tag in the name of a file is better known as the code of a country.',
  },
  'locale/rare-language': {
    severity: 'warning',
    summary: 'A word of three letters in the name of a file is the tag of a little known language.',
  },
  'locale/rewritten': {
    severity: 'notice',
    summary: 'A language tag in the name of a file stands for another one (`iw` for `he`).',
  },
  'locale/default': {
    severity: 'notice',
    summary: 'The name of a file says `default`: DatoCMS has no default tracks.',
  },
  'locale/name-clash': {
    severity: 'error',
    summary: 'Two tracks of an upload would have the same name.',
  },
  'file/outside': {
    severity: 'error',
    summary: "A file lies outside the manifest's root, or a link leads where it may not.",
  },
  'file/unreadable': {
    severity: 'error',
    summary: 'A file or folder cannot be read, or a file that could be fixed not be written.',
  },
  'file/not-checked-out': {
    severity: 'warning',
    summary:
      'It is unknown which files a sparse checkout, or a submodule that was not fetched, leaves out.',
  },
  'file/other-format': {
    severity: 'warning',
    summary: 'A file is of another format of subtitles, or has a further ending.',
  },
  'file/no-template': {
    severity: 'error',
    summary: "The path of a file matches none of the manifest's `paths`.",
  },
  'file/unknown-video': {
    severity: 'error',
    summary: 'The manifest has no upload for the video of a file.',
  },
  'file/shadowed': {
    severity: 'warning',
    summary: 'An earlier template gives the track another file.',
  },
  'file/conflict': {
    severity: 'error',
    summary: 'Two files of one template stand for one track.',
  },
  'video/beyond-end': {
    severity: 'warning',
    summary: 'A cue starts when the video has ended.',
  },
  'video/ends-early': {
    severity: 'notice',
    summary:
      'A video goes on for more than a minute, and as long again, when all of its files have ended.',
  },
  'style/line-length': {
    severity: 'off',
    summary: 'A line is longer than Netflix allows for its language (42 characters in most).',
  },
  'style/lines': {
    severity: 'off',
    summary: 'A cue has more than two lines.',
  },
  'style/reading-speed': {
    severity: 'off',
    summary: 'A cue has more characters a second than Netflix allows for its language.',
  },
  'style/min-duration': {
    severity: 'off',
    summary: 'A cue is shown for less than 5/6 of a second.',
  },
  'style/max-duration': {
    severity: 'off',
    summary: 'A cue is shown for more than 7 seconds.',
  },
  'style/gap': {
    severity: 'off',
    summary: 'Less than 83 ms (two frames) lie between two cues.',
  },
  'locale/missing': {
    severity: 'warning',
    summary: 'A video lacks a language that the manifest requires.',
  },
  'locale/short': {
    severity: 'warning',
    summary: 'A file stops long before the other languages of its video.',
  },
  'locale/untranslated': {
    severity: 'warning',
    summary: 'Texts are the same as in another language of the video, at the same time.',
  },
  'locale/outdated': {
    severity: 'notice',
    summary:
      "The manifest's `source` of a video changed after a translation, which is as it was before.",
  },
  'locale/script': {
    severity: 'warning',
    summary: 'The text is written in a script that its language does not use.',
  },
} as const satisfies Record<string, Rule>

export type RuleName = keyof typeof rules

export function isRuleName(name: string): name is RuleName {
  return Object.hasOwn(rules, name)
}
