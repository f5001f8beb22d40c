import { onceEach } from '../../shared/lazy.ts'
import { type Encoding, encodings as e } from './encodings.ts'

/** How texts of some languages were written before UTF-8. */
export interface Writing {
  /** Language subtags, or language and script where both matter. */
  readonly languages: readonly string[]
  /** The letters beyond ASCII, the most frequent first. Of languages with thousands, the most frequent alone. */
  readonly letters: string
  /** The usual encodings, the most usual first. */
  readonly encodings: readonly Encoding[]
  /** Bytes whose characters are in daily use, where letters are thousands: lead bytes in this encoding. */
  readonly common?: readonly [encoding: Encoding, firstLead: number, lastLead: number]
}

const western: readonly Encoding[] = [e.western, e.latin9, e.macRoman, e.dosWestern]
const central: readonly Encoding[] = [e.central, e.latin2, e.dosCentral]
const baltic: readonly Encoding[] = [e.baltic, e.latin7, e.latin4, e.dosBaltic]
const cyrillic: readonly Encoding[] = [
  e.cyrillic,
  e.koi8,
  e.isoCyrillic,
  e.dosCyrillic,
  e.macCyrillic,
]

/** Which letters a language has is evidence of the encoding, as is what is usual for it. */
export const writings: readonly Writing[] = [
  {
    languages: ['en', 'id', 'ms', 'sw', 'fil'],
    letters: 'éïèêçëñöüàáíóôäâœæø',
    encodings: western,
  },
  { languages: ['fr'], letters: 'éèàêçùâîûôœëïüÿæ', encodings: western },
  { languages: ['de', 'lb'], letters: 'üäößéàè', encodings: western },
  { languages: ['es', 'gl'], letters: 'óíáéñ¿¡úüªº', encodings: western },
  { languages: ['ca'], letters: 'àéòèíóçúï·ü', encodings: western },
  { languages: ['it'], letters: 'èàòùéìîó', encodings: western },
  { languages: ['pt'], letters: 'ãçéáíóêõâúàôüªº', encodings: western },
  { languages: ['nl', 'af'], letters: 'ëéïöüèêóá', encodings: western },
  { languages: ['ga', 'gd'], letters: 'áéíóúàìòùè', encodings: western },
  { languages: ['sv'], letters: 'äåöéàü', encodings: western },
  { languages: ['da', 'no', 'nb', 'nn', 'fo'], letters: 'åøæéöòäôóüê', encodings: western },
  { languages: ['fi'], letters: 'äöåéšž', encodings: western },
  { languages: ['is'], letters: 'íðáéóþöúýæ', encodings: western },
  { languages: ['et'], letters: 'äõüöšž', encodings: [e.baltic, ...western, ...baltic.slice(1)] },
  { languages: ['sq'], letters: 'ëçâ', encodings: [...western, ...central] },
  { languages: ['pl'], letters: 'łęążóśćńź', encodings: central },
  { languages: ['cs'], letters: 'íáěéřčšžýůúťďňóö', encodings: central },
  { languages: ['sk'], letters: 'áíčéžšýúľôťňďäóĺŕ', encodings: central },
  { languages: ['hu'], letters: 'áéőöóíüúű', encodings: central },
  { languages: ['sl'], letters: 'čšžćđ', encodings: central },
  { languages: ['hr', 'bs', 'sr', 'cnr'], letters: 'šćčžđ', encodings: central },
  { languages: ['ro', 'mo'], letters: 'ăîşâţșț', encodings: [...central, e.latin10] },
  { languages: ['ru', 'be'], letters: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіў', encodings: cyrillic },
  {
    languages: ['uk'],
    letters: 'оанивіертслкмдупязьбгчюхїйшжєцщфґ',
    encodings: [e.cyrillic, e.koi8u, e.isoCyrillic, e.macCyrillic, e.dosCyrillic],
  },
  { languages: ['bg'], letters: 'аоеинтрсвлкдпмзугябчъйжцшхщфюь', encodings: cyrillic },
  {
    languages: ['sr', 'mk', 'cnr'],
    letters: 'аоиенрсјтвкудлмпзгбчшцжћђњљхфџќѓѕ',
    encodings: [e.cyrillic, e.isoCyrillic, e.macCyrillic],
  },
  {
    languages: ['el'],
    letters: 'αοιετνσηρπκμλςωυίόάδέήθγώχφβξύζψϊΐϋΰ',
    encodings: [e.greek, e.isoGreek, e.dosGreek],
  },
  {
    languages: ['tr', 'az'],
    letters: 'ıüşğçöİâûî',
    encodings: [e.turkish, e.dosTurkish],
  },
  {
    languages: ['he', 'yi'],
    letters: 'יוהלאתרבשמנעדחקפכםסטגןזצךףץ',
    encodings: [e.hebrew, e.isoHebrew],
  },
  {
    languages: ['ar'],
    letters: 'اليمنوترهبعدسفكحقةجشطصخأذثىغضزإئءآظؤ،؟ًّ',
    encodings: [e.arabic, e.isoArabic],
  },
  {
    languages: ['fa', 'ur', 'ps'],
    letters: 'ايیرندهمتوسبکكشلزگخفپقعجحچصغطذژضثظآئ،؟ےہںٹڈڑھ\u200c',
    encodings: [e.arabic],
  },
  { languages: ['lt'], letters: 'ėšžįųąčūęé', encodings: baltic },
  { languages: ['lv'], letters: 'āīēšņūļžčģķ', encodings: baltic },
  {
    languages: ['vi'],
    letters:
      '\u0301\u0300đ\u0323ưôê\u0309âăơàá\u0303óíúéòèùìýãõạảấầẩẫậắằẳẵặẹẻẽếềểễệỉĩịọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ',
    encodings: [e.vietnamese],
  },
  {
    languages: ['th'],
    letters: 'านรอกเ่้งมัยลวิีดทสตะปบคหแจพุชขใไ์ูืโผณำถซธภศษฟ็ฉญๆฐึฮฆฏฎฤฒฑฬฯฌฝ๋๊',
    encodings: [e.thai],
  },
  {
    languages: ['ja'],
    letters:
      'のいにたはてとるがしでをなかんすれらもこまりあっうさくきどよけえだせそわちつみやろおばほじげねびべふぶごずゆめへひむぎぼょゃーンスルトリイアラクコシタレドマフロカサキテナメバオ',
    encodings: [e.shiftJis, e.eucJp],
    common: [e.eucJp, 0xb0, 0xcf],
  },
  {
    languages: ['ko'],
    letters:
      '이다는을에가고하지의한도은로기서아사나리자어들니있해게시그를라정일요대수보인네면안만우거여스제주',
    encodings: [e.eucKr],
    common: [e.eucKr, 0xb0, 0xc8],
  },
  {
    languages: ['zh-Hans'],
    letters:
      '的一是不了在我有人他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年',
    encodings: [e.gb18030, e.big5],
    common: [e.gb18030, 0xb0, 0xd7],
  },
  {
    languages: ['zh-Hant', 'yue-Hant'],
    letters:
      '的一是不了在我有人他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年',
    encodings: [e.big5, e.gb18030],
    common: [e.big5, 0xa4, 0xc6],
  },
]

/** Those of a BCP 47 tag; none where the language is not in the table. */
export const writingsOf = onceEach((tag: string): readonly Writing[] => {
  const { language, script } = new Intl.Locale(tag).maximize()
  const names = [language, `${language}-${script}`]
  return writings.filter(({ languages }) => languages.some((name) => names.includes(name)))
})
