export const id = 874;
export const ids = [874];
export const modules = {

/***/ 874:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  checkFiles: () => (/* binding */ checkFiles)
});

// UNUSED EXPORTS: shortened

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./lib/src/shared/problem.js
var problem = __webpack_require__(5441);
// EXTERNAL MODULE: ./lib/src/shared/unreadable.js
var unreadable = __webpack_require__(3915);
// EXTERNAL MODULE: ./lib/src/subtitles/compare/canonical.js
var canonical = __webpack_require__(4318);
// EXTERNAL MODULE: ./lib/src/subtitles/decode.js + 1 modules
var decode = __webpack_require__(2352);
// EXTERNAL MODULE: ./lib/src/subtitles/read.js + 29 modules
var read = __webpack_require__(7979);
// EXTERNAL MODULE: ./lib/src/subtitles/severity.js
var severity = __webpack_require__(7873);
;// CONCATENATED MODULE: ./lib/src/subtitles/siblings/length.js

/** Milliseconds. A translator may leave out a last word, but not so much. */
const MIN_SILENCE = 15_000;
/** Credits of translators, and the like, stand behind the end. */
const MIN_CUES = 5;
/** Where a file stops, by what is spoken in it in the order of time; null where nothing is. */
function toEnding(speech) {
    const last = speech.at(-1);
    if (!last)
        return null;
    return {
        starts: new Float64Array(speech.map(({ start }) => start)),
        end: speech.reduce((latest, cue) => Math.max(latest, cue.end), 0),
        lastEnd: last.end,
        lastLine: last.line,
    };
}
/** A file that stops long before most of its siblings do. */
function findShortFile(sibling, siblings) {
    if (!sibling.ending)
        return null;
    const { end, lastLine } = sibling.ending;
    let others = 0;
    let longer = 0;
    let example = null;
    for (const { title, ending } of siblings) {
        if (!ending || ending === sibling.ending)
            continue;
        others++;
        const cues = startingFrom(ending.starts, end);
        const silence = ending.lastEnd - end;
        if (cues < MIN_CUES || silence < MIN_SILENCE)
            continue;
        longer++;
        if (!example || cues > example.cues)
            example = { title, cues, silence };
    }
    if (!example || longer * 2 <= others)
        return null;
    const { title, cues, silence } = example;
    return (0,severity/* problem */.CC)('locale/short', {
        line: lastLine,
        column: 1,
        message: `The file stops here, ${duration(silence)} before ${title}, which has ${cues} cues more from here on.`,
        hint: 'Translate the rest.',
    });
}
/** How many of the times, in ascending order, are not before one. */
function startingFrom(times, time) {
    let low = 0;
    let high = times.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((times[middle] ?? time) < time)
            low = middle + 1;
        else
            high = middle;
    }
    return times.length - low;
}
function duration(ms) {
    const seconds = Math.round(ms / 1000);
    if (seconds < 120)
        return `${seconds} seconds`;
    return `${Math.round(seconds / 60)} minutes`;
}

// EXTERNAL MODULE: ./lib/src/shared/lazy.js
var lazy = __webpack_require__(6110);
// EXTERNAL MODULE: ./lib/src/subtitles/compare/canonical-text.js + 1 modules
var canonical_text = __webpack_require__(6402);
;// CONCATENATED MODULE: ./lib/src/subtitles/siblings/scripts.js

