import { type Case, type Cases, vtt } from './case.ts'

export const textCases: Cases = {
  'text/ampersand': inText(
    ['Tom & Jerry', 5, 'Write &amp; in place of &.', 'Tom &amp; Jerry'],
    ['Tom &nbsp Jerry', 5, 'Write &nbsp; in place of &nbsp.', 'Tom &nbsp; Jerry'],
    ['Tom &jerry; Jerry', 5, 'Write &amp;jerry; in place of &jerry;.', 'Tom &amp;jerry; Jerry'],
    ['R&D', 2, 'Write &amp;D in place of &D.', 'R&amp;D'],
    ['<v Tom & Jerry>Hi', 8, 'Write &amp; in place of &.', '<v Tom &amp; Jerry>Hi'],
    ['Tom &alpha Jerry', 5, 'Write &alpha; instead.', 'Tom &alpha; Jerry'],
    [
      '&#38; &#x1F600;, Tom &#39s',
      22,
      'Write &#39; in place of &#39.',
      '&#38; &#x1F600;, Tom &#39;s',
    ],
    ['one\ntwo &', 5, 'Write &amp; in place of &.', 'one\ntwo &amp;'],
  ),
  'text/less-than': inText(
    ['I <3 you', 3, undefined, 'I &lt;3 you'],
    ['1 < 2, and 3 > 2', 3, 'Write &lt; in place of <.', '1 &lt; 2, and 3 > 2'],
    ['a <> b', 3, 'Write &lt; in place of <.', 'a &lt;> b'],
    ['Hello <i', 7, undefined, 'Hello <i></i>'],
    ['my </3 breaks', 4, undefined, 'my &lt;/3 breaks'],
    ['my </3 breaks > yours', 4, 'Write &lt; in place of <.', 'my &lt;/3 breaks > yours'],
  ),
  'text/unknown-tag': inText(
    ['<font color="red">Hi</font>', 1, undefined, 'Hi'],
    ['<font>Hi', 1, 'Remove <font> in line 4.', 'Hi'],
    ['<I>Hi</I>', 1, 'Write <i> in place of <I>. Write </i> in place of </I>.', '<i>Hi</i>'],
    ['one<br>two', 4, 'Begin a new line in place of <br>.', 'one\ntwo'],
    ['one <br/> two', 5, undefined, 'one\ntwo'],
    ['one<BR>', 4, undefined, 'one'],
  ),
  'text/unclosed-tag': inText(
    ['<i>Hi', 1, 'Insert </i> at column 6 of line 4.', '<i>Hi</i>'],
    ['<b><i>Hi</b>', 4, 'Insert </i> at column 9 of line 4.', '<b><i>Hi</i></b>'],
    ['Hi <v Anna>there', 4, undefined, 'Hi <v Anna>there</v>'],
    ['<ruby>a<rt>b', 1, undefined, '<ruby>a<rt>b</ruby>'],
  ),
  'text/end-tag': inText(
    ['Hi</i>', 3, 'Remove </i> in line 4.', 'Hi'],
    ['<b><i>Hi</b></i>', 9, 'Write </i></b> in place of </b></i>.', '<b><i>Hi</i></b>'],
    ['<c.red>Hi</c.red>', 10, 'Write </c> in place of </c.red>.', '<c.red>Hi</c>'],
    ['<i>Hi</i', 6, 'Write </i> in place of </i.', '<i>Hi</i>'],
    ['Hi</i', 3, 'Remove </i in line 4.', 'Hi'],
    ['<b>a<i>b</b>c</i>', 9, null, '<b>a<i>b</i></b>c'],
  ),
  'text/nesting': inText(
    ['<rt>b</rt>', 1, undefined, 'b'],
    ['<v Anna>Hi\n<v Bob>Ho', 1, undefined, '<v Anna>Hi</v>\n<v Bob>Ho</v>'],
  ),
  'text/annotation': inText(
    ['<v>Hi', 1, undefined, '<v Anna>Hi'],
    ['<lang>Hi</lang>', 1, undefined, '<lang en>Hi</lang>'],
    ['<c.red bold>Hi</c>', 1, 'Write <c.red> in place of <c.red bold>.', '<c.red>Hi</c>'],
  ),
  'text/language': inText(
    [
      '<lang en_US>Hi</lang>',
      1,
      'Write <lang en-US> in place of <lang en_US>.',
      '<lang en-US>Hi</lang>',
    ],
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
