/** A way of writing letters beyond ASCII as bytes. */
export interface Encoding {
  /** What people and iconv call it. */
  readonly name: string
  /** What TextDecoder calls it; null where it does not know it. */
  readonly label: string | null
  /** What the bytes from 0x80 on mean, where TextDecoder does not know it. */
  readonly upper?: string
  /** What it is called, too, where a text has no bytes from 0x80 to 0x9F. */
  readonly plain?: string
  /** The name for iconv, where another one is needed for the same text as TextDecoder gives. */
  readonly iconv?: string
}

const known = (label: string, more: Partial<Encoding> = {}): Encoding => ({
  name: label.toUpperCase(),
  label,
  ...more,
})

const dos = (name: string, upper: string): Encoding => ({ name, label: null, upper })

export const encodings = {
  utf8: known('utf-8'),
  western: known('windows-1252', { plain: 'ISO-8859-1' }),
  latin9: known('iso-8859-15'),
  macRoman: known('macintosh'),
  central: known('windows-1250'),
  latin2: known('iso-8859-2'),
  latin10: known('iso-8859-16'),
  cyrillic: known('windows-1251'),
  koi8: known('koi8-r'),
  koi8u: known('koi8-u'),
  isoCyrillic: known('iso-8859-5'),
  macCyrillic: known('x-mac-cyrillic', { name: 'MACCYRILLIC' }),
  dosCyrillic: known('ibm866', { name: 'CP866' }),
  greek: known('windows-1253'),
  isoGreek: known('iso-8859-7'),
  turkish: known('windows-1254', { plain: 'ISO-8859-9' }),
  hebrew: known('windows-1255'),
  isoHebrew: known('iso-8859-8'),
  arabic: known('windows-1256'),
  isoArabic: known('iso-8859-6'),
  baltic: known('windows-1257'),
  latin7: known('iso-8859-13'),
  latin4: known('iso-8859-4'),
  vietnamese: known('windows-1258'),
  thai: known('windows-874', { plain: 'TIS-620' }),
  // As TIS-620 of iconv and others, SHIFT_JIS and EUC-KR of iconv lack what Windows has added, and turn \ into ¥.
  shiftJis: known('shift_jis', { iconv: 'CP932' }),
  eucJp: known('euc-jp'),
  eucKr: known('euc-kr', { iconv: 'CP949' }),
  gb18030: known('gb18030'),
  big5: known('big5'),
  dosWestern: dos(
    'CP850',
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  ),
  dosCentral: dos(
    'CP852',
    'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0',
  ),
  dosGreek: dos(
    'CP737',
    'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψ░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀ωάέήϊίόύϋώΆΈΉΊΌΎΏ±≥≤ΪΫ÷≈°∙·√ⁿ²■\u00a0',
  ),
  dosTurkish: dos(
    'CP857',
    'ÇüéâäàåçêëèïîıÄÅÉæÆôöòûùİÖÜø£ØŞşáíóúñÑĞğ¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ºªÊËÈ\ufffdÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµ\ufffd×ÚÛÙìÿ¯´\u00ad±\ufffd¾¶§÷¸°¨·¹³²■\u00a0',
  ),
  dosBaltic: dos(
    'CP775',
    'ĆüéāäģåćłēŖŗīŹÄÅÉæÆōöĢ¢ŚśÖÜø£Ø×¤ĀĪóŻżź”¦©®¬½¼Ł«»░▒▓│┤ĄČĘĖ╣║╗╝ĮŠ┐└┴┬├─┼ŲŪ╚╔╩╦╠═╬Žąčęėįšųūž┘┌█▄▌▐▀ÓßŌŃõÕµńĶķĻļņĒŅ’\u00ad±“¾¶§÷„°∙·¹³²■\u00a0',
  ),
} as const satisfies Record<string, Encoding>

/** What bytes read as in an encoding, with U+FFFD for what means nothing there. */
export function decodeAs({ label, upper = '' }: Encoding, bytes: Uint8Array): string {
  if (label !== null) return new TextDecoder(label, { ignoreBOM: true }).decode(bytes)
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  return text.replace(/[\x80-\xff]/g, (byte) => upper.charAt(byte.charCodeAt(0) - 0x80))
}

/** Letters that are the same for a reader: composed or not, and those of Romanian with a cedilla for a comma. */
export function comparable(text: string): string {
  return text.normalize('NFC').replace(/[şţŞŢ]/g, (letter) => 'șțȘȚ'.charAt('şţŞŢ'.indexOf(letter)))
}

/** The name by which iconv knows what TextDecoder calls `label`. */
export function iconvNameOf(label: string): string {
  const encoding = Object.values<Encoding>(encodings).find((one) => one.label === label)
  return encoding ? (encoding.iconv ?? encoding.name) : label.toUpperCase()
}