/** Scripts that are made of others, by ISO 15924 code. */
const PARTS = new Map([
    ['Hans', ['Hani', 'Bopo']],
    ['Hant', ['Hani', 'Bopo']],
    ['Jpan', ['Hira', 'Kana', 'Hani']],
    ['Kore', ['Hang', 'Hani']],
]);
/** Languages that are written in two scripts, where the tag does not say in which. */
const SECOND_SCRIPTS = new Map([
    ['az', 'Cyrl'],
    ['bs', 'Cyrl'],
    ['cnr', 'Cyrl'],
    ['ha', 'Arab'],
    ['kk', 'Latn'],
    ['ks', 'Deva'],
    ['ku', 'Arab'],
    ['mn', 'Mong'],
    ['ms', 'Arab'],
    ['pa', 'Arab'],
    ['sd', 'Deva'],
    ['sr', 'Latn'],
    ['tg', 'Arab'],
    ['tk', 'Cyrl'],
    ['tt', 'Latn'],
    ['ug', 'Latn'],
    ['uz', 'Cyrl'],
]);
/** Those that a problem can name; any other is "another script". */
const NAMED = [
    'Latn',
    'Cyrl',
    'Grek',
    'Arab',
    'Hebr',
    'Hani',
    'Hira',
    'Kana',
    'Hang',
    'Thai',
    'Deva',
    'Beng',
    'Taml',
    'Telu',
    'Geor',
    'Armn',
];
/** Names that say more than those of Unicode. */
const NAMES = new Map([
    ['Hans', 'Chinese characters'],
    ['Hant', 'Chinese characters'],
    ['Hani', 'Chinese characters'],
    ['Hang', 'Korean'],
]);
const scriptNames = (0,lazy/* lazy */.R)(() => new Intl.DisplayNames(['en'], { type: 'script' }));
/** How the language of a BCP 47 tag is written, or null where nobody knows. */
function writingOf(language) {
    const locale = new Intl.Locale(language);
    const { script } = locale.maximize();
    if (!script || script === 'Zzzz' || /^und\b/.test(language))
        return null;
    const second = locale.script ? undefined : SECOND_SCRIPTS.get(locale.language);
    const scripts = [...(PARTS.get(script) ?? [script]), ...(second ? [second] : [])];
    try {
        const letter = new RegExp(scripts.map((code) => `\\p{Script_Extensions=${code}}`).join('|'), 'u');
        return { name: nameOf(script), isLatin: scripts.includes('Latn'), letter };
    }
    catch {
        return null;
    }
}
/** The English name of the script of a letter: `Cyrillic`. */
function scriptOf(letter) {
    const code = NAMED.find((script) => new RegExp(`\\p{Script=${script}}`, 'u').test(letter));
    return code ? nameOf(code) : 'another script';
}
function nameOf(script) {
    return NAMES.get(script) ?? scriptNames().of(script) ?? script;
}

;// CONCATENATED MODULE: ./lib/src/subtitles/siblings/script.js


/** So many letters of another script in one cue are more than a sign or an abbreviation. */
const MIN_LETTERS = 4;
/** A single cue counts only with so many letters: it may quote a title. */
const MIN_LETTERS_ALONE = 15;
/** Of a file in Latin letters whose language has others: fewer may be names. */
const MIN_LATIN_LETTERS = 50;
const MIN_LATIN_SHARE = 0.7;
/**
 * A file that is written, in whole or in some cues, in a script that its language does not use. Latin letters among
 * others are names and brands, so they count only where they are most of the file.
 */
function findForeignScript({ language, title, speech, }) {
    const writing = writingOf(language);
    if (!writing)
        return null;
    let total = 0;
    let latin = 0;
    let firstLatin = null;
    let most = 0;
    const foreign = [];
    for (const cue of speech) {
        if (writing.isLatin && !/[\u0370-\uffff]/.test(cue.text))
            continue;
        const letters = lettersOf(cue.text);
        const strange = letters.filter((letter) => !writing.letter.test(letter));
        const others = strange.filter((letter) => !/\p{Script=Latin}/u.test(letter));
        total += letters.length;
        if (strange.length > others.length)
            firstLatin ??= cue;
        latin += strange.length - others.length;
        const [letter] = others;
        if (letter && others.length >= MIN_LETTERS && others.length * 2 > letters.length) {
            foreign.push({ cue, letter });
            most = Math.max(most, others.length);
        }
    }
    const isLatin = latin >= MIN_LATIN_LETTERS && latin >= total * MIN_LATIN_SHARE;
    if (isLatin && firstLatin) {
        return (0,severity/* problem */.CC)('locale/script', {
            line: firstLatin.line + 1,
            column: 1,
            message: `The text is written in Latin script, but ${title} is written in ${writing.name}.`,
            hint: 'Check whether this is the right file for the language.',
        });
    }
    const [first] = foreign;
    if (!first || (foreign.length < 2 && most < MIN_LETTERS_ALONE))
        return null;
    const cues = foreign.length === 1 ? '1 cue is' : `${foreign.length} cues are`;
    return (0,severity/* problem */.CC)('locale/script', {
        line: first.cue.line + 1,
        column: 1,
        message: `${cues} written in ${scriptOf(first.letter)}, but ${title} is written in ${writing.name}.`,
        hint: 'Check whether this is the right file for the language, or translate the text.',
    });
}
/** The letters of words: one letter alone is a sign, as in formulas, and so are letters of no script (𝑥). */
function lettersOf(text) {
    const words = text.match(/\p{L}{2,}/gu) ?? [];
    return words.flatMap((word) => word.match(/\P{Script=Common}/gu) ?? []);
}

