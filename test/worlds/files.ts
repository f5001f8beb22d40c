/**
 * The repository of the worlds: what subtitles can hold stands in more than one file, in WebVTT and SRT. Some cues
 * overlap, touch, are doubled or blank, cross the borders of segments of 6 and 10 s, and end after the video.
 */

/** Milliseconds that each video lasts. */
export const durationMs = 26_000

/** Videos with their uploads. */
export const uploads: Readonly<Record<string, string>> = {
  intro: '60412301',
  'part-1': '60412302',
  'part-2': '60412303',
  'part-3': '60412304',
}

/** By path below the manifest's folder. */
export const files: Readonly<Record<string, string>> = {
  'intro/en.vtt': `WEBVTT - Intro

NOTE For the first lesson

STYLE
::cue(.loud) { color: yellow }

REGION
id:top
width:40%
lines:3

first
00:00:01.017 --> 00:00:04.123 region:top align:left
<v Ann>Welcome to the <i>first</i> lesson.</v>

00:00:04.123 --> 00:00:07.777 line:10% position:25.5% size:50%
<v Bob>Salt &amp; water,
<c.loud>five &lt; six</c></v>

00:00:07.777 --> 00:00:11.031
<b>Bold</b>, <u>underlined</u>&nbsp;and plain

00:00:10.500 --> 00:00:12.250
[music]

00:00:13.000 --> 00:00:14.000
&nbsp;

00:00:14.013 --> 00:00:16.987
<lang fr>Bonjour</lang> <00:00:15.000>to <00:00:16.000>you

00:00:18.203 --> 00:00:27.509
See you in the second part,
which is a good deal longer than this one was.
`,
  'intro/it-IT.vtt': `WEBVTT

00:00:01.017 --> 00:00:04.123
<v Anna>Benvenuti alla <i>prima</i> lezione.</v>

00:00:04.123 --> 00:00:07.777 line:10%
<v Bob>Sale &amp; acqua,
<c.loud>cinque &lt; sei</c></v>

00:00:07.777 --> 00:00:11.031
Un po' di calma&lrm; (1)

00:00:18.203 --> 00:00:23.509
Ci vediamo nella seconda parte,
che è parecchio più lunga.
`,
  'intro/fr.vtt': `WEBVTT

1
00:01.017 --> 00:04.123 align:center
Bienvenue à la <i>première</i> leçon.

2
00:04.123 --> 00:07.777
Du sel et de l’eau\u00a0:
cinq et six

3
00:07.777 --> 00:11.031
<b>Gras</b>, <u>souligné</u>

4
00:10.500 --> 00:12.250
[musique]

5
00:18.203 --> 00:23.509
A\u0300 la prochaine\u202f!
`,
  'intro/de.vtt': `WEBVTT

STYLE
::cue { background: rgba(0, 0, 0, 0.6) }

STYLE
::cue(.loud) { color: yellow }

00:00:01.017 --> 00:00:04.123
Willkommen zur <i>ersten</i> Stunde.

00:00:04.123 --> 00:00:07.777 position:25.5% size:50%
Salz &amp; Wasser,
<c.loud>fünf &lt; sechs</c>

00:00:09.500 --> 00:00:11.031
Gro\u0308ße

00:00:18.203 --> 00:00:23.509
Bis zum zweiten Teil!
`,
  'part-1/en.srt': `1
00:00:01,233 --> 00:00:03,999
<i>Once upon a time</i>

2
00:00:03,999 --> 00:00:06,481
{\\an8}A sign at the top
of the picture

3
00:00:06,481 --> 00:00:09,727
<font color="yellow">Yellow & <b>bold</b></font>

4
00:00:11,027 --> 00:00:13,333
The same again

5
00:00:11,027 --> 00:00:13,333
The same again

6
00:00:16,771 --> 00:00:20,009
That is <u>all</u> for now
`,
  'part-1/es.srt': `1
00:00:01,233 --> 00:00:03,999
<i>Érase una vez</i>

2
00:00:03,999 --> 00:00:06,481
{\\an8}Un letrero
arriba

3
00:00:05,900 --> 00:00:09,727
<font color="yellow">Amarillo y <b>negrita</b></font>

4
00:00:11,027 --> 00:00:13,333
Lo mismo otra vez

5
00:00:14,100 --> 00:00:15,300
\u00a0

6
00:00:16,771 --> 00:00:20,009
Eso es <u>todo</u> por ahora
`,
  'part-1/sv.srt': `1
00:00:01,233 --> 00:00:03,999
Det var en gång

2
00:00:03,999 --> 00:00:06,481
En skylt
högst upp

3
00:00:06,481 --> 00:00:09,727
Gult och fett

4
00:00:16,771 --> 00:00:20,009
Det var <i>allt</i> för i dag
`,
  'part-1/ar.vtt': `WEBVTT

STYLE
::cue { color: white }

00:00:01.233 --> 00:00:03.999
<v منى>كان يا ما كان\u061f</v>

00:00:03.999 --> 00:00:06.481 line:0
\u202bلوحة (A)\u202c
في الأعلى&rlm;

00:00:06.481 --> 00:00:09.727
\u200fأصفر و<b>عريض</b>

00:00:16.771 --> 00:00:20.009
هذا كل شيء\u200e!
`,
  'part-2/ja.vtt': `WEBVTT

REGION
id:side
width:30%

00:00:02.311 --> 00:00:05.087 region:side
<ruby>漢<rt>かん</rt>字<rt>じ</rt></ruby>のはなし

00:00:05.087 --> 00:00:08.471 vertical:rl
「はい」
「いいえ」

00:00:08.471 --> 00:00:10.951
ﾃﾚﾋﾞを　みる

00:00:12.100 --> 00:00:14.300
もう一度

00:00:12.100 --> 00:00:14.300
もう一度
`,
  'part-2/zh-Hans.vtt': `WEBVTT

00:00:02.311 --> 00:00:05.087
<ruby>汉<rt>hàn</rt></ruby>字的故事

00:00:05.087 --> 00:00:08.471 vertical:rl
<c.loud>是</c>
<lang en>no</lang>

00:00:08.471 --> 00:00:10.951
看电视

00:00:12.100 --> 00:00:14.300
再来一次
`,
  'part-2/pt-BR.vtt': `WEBVTT

00:00:02.311 --> 00:00:05.087 align:right
<v Ana>A história das letras</v>

00:00:05.087 --> 00:00:08.471
<v Rui>Sim &amp; não</v>

00:00:08.471 --> 00:00:10.951
<v Ana>Ver <i>televisão</i></v>

00:00:11.500 --> 00:00:12.000
&nbsp;

00:00:12.100 --> 00:00:14.300
<v Rui>Mais uma vez</v>
`,
  'part-3/en.vtt': `WEBVTT

00:00:00.917 --> 00:00:03.083 align:start position:10%
Are you <b>there</b>?

00:00:03.083 --> 00:00:06.917
[knocking]
<v Tom>Yes, I am.</v>

00:00:09.251 --> 00:00:12.751
Then open the <u>door</u>
`,
  'part-3/nl.vtt': `WEBVTT

NOTE Door

00:00:00.917 --> 00:00:03.083 position:10%
Ben je <b>daar</b>?

00:00:03.083 --> 00:00:06.917
<v Tom>Ja, ik ben hier.</v>

00:00:07.417 --> 00:00:08.583
Wacht even

00:00:09.251 --> 00:00:12.751
Doe dan <00:00:10.000>de <u>deur</u> <00:00:11.500>open
`,
  'part-3/ko.vtt': `WEBVTT

00:00:00.917 --> 00:00:03.083
거기 <i>있어요</i>?

00:00:03.083 --> 00:00:06.917
네,
여기 있어요.

00:00:09.251 --> 00:00:12.751 size:60%
그럼 문을 여세요
`,
}

