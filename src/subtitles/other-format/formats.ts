/** What a file may hold instead of WebVTT or SubRip, and how it is told by its start. */
export interface OtherFormat {
  /** Blank lines above it are left out; lines end in `\n`. */
  readonly start: RegExp
  /** With its article. */
  readonly name: string
  readonly hint: string
  /** Lines like those of subtitles: in a file that has timing lines, these are odd ones. */
  readonly isOfLines?: true
  /** A single such line may be a timing line with signs too many. */
  readonly mayBeTiming?: true
}

/** Tried with ffmpeg 7.0 on a file with the wrong ending: it goes by what the file holds. */
const ffmpeg = (also = '', options = '') =>
  `Convert it to WebVTT${also}. On the command line: ffmpeg ${options}-i FILE NEW-FILE.vtt`
const editor = 'Convert it to WebVTT or SubRip, for example with Subtitle Edit.'
const anew = 'Write the file anew as WebVTT or SubRip with the program that made it.'

/** What may stand above the first element of XML. */
const prolog = String.raw`^(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->)[^])*-->\s*)*`
const time = String.raw`\d+:\d\d:\d\d`

/** The first that fits counts. */
export const formats: readonly OtherFormat[] = [
  {
    start: /^(?:[;!].*\n\s*)*\[(?:Script Info|V4\+? Styles|Events)\]/i,
    name: 'a SubStation Alpha file (ASS, SSA)',
    hint: ffmpeg(),
  },
  {
    start: /^(?:Format: .*\n\s*)?Dialogue: (?:Marked=)?\d+,\s*\d+:\d\d:\d\d\.\d\d,/i,
    name: 'a SubStation Alpha file (ASS, SSA) without its head',
    hint: editor,
  },
  { start: new RegExp(`${prolog}<SAMI`, 'i'), name: 'a SAMI file', hint: ffmpeg() },
  {
    start: new RegExp(String.raw`${prolog}<(?:\w+:)?tt[\s:>]`, 'i'),
    name: 'a TTML file (DFXP, IMSC)',
    hint: editor,
  },
  {
    start: new RegExp(String.raw`${prolog}<(?:!doctype html|html|head|body)\b`, 'i'),
    name: 'a web page',
    hint: 'Download the subtitles themselves.',
  },
  {
    start: /^<(?:\?xml|!doctype|transcript|timedtext)\b/i,
    name: 'an XML file',
    hint: editor,
  },
  {
    start: /^\{\\rtf/,
    name: 'an RTF file',
    hint: 'Save it as plain text: in TextEdit, Format › Make Plain Text; in Word, Save As › Plain Text, with UTF-8.',
  },
  { start: /^Scenarist_SCC/i, name: 'an SCC file (Scenarist)', hint: ffmpeg() },
  {
    start: /^# VobSub index/i,
    name: 'the index of VobSub, whose subtitles are pictures',
    hint: 'Have the pictures read as text, for example with Subtitle Edit.',
  },
  {
    start: /^#EXTM3U/,
    name: 'an HLS playlist, which only names the files that hold the subtitles',
    hint: 'Download them as one file, on the command line: ffmpeg -i URL-OF-THE-PLAYLIST NEW-FILE.vtt',
  },
  {
    start: new RegExp(
      String.raw`^(?:(?://|\$\w+).*\n\s*)*${time}[:;.]\d\d\s*,\s*${time}[:;.]\d\d\s*,`,
    ),
    name: 'a Spruce STL file',
    hint: ffmpeg(),
    isOfLines: true,
  },
  {
    start: /^(?:\{DEFAULT\}.*\n\s*)?\{\d+\}\{\d*\}/i,
    name: 'a MicroDVD file, whose times are numbers of frames',
    hint: ffmpeg(', with the frames a second that the video has, such as 25', '-subfps 25 '),
    isOfLines: true,
  },
  { start: /^\[\d+\]\[\d*\]/, name: 'an MPL2 file', hint: editor, isOfLines: true },
  {
    start: /^(?:\[(?:\w+|#):.*\][ \t]*\n\s*)*\[\d+:\d\d\.\d{1,3}\]/,
    name: 'an LRC file (lyrics)',
    hint: ffmpeg(', and give the last cue an end'),
    isOfLines: true,
  },
  {
    start: new RegExp(String.raw`^${time}\.\d{3},${time}\.\d{3}[ \t]*(?:\n|$)`),
    name: 'an SBV file (YouTube)',
    hint: ffmpeg(),
    isOfLines: true,
  },
  {
    start: new RegExp(
      String.raw`^(?:\[INFORMATION\]|${time}\.\d\d,${time}\.\d\d[ \t]*(?:\n|$))`,
      'i',
    ),
    name: 'a SubViewer file',
    hint: ffmpeg(),
    isOfLines: true,
  },
  {
    start:
      /^(?:Detect(?:ing|ed) language.*\n\s*)*\[\s*\d[\d:.,]*s?\s*-{1,2}>\s*\d[\d:.,]*s?\s*\][ \t]*\S/,
    name: 'what Whisper prints on the console',
    hint: 'Run Whisper with --output_format vtt.',
    isOfLines: true,
    mayBeTiming: true,
  },
  {
    start: /^(?:start\tend\t|\d+(?:\.\d+)?\t\d+(?:\.\d+)?\t)/i,
    name: 'a table with tabs (TSV, or labels of Audacity)',
    hint: anew,
    isOfLines: true,
  },
  {
    start: new RegExp(
      String.raw`^(?:(?=[^\n]*(?:^|[,;])"?(?:start|begin))[^\n]*[,;]"?(?:end|stop|duration)|(?:"?\d+"?[,;])?"?${time}[.,:]\d+"?[,;]\s*"?${time}[.,:]\d+"?[,;]\s*\S)`,
      'i',
    ),
    name: 'a table (CSV)',
    hint: editor,
    isOfLines: true,
  },
  { start: /^[[{]\s*["{[\]}]/, name: 'JSON', hint: anew, isOfLines: true },
]
