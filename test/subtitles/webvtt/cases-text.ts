import { type Case, type Cases, vtt } from './case.ts'

export const textCases: Cases = {
  'text/ampersand': inText(
    ['Tom & Jerry', 5, 'Write &amp; instead.', 'Tom &amp; Jerry'],
    ['Tom &nbsp Jerry', 5, 'Write &nbsp; instead.', 'Tom &nbsp; Jerry'],
    ['Tom &jerry; Jerry', 5, 'Write &amp;jerry; instead.', 'Tom &amp;jerry; Jerry'],
    ['R&D', 2, 'Write &amp;D instead.', 'R&amp;D'],
    ['<v Tom & Jerry>Hi', 8, 'Write &amp; instead.', '<v Tom &amp; Jerry>Hi'],
    ['one\ntwo &', 5, 'Write &amp; instead.', 'one\ntwo &#38; &#x1F600;'],
  ),
  'text/less-than': inText(
    ['I <3 you', 3, undefined, 'I &lt;3 you'],
    ['1 < 2, and 3 > 2', 3, 'Write &lt; instead.', '1 &lt; 2, and 3 > 2'],
    ['a <> b', 3, 'Write &lt; instead.', 'a &lt;> b'],
    ['Hello <i', 7, undefined, 'Hello <i></i>'],
    ['my </3 breaks', 4, undefined, 'my &lt;/3 breaks'],
    ['my </3 breaks > yours', 4, 'Write &lt; instead.', 'my &lt;/3 breaks > yours'],
  ),
  'text/unknown-tag': inText(
    ['<font color="red">Hi</font>', 1, undefined, '<c.red>Hi</c>'],
    ['<I>Hi</I>', 1, 'Write <i>.', '<i>Hi</i>'],
    ['one<br>two', 4, 'Begin a new line instead.', 'one\ntwo'],
  ),
  'text/unclosed-tag': inText(
    ['<i>Hi', 1, 'Write </i> where it ends.', '<i>Hi</i>'],
    ['<b><i>Hi</b>', 4, 'Write </i> where it ends.', '<b><i>Hi</i></b>'],
    ['Hi <v Anna>there', 4, 'Write </v> where it ends.', '<v Anna>there'],
    ['<ruby>a<rt>b', 1, 'Write </ruby> where it ends.', '<ruby>a<rt>b</ruby>'],
  ),
  'text/end-tag': inText(
    ['Hi</i>', 3, 'Remove it.', 'Hi'],
    ['<b><i>Hi</b></i>', 9, 'Close the tags in reverse order.', '<b><i>Hi</i></b>'],
    ['<c.red>Hi</c.red>', 10, 'Write </c>.', '<c.red>Hi</c>'],
    ['<i>Hi</i', 6, 'Write </i>.', '<i>Hi</i>'],
  ),
  'text/nesting': inText(
    ['<rt>b</rt>', 1, undefined, '<ruby>a<rt>b</rt></ruby>'],
    ['<v Anna>Hi\n<v Bob>Ho', 1, 'Write </v> in front of it.', '<v Anna>Hi</v>\n<v Bob>Ho</v>'],
  ),
  'text/annotation': inText(
    ['<v>Hi', 1, undefined, '<v Anna>Hi'],
    ['<lang>Hi</lang>', 1, undefined, '<lang en>Hi</lang>'],
    ['<c.red bold>Hi</c>', 1, 'Write <c.red>.', '<c.red>Hi</c>'],
  ),
  'text/language': inText(
    ['<lang en_US>Hi</lang>', 1, 'Write <lang en-US>.', '<lang en-US>Hi</lang>'],
    ['<lang 1>Hi</lang>', 1, null, '<lang x-one>Hi</lang>'],
  ),
  'text/timestamp': inText(
    ['Hi <00:01.500>there <00:01.500>you', 21, undefined, 'Hi <00:01.500>there <00:01.501>you'],
    ['Hi <00:02.000>there', 4, undefined, 'Hi <00:01.999>there'],
    ['Hi <00:01.000>there', 4, undefined, 'Hi <00:01.001>there'],
    ['Hi <00:01.5>there', 4, null, 'Hi <00:01.500>there'],
  ),
}

/** Cases within the text of a cue from second 1 to 2: the column is that of the text's last line. */
function inText(
  ...list: readonly (readonly [
    breaks: string,
    column: number,
    hint: string | null | undefined,
    mended: string,
  ])[]
): readonly Case[] {
  const timing = '00:01.000 --> 00:02.000'
  return list.map(([breaks, column, hint, mended]) => ({
    breaks: vtt(timing, breaks),
    at: `${3 + breaks.split('\n').length}:${column}`,
    ...(hint === undefined ? {} : { hint }),
    mended: vtt(timing, mended),
  }))
}