;// CONCATENATED MODULE: ./lib/src/subtitles/siblings/source.js

/** Languages in which the same sentence may well be right in both. */
const KIN = [
    new Set(['no', 'nb', 'nn', 'da']),
    new Set(['hr', 'sr', 'bs', 'cnr', 'sh']),
    new Set(['id', 'ms']),
    new Set(['zh', 'yue', 'ja']),
];
/** So many cues with the same words may overlap. */
const MAX_AT_ONCE = 8;
function toSource({ language, title }, speech) {
    const byWords = new Map();
    for (const { words, start, end } of speech) {
        const cue = { start, end, repeaters: 0, repeater: null };
        const group = byWords.get(words);
        if (group)
            group.push(cue);
        else
            byWords.set(words, [cue]);
    }
    return { language, title, byWords };
}
function areKin(a, b) {
    const first = primaryLanguage(a);
    const second = primaryLanguage(b);
    return first === second || KIN.some((kin) => kin.has(first) && kin.has(second));
}
/** The cues of the source that have the words of a cue at its time. */
function sameInSource({ byWords }, { words, start, end }) {
    const cues = byWords.get(words);
    if (!cues)
        return [];
    let low = 0;
    let high = cues.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((cues[middle]?.start ?? end) < end)
            low = middle + 1;
        else
            high = middle;
    }
    return cues.slice(Math.max(0, low - MAX_AT_ONCE), low).filter((cue) => start < cue.end);
}

;// CONCATENATED MODULE: ./lib/src/subtitles/siblings/words.js


/** Fewer words, apart from names, may be the same in two languages by chance. */
const MIN_WORDS = 3;
/** Letters, where words are not told apart by blanks. */
const words_MIN_LETTERS = 10;
/** A single cue counts only with so many words: it may be a quotation. */
const MIN_WORDS_ALONE = 5;
/** Of the cues with enough words, what makes a file a copy. */
const COPY_SHARE = 0.8;
const MIN_COPIED_CUES = 5;
/** Notes what a file has in common with the source; null where their languages may have the same sentences. */
function findCopied(language, speech, source) {
    if (areKin(language, source.language))
        return null;
    const repeater = {};
    const cues = [];
    for (const cue of speech) {
        const found = sameInSource(source, cue);
        for (const same of found) {
            if (same.repeater !== repeater)
                same.repeaters++;
            same.repeater = repeater;
        }
        const [same] = found;
        const weight = same ? weigh(cue.text) : 0;
        if (same && weight >= MIN_WORDS)
            cues.push({ line: cue.line, weight, same });
    }
    const isWordy = ({ text }) => weigh(text) >= MIN_WORDS;
    const isCopy = cues.length >= MIN_COPIED_CUES && cues.length >= speech.filter(isWordy).length * COPY_SHARE;
    return { isCopy, cues: isCopy ? cues.slice(0, 1) : cues };
}
/**
 * Texts of a file that are the same as in the source language at the same time. Names, exclamations and figures do
 * not count, nor does what no language of the video has translated: songs and quotations.
 */
