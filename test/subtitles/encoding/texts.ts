/** What a language was written in before UTF-8, and some sentences of it that were written for these tests. */
export interface LanguageText {
  readonly language: string
  readonly encodings: readonly string[]
  readonly sentences: readonly string[]
}

const western = ['windows-1252', 'ISO-8859-1', 'ISO-8859-15', 'macintosh', 'CP850']
const central = ['windows-1250', 'ISO-8859-2', 'CP852']
const cyrillic = ['windows-1251', 'KOI8-R', 'ISO-8859-5', 'CP866', 'x-mac-cyrillic']
const baltic = ['windows-1257', 'ISO-8859-13', 'ISO-8859-4', 'CP775']
const turkish = ['windows-1254', 'ISO-8859-9', 'CP857']

const text = (language: string, encodings: readonly string[], lines: string): LanguageText => ({
  language,
  encodings,
  sentences: lines.trim().split(/\n\s*/),
})

export const texts: readonly LanguageText[] = [
  text(
    'en',
    western,
    `
    Meet me at the café on the corner.
    It’s not what you think – it never was.
    Beyoncé and Zoë sent their résumés.
    “Are you coming?” he asked…
    We don’t say naïve things like that.`,
  ),
  text(
    'fr',
    western,
    `
    Où êtes-vous allés cet été ?
    C'est déjà très tard, ça suffit.
    Le garçon a mangé la pêche à côté.
    Vous n’avez pas été sages à l’école.
    Ma sœur préfère le thé, bien sûr.`,
  ),
  text(
    'de',
    western,
    `
    Grüße aus München, mein Schatz.
    Das Mädchen läuft über die Straße.
    Können wir später darüber reden?
    Ich weiß nicht, was du möchtest.
    „Schön“, sagte er – und schwieg.`,
  ),
  text(
    'es',
    western,
    `
    ¿Dónde está la niña pequeña?
    Mañana volveremos al corazón de la ciudad.
    ¡Qué difícil es decir adiós!
    Él también comió aquí después.
    No sé si tú querías más café.`,
  ),
  text(
    'it',
    western,
    `
    Perché non è così semplice?
    La città è più bella di sera.
    Può darsi che verrà lunedì.
    È già tardi, però resto qui.
    C’è qualcosa che non va, papà.`,
  ),
  text(
    'pt',
    western,
    `
    Não há solução para esta questão.
    As crianças estão à espera do avô.
    Você não vê que é impossível?
    Amanhã começa a lição às três.
    Ela também pôs o pão na mesa.`,
  ),
  text(
    'nl',
    western,
    `
    De coördinatie is één groot probleem.
    Zij heeft twee ideeën over Italië.
    De zeeën zijn vol met reünies.
    Hé, heb jij mijn cliënt gezien?
    Dat is geen café, dat is een ruïne.`,
  ),
  text(
    'sv',
    western,
    `
    Var är du någonstans, älskling?
    Jag förstår inte vad du säger.
    Vi åker till ön på lördag.
    Hon låg på ängen och sov.
    Det är för sent att gå hem nu.`,
  ),
  text(
    'da',
    western,
    `
    Hvor er du på vej hen, søster?
    Jeg så æbler og rødgrød på bordet.
    Det må være en fejltagelse på øen.
    Børnene går på gaden i går.
    Han læser højt for små kæledyr.`,
  ),
  text(
    'nb',
    western,
    `
    Hvor går du nå, kjære søster?
    Jeg ser ikke båten på sjøen.
    Vi må være på øya før kvelden.
    Han kjører så sakte på veien.
    Hvis du spør meg, så er svaret nei. Ærlig talt!`,
  ),
  text(
    'fi',
    western,
    `
    Missä sinä olet, ystävä?
    Minä en ymmärrä tätä päivää.
    Älä lähde vielä, yö on nuori.
    Hän söi kylmää jäätelöä.
    Tämä on ääretön tehtävä.`,
  ),
  text(
    'is',
    western,
    `
    Hvað ertu að gera, elskan mín?
    Það er ekki satt, þú veist það.
    Ég fór í bæinn með móður minni.
    Við sáum ísbjörn í gær.
    Þetta er síðasta ósk hans.`,
  ),
  text(
    'pl',
    central,
    `
    Cześć, jak się masz?
    Gdzie są moje źródła i książki?
    Możesz już iść, nie będę płakać.
    Wziąłem łódź i odpłynąłem.
    Dziękuję, to był piękny dzień.`,
  ),
  text(
    'cs',
    central,
    `
    Příliš žluťoučký kůň úpěl ďábelské ódy.
    Kde jsi byl včera večer, můj příteli?
    Nevím, co říct. Všechno je jiné.
    Děkuji, že jste přišli tak brzy.
    Tady už nikdo nežije ani nezpívá.`,
  ),
  text(
    'sk',
    central,
    `
    Kde si bol včera večer, priateľu?
    Neviem, čo mám povedať. Všetko je iné.
    Ďakujem, že ste prišli tak skoro.
    Dážď padá na mäkkú zem.
    Môžeš mi povedať, kto to je?`,
  ),
  text(
    'hu',
    central,
    `
    Hol voltál tegnap este, kedvesem?
    Nem tudom, mit mondjak erről a nőről.
    Köszönöm, hogy eljöttetek hozzánk.
    A fiú gyűrűt vett az idős tűzoltónak.
    Őszintén szólva nem hiszek önnek.`,
  ),
  text(
    'sl',
    central,
    `
    Kje si bil včeraj zvečer?
    Ne vem, kaj naj rečem o tej ženski.
    Še vedno čakamo na žarek sonca.
    Če hočeš, lahko greš domov.
    Žal mi je, da nisem prišel.`,
  ),
  text(
    'hr',
    central,
    `
    Gdje si bio jučer navečer, čovječe?
    Ne znam što da kažem o toj ženi.
    Još uvijek čekamo da dođe netko.
    Moći će doći tek sljedeći tjedan.
    Hvala što ste došli, prijatelji.`,
  ),
  text(
    'ro',
    [...central, 'ISO-8859-16'],
    `
    Unde ai fost aseară, dragă prietene?
    Nu ştiu ce să spun despre această fată.
    Vă mulţumesc că aţi venit atât de repede.
    Încă mai aşteptăm să vină cineva.
    Trenul pleacă la opt şi jumătate.`,
  ),
  text(
    'et',
    [...baltic, 'windows-1252', 'ISO-8859-15'],
    `
    Kus sa eile õhtul olid, sõber?
    Ma ei tea, mida selle kohta öelda.
    Täname, et tulite nii ruttu meie juurde.
    Ära mine veel, öö on noor.
    Šokolaad on kõige parem söök.`,
  ),
  text(
    'lt',
    baltic,
    `
    Kur tu buvai vakar vakare, drauge?
    Nežinau, ką pasakyti apie šią moterį.
    Ačiū, kad atėjote taip greitai.
    Mes dar laukiame, kol kas nors grįš.
    Žmonės čia gyvena labai tyliai.`,
  ),
  text(
    'lv',
    baltic,
    `
    Kur tu biji vakar vakarā, draugs?
    Es nezinu, ko teikt par šo sievieti.
    Paldies, ka atnācāt tik ātri.
    Mēs vēl gaidām, kad kāds atgriezīsies.
    Šeit cilvēki dzīvo ļoti klusi, bērniņ.`,
  ),
  text(
    'tr',
    turkish,
    `
    Dün akşam neredeydin, arkadaşım?
    Bu kadın hakkında ne diyeceğimi bilmiyorum.
    Bu kadar çabuk geldiğiniz için teşekkürler.
    İstersen eve gidebilirsin, çocuğum.
    Işığı söndür, şimdi uyuyacağız.`,
  ),
  text(
    'ru',
    cyrillic,
    `
    Где ты был вчера вечером?
    Я не знаю, что сказать об этой женщине.
    Спасибо, что вы пришли так быстро.
    Мы всё ещё ждём, когда кто-нибудь вернётся.
    Пойдём домой, уже поздно.`,
  ),
  text(
    'uk',
    ['windows-1251', 'KOI8-U', 'ISO-8859-5', 'x-mac-cyrillic'],
    `
    Де ти був учора ввечері, друже?
    Я не знаю, що сказати про цю жінку.
    Дякую, що ви прийшли так швидко.
    Її брат досі живе в нашому місті.
    Ходімо додому, вже пізно.`,
  ),
  text(
    'bg',
    ['windows-1251', 'ISO-8859-5', 'x-mac-cyrillic'],
    `
    Къде беше снощи, приятелю?
    Не знам какво да кажа за тази жена.
    Благодаря ви, че дойдохте толкова бързо.
    Още чакаме някой да се върне.
    Хайде да си ходим, вече е късно.`,
  ),
  text(
    'sr-Cyrl',
    ['windows-1251', 'ISO-8859-5', 'x-mac-cyrillic'],
    `
    Где си био синоћ, пријатељу?
    Не знам шта да кажем о тој жени.
    Хвала вам што сте дошли тако брзо.
    Још увек чекамо да неко дође.
    Хајдемо кући, већ је касно.`,
  ),
  text(
    'el',
    ['windows-1253', 'ISO-8859-7', 'CP737'],
    `
    Πού ήσουν χθες το βράδυ, φίλε μου;
    Δεν ξέρω τι να πω για αυτή τη γυναίκα.
    Ευχαριστώ που ήρθατε τόσο γρήγορα.
    Άλλη μια μέρα περιμένουμε εδώ.
    Έλα, πάμε σπίτι, είναι ήδη αργά.`,
  ),
  text(
    'he',
    ['windows-1255', 'ISO-8859-8'],
    `
    איפה היית אתמול בערב, חבר שלי?
    אני לא יודע מה לומר על האישה הזאת.
    תודה שבאתם כל כך מהר.
    אנחנו עדיין מחכים שמישהו יחזור.
    בוא נלך הביתה, כבר מאוחר.`,
  ),
  text(
    'ar',
    ['windows-1256', 'ISO-8859-6'],
    `
    أين كنت ليلة أمس يا صديقي؟
    لا أعرف ماذا أقول عن هذه المرأة.
    شكرا لأنكم أتيتم بهذه السرعة.
    ما زلنا ننتظر أن يعود أحد.
    هيا نذهب إلى البيت، الوقت متأخر.`,
  ),
  text(
    'fa',
    ['windows-1256'],
    `
    ديشب کجا بودي، دوست من؟
    نمي‌دانم درباره اين زن چه بگويم.
    ممنون که اين قدر زود آمديد.
    هنوز منتظريم تا کسي برگردد.
    بيا برويم خانه، دير شده است.`,
  ),
  text(
    'vi',
    ['windows-1258'],
    `
    Tối qua bạn đã ở đâu vậy?
    Tôi không biết nói gì về người phụ nữ này.
    Cảm ơn các bạn đã đến nhanh như thế.
    Chúng tôi vẫn đang chờ ai đó trở về.
    Về nhà thôi, muộn rồi.`,
  ),
  text(
    'th',
    ['windows-874', 'TIS-620'],
    `
    เมื่อคืนคุณไปอยู่ที่ไหนมา
    ฉันไม่รู้จะพูดอะไรเกี่ยวกับผู้หญิงคนนี้
    ขอบคุณที่มาเร็วขนาดนี้
    เรายังรอให้ใครสักคนกลับมา
    กลับบ้านกันเถอะ ดึกแล้ว`,
  ),
  text(
    'ja',
    ['Shift_JIS', 'EUC-JP', 'ISO-2022-JP'],
    `
    昨日の夜はどこにいたの？
    この女性について何を言えばいいか分かりません。
    こんなに早く来てくれてありがとう。
    まだ誰かが戻るのを待っています。
    家に帰ろう、もう遅いから。`,
  ),
  text(
    'ko',
    ['EUC-KR'],
    `
    어젯밤에 어디에 있었어?
    이 여자에 대해 뭐라고 말해야 할지 모르겠어요.
    이렇게 빨리 와 주셔서 감사합니다.
    우리는 아직 누군가 돌아오기를 기다립니다.
    집에 가자, 벌써 늦었어.`,
  ),
  text(
    'zh-Hans',
    ['GB18030', 'GBK'],
    `
    昨天晚上你在哪里？
    我不知道该怎么说这个女人。
    谢谢你们这么快就来了。
    我们还在等人回来。
    回家吧，已经很晚了。`,
  ),
  text(
    'zh-Hant',
    ['Big5', 'GBK'],
    `
    昨天晚上你在哪裡？
    我不知道該怎麼說這個女人。
    謝謝你們這麼快就來了。
    我們還在等人回來。
    回家吧，已經很晚了。`,
  ),
]