export type EditName =
  | 'one word'
  | '40 ms later'
  | '500 ms later'
  | 'italics'
  | 'settings'
  | 'STYLE'
  | 'a voice'
  | 'a cue removed'
  | 'a name'
  | '`en` to `en.sdh`'

/** What the push of the third run changes in one file. */
export interface Edit {
  readonly name: EditName
  readonly path: string
  readonly change: (text: string) => string
  /** Where the file is from then on. */
  readonly movedTo?: string
  /** Name that the manifest then asks for. */
  readonly named?: string
}

function replaced(from: string, to: string): Edit['change'] {
  return (text) => {
    if (!text.includes(from)) throw new Error(`No file of the worlds has \`${from}\`.`)
    return text.replace(from, to)
  }
}

/** All times of a file, hours included; no file lasts a minute. */
function shifted(ms: number): Edit['change'] {
  return (text) =>
    text.replace(/\b(\d\d)([.,])(\d{3})(?= -->|\s|$)/gm, (_, seconds, sign, fraction) => {
      const time = Number(seconds) * 1000 + Number(fraction) + ms
      const [whole, rest] = [Math.floor(time / 1000), time % 1000]
      return `${String(whole).padStart(2, '0')}${sign}${String(rest).padStart(3, '0')}`
    })
}

const same = (text: string): string => text

/** One of each kind, each in another file. */
export const edits: readonly Edit[] = [
  { name: 'one word', path: 'intro/it-IT.vtt', change: replaced('calma', 'pace') },
  { name: '40 ms later', path: 'intro/fr.vtt', change: shifted(40) },
  { name: '500 ms later', path: 'part-1/es.srt', change: shifted(500) },
  { name: 'italics', path: 'part-1/sv.srt', change: replaced('En skylt', '<i>En skylt</i>') },
  {
    name: 'settings',
    path: 'part-3/ko.vtt',
    change: replaced('00:00:06.917\n', '00:00:06.917 line:0 align:left\n'),
  },
  { name: 'STYLE', path: 'intro/de.vtt', change: replaced('color: yellow', 'color: cyan') },
  { name: 'a voice', path: 'part-2/pt-BR.vtt', change: replaced('<v Rui>Sim', '<v Ana>Sim') },
  {
    name: 'a cue removed',
    path: 'part-3/nl.vtt',
    change: replaced('00:00:07.417 --> 00:00:08.583\nWacht even\n\n', ''),
  },
  { name: 'a name', path: 'part-2/zh-Hans.vtt', change: same, named: '中文字幕' },
  { name: '`en` to `en.sdh`', path: 'part-3/en.vtt', change: same, movedTo: 'part-3/en.sdh.vtt' },
]