function findUntranslated({ isCopy, cues }, { title, source, compared }) {
    const isQuotation = ({ same }) => compared > 1 && same.repeaters >= compared;
    const same = isCopy ? cues : cues.filter((cue) => !isQuotation(cue));
    const [first] = same;
    if (!first || (!isCopy && same.length === 1 && first.weight < MIN_WORDS_ALONE))
        return null;
    const said = same.length === 1 ? '1 cue has' : `${same.length} cues have`;
    const message = isCopy
        ? `Nearly all of the text is that of ${source.title}: the file is not translated into ${title}.`
        : `${said} the same words as in ${source.title} at the same time.`;
    const { line } = first;
    return (0,severity/* problem */.CC)('locale/untranslated', {
        line: line + 1,
        column: 1,
        message,
        hint: 'Translate it.',
    });
}
/** The number of words that are no names, or for scripts without blanks, as if ten letters were three words. */
function weigh(text) {
    const words = text.match(/[\p{L}\p{M}]+/gu) ?? [];
    const common = words.filter((word) => !/^\p{Lu}/u.test(word));
    const letters = common.join('');
    if (/[\p{Script=Han}\p{Script=Hira}\p{Script=Kana}\p{Script=Thai}]/u.test(letters)) {
        return Math.floor((letters.length * MIN_WORDS) / words_MIN_LETTERS);
    }
    return letters.length >= words_MIN_LETTERS ? common.length : 0;
}

;// CONCATENATED MODULE: ./lib/src/subtitles/siblings/sibling.js






/** Bytes of memory that a sibling takes, about. */
function bytesOf({ ending, copied }) {
    return (ending?.starts.byteLength ?? 0) + (copied?.cues.length ?? 0) * bytesOfCue + bytesOfRest;
}
const bytesOfCue = 64;
const bytesOfRest = 1024;
const languageNames = (0,lazy/* lazy */.R)(() => new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }));
/** The language of a tag alone: `pt` of `pt-BR`. */
function primaryLanguage(language) {
    return new Intl.Locale(language).language;
}
/** A language in English, with its tag: `Italian (it)`. */
function titleOf(language) {
    const name = languageNames().of(new Intl.Locale(language).baseName);
    return name ? `${name} (${language})` : language;
}
/** What is spoken in a file: neither sounds in brackets nor songs. In the order of time. */
function speechOf({ format, cues }) {
    return (0,canonical/* canonicalCues */.D)(cues, format).flatMap(toSpeech);
}
function toSibling(language, speech, source) {
    const title = titleOf(language);
    return {
        title,
        foreign: findForeignScript({ language, title, speech }),
        ending: toEnding(speech),
        copied: findCopied(language, speech, source),
    };
}
function toSpeech({ start, end, text, line }) {
    const plain = (0,canonical_text/* plainText */.w)(text);
    const isSong = /[♪♫♬♩]|^#.*#$/su.test(plain);
    const isSound = /^(?:(?:-\s*)?[[(（［【][^\])）］】]*[\])）］】]\s*)+$/u.test(plain);
    if (isSong || isSound)
        return [];
    return [{ start, end, text: plain, words: wordsOf(plain), line }];
}
function wordsOf(text) {
    const lower = text.toLowerCase();
    const others = /[^\0-\x7f]/.test(lower) ? /[^\p{L}\p{M}]+/gu : /[^a-z]+/g;
    return lower.replace(others, ' ').trim();
}

;// CONCATENATED MODULE: ./lib/src/subtitles/siblings/siblings.js




function openFamily({ languages, reference = null, longest = 64 * 1024 * 1024, }) {
    const first = findSource(languages, reference);
    const siblings = new Map();
    let source = null;
    let room = longest;
    return {
        order: [...languages.keys()].sort((a, b) => Number(b === first) - Number(a === first)),
        add(index, file) {
            const speech = speechOf(file);
            const { language } = file;
            source ??= toSource({ language, title: titleOf(language) }, speech);
            const sibling = toSibling(language, speech, source);
            const bytes = bytesOf(sibling);
            const fits = bytes <= room;
            siblings.set(index, fits ? sibling : { ...sibling, ending: null, copied: null });
            if (fits)
                room -= bytes;
            return fits;
        },
        problems() {
            const all = [...siblings.values()];
            const compared = all.filter(({ copied }) => copied).length;
            return languages.map((_, index) => {
                const sibling = siblings.get(index);
                if (!sibling || !source)
                    return [];
                const { title, foreign, copied } = sibling;
                const found = [
                    foreign,
                    findShortFile(sibling, all),
                    copied && findUntranslated(copied, { title, source, compared }),
                ];
                return found.filter((problem) => problem !== null);
            });
        },
    };
}
/** The index of the file that the others are translated from. */
function findSource(languages, reference) {
    const named = reference === null ? -1 : languages.indexOf(reference);
    if (named !== -1)
        return named;
    const english = languages.findIndex((language) => primaryLanguage(language) === 'en');
    return Math.max(english, 0);
}

;// CONCATENATED MODULE: ./lib/src/files/check.js









/** Videos of which a file is in memory at once. */
const videosAtOnce = 4;
/** So many problems are kept of a run; where there are more, of each further file the first of each severity. */
const mostProblems = 50_000;
/**
 * Reads and checks files, video by video, and of a video one after the other, so that few texts are in memory at
 * once: of each file only a digest, facts for the other languages, and problems are kept. Results are in the order
 * of the files. A file that cannot be read has a problem that says so, and is no reason not to check the others.
 *
 * @throws the reason of `signal` where it is aborted.
 */
async function checkFiles(files, settings, signal) {
    const limit = (0,p_limit/* default */.A)(videosAtOnce);
    const videos = [...Map.groupBy(files, ({ video }) => video).values()];
    let kept = 0;
    const keep = (problems) => {
        const few = kept + problems.length > mostProblems ? shortened(problems) : problems;
        kept += few.length;
        // Words that a message quotes are a part of the whole text, which would stay with them.
        return few.length === 0 ? few : structuredClone(few);
    };
    const results = await Promise.all(videos.map((siblings) => limit(() => checkVideo(siblings, { settings, keep, signal }))));
    const order = new Map(files.map(({ path }, at) => [path, at]));
    const place = (path) => order.get(path) ?? 0;
    return {
        checked: results
            .flatMap(({ checked }) => checked)
            .sort((a, b) => place(a.file.path) - place(b.file.path)),
        problems: results.flatMap(({ problems }) => problems),
        uncompared: results.flatMap(({ uncompared }) => uncompared),
    };
}
async function checkVideo(files, { settings, keep, signal }) {
    const family = openFamily({ languages: files.map(({ language }) => language) });
    const checked = [];
    const uncompared = [];
    for (const index of family.order) {
        const file = files[index];
        if (!file)
            continue;
        signal?.throwIfAborted();
        const bytes = await readBounded(file.absolutePath);
        if ('unread' in bytes) {
            const problems = (0,severity/* applyRules */.IU)([bytes.unread], settings);
            checked[index] = { file: { file, digest: '', errors: 1, unread: true }, problems };
            continue;
        }
        const { cues, problems } = (0,read/* readSubtitles */.g)(bytes, file.format, { ...file, settings });
        if (!family.add(index, { ...file, cues }))
            uncompared.push(file);
        const digest = (0,canonical/* digestCues */.L)(cues, file.format);
        checked[index] = {
            file: { file, digest, errors: countErrors(problems), unread: false },
            problems: keep(problems),
        };
    }
    const across = family.problems().map((problems) => (0,severity/* applyRules */.IU)(problems, settings));
    return {
        checked: checked.map(({ file }, index) => ({
            ...file,
            errors: file.errors + countErrors(across[index] ?? []),
        })),
        problems: checked.flatMap(({ file, problems }, index) => [...problems, ...(across[index] ?? [])]
            .toSorted(problem/* byPlace */.hz)
            .map((problem) => ({ ...problem, file: file.file.path }))),
        uncompared,
    };
}
function countErrors(problems) {
    return problems.filter(({ severity }) => severity === 'error').length;
}
/** The first problem of each severity, the last of which says how many more there are. */
function shortened(problems) {
    const few = [...new Map(problems.toReversed().map((each) => [each.severity, each])).values()];
    const last = few.at(-1);
    const more = problems.length - few.length;
    if (!last || more === 0)
        return problems;
    const message = `${last.message} (And ${more} more in this file: the run has too many to list.)`;
    return [...few.slice(0, -1), { ...last, message }];
}
/** The bytes of a file, or of one that is too long as many as say so; a problem where it cannot be read. */
async function readBounded(path) {
    try {
        const { size } = await (0,promises_.stat)(path);
        return size > decode/* MAX_BYTES */.zx ? new Uint8Array(decode/* MAX_BYTES */.zx + 1) : await (0,promises_.readFile)(path);
    }
    catch (error) {
        const { rule, message, hint } = (0,unreadable/* unreadable */.O$)('file', error);
        return { unread: (0,severity/* problem */.CC)(rule, { line: 1, column: 1, message, hint }) };
    }
}


/***/ })

};
