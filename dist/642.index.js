export const id = 642;
export const ids = [642];
export const modules = {

/***/ 6402:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  A: () => (/* binding */ canonicalText),
  w: () => (/* binding */ plainText)
});

// EXTERNAL MODULE: ./node_modules/entities/dist/decode.js + 3 modules
var decode = __webpack_require__(1161);
// EXTERNAL MODULE: ./lib/src/shared/nfc.js
var nfc = __webpack_require__(5611);
// EXTERNAL MODULE: ./lib/src/subtitles/srt/markup.js
var markup = __webpack_require__(4134);
// EXTERNAL MODULE: ./lib/src/subtitles/webvtt/cue-text-tokens.js
var cue_text_tokens = __webpack_require__(9983);
// EXTERNAL MODULE: ./lib/src/subtitles/webvtt/timestamp.js
var timestamp = __webpack_require__(1821);
;// CONCATENATED MODULE: ./lib/src/subtitles/webvtt/cue-text.js


const spanKinds = new Map([
    ['c', 'class'],
    ['i', 'italic'],
    ['b', 'bold'],
    ['u', 'underline'],
    ['ruby', 'ruby'],
    ['rt', 'ruby-text'],
]);
/** Deeper nodes are put side by side, so that whoever walks the tree may recurse. Browsers do the same. */
const MAX_DEPTH = 256;
/** WebVTT § 6.4, "WebVTT cue text parsing rules": the nodes of a cue's text, as players see it. Never fails. */
function parseCueText(text) {
    if (text === '')
        return [];
    if (!text.includes('<') && !text.includes('&'))
        return [{ kind: 'text', text }];
    const root = { name: '', children: [] };
    const ancestors = [];
    let current = root;
    for (const token of (0,cue_text_tokens/* cueTokens */.E)(text)) {
        switch (token.kind) {
            case 'text':
                current.children.push({ kind: 'text', text: token.text });
                break;
            case 'timestamp': {
                const cursor = { at: 0 };
                const time = (0,timestamp/* readTimestamp */.L2)(token.value, cursor);
                if (time >= 0 && cursor.at === token.value.length) {
                    current.children.push({ kind: 'timestamp', time });
                }
                break;
            }
            case 'start': {
                if (token.name === 'rt' && current.name !== 'ruby')
                    break;
                const children = ancestors.length < MAX_DEPTH ? [] : current.children;
                const node = createNode(token, children);
                if (!node)
                    break;
                if (children !== current.children)
                    current.children.push(node);
                ancestors.push(current);
                current = { name: token.name, children };
                break;
            }
            case 'end':
                if (token.name === 'ruby' && current.name === 'rt') {
                    ancestors.pop();
                    current = ancestors.pop() ?? root;
                }
                else if (token.name === current.name) {
                    current = ancestors.pop() ?? root;
                }
                break;
        }
    }
    return root.children;
}
function createNode(tag, children) {
    const { classes, annotation } = tag;
    if (tag.name === 'v')
        return { kind: 'voice', classes, name: annotation, children };
    if (tag.name === 'lang')
        return { kind: 'language', classes, language: annotation, children };
    const kind = spanKinds.get(tag.name);
    return kind ? { kind, classes, children } : null;
}

;// CONCATENATED MODULE: ./lib/src/subtitles/compare/canonical-text.js




/** What markup can do to what a viewer reads, from the outside in. */
const STYLES = [
    { flag: 1, tag: 'ruby', kind: 'ruby' },
    { flag: 2, tag: 'rt', kind: 'ruby-text' },
    { flag: 4, tag: 'b', kind: 'bold' },
    { flag: 8, tag: 'i', kind: 'italic' },
    { flag: 16, tag: 'u', kind: 'underline' },
];
const FLAGS = new Map(STYLES.map(({ kind, flag }) => [kind, flag]));
/**
 * One form for all the ways to write what a viewer reads, itself WebVTT cue text: character references decoded,
 * NFC, white space folded, lines trimmed, empty lines dropped, `b`, `i`, `u` and `ruby` closed in every line and
 * nested in one order. Whatever a viewer does not read is gone: classes, voices, languages, inner timestamps,
 * `<font>`, `{\an8}` (in WebVTT too, where a converter left it). References are decoded until none is left (`&amp;lt;` is `<`), because nobody can tell how
 * often a converter escaped them.
 */
function canonicalText(text, format) {
    if (isCanonical(text))
        return text;
    const runs = [];
    collectRuns(parseCueText(format === 'srt' ? (0,markup/* toCueText */.UF)(text) : text), 0, runs);
    return toLines(runs).map(printLine).filter(Boolean).join('\n');
}
/** The text of a canonical text without its markup. */
function plainText(canonical) {
    if (!canonical.includes('<') && !canonical.includes('&'))
        return canonical;
    return canonical
        .replace(/<[^<>]*>/g, '')
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
}
/** Whether a text is its own canonical form at a glance, as nearly all are. */
function isCanonical(text) {
    let blank = true;
    let wide = false;
    for (let at = 0; at < text.length; at += 1) {
        const code = text.charCodeAt(at);
        if (code === 32 || code === 10) {
            if (blank)
                return false;
            blank = true;
            continue;
        }
        blank = false;
        if (code < 0x300) {
            const odd = code < 32 || code === 38 || code === 60 || code === 62 || code === 123;
            if (odd || code === 0xa0)
                return false;
        }
        else {
            wide = true;
            if (code >= 0x1680 && (code === 0x1680 || isOddWide(code)))
                return false;
        }
    }
    if (blank && text !== '')
        return false;
    return !wide || (0,nfc/* nfc */.a)(text) === text;
}
/** Blanks, marks of direction and order, and halves of surrogate pairs. */
function isOddWide(code) {
    return ((code >= 0x2000 && code <= 0x200f) ||
        (code >= 0x2028 && code <= 0x202f) ||
        code === 0x205f ||
        code === 0x3000 ||
        code === 0xfeff ||
        (code >= 0xd800 && code <= 0xdfff));
}
function collectRuns(nodes, style, runs) {
    for (const node of nodes) {
        if (node.kind === 'timestamp')
            continue;
        if (node.kind !== 'text') {
            collectRuns(node.children, style | (FLAGS.get(node.kind) ?? 0), runs);
            continue;
        }
        append(runs, { text: settle(node.text), style });
    }
}
function append(runs, run) {
    if (run.text === '')
        return;
    const last = runs.at(-1);
    if (last?.style === run.style)
        runs[runs.length - 1] = { ...run, text: last.text + run.text };
    else
        runs.push(run);
}
/** Rounds of decoding: more than converters make, and few enough for texts that are made to need one for each layer. */
const MAX_ROUNDS = 16;
/** A "&" that was escaped any number of times. */
const ESCAPED_AMPERSAND = /&(?:amp;?|#0*38(?:;|(?![\d;]))|#x0*26(?:;|(?![\da-f;])))+/gi;
/** Decodes, composes and drops codes until nothing changes any more. Every round shortens what it changes. */
function settle(text) {
    let after = text;
    for (let round = 0; round < MAX_ROUNDS; round++) {
        const before = after;
        after = before.replaceAll('\ufeff', '').replaceAll('\0', '\ufffd').toWellFormed();
        if (after.includes('&'))
            after = (0,decode/* decodeHTML */.Gz)(after.replace(ESCAPED_AMPERSAND, '&'));
        after = (0,markup/* withoutOverrides */.Av)((0,nfc/* nfc */.a)(after));
        if (after === before)
            break;
    }
    return after;
}
/** The lines of a text. A blank between two runs has what both have in common. */
function toLines(runs) {
    let line = [];
    const lines = [line];
    let blank = false;
    for (const { text, style } of runs) {
        for (const [word] of settle(text).matchAll(/\n|[^\S\n]+|\S+/g)) {
            if (word === '\n') {
                line = [];
                lines.push(line);
                blank = false;
            }
            else if (word.trim() === '') {
                blank = true;
            }
            else {
                const last = line.at(-1);
                if (blank && last)
                    append(line, { text: ' ', style: last.style & style });
                append(line, { text: word, style });
                blank = false;
            }
        }
    }
    return lines;
}
function printLine(line) {
    const plain = line.map(({ text }) => text).join('');
    let from = 0;
    let to = plain.length;
    while (from < to && isEdge(plain.charCodeAt(from)))
        from += 1;
    while (to > from && isEdge(plain.charCodeAt(to - 1)))
        to -= 1;
    let printed = '';
    let open = 0;
    let at = 0;
    for (const { text, style } of line) {
        const piece = text.slice(Math.max(0, from - at), Math.max(0, to - at));
        at += text.length;
        if (piece === '')
            continue;
        printed += switchStyle(open, style) + escapeText(piece);
        open = style;
    }
    return printed + switchStyle(open, 0);
}
/** Blanks and marks of direction, which a converter may trim from the ends of a line. */
function isEdge(code) {
    return code === 32 || code === 0x200e || code === 0x200f;
}
function escapeText(text) {
    return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
/** The tags that lead from one style to another. */
function switchStyle(from, to) {
    if (from === to)
        return '';
    const kept = STYLES.findIndex(({ flag }) => (from & flag) !== (to & flag));
    const inner = STYLES.slice(kept);
    const close = inner.filter(({ flag }) => from & flag).map(({ tag }) => `</${tag}>`);
    const open = inner.filter(({ flag }) => to & flag).map(({ tag }) => `<${tag}>`);
    return close.reverse().join('') + open.join('');
}


/***/ }),

/***/ 4318:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ canonicalCues),
/* harmony export */   L: () => (/* binding */ digestCues)
/* harmony export */ });
/* harmony import */ var _canonical_text_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6402);

/**
 * What a viewer sees of some cues, in the order of start and end. Two lists are the same where no viewer could tell
 * them apart: identifiers and cue settings are gone, and so are cues without text and cues that never show.
 */
function canonicalCues(cues, format) {
    const canonical = [];
    let sorted = true;
    let before;
    for (const { start, end, text, line } of cues) {
        if (end <= start)
            continue;
        const cue = { start, end, text: (0,_canonical_text_js__WEBPACK_IMPORTED_MODULE_0__/* .canonicalText */ .A)(text, format), line };
        if (cue.text === '')
            continue;
        if (before && byTime(before, cue) > 0)
            sorted = false;
        before = cue;
        canonical.push(cue);
    }
    return sorted ? canonical : canonical.sort(byTime);
}
function byTime(a, b) {
    return a.start - b.start || a.end - b.end;
}
/** SHA-256 of the canonical form, in hexadecimal: the same for files that no viewer could tell apart. */
function digestCues(cues, format) {
    const { createHash } = process.getBuiltinModule('node:crypto');
    const parts = canonicalCues(cues, format).map(({ start, end, text }) => `${start} ${end}\n${text}\n\n`);
    return createHash('sha256').update(parts.join('')).digest('hex');
}


/***/ }),

/***/ 7979:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readSubtitles)
});

// EXTERNAL MODULE: ./lib/src/shared/problem.js
var problem = __webpack_require__(5441);
// EXTERNAL MODULE: ./lib/src/subtitles/decode.js + 1 modules
var decode = __webpack_require__(2352);
// EXTERNAL MODULE: ./lib/src/subtitles/severity.js
var severity = __webpack_require__(7873);
// EXTERNAL MODULE: ./lib/src/subtitles/compare/canonical-text.js + 1 modules
var canonical_text = __webpack_require__(6402);
;// CONCATENATED MODULE: ./lib/src/subtitles/visible.js

/** Whether a viewer sees anything of a cue's text: markup, blanks and invisible characters are nothing. */
function showsText(text, format) {
    if (/^\s*[^\s<&{\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text))
        return true;
    return /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u.test((0,canonical_text/* plainText */.w)((0,canonical_text/* canonicalText */.A)(text, format)));
}

;// CONCATENATED MODULE: ./lib/src/subtitles/collect.js


/** What one rule can say about one file before it only counts. */
const MAX_PER_RULE = 1000;
/**
 * Collects the problems of one file: in the order of the file, and at most 1,000 a rule, the last of which
 * says how many more there are.
 */
function collectProblems() {
    const found = new Map();
    return {
        report(rule, details) {
            const ofRule = found.get(rule);
            if (!ofRule)
                found.set(rule, { problems: [(0,severity/* problem */.CC)(rule, details)], more: 0 });
            else if (ofRule.problems.length < MAX_PER_RULE)
                ofRule.problems.push((0,severity/* problem */.CC)(rule, details));
            else
                ofRule.more++;
        },
        finish() {
            const all = [];
            for (const { problems, more } of found.values()) {
                const last = problems.at(-1);
                if (more > 0 && last) {
                    const message = `${last.message} (The same in ${more} more places below.)`;
                    problems[problems.length - 1] = { ...last, message };
                }
                all.push(...problems);
            }
            return all.sort(problem/* byPlace */.hz);
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/subtitles/srt/findings.js

function createFindings() {
    const { report, finish } = collectProblems();
    const habits = new Map();
    return {
        each: (finding) => report(finding.rule, finding),
        once(finding, lines = 1) {
            const habit = habits.get(finding.rule);
            if (!habit) {
                habits.set(finding.rule, { first: finding, lines, last: finding.line });
            }
            else if (habit.last !== finding.line) {
                habit.last = finding.line;
                habit.lines += lines;
            }
        },
        problems() {
            for (const { first, lines } of habits.values()) {
                const others = lines === 2 ? '1 more line' : `${lines - 1} more lines`;
                const message = lines > 1 ? `${first.message} (The same in ${others}.)` : first.message;
                report(first.rule, { ...first, message });
            }
            return finish();
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/subtitles/places.js
/**
 * Finds the places of offsets in a text whose first line has the number `firstLine`. Each search goes on from the last
 * one, so that offsets in rising order take one pass over the text.
 */
function findPlaces(text, firstLine) {
    const endOfLine = (from) => {
        const end = text.indexOf('\n', from);
        return end === -1 ? text.length : end;
    };
    let line = firstLine;
    let start = 0;
    let end = endOfLine(0);
    return (offset) => {
        if (offset < start) {
            line = firstLine;
            start = 0;
            end = endOfLine(0);
        }
        while (end < offset) {
            line++;
            start = end + 1;
            end = endOfLine(start);
        }
        return { line, column: offset - start + 1 };
    };
}

// EXTERNAL MODULE: ./lib/src/subtitles/webvtt/cue-text-tokens.js
var cue_text_tokens = __webpack_require__(9983);
// EXTERNAL MODULE: ./lib/src/shared/words.js
var words = __webpack_require__(2615);
;// CONCATENATED MODULE: ./lib/src/subtitles/webvtt/tag-balance.js

/** Follows which tags of a cue's text are open, as players do, and tells of those that do not match. */
function trackTags(text, tell) {
    const tags = [];
    const counts = new Map();
    const isOpen = (name) => (counts.get(name) ?? 0) > 0;
    function pop() {
        const tag = tags.pop();
        if (!tag)
            return;
        counts.set(tag.name, (counts.get(tag.name) ?? 1) - 1);
        if (tag.early)
            tellEarly(tag.early);
    }
    function tellEarly({ name, start }) {
        const message = `</${name}> stands where another tag is still open, so players ignore it.`;
        tell('text/end-tag', { at: start, message, hint: 'Close the tags in reverse order.' });
    }
    return {
        isOpen,
        open({ name, start }) {
            if (name === 'rt' && tags.at(-1)?.name !== 'ruby') {
                const hint = 'Write <ruby> in front of the text that it explains.';
                tell('text/nesting', { at: start, message: '<rt> stands outside <ruby>.', hint });
                return false;
            }
            if (name === 'v' && isOpen('v')) {
                const hint = 'Write </v> in front of it.';
                tell('text/nesting', { at: start, message: 'A <v> stands within another <v>.', hint });
            }
            tags.push({ name, start, early: null, misspelt: false });
            counts.set(name, (counts.get(name) ?? 0) + 1);
            return true;
        },
        close(tag) {
            const current = tags.at(-1);
            if (current && tag.name === current.name)
                return pop();
            if (current?.name === 'rt' && tag.name === 'ruby') {
                pop();
                return pop();
            }
            const outer = isOpen(tag.name) ? tags.findLast(({ name }) => name === tag.name) : undefined;
            if (outer && !outer.early) {
                outer.early = tag;
                return;
            }
            const written = (0,words/* quote */.hD)(`</${tag.name}>`);
            const meant = /^\s*([a-z]+)(?![a-z0-9])/i.exec(tag.name)?.[1]?.toLowerCase();
            if (current && meant === current.name) {
                current.misspelt = true;
                const message = `${written} does not close <${current.name}>.`;
                tell('text/end-tag', { at: tag.start, message, hint: `Write </${current.name}>.` });
            }
            else {
                const message = `${written} closes no tag.`;
                tell('text/end-tag', { at: tag.start, message, hint: 'Remove it.' });
            }
        },
        finish() {
            const voice = tags.find(({ name }) => name === 'v');
            const unclosed = tags.filter((tag) => !tag.early && !isExcused(tag, { voice, text }));
            const last = unclosed.at(-1)?.start ?? -1;
            for (const { early, start } of tags)
                if (early && start > last)
                    tellEarly(early);
            for (const { name, start } of unclosed) {
                const message = `<${name}> is not closed.`;
                tell('text/unclosed-tag', { at: start, message, hint: `Write </${name}> where it ends.` });
            }
        },
    };
}
/** Whether a tag may stay open, or is told of already. A <v> may where it is the whole text. */
function isExcused(tag, { voice, text }) {
    if (tag.misspelt || tag.name === 'rt')
        return true;
    if (tag.name !== 'v')
        return false;
    return tag !== voice || text.slice(0, tag.start).trim() === '';
}

// EXTERNAL MODULE: ./node_modules/bcp-47/lib/parse.js + 5 modules
var parse = __webpack_require__(5738);
// EXTERNAL MODULE: ./node_modules/entities/dist/decode.js + 3 modules
var dist_decode = __webpack_require__(1161);
// EXTERNAL MODULE: ./lib/src/subtitles/webvtt/timestamp.js
var timestamp = __webpack_require__(1821);
;// CONCATENATED MODULE: ./lib/src/subtitles/webvtt/tag-problems.js




/** The remedy for <br>, in any format. */
const NEW_LINE = 'Begin a new line instead.';
const tags = new Set(['c', 'i', 'b', 'u', 'ruby', 'rt', 'v', 'lang']);
function isTag(name) {
    return tags.has(name);
}
/** Tells of every "&" between `start` and `end` that begins no character reference. */
function checkReferences(text, { start, end }, tell) {
    const part = text.slice(start, end);
    if (!part.includes('&'))
        return;
    for (const { 0: found, index } of part.matchAll(/&(?:#?[a-z0-9]{0,40};?)?/gi)) {
        if (/^&#(?:\d+|x[\da-f]+);$/i.test(found))
            continue;
        if (found.endsWith(';') && (0,dist_decode/* decodeHTMLStrict */.hl)(found) !== found)
            continue;
        const name = found.replace(';', '');
        const known = name.length > 2 && (0,dist_decode/* decodeHTMLStrict */.hl)(`${name};`) !== `${name};`;
        const message = known
            ? `${(0,words/* quote */.hD)(name)} lacks its semicolon.`
            : (0,dist_decode/* decodeHTML */.Gz)(found) !== found
                ? `${(0,words/* quote */.hD)(found)} is read as ${(0,words/* quote */.hD)((0,dist_decode/* decodeHTML */.Gz)(found))}.`
                : found === '&' || !found.endsWith(';')
                    ? '"&" begins a character reference, and here is none.'
                    : `${(0,words/* quote */.hD)(found)} is no character reference.`;
        const hint = known ? `Write ${name};` : `Write &amp;${found.slice(1)}`;
        tell('text/ampersand', { at: start + index, message, hint: `${hint} instead.` });
    }
}
/** Tells of a time within a text that is not after the cue's start and its precursors, and before its end. */
function checkTime({ value, start: at }, { latest, end }, tell) {
    const time = (0,timestamp/* readTimestamp */.L2)(value, { at: 0 });
    if (!(0,timestamp/* isWellWritten */.cF)(value)) {
        if (!value.includes(':'))
            tellHidden(at, tell);
        else {
            const message = `${(0,words/* quote */.hD)(`<${value}>`)} is no time such as <00:00:01.000>.`;
            tell('text/timestamp', { at, message, hint: null });
        }
        return latest;
    }
    const written = (0,timestamp/* formatTimestamp */.Ey)(time);
    if (latest !== null && time <= latest) {
        const message = `<${value}> is not later than ${(0,timestamp/* formatTimestamp */.Ey)(latest)}, the time before it.`;
        tell('text/timestamp', {
            at,
            message,
            hint: 'Times within a text go up, from the cue’s start.',
        });
    }
    else if (end !== null && time >= end) {
        const message = `<${written}> is not before the end of the cue, ${(0,timestamp/* formatTimestamp */.Ey)(end)}.`;
        tell('text/timestamp', { at, message, hint: 'Move it into the cue, or remove it.' });
    }
    return latest === null ? time : Math.max(latest, time);
}
/** Tells of a name or language that is missing, misspelt, or where none may be. */
function checkAnnotation({ name, annotation, classes, start: at }, tell) {
    const bare = [name, ...classes].join('.');
    if (name !== 'v' && name !== 'lang') {
        if (annotation === '')
            return;
        const message = `<${name}> takes no annotation: ${(0,words/* quote */.hD)(annotation)}.`;
        tell('text/annotation', { at, message, hint: `Write <${bare}>.` });
    }
    else if (annotation === '') {
        const [what, example] = name === 'v' ? ['speaker', 'Anna'] : ['language', 'en'];
        const message = `<${name}> lacks its ${what}.`;
        tell('text/annotation', { at, message, hint: `Write <${bare} ${example}> with the right one.` });
    }
    else if (name === 'lang' && !isLanguageTag(annotation)) {
        const hyphens = annotation.replaceAll('_', '-');
        const hint = isLanguageTag(hyphens) ? `Write <${bare} ${hyphens}>.` : null;
        tell('text/language', { at, message: `${(0,words/* quote */.hD)(annotation)} is no language tag.`, hint });
    }
}
function isLanguageTag(text) {
    const { language, irregular, regular, privateuse } = (0,parse/* parse */.q)(text);
    return Boolean(language || irregular || regular || privateuse.length > 0);
}
/** Tells of a start tag that is none of WebVTT's. */
function tellUnknown({ name, start: at }, tell) {
    if (!/^[a-z][a-z0-9]*$/i.test(name)) {
        tellHidden(at, tell);
        return;
    }
    const lower = name.toLowerCase();
    const hint = isTag(lower)
        ? `Write <${lower}>.`
        : lower === 'br'
            ? NEW_LINE
            : `Remove the tag, or write &lt;${name}> where it is text.`;
    const message = `<${name}> is no tag of WebVTT, so players leave it out.`;
    tell('text/unknown-tag', { at, message, hint });
}
/** Tells of a tag that the text ends within. */
function tellUnfinished(tag, tell) {
    if (tag.kind === 'end' && isTag(tag.name.trim())) {
        const message = `${(0,words/* quote */.hD)(`</${tag.name}`)} lacks its ">".`;
        const hint = `Write </${tag.name.trim()}>.`;
        tell('text/end-tag', { at: tag.start, message, hint });
    }
    else {
        const message = 'No ">" follows this "<", so players hide the rest of the text.';
        const hint = 'Write &lt; for text, or end the tag with ">".';
        tell('text/less-than', { at: tag.start, message, hint });
    }
}
/** Tells of a "<" that begins no tag, though a ">" follows it. */
function tellHidden(at, tell) {
    const message = 'This "<" begins no tag, and players hide everything up to the next ">".';
    tell('text/less-than', { at, message, hint: 'Write &lt; instead.' });
}

;// CONCATENATED MODULE: ./lib/src/subtitles/webvtt/cue-text-problems.js




/** A text with more problems than this is no subtitle; the rest of it is left. */
const MAX_PER_CUE = 100;
/** Reports what the grammar for authors does not allow in a cue's text (WebVTT § 4.2.2). */
function checkCueText(text, cue, report) {
    if (isSimple(text))
        return;
    let left = MAX_PER_CUE;
    const placeOf = findPlaces(text, cue.line);
    const tell = (rule, { at, message, hint }) => {
        if (left-- <= 0)
            return;
        report(rule, { ...placeOf(at), message, hint });
    };
    const balance = trackTags(text, tell);
    const unknown = new Set();
    let latest = cue.start;
    for (const token of (0,cue_text_tokens/* cueTokens */.E)(text)) {
        if (left <= 0)
            return;
        if (token.kind === 'text') {
            checkReferences(text, token, tell);
        }
        else if (!token.closed) {
            tellUnfinished(token, tell);
            return;
        }
        else if (token.kind === 'timestamp') {
            latest = checkTime(token, { latest, end: cue.end }, tell);
        }
        else if (token.kind === 'end') {
            if (/^\s*[^\sa-z]/i.test(token.name))
                tellHidden(token.start, tell);
            else if (!unknown.has(token.name) || balance.isOpen(token.name))
                balance.close(token);
        }
        else if (!isTag(token.name)) {
            tellUnknown(token, tell);
            unknown.add(token.name);
        }
        else {
            checkReferences(text, { start: token.start + 1, end: token.end }, tell);
            checkAnnotation(token, tell);
            if (!balance.open(token))
                unknown.add(token.name);
        }
    }
    balance.finish();
}
/** Whether all markup of a text is like `<i>this</i>`: most texts with markup are, and need no closer look. */
function isSimple(text) {
    if (text.includes('&'))
        return false;
    for (let at = text.indexOf('<'); at !== -1;) {
        const name = text[at + 1];
        if ((name !== 'i' && name !== 'b' && name !== 'u') || text[at + 2] !== '>')
            return false;
        const close = text.indexOf('<', at + 3);
        if (text[close + 1] !== '/' || text[close + 2] !== name || text[close + 3] !== '>')
            return false;
        at = text.indexOf('<', close + 4);
    }
    return true;
}

;// CONCATENATED MODULE: ./lib/src/subtitles/srt/hidden-text.js


/** What every player of SubRip knows, attributes included. */
const MARKUP = /<\/?(?:[biu]|font)(?:\s+[\w-]+\s*=[^<>]*|\s*)>/gi;
/**
 * Tells of every "<" that is no markup of SubRip: the track becomes WebVTT, which takes it for a tag and hides what
 * follows. It is as bad as the same text in WebVTT. "&" is text in SubRip, and shown.
 */
function tellHiddenText({ text, textLine, start, end }, findings) {
    if (!text.includes('<'))
        return;
    const others = text.replace(MARKUP, (tag) => tag.replace(/[^\n]/g, ' '));
    if (!others.includes('<'))
        return;
    const times = end > start ? { start, end } : { start: null, end: null };
    checkCueText(others, { line: textLine, ...times }, (rule, found) => {
        if (rule === 'text/ampersand')
            return;
        const hint = rule === 'text/end-tag' || found.hint === NEW_LINE ? (found.hint ?? null) : HINT;
        findings.each({ ...found, rule, hint });
    });
}
const HINT = 'Write it without "<": the track becomes WebVTT, where "<" begins a tag.';

// EXTERNAL MODULE: ./lib/src/subtitles/srt/lines.js
var lines = __webpack_require__(2539);
// EXTERNAL MODULE: ./lib/src/subtitles/srt/markup.js
var markup = __webpack_require__(4134);
;// CONCATENATED MODULE: ./lib/src/subtitles/srt/time.js


/** What stands for a space between signs and figures. */
const BLANKS = ' \t\u00a0\u3000';
/** `HH:MM:SS,mmm` from milliseconds. */
function srtTime(ms) {
    return (0,timestamp/* formatTimestamp */.Ey)(ms).replace('.', ',');
}
/** Reads the time at an offset of a line: other signs, missing digits and blanks too. Null where there is none. */
function readTime(line, offset) {
    const faults = [];
    const groups = [];
    let next = offset;
    let oddAt = -1;
    for (;;) {
        const from = next;
        next = skipDigits(line, from);
        const digits = next - from;
        if (digits === 0 || digits > 6)
            return null;
        groups.push({ value: Number(line.slice(from, next)), digits, offset: from });
        const colon = skipBlanks(line, next);
        const sign = line[colon];
        if (groups.length === 4 || (sign !== ':' && sign !== '\uff1a'))
            break;
        const after = skipBlanks(line, colon + 1);
        if (skipDigits(line, after) === after)
            break;
        if (oddAt < 0 && (colon !== next || after !== colon + 1 || sign !== ':'))
            oddAt = next;
        next = after;
    }
    if (groups.length < 2)
        return null;
    let fraction = groups.length === 4 ? groups.pop() : undefined;
    if (fraction) {
        if (fraction.digits !== 3)
            return null;
        if (oddAt < 0)
            oddAt = fraction.offset - 1;
    }
    else {
        const point = skipBlanks(line, next);
        const sign = line[point];
        if (sign === ',' || sign === '.' || sign === '\uff0c') {
            const from = skipBlanks(line, point + 1);
            const to = skipDigits(line, from);
            if (to > from && to - from <= 9) {
                fraction = { value: Number(line.slice(from, to)), digits: to - from, offset: from };
                if (sign === '.') {
                    const message = 'A dot stands before the milliseconds; SubRip has a comma there.';
                    faults.push({ rule: 'srt/dot', offset: point, message });
                }
                if (oddAt < 0 && (sign === '\uff0c' || point !== next || from !== point + 1))
                    oddAt = next;
                next = to;
                const more = /[.,]/.test(line.charAt(to)) ? skipDigits(line, to + 1) : to;
                if (more > to + 1) {
                    if (oddAt < 0)
                        oddAt = to;
                    next = more;
                }
            }
        }
    }
    if (oddAt >= 0) {
        const written = line.slice(offset, next);
        const message = `The time ${(0,words/* quote */.hD)(written)} has a wrong sign or a space between its figures, so players do not see this cue.`;
        faults.push({ rule: 'srt/time-separator', offset: oddAt, message });
    }
    const [hours, minutes, seconds] = groups.length === 3 ? groups : [undefined, ...groups];
    if (!minutes || !seconds)
        return null;
    if (!hours) {
        const message = 'The time has no hours, so players do not see this cue.';
        faults.push({ rule: 'srt/hours', offset, message });
    }
    const digits = digitsFault({ hours, minutes, seconds, fraction, next, line });
    if (digits)
        faults.push(digits);
    const high = [minutes, seconds].find((group) => group.value > 59);
    if (high) {
        const message = `There is no ${high === minutes ? 'minute' : 'second'} ${high.value}: 59 is the last.`;
        faults.push({ rule: 'srt/time-range', offset: high.offset, message, unknown: true });
    }
    const thousandths = fraction
        ? Math.floor((fraction.value * 1000) / 10 ** fraction.digits + 1e-6)
        : 0;
    const whole = (hours?.value ?? 0) * 3600 + minutes.value * 60 + seconds.value;
    const ms = whole * 1000 + thousandths;
    return { ms, next, offset, full: hours !== undefined, fraction: fraction !== undefined, faults };
}
function digitsFault(figures) {
    const { hours, minutes, seconds, fraction, next, line } = figures;
    const rule = 'srt/time-digits';
    const short = [hours, minutes, seconds].find((group) => group && group.digits < 2);
    if (short) {
        return { rule, offset: short.offset, message: 'Hours, minutes and seconds have two digits.' };
    }
    const long = [minutes, seconds].find((group) => group.digits > 2);
    if (long) {
        return { rule, offset: long.offset, message: 'Minutes and seconds have two digits.' };
    }
    if (!fraction)
        return { rule, offset: next, message: 'The time has no milliseconds.' };
    if (fraction.digits === 3)
        return null;
    const written = line.slice(fraction.offset, fraction.offset + fraction.digits);
    const message = `Milliseconds have three digits: players take ",${written}" for different times.`;
    return { rule, offset: fraction.offset, message };
}
function skipDigits(line, from) {
    let next = from;
    while (next < line.length && (line.charCodeAt(next) - 48) >>> 0 <= 9)
        next += 1;
    return next;
}
/** The offset of the next sign at or behind `from` that is no blank. */
function skipBlanks(line, from) {
    let next = from;
    while (next < line.length && BLANKS.includes(line.charAt(next)))
        next += 1;
    return next;
}

;// CONCATENATED MODULE: ./lib/src/subtitles/srt/timing.js


const MINUS_SIGNS = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212=';
const ARROW_HEADS = '>\u2192\u21d2\u203a';
/**
 * Reads a line as `HH:MM:SS,mmm --> HH:MM:SS,mmm` and as everything that people and programs write instead of it:
 * other arrows, dots, missing digits, blanks between digits. Null where the line is no timing line.
 * Takes time in proportion to the line's length.
 */
function readTiming(line) {
    const start = readTime(line, skipBlanks(line, 0));
    if (!start)
        return null;
    const from = skipBlanks(line, start.next);
    const to = skipArrow(line, from);
    if (to === from)
        return null;
    const end = readTime(line, skipBlanks(line, to));
    if (!end || line[end.next] === ':')
        return null;
    const arrow = line.slice(from, to);
    const real = arrow === '-->';
    if (!real && !(isPlainTime(start) && isPlainTime(end)))
        return null;
    const faults = [...start.faults, ...end.faults];
    if (!real) {
        const message = `${(0,words/* quote */.hD)(arrow)} stands between the times instead of "-->", so players do not see this cue.`;
        faults.push({ rule: 'srt/arrow', offset: from, message });
    }
    else if (from === start.next || end.offset === to) {
        const message = 'The arrow has no space on both sides, which some players need.';
        faults.push({ rule: 'srt/arrow-space', offset: from, message });
    }
    const restOffset = skipBlanks(line, end.next);
    return {
        start: start.ms,
        end: end.ms,
        endOffset: end.offset,
        rest: line.slice(restOffset).trimEnd(),
        restOffset,
        faults,
    };
}
/** Whether a line that is no timing line was meant as one: it has an arrow, or starts with a whole time. */
function isBrokenTiming(line) {
    return line.includes('-->') || readTime(line, skipBlanks(line, 0))?.full === true;
}
/** The 0-based offset at which a broken timing line stops being one. */
function brokenAt(line) {
    const first = skipBlanks(line, 0);
    const start = readTime(line, first);
    if (!start)
        return first;
    const from = skipBlanks(line, start.next);
    const to = skipArrow(line, from);
    return to === from ? from : skipBlanks(line, to);
}
/** Whether a line without a proper arrow is sure to be meant as timing: `10:30 -> 11:00` may be text. */
function isPlainTime(time) {
    return time.full || time.fraction;
}
function skipArrow(line, from) {
    let next = from;
    while (next < from + 6) {
        const sign = line[next];
        if (sign === undefined)
            return from;
        if (ARROW_HEADS.includes(sign))
            return next + 1;
        if (!MINUS_SIGNS.includes(sign) && !BLANKS.includes(sign))
            return from;
        next += 1;
    }
    return from;
}

;// CONCATENATED MODULE: ./lib/src/subtitles/srt/reader.js


const EXACT_TIMING = '00:00:00,000 --> 00:00:00,000'.length;
function createReader(text, findings) {
    return {
        text,
        findings,
        cues: [],
        at: 0,
        line: 1,
        expected: 1,
        pending: null,
        emptyCue: null,
        before: null,
        joined: false,
        spaced: null,
        arrow: -1,
        start: 0,
        end: 0,
        timing: null,
    };
}
function nextLine(reader, end) {
    reader.at = end + 1;
    reader.line += 1;
}
function nextArrow(text, at) {
    const arrow = text.indexOf('-->', at);
    return arrow < 0 ? Number.POSITIVE_INFINITY : arrow;
}
/** Takes the line as a timing line, into `start`, `end` and `timing`; false where it is none. */
function takeTiming(reader, start, end) {
    const { text } = reader;
    if (end - start === EXACT_TIMING && (0,lines/* isExactArrow */.X1)(text, start + 12)) {
        const from = (0,lines/* exactTime */.F4)(text, start);
        const to = (0,lines/* exactTime */.F4)(text, start + 17);
        if (from >= 0 && to >= 0) {
            reader.start = from;
            reader.end = to;
            reader.timing = null;
            return true;
        }
    }
    const timing = readTiming(text.slice(start, end));
    if (!timing)
        return false;
    reader.start = timing.start;
    reader.end = timing.end;
    reader.timing = timing;
    return true;
}
/** Whether the line may be a timing line even though it stands in a text: it starts with `00:` or so. */
function startsLikeTiming(text, start) {
    let at = start;
    while (text.charCodeAt(at) === 32 || text.charCodeAt(at) === 9)
        at += 1;
    if ((text.charCodeAt(at) - 48) >>> 0 > 9)
        return false;
    for (let ahead = 1; ahead <= 4; ahead += 1)
        if (text.charCodeAt(at + ahead) === 58)
            return true;
    return false;
}

;// CONCATENATED MODULE: ./lib/src/subtitles/other-format.js
const RTF = 'an RTF file';
/** What a file holds that is neither WebVTT nor SubRip, by the way it starts. */
const FORMATS = [
    [/^\[Script Info\]/i, 'a SubStation Alpha file (ASS, SSA)'],
    [/^<SAMI/i, 'a SAMI file'],
    [/^(?:<\?xml[^>]*>\s*)?<(?:\w+:)?tt[\s:>]/i, 'a TTML file'],
    [/^<(?:!doctype|html)/i, 'a web page'],
    [/^\{\d+\}\{\d+\}/, 'a MicroDVD file'],
    [/^[[{]\s*["{[\]}]/, 'JSON'],
    [/^\d+:\d\d:\d\d\.\d{3},\d+:\d\d:\d\d\.\d{3}$/m, 'an SBV file (YouTube)'],
    [/^\{\\rtf/, RTF],
];
/** The name of such a format, with its article; null where the start is that of none. Lines end in `\n`. */
function otherFormat(text) {
    const start = text.slice(0, 2000).trimStart();
    return FORMATS.find(([pattern]) => pattern.test(start))?.[1] ?? null;
}

;// CONCATENATED MODULE: ./lib/src/subtitles/srt/source.js


/** The text with lines that end in `\n` and without byte order marks. */
function plainLines(source, findings) {
    let text = source.startsWith('\ufeff') ? source.slice(1) : source;
    if (text.includes('\r'))
        text = text.replace(/\r\n?/g, '\n');
    if (!text.includes('\ufeff'))
        return text;
    const mark = text.indexOf('\n\ufeff');
    if (mark < 0)
        return text;
    let line = 2;
    for (let at = text.indexOf('\n'); at < mark; at = text.indexOf('\n', at + 1))
        line += 1;
    const message = 'An invisible byte order mark stands at the start of this line, as when files were joined.';
    findings.once({
        rule: 'srt/bom',
        line,
        column: 1,
        message,
        hint: 'Delete the invisible character.',
    });
    return text.replace(/\n\ufeff+/g, '\n');
}
/** The problems of a file; where it is of another format, that alone instead of all that follows from it. */
function foreignFormat(text, cues, problems) {
    const top = { line: 1, column: 1 };
    if (/^WEBVTT(?![^\s])/.test(text)) {
        const message = 'The file holds WebVTT text, but its name ends in .srt.';
        const webvtt = (0,severity/* problem */.CC)('srt/webvtt', {
            ...top,
            message,
            hint: 'Rename the file so that it ends in .vtt.',
        });
        return [webvtt, ...problems.filter(({ rule }) => !rule.startsWith('srt/'))];
    }
    const format = otherFormat(text);
    if (cues.length > 0 && format !== RTF)
        return problems;
    const telling = problems.filter(({ rule }) => rule !== 'srt/text-outside-cue');
    if (!format && telling.length > 0)
        return telling;
    const message = format
        ? `The file is ${format}, no SubRip, and has no cue that can be read.`
        : 'The file has no cue: no line like 00:00:01,000 --> 00:00:02,000.';
    const hint = format ? 'Convert it to WebVTT or SubRip.' : null;
    return [(0,severity/* problem */.CC)('srt/no-cues', { ...top, message, hint })];
}

;// CONCATENATED MODULE: ./lib/src/subtitles/webvtt/settings.js
/** Splits a settings list on white space, and each part at its first colon. */
function splitSettings(settings) {
    const parts = [];
    for (const match of settings.matchAll(/[^\t\n\f\r ]+/g)) {
        const text = match[0];
        const colon = text.indexOf(':');
        const usable = colon > 0 && colon < text.length - 1;
        const name = colon === -1 ? text : text.slice(0, colon);
        parts.push({ at: match.index, text, name, value: usable ? text.slice(colon + 1) : null });
    }
    return parts;
}
/** How players read each setting but `region` (WebVTT § 6.3, "parse the WebVTT cue settings"). */
const readers = {
    vertical: (value) => (value === 'rl' || value === 'lr' ? { vertical: value } : null),
    line(value) {
        const [place = '', lineAlign, ...rest] = value.split(',');
        if (rest.length > 0)
            return null;
        if (lineAlign !== undefined && !isOneOf(lineAlign, ['start', 'center', 'end']))
            return null;
        const snapToLines = !place.endsWith('%');
        const line = snapToLines ? readNumber(place) : readPercentage(place);
        return line === null ? null : { line, snapToLines, ...(lineAlign ? { lineAlign } : {}) };
    },
    position(value) {
        const [place = '', positionAlign, ...rest] = value.split(',');
        if (rest.length > 0)
            return null;
        if (positionAlign !== undefined &&
            !isOneOf(positionAlign, ['line-left', 'center', 'line-right'])) {
            return null;
        }
        const position = readPercentage(place);
        return position === null ? null : { position, ...(positionAlign ? { positionAlign } : {}) };
    },
    size(value) {
        const size = readPercentage(value);
        return size === null ? null : { size };
    },
    align: (value) => isOneOf(value, ['start', 'center', 'end', 'left', 'right']) ? { align: value } : null,
};
function isOneOf(value, values) {
    return values.some((one) => one === value);
}
/** `12.5%` as 12.5; null where it is no percentage from 0 to 100 (WebVTT § 4.1, "WebVTT percentage"). */
function readPercentage(text) {
    if (!/^\d+(?:\.\d+)?%$/.test(text))
        return null;
    const percentage = Number(text.slice(0, -1));
    return percentage <= 100 ? percentage : null;
}
function readNumber(text) {
    if (!/^-?\d+(?:\.\d+)?$/.test(text))
        return null;
    const number = Number(text);
    return Number.isFinite(number) ? number : null;
}

;// CONCATENATED MODULE: ./lib/src/subtitles/timing-line-text.js


const NAMES = new Set([...Object.keys(readers), 'region']);
const ALIGNMENT = /^,?(?:start|center|middle|end|left|right|line-left|line-right)$/;
const COORDINATE = /^[XY][12]:-?\d+$/i;
const UNKNOWN_SETTING = /^(?:[A-Z]|[a-z][a-z\d-]*)[:=][\w.,%-]+$/;
const STRAY_SIGN = /^(?:[,;.:|\\{}]|(?:\{\\[^{}]*\})+)$/;
/**
 * The offset at which a text begins in what stands behind the end time of a timing line, or -1: settings and
 * coordinates are none, nor are stray signs. What may be both (`a:b`, `...`) is a text where the cue has no other.
 */
function findTextOnTimingLine(rest, cueHasText) {
    const parts = splitSettings(rest);
    let doubtful = -1;
    for (let index = 0; index < parts.length; index++) {
        const part = parts[index];
        if (!part || part.text.includes('-->'))
            return -1;
        const next = parts[index + 1];
        const name = part.name.toLowerCase();
        if (COORDINATE.test(part.text) || STRAY_SIGN.test(part.text))
            continue;
        if (NAMES.has(name)) {
            if (next && isDetachedValue(part, next))
                index++;
            else if (!part.text.includes(':') && doubtful < 0)
                doubtful = part.at;
        }
        else if (isWord(part.text) && !UNKNOWN_SETTING.test(part.text)) {
            return doubtful < 0 ? part.at : doubtful;
        }
        else if (doubtful < 0) {
            doubtful = part.at;
        }
    }
    return cueHasText ? -1 : doubtful;
}
/** What is told of such a text. */
function tellTextOnTimingLine(text) {
    return {
        message: `The text ${(0,words/* quote */.hD)(text)} stands on the timing line, behind the end time, where players drop it.`,
        hint: 'Put it on a line of its own below the timing line.',
    };
}
/** Whether `next` is the value of `part`, set apart by a space: `align: start`, `position:10%, line-left`. */
function isDetachedValue({ name, text }, next) {
    if ((text + next.text).includes(',') && ALIGNMENT.test(next.text))
        return true;
    if (text.length > name.length + 1)
        return false;
    const known = name.toLowerCase();
    if (known === 'region')
        return text.endsWith(':') || next.text.startsWith(':');
    const value = next.text.replace(/^:/, '');
    return value === 'middle' || Boolean(readers[known]?.(value));
}
/** Letters, figures or symbols such as a note: something to read, no stray sign. */
function isWord(text) {
    return /[\p{L}\p{N}\p{S}]/u.test(text.replaceAll('\ufffd', ''));
}

;// CONCATENATED MODULE: ./lib/src/subtitles/srt/tell.js





/** Faults that most players put up with: told once a file. */
const HABITS = new Set(['srt/dot', 'srt/time-digits', 'srt/arrow-space']);
/** Where the times themselves are wrong, so that to repeat them would be the next mistake. */
const tell_form = 'Write it as 00:00:01,000 --> 00:00:02,000, with an end after the start.';
/** What is wrong with the timing line of a cue; true where a text stands behind its end time. */
function tellTiming({ findings }, { cue, timing }) {
    const { line, start, end } = cue;
    const { faults, rest } = timing;
    const textAt = findTextOnTimingLine(rest, cue.text !== '');
    const corrected = end > start ? writeTimes(timing, textAt >= 0) : tell_form;
    const hint = faults.some((fault) => fault.unknown) ? null : corrected;
    const told = new Set();
    const tell = (fault) => {
        if (told.has(fault.rule))
            return;
        told.add(fault.rule);
        const { rule, message } = fault;
        const finding = { rule, line, column: fault.offset + 1, message, hint };
        if (HABITS.has(rule))
            findings.once(finding);
        else
            findings.each(finding);
    };
    faults.forEach(tell);
    if (rest === '')
        return false;
    const column = timing.restOffset + 1;
    if (textAt >= 0) {
        const text = tellTextOnTimingLine(rest.slice(textAt));
        findings.each({ rule: 'cue/text-on-timing-line', line, column: column + textAt, ...text });
    }
    else if (rest.includes('-->')) {
        const message = '"-->" stands on the timing line a second time.';
        const only = 'Keep one "-->" in a timing line.';
        const second = column + rest.indexOf('-->');
        findings.each({ rule: 'srt/arrow-in-text', line, column: second, message, hint: only });
    }
    else if (/^[XY][12]:/i.test(rest)) {
        const message = 'Coordinates stand behind the end time; web players ignore them.';
        findings.once({ rule: 'srt/coordinates', line, column, message, hint });
    }
    else {
        const message = `${(0,words/* quote */.hD)(rest)} stands behind the end time; SubRip has nothing there, and players ignore it.`;
        findings.once({ rule: 'srt/after-timing', line, column, message, hint });
    }
    return textAt >= 0;
}
/** The remedy for a timing line; a text behind it must not go with the fault. */
function writeTimes({ start, end }, withText) {
    const below = withText ? ', and the text on a line of its own below' : '';
    return `Write ${srtTime(start)} --> ${srtTime(end)}${below}.`;
}
/** A timing line that nobody can read. The hint mends letters that look like figures. */
function tellBrokenTiming(reader, written, line) {
    const mended = readTiming(written.replace(/[oO]/g, '0').replace(/[lI|]/g, '1'));
    reader.findings.each({
        rule: 'srt/timing',
        line,
        column: brokenAt(written) + 1,
        message: `The timing line ${(0,words/* quote */.hD)(written.trim())} cannot be read, so players do not show its text. It is written as 00:00:01,000 --> 00:00:02,000.`,
        hint: mended && mended.end > mended.start
            ? writeTimes(mended, findTextOnTimingLine(mended.rest, false) >= 0)
            : null,
    });
}
/** Whether the number of the cue at `line` is there, where it belongs, and the next. */
function tellIndex(reader, index, line) {
    const { expected, findings } = reader;
    if (!index && !reader.joined) {
        const message = 'No number stands above the timing line.';
        const hint = `Write ${expected} on a line above it.`;
        findings.once({ rule: 'srt/index-missing', line, column: 1, message, hint });
    }
    if (index && index.line < line - 1) {
        const message = 'A blank line stands between the number and the timing line of a cue.';
        const at = { line: index.line + 1, column: 1 };
        findings.once({ rule: 'srt/blank-line', ...at, message, hint: 'Remove the blank line.' });
    }
    if (index && index.value !== expected) {
        const message = expected === 1
            ? `The first cue has the number ${index.value} instead of 1.`
            : `The number ${index.value} follows ${expected - 1}.`;
        const hint = `Write ${expected}.`;
        findings.once({ rule: 'srt/index', line: index.line, column: 1, message, hint });
    }
}
function tellOddIndex(reader, written) {
    const message = `The number ${(0,words/* quote */.hD)(written.trim())} of the cue is not written in digits alone.`;
    const hint = `Write ${reader.expected}.`;
    reader.findings.once({ rule: 'srt/index', line: reader.line, column: 1, message, hint });
}
/** A number that no timing line followed; false where there is none. */
function tellPending(reader) {
    const { pending, expected } = reader;
    reader.pending = null;
    if (!pending)
        return false;
    if (pending.value === expected) {
        tellMissingTiming(reader, pending.value, pending.line);
        reader.expected += 1;
    }
    else {
        tellStrayText(reader, String(pending.value), pending.line);
    }
    return true;
}
function tellMissingTiming(reader, value, line) {
    const message = `Cue ${value} has no timing line, so players do not show it.`;
    reader.findings.each({ rule: 'srt/missing-timing', line, column: 1, message });
}
function tellStrayText(reader, written, line = reader.line) {
    const message = `${(0,words/* quote */.hD)(written.trim())} belongs to no cue, so players do not show it.`;
    const first = reader.cues.length === 0;
    const hint = first ? null : 'Remove the blank line above it, or give it a timing line of its own.';
    reader.emptyCue = null;
    reader.findings.each({ rule: 'srt/text-outside-cue', line, column: 1, message, hint });
}
/** The reader stands at the first line of a cue, below a text. */
function tellNoBlankLine({ text, at, line, findings }) {
    const written = (0,words/* quote */.hD)(text.slice(at, (0,lines/* endOfLine */.vT)(text, at)).trim());
    const message = 'No blank line stands above this cue, so players show it as text of the cue before.';
    const hint = `Put a blank line above ${written}.`;
    findings.each({ rule: 'srt/missing-blank-line', line, column: 1, message, hint });
}
/** The reader stands at the first line of a cue, below a line of spaces. */
function tellSpacedLine({ line, findings }) {
    const message = 'The line above a cue has spaces, so some players take the cue for text.';
    const hint = 'Remove the spaces.';
    findings.once({ rule: 'srt/blank-line', line: line - 1, column: 1, message, hint });
}
function tellSpacedLineInText({ findings }, line) {
    const message = 'A line of spaces stands within a text, where some players end the text.';
    findings.once({ rule: 'srt/blank-line', line, column: 1, message, hint: 'Remove the line.' });
}
/** The reader stands at a line of text that has an arrow. */
function tellArrowInText({ text, at, arrow, line, findings }) {
    const message = '"-->" stands in the text, which ends the text once the file is converted to WebVTT.';
    const written = text.slice(at, (0,lines/* endOfLine */.vT)(text, at));
    const hint = written.length < 200 ? `Write ${written.replaceAll('-->', '→')}` : null;
    findings.each({ rule: 'srt/arrow-in-text', line, column: arrow - at + 1, message, hint });
}
/** The cue before has no text, and none follows that might be meant for it. */
function tellEmptyCue(reader) {
    const cue = reader.emptyCue;
    reader.emptyCue = null;
    if (!cue)
        return;
    const message = 'The cue has no text.';
    const hint = 'Write its text, or remove it.';
    reader.findings.each({ rule: 'cue/empty', line: cue.line, column: 1, message, hint });
}
/** Whether the cue ends after its start, and how it lies to the last cue that does. */
function tellOrder(reader, read) {
    const { findings, before } = reader;
    const { cue, timing } = read;
    const { line, start, end } = cue;
    if (timing?.faults.some((fault) => fault.unknown))
        return;
    if (end <= start) {
        const message = `The cue ends at ${srtTime(end)}, not after its start, so it is never shown.`;
        const hint = `Write an end later than ${srtTime(start)}.`;
        const column = (timing?.endOffset ?? 17) + 1;
        findings.each({ rule: 'cue/end-before-start', line, column, message, hint });
        return;
    }
    reader.before = cue;
    if (!before)
        return;
    if (start < before.start) {
        const message = `The cue starts at ${srtTime(start)}, earlier than the one above it (${srtTime(before.start)}).`;
        const hint = 'Order the cues by their start, or correct the time.';
        findings.each({ rule: 'cue/order', line, column: 1, message, hint });
    }
    else if (start < before.end) {
        const message = `The cue starts before the one above it has ended (${srtTime(before.end)}).`;
        const hint = start === before.start
            ? 'Give one of them another time, or join their texts.'
            : `End the cue above at ${srtTime(start)}, or start this one later.`;
        findings.each({ rule: 'cue/overlap', line, column: 1, message, hint });
    }
}

;// CONCATENATED MODULE: ./lib/src/subtitles/srt/parse.js









/**
 * Reads SubRip text. SubRip has no specification: the grammar is what Subtitle Edit documents (number, timing line,
 * text, blank line), and what players put up with is read too. After a fault it goes on with the next cue.
 * Takes time in proportion to the length of the text, and never fails.
 */
function parseSrt(source) {
    const findings = createFindings();
    const text = plainLines(source, findings);
    const reader = createReader(text, findings);
    while (reader.at < text.length)
        readBlock(reader);
    tellPending(reader);
    tellEmptyCue(reader);
    (0,markup/* findMarkup */.ad)(text, findings);
    return { cues: reader.cues, problems: foreignFormat(text, reader.cues, findings.problems()) };
}
function readBlock(reader) {
    const { text, at, line } = reader;
    const end = (0,lines/* endOfLine */.vT)(text, at);
    const value = (0,lines/* readIndex */.vY)(text, at, end);
    const next = end + 1;
    const nextEnd = (0,lines/* endOfLine */.vT)(text, next);
    if (value >= 0 && takeTiming(reader, next, nextEnd)) {
        tellPending(reader);
        reader.line += 1;
        readCue(reader, { value, line }, nextEnd);
    }
    else if ((0,lines/* isBlank */.z3)(text, at, end)) {
        nextLine(reader, end);
    }
    else if (value >= 0 && (0,lines/* isBlank */.z3)(text, next, nextEnd)) {
        tellPending(reader);
        reader.pending = { value, line };
        nextLine(reader, end);
    }
    else if (value < 0 && takeTiming(reader, at, end)) {
        readCue(reader, reader.pending, end);
    }
    else if (isOddIndex(text.slice(at, Math.min(end, at + 20))) &&
        takeTiming(reader, next, nextEnd)) {
        tellPending(reader);
        tellOddIndex(reader, text.slice(at, end));
        reader.line += 1;
        readCue(reader, { value: reader.expected, line }, nextEnd);
    }
    else {
        readStray(reader, end);
    }
}
/** Reads the cue whose timing line was taken last and ends at `timingEnd`. */
function readCue(reader, index, timingEnd) {
    const { text } = reader;
    const line = reader.line;
    tellEmptyCue(reader);
    tellIndex(reader, index, line);
    reader.pending = null;
    reader.joined = false;
    const { start, end, timing } = reader;
    reader.expected = (index?.value ?? reader.expected) + 1;
    nextLine(reader, timingEnd);
    const first = reader.at;
    const last = readText(reader);
    if (reader.spaced && reader.spaced.at < last)
        tellSpacedLineInText(reader, reader.spaced.line);
    const cue = {
        id: index ? String(index.value) : '',
        start,
        end,
        settings: '',
        text: last > first ? text.slice(first, last) : '',
        line,
        textLine: line + 1,
    };
    const isText = timing ? tellTiming(reader, { cue, timing }) : false;
    tellOrder(reader, { cue, timing });
    tellHiddenText(cue, reader.findings);
    reader.cues.push(cue);
    if (!isText && !reader.joined && !showsText(cue.text, 'srt'))
        reader.emptyCue = cue;
}
/** Goes to the end of the text that starts at the reader's place; returns where its last line with text ends. */
function readText(reader) {
    const { text } = reader;
    if (reader.arrow < reader.at)
        reader.arrow = nextArrow(text, reader.at);
    const first = reader.at;
    let last = first;
    let previous = -1;
    reader.spaced = null;
    while (reader.at < text.length) {
        const { at } = reader;
        const end = (0,lines/* endOfLine */.vT)(text, at);
        if (end === at)
            break;
        if (startsLikeTiming(text, at) && takeTiming(reader, at, end)) {
            return endTextBefore(reader, { first, previous, at });
        }
        if (reader.arrow < end) {
            const isMeant = previous >= 0 && (0,lines/* readIndex */.vY)(text, previous, at - 1) === reader.expected;
            if (isMeant && text.slice(at, end).includes(':')) {
                return endTextBefore(reader, { first, previous, at });
            }
            tellArrowInText(reader);
            reader.arrow = nextArrow(text, end);
        }
        if (text.charCodeAt(end - 1) > 32 || !(0,lines/* isBlank */.z3)(text, at, end))
            last = end;
        else if (last > first)
            reader.spaced ??= { at, line: reader.line };
        previous = at;
        nextLine(reader, end);
    }
    return last;
}
/** A timing line stands in the text at `at`: the text ends above it, or above the number over it. */
function endTextBefore(reader, { first, previous, at }) {
    const { text } = reader;
    let start = at;
    if (previous >= 0) {
        const value = (0,lines/* readIndex */.vY)(text, previous, at - 1);
        if (value >= 0 && (previous > first || value === reader.expected)) {
            start = previous;
            reader.line -= 1;
        }
    }
    reader.at = start;
    reader.joined = true;
    let last = start;
    let blank = false;
    while (last > first) {
        const lineStart = text.lastIndexOf('\n', last - 2) + 1;
        if (!(0,lines/* isBlank */.z3)(text, lineStart, last - 1))
            break;
        blank = true;
        last = lineStart;
    }
    if (blank)
        tellSpacedLine(reader);
    else
        tellNoBlankLine(reader);
    return Math.max(first, last - 1);
}
/** Lines that are no cue: a broken timing line, a number without timing, or a text on its own. */
function readStray(reader, end) {
    const { text, line, at } = reader;
    const own = text.slice(at, end);
    const below = text.slice(end + 1, (0,lines/* endOfLine */.vT)(text, end + 1));
    const value = (0,lines/* readIndex */.vY)(text, at, end);
    if (isBrokenTiming(own)) {
        tellBrokenTiming(reader, own, line);
    }
    else if (value >= 0 && isBrokenTiming(below)) {
        tellPending(reader);
        reader.expected = value + 1;
        tellBrokenTiming(reader, below, line + 1);
    }
    else if (value >= 0 && value === reader.expected) {
        tellPending(reader);
        tellMissingTiming(reader, value, line);
        reader.expected += 1;
    }
    else if (!tellPending(reader)) {
        tellStrayText(reader, own);
    }
    reader.pending = null;
    reader.emptyCue = null;
    nextLine(reader, end);
    skipText(reader);
}
/** Goes on to the next blank line or timing line. */
function skipText(reader) {
    const { text } = reader;
    let previous = -1;
    while (reader.at < text.length) {
        const { at } = reader;
        const end = (0,lines/* endOfLine */.vT)(text, at);
        if ((0,lines/* isBlank */.z3)(text, at, end))
            return;
        if (startsLikeTiming(text, at) && takeTiming(reader, at, end)) {
            if (previous >= 0 && (0,lines/* readIndex */.vY)(text, previous, at - 1) >= 0) {
                reader.at = previous;
                reader.line -= 1;
            }
            else {
                reader.joined = true;
            }
            return;
        }
        previous = at;
        nextLine(reader, end);
    }
}
function isOddIndex(line) {
    return line.length <= 12 && /^[\s#(["']*[\d\uff10-\uff19]+[\s.:,)\]"']*$/.test(line);
}

// EXTERNAL MODULE: ./lib/src/shared/nfc.js
var nfc = __webpack_require__(5611);
// EXTERNAL MODULE: ./lib/src/shared/lazy.js
var lazy = __webpack_require__(6110);
;// CONCATENATED MODULE: ./lib/src/subtitles/style/limits.js

/** In a cue. */
const MAX_LINES = 2;
/** Milliseconds: 20 frames at 24 a second, rounded down. */
const MIN_DURATION = 833;
/** Milliseconds. */
const MAX_DURATION = 7000;
/** Milliseconds: two frames at 24 a second, rounded down. */
const MIN_GAP = 83;
const LINE_LENGTHS = new Map([
    ['ja', 13],
    ['ko', 16],
    ['zh', 16],
    ['yue', 16],
    ['th', 35],
]);
/** Characters a second, for adults: of subtitles, and of those for the deaf and hard of hearing. */
const SPEEDS = new Map([
    ['en', [20, 20]],
    ['ar', [20, 23]],
    ['hi', [22, 25]],
    ['ko', [12, 14]],
    ['zh', [9, 11]],
    ['yue', [9, 11]],
    ['ja', [4, 7]],
]);
/**
 * The limits for a language (a BCP 47 tag, or null where it is unknown). Sources: Netflix's style guides, and for
 * languages other than English their figures in Subtitle Edit's `NetflixQualityController`.
 */
function styleLimits(language, closedCaptions) {
    const primary = language?.split('-')[0]?.toLowerCase() ?? '';
    const [subtitles, captions] = SPEEDS.get(primary) ?? [17, 20];
    return {
        lineLength: LINE_LENGTHS.get(primary) ?? 42,
        readingSpeed: closedCaptions ? captions : subtitles,
        wide: ['ja', 'ko', 'zh', 'yue'].includes(primary),
    };
}
const segmenter = (0,lazy/* lazy */.R)(() => new Intl.Segmenter('und', { granularity: 'grapheme' }));
/** The number of characters as people count them; with `wide`, those of half the width count half. */
function countCharacters(text, wide) {
    if (limits_isSimple(text))
        return wide ? text.length / 2 : text.length;
    let count = 0;
    for (const { segment } of segmenter().segment(text))
        count += width(segment, wide);
    return count;
}
/** The offset in UTF-16 code units of the first character that does not fit in so many. */
function offsetAfter(text, { characters, wide }) {
    let count = 0;
    for (const { segment, index } of segmenter().segment(text)) {
        count += width(segment, wide);
        if (count > characters)
            return index;
    }
    return text.length;
}
/** Whether every code unit is a character of its own, of half the width. */
function limits_isSimple(text) {
    return !/[^ -~\u00a0-\u02ff]/.test(text);
}
/** Of alphabets, and of the half-width forms of katakana and Korean letters, half where it matters. */
function width(character, wide) {
    const code = character.charCodeAt(0);
    return wide && (code < 0x1100 || (code >= 0xff61 && code <= 0xffdc)) ? 0.5 : 1;
}

;// CONCATENATED MODULE: ./lib/src/subtitles/style/style.js




const checks = {
    'style/line-length': {
        greaterIsWorse: true,
        offences: ({ lines }, { lineLength, wide }) => lines
            .filter(({ characters }) => characters > lineLength)
            .map(({ line, plain, characters }) => {
            const offset = plain ? offsetAfter(plain, { characters: lineLength, wide }) : 0;
            return { line, column: offset + 1, value: characters };
        }),
        message: (count, { lineLength }) => `${count === 1 ? '1 line is' : `${count} lines are`} longer than ${lineLength} characters`,
        say: (value) => `${value} characters`,
        hint: 'Break the line, or say it in fewer words.',
    },
    'style/lines': {
        greaterIsWorse: true,
        offences({ lines }) {
            const extra = lines[MAX_LINES];
            return extra ? [{ line: extra.line, column: 1, value: lines.length }] : [];
        },
        message: (count) => `${cuesWith(count)} more than ${MAX_LINES} lines`,
        say: (value) => `${value} lines`,
        hint: 'Split the cue in two.',
    },
    'style/reading-speed': {
        greaterIsWorse: true,
        offences({ cue, lines }, { readingSpeed }) {
            const characters = lines.reduce((sum, line) => sum + line.characters, 0);
            const value = (characters * 1000) / (cue.end - cue.start);
            return value > readingSpeed ? [{ line: cue.line, column: 1, value }] : [];
        },
        message: (count, { readingSpeed }) => `${cuesWith(count)} more than ${readingSpeed} characters a second`,
        say: (value) => `${value.toFixed(1)} characters a second`,
        hint: 'Show the cue for longer, or say it in fewer words.',
    },
    'style/min-duration': {
        greaterIsWorse: false,
        offences: ({ cue }) => wherever(cue, cue.end - cue.start, (value) => value < MIN_DURATION),
        message: (count) => `${cuesShown(count)} less than ${MIN_DURATION} ms`,
        say: (value) => `${value} ms`,
        hint: 'Let the cue end later, or join it with its neighbour.',
    },
    'style/max-duration': {
        greaterIsWorse: true,
        offences: ({ cue }) => wherever(cue, cue.end - cue.start, (value) => value > MAX_DURATION),
        message: (count) => `${cuesShown(count)} more than ${MAX_DURATION / 1000} s`,
        say: (value) => `${value / 1000} s`,
        hint: 'Let the cue end earlier, or split it in two.',
    },
    'style/gap': {
        greaterIsWorse: false,
        offences: ({ cue, before }) => before ? wherever(cue, cue.start - before.end, (value) => value >= 0 && value < MIN_GAP) : [],
        message: (count) => `${count === 1 ? '1 cue starts' : `${count} cues start`} less than ${MIN_GAP} ms after the end of the one above`,
        say: (value) => `${value} ms`,
        hint: 'Let the cue above end earlier.',
    },
};
/**
 * The house style of a file, summed up: at most one problem a rule, at the first place that breaks it. Rules that
 * `settings` leaves off cost nothing. The cues are those of a file, in its order.
 */
function checkStyle(cues, context) {
    const { settings, format } = context;
    const limits = styleLimits(context.language, context.closedCaptions);
    const tallies = styleRules()
        .filter((rule) => (0,severity/* severityOf */.xJ)(rule, settings) !== 'off')
        .map((rule) => ({ rule, count: 0, first: null, worst: null }));
    if (tallies.length === 0)
        return [];
    let before = null;
    for (const cue of cues) {
        if (cue.end <= cue.start)
            continue;
        const measured = { cue, before, lines: measureLines(cue, { format, wide: limits.wide }) };
        before = cue;
        for (const tally of tallies) {
            const { offences, greaterIsWorse } = checks[tally.rule];
            for (const offence of offences(measured, limits)) {
                tally.count += 1;
                tally.first ??= offence;
                const sign = greaterIsWorse ? 1 : -1;
                if (!tally.worst || (offence.value - tally.worst.value) * sign > 0)
                    tally.worst = offence;
            }
        }
    }
    return tallies.flatMap(({ rule, count, first, worst }) => {
        if (!first || !worst)
            return [];
        const { message, say, hint } = checks[rule];
        const value = say(worst.value);
        const end = count === 1 ? `: ${value}.` : `; the worst has ${value} (line ${worst.line}).`;
        const { line, column } = first;
        return [(0,severity/* problem */.CC)(rule, { line, column, message: message(count, limits) + end, hint })];
    });
}
function styleRules() {
    return Object.keys(checks);
}
/** The lines of a cue that a viewer sees, measured. */
function measureLines(cue, { format, wide }) {
    return cue.text.split('\n').flatMap((written, index) => {
        const text = (0,canonical_text/* plainText */.w)((0,canonical_text/* canonicalText */.A)(written, format));
        if (text === '')
            return [];
        const line = cue.textLine + index;
        const plain = (0,nfc/* nfc */.a)(written) === text ? written : null;
        return [{ line, plain, characters: countCharacters(text, wide) }];
    });
}
function wherever(cue, value, isOffence) {
    return isOffence(value) ? [{ line: cue.line, column: 1, value }] : [];
}
function cuesWith(count) {
    return count === 1 ? '1 cue has' : `${count} cues have`;
}
function cuesShown(count) {
    return count === 1 ? '1 cue is shown for' : `${count} cues are shown for`;
}

;// CONCATENATED MODULE: ./lib/src/subtitles/webvtt/timing.js

function createTiming() {
    return { start: 0, end: 0, startAt: 0, endAt: 0, at: 0, fault: null, faultAt: 0 };
}
/**
 * Reads the timing line at `from` into `timing`, as WebVTT § 6.3 "collect WebVTT cue timings and settings" does.
 *
 * @returns whether players accept it. `timing.fault` can be set even so.
 */
function timing_readTiming(text, from, timing) {
    timing.fault = null;
    timing.startAt = timing.at = skipSpace(text, from);
    if (timing.at > from)
        note(timing, 'leading-space', from);
    timing.start = (0,timestamp/* readTimestamp */.L2)(text, timing);
    if (timing.start < 0)
        return reject(timing, 'start', timing.at);
    if (text.charCodeAt(timing.startAt + 1) === 0x3a)
        note(timing, 'hours', timing.startAt);
    const arrow = skipSpace(text, timing.at);
    if (!text.startsWith('-->', arrow))
        return reject(timing, 'arrow', arrow);
    if (!onlyBlanks(text, timing.at, arrow))
        note(timing, 'space-before-arrow', timing.at);
    timing.endAt = skipSpace(text, arrow + 3);
    if (!onlyBlanks(text, arrow + 3, timing.endAt))
        note(timing, 'space-after-arrow', arrow + 3);
    timing.at = timing.endAt;
    timing.end = (0,timestamp/* readTimestamp */.L2)(text, timing);
    if (timing.end < 0)
        return reject(timing, 'end', timing.at);
    if (text.charCodeAt(timing.endAt + 1) === 0x3a)
        note(timing, 'hours', timing.endAt);
    const next = text.charCodeAt(timing.at);
    if (next !== 0x0a && next !== 0x20 && next !== 0x09 && timing.at < text.length) {
        note(timing, 'space-before-settings', timing.at);
    }
    return true;
}
function note(timing, fault, at) {
    if (timing.fault)
        return;
    timing.fault = fault;
    timing.faultAt = at;
}
function reject(timing, fault, at) {
    timing.fault = fault;
    timing.faultAt = at;
    return false;
}
/** Space, tab and form feed: what players skip within a line. */
function skipSpace(text, at) {
    let to = at;
    for (;;) {
        const code = text.charCodeAt(to);
        if (code !== 0x20 && code !== 0x09 && code !== 0x0c)
            return to;
        to++;
    }
}
/** Whether there is one space or tab at least, and nothing else. */
function onlyBlanks(text, from, to) {
    if (to === from + 1)
        return text.charCodeAt(from) !== 0x0c;
    return to > from && !text.slice(from, to).includes('\f');
}
const time = String.raw `(?:(\d{1,5})[ \t]*:[ \t]*)?(\d{1,3})[ \t]*:[ \t]*(\d{1,2})(?:[ \t]*[.,:;][ \t]*(\d{1,9}))?`;
const arrow = String.raw `(?:[-–—−]{1,3}[ \t]*>|[-–—−]{2,3}|–|—|[→⟶]|=+>)`;
const nearTiming = new RegExp(String.raw `^\s*(${time})\s*(${arrow})\s*(${time})(?![\d:])`, 'd');
/** Whether a line is a timing line, or was meant as one: SRT's comma, a wrong arrow, missing digits. */
function guessTiming(line) {
    const match = nearTiming.exec(line.slice(0, 200));
    if (!match)
        return null;
    const meantStart = repairTime(match.slice(2, 6));
    const meantEnd = repairTime(match.slice(8, 12));
    const isDisordered = meantStart !== null && meantEnd !== null && meantEnd.ms <= meantStart.ms;
    const [start, end] = isDisordered
        ? [null, null]
        : [meantStart?.text ?? null, meantEnd?.text ?? null];
    return {
        arrowAt: match.indices?.[6]?.[0] ?? 0,
        arrow: match[6] ?? '',
        start,
        end,
        isDisordered,
        startIsRight: (0,timestamp/* isWellWritten */.cF)(match[1] ?? ''),
        endIsRight: (0,timestamp/* isWellWritten */.cF)(match[7] ?? ''),
        rest: line.slice(match[0].length).trim(),
    };
}
/** Milliseconds, and how they are written. */
function repairTime(parts) {
    const [hours, minutes, seconds, fraction] = parts;
    const m = Number(minutes);
    const s = Number(seconds);
    if (s > 59 || (hours !== undefined && m > 59))
        return null;
    const thousandths = Number((fraction ?? '').slice(0, 3).padEnd(3, '0'));
    const ms = ((Number(hours ?? 0) * 60 + m) * 60 + s) * 1000 + thousandths;
    const text = (0,timestamp/* formatTimestamp */.Ey)(ms);
    return { ms, text: hours === undefined && m < 60 ? text.slice(3) : text };
}

;// CONCATENATED MODULE: ./lib/src/subtitles/webvtt/reader.js

function reader_createReader(text, body, report) {
    return {
        text,
        report,
        cues: [],
        regions: [],
        regionIds: new Set(),
        ids: new Map(),
        timing: createTiming(),
        end: text.endsWith('\n') ? text.length - 1 : text.length,
        at: body.at,
        line: body.line,
        above: 'header',
        cut: false,
        told: false,
        timings: 0,
        commas: 0,
        firstComma: null,
        restarted: false,
        latestStart: 0,
        latest: null,
        nextArrow: -1,
        nextBlank: -1,
        nextTag: -1,
        nextAmpersand: -1,
    };
}
/** Offset of the line end at or behind `from`. */
function lineEnd(reader, from) {
    const end = reader.text.indexOf('\n', from);
    return end === -1 ? reader.text.length : end;
}
/** Offset of the first arrow at or behind `from`, or the length of the text. Every search starts where the last one ended. */
function findArrow(reader, from) {
    if (reader.nextArrow < from)
        reader.nextArrow = search(reader.text, '-->', from);
    return reader.nextArrow;
}
/**
 * Offset of the line end at which the block ends whose line ends at `from`: in front of a blank line, or of
 * a line with an arrow, which is always the start of another block. Sets `reader.cut`.
 */
function findBlockEnd(reader, from) {
    if (reader.nextBlank < from) {
        const blank = reader.text.indexOf('\n\n', from);
        reader.nextBlank = blank === -1 ? reader.end : blank;
    }
    const arrow = findArrow(reader, from);
    reader.cut = arrow < reader.nextBlank;
    return reader.cut ? reader.text.lastIndexOf('\n', arrow) : Math.max(reader.nextBlank, from);
}
/** Whether there is a "<" or "&" from `from` up to `to`. */
function hasMarkup(reader, from, to) {
    if (reader.nextTag < from)
        reader.nextTag = search(reader.text, '<', from);
    if (reader.nextTag < to)
        return true;
    if (reader.nextAmpersand < from)
        reader.nextAmpersand = search(reader.text, '&', from);
    return reader.nextAmpersand < to;
}
/** Moves behind the block that ends at `end`. */
function leaveBlock(reader, end) {
    const { text } = reader;
    for (let at = text.indexOf('\n', reader.at); at !== -1 && at <= end;) {
        reader.line++;
        at = text.indexOf('\n', at + 1);
    }
    reader.at = end + 1;
}
function search(text, what, from) {
    const at = text.indexOf(what, from);
    return at === -1 ? text.length : at;
}

;// CONCATENATED MODULE: ./lib/src/subtitles/webvtt/region.js

const defaultRegion = {
    id: '',
    width: 100,
    lines: 3,
    anchor: [0, 100],
    viewportAnchor: [0, 100],
    scroll: '',
};
/** How players read each setting of a region; null where they ignore it. */
const regionReaders = {
    id: (value) => ({ id: value }),
    width(value) {
        const width = readPercentage(value);
        return width === null ? null : { width };
    },
    lines: (value) => (/^\d+$/.test(value) ? { lines: Number(value) } : null),
    regionanchor(value) {
        const anchor = readPoint(value);
        return anchor && { anchor };
    },
    viewportanchor(value) {
        const viewportAnchor = readPoint(value);
        return viewportAnchor && { viewportAnchor };
    },
    scroll: (value) => (value === 'up' ? { scroll: 'up' } : null),
};
/** The region that the lines below `REGION` define (WebVTT § 6.2, "collect WebVTT region settings"). */
function parseRegion(settings) {
    let region = defaultRegion;
    for (const { name, value } of splitSettings(settings)) {
        if (value === null || !Object.hasOwn(regionReaders, name))
            continue;
        region = { ...region, ...regionReaders[name]?.(value) };
    }
    return region;
}
function readPoint(value) {
    const comma = value.indexOf(',');
    if (comma === -1)
        return null;
    const x = readPercentage(value.slice(0, comma));
    const y = readPercentage(value.slice(comma + 1));
    return x === null || y === null ? null : [x, y];
}

;// CONCATENATED MODULE: ./lib/src/subtitles/webvtt/settings-problems.js




const advice = {
    vertical: 'Write vertical:rl or vertical:lr.',
    line: 'Write a whole number such as line:-2, or a percentage such as line:85%, if need be with ,start ,center or ,end.',
    position: 'Write a percentage such as position:50%, if need be with ,line-left ,center or ,line-right.',
    size: 'Write a percentage from 0% to 100% such as size:80%.',
    align: 'Write align:start, align:center, align:end, align:left or align:right.',
    id: 'Write id: and a name without spaces.',
    width: 'Write a percentage from 0% to 100% such as width:40%.',
    lines: 'Write a whole number such as lines:3.',
    regionanchor: 'Write two percentages such as regionanchor:0%,100%.',
    viewportanchor: 'Write two percentages such as viewportanchor:10%,90%.',
    scroll: 'Write scroll:up, or leave it out.',
};
/** Reports what the grammar for authors does not allow in a cue's settings (WebVTT § 4.4). */
function checkSettings(settings, place, report) {
    checkList(splitSettings(settings), {
        rule: 'vtt/setting',
        kind: 'cue setting',
        report,
        locate: (setting) => ({ line: place.line, column: place.column + setting.at }),
        read: {
            ...readers,
            line: readWholeLine,
            region: (value) => (place.regions.has(value) ? {} : null),
        },
    });
}
/** Reports what the grammar for authors does not allow in the lines below REGION (WebVTT § 4.3). */
function checkRegion(settings, place, report) {
    const parts = splitSettings(settings);
    const rule = 'vtt/region';
    const placeOf = findPlaces(settings, place.line + 1);
    const locate = (setting) => placeOf(setting.at);
    checkList(parts, { rule, kind: 'region setting', report, locate, read: regionReaders });
    const id = parts.find((setting) => setting.name === 'id');
    if (!id) {
        report(rule, {
            line: place.line,
            column: 1,
            message: 'The region has no identifier, so no cue can name it.',
            hint: 'Write a line id: with a name below REGION.',
        });
    }
    else if (id.value !== null && place.earlier.has(id.value)) {
        report(rule, {
            ...locate(id),
            message: `Another region above has the identifier ${(0,words/* quote */.hD)(id.value)}.`,
            hint: 'Give every region an identifier of its own.',
        });
    }
}
function checkList(parts, { rule, kind, report, locate, read }) {
    const seen = new Map();
    let skipTo = 0;
    for (const [index, setting] of parts.entries()) {
        if (index < skipTo)
            continue;
        const { name, value, text } = setting;
        const tell = ([message, hint]) => report(rule, { ...locate(setting), message, hint });
        if (text.includes('-->')) {
            report('vtt/arrow', {
                ...locate(setting),
                message: `"-->" stands among the ${kind}s.`,
                hint: 'Keep one "-->" in a timing line.',
            });
            return;
        }
        if (!Object.hasOwn(read, name)) {
            tell(describeUnknown(setting, kind, read));
            skipTo = index + 1;
            while (skipTo < parts.length && !Object.hasOwn(read, parts[skipTo]?.name ?? ''))
                skipTo++;
        }
        else if (value === null) {
            const next = parts[index + 1];
            const apart = next && !Object.hasOwn(read, next.name) ? next.text.replace(/^:/, '') : null;
            const hint = apart ? `Write ${name}:${apart}, without a space.` : (advice[name] ?? null);
            tell([`${(0,words/* quote */.hD)(text)} has no value.`, hint]);
            if (apart)
                skipTo = index + 2;
        }
        else if (seen.has(name)) {
            if (seen.get(name) === 1)
                tell(describeDuplicate(name));
        }
        else if (!read[name]?.(value)) {
            tell(describeValue(name, value));
        }
        seen.set(name, (seen.get(name) ?? 0) + 1);
    }
}
const readWholeLine = (value) => /^-?\d+\./.test(value) && !value.includes('%') ? null : (readers.line?.(value) ?? null);
function describeDuplicate(name) {
    return [`${(0,words/* quote */.hD)(name)} is set again; players use the last valid one.`, 'Write it once only.'];
}
function describeUnknown({ name, text }, kind, read) {
    const lower = name.toLowerCase();
    const hint = Object.hasOwn(read, lower)
        ? `Write ${lower}${text.slice(name.length)}.`
        : `Remove it. There are ${Object.keys(read).join(', ')}.`;
    return [`${(0,words/* quote */.hD)(text)} is no ${kind}.`, hint];
}
const oldAlignments = {
    align: { middle: 'center' },
    line: { middle: 'center' },
    position: {
        middle: 'center',
        start: 'line-left',
        left: 'line-left',
        end: 'line-right',
        right: 'line-right',
    },
};
function describeValue(name, value) {
    const setting = `${name}:${value}`;
    if (name === 'region') {
        return [
            `No REGION block above has the identifier ${(0,words/* quote */.hD)(value)}.`,
            'Write the REGION block above the first cue, or remove the setting.',
        ];
    }
    const message = `${(0,words/* quote */.hD)(setting)} is not allowed, so players ignore it.`;
    const comma = name === 'align' ? -1 : value.indexOf(',');
    const old = oldAlignments[name]?.[value.slice(comma + 1)];
    if (old && (comma !== -1 || name === 'align')) {
        return [message, `Write ${name}:${value.slice(0, comma + 1)}${old}.`];
    }
    const bare = name !== 'line' && /^(\d{1,2}|100)(\.\d+)?$/.test(value) && name !== 'lines';
    if (bare && readers[name]?.(`${value}%`))
        return [message, `Write ${setting}%.`];
    return [message, advice[name] ?? null];
}

;// CONCATENATED MODULE: ./lib/src/subtitles/webvtt/timing-problems.js




/** Reports the fault of a timing line, if it has one. `lineAt` is the line's offset in the text. */
function reportTiming(report, place) {
    const { text, lineAt, line, timing } = place;
    if (!timing.fault)
        return;
    const content = text.slice(lineAt, Math.min(place.lineEnd, lineAt + 200));
    const meant = guessTiming(content);
    const column = timing.faultAt - lineAt + 1;
    const whole = wholeTiming(meant);
    const hint = hintForWhole(meant);
    switch (timing.fault) {
        case 'start':
        case 'end':
        case 'hours': {
            const fault = describeTime(content, timing.faultAt - lineAt);
            report('vtt/timestamp', { line, column, message: fault, hint: hintForTimes(meant) });
            return;
        }
        case 'arrow': {
            if (meant?.arrow === '-->') {
                const message = 'Another space than a plain one, such as a no-break space, stands at "-->".';
                report('vtt/timing', { line, column, message, hint });
                return;
            }
            const message = `Between start and end stands ${(0,words/* quote */.hD)(meant?.arrow ?? content.slice(column - 1).trim())} instead of "-->".`;
            report('vtt/timing', { line, column, message, hint });
            return;
        }
        case 'leading-space':
            report('vtt/timing', {
                line,
                column,
                message: 'The timing line begins with white space.',
                hint: 'Remove the white space in front of the start time.',
            });
            return;
        case 'space-before-arrow':
        case 'space-after-arrow': {
            const side = timing.fault === 'space-before-arrow' ? 'before' : 'after';
            const message = `A space is missing ${side} "-->".`;
            const insert = `Insert a space ${side} "-->".`;
            report('vtt/timing', { line, column, message, hint: whole ? hint : insert });
            return;
        }
        case 'space-before-settings':
            report('vtt/timing', {
                line,
                column,
                message: 'Something follows the end time without a space.',
                hint: whole
                    ? `Write ${whole}, then a space, then the cue settings, if any.`
                    : 'Insert a space behind the end time.',
            });
    }
}
/** Reports a line that was meant as a timing line, but has another arrow, so that players do not see one. */
function reportWrongArrow(report, place) {
    const { content, line, meant } = place;
    report('vtt/timing', {
        line,
        column: meant.arrowAt + 1,
        message: `${(0,words/* quote */.hD)(content.trim())} has ${(0,words/* quote */.hD)(meant.arrow)} instead of "-->", so players see no timing.`,
        hint: hintForWhole(meant),
    });
}
/** Reports a timing that other signs stand in front of, as in `[00:00.000 --> 00:02.000]`; false where there is none. */
function reportSignsBeforeTiming(report, { content, line }) {
    const at = content.search(/\d+:\d\d/);
    const meant = at > 0 ? guessTiming(content.slice(at)) : null;
    if (meant?.arrow !== '-->')
        return false;
    const before = content.slice(0, at);
    const front = before.trim();
    const message = `${(0,words/* quote */.hD)(front)} stands in front of the start time, so players see no timing.`;
    const isNoTime = /^\s*(?:\d+\s+|[^\d:\p{L}\p{Pd}\ufffd]+)$/u.test(before);
    const hint = isNoTime ? hintForWhole(meant) : null;
    report('vtt/timing', { line, column: 1, message, hint });
    return true;
}
/** Where the times themselves are wrong, so that to repeat them would be the next mistake. */
const timing_problems_form = 'Write it as 00:00:01.000 --> 00:00:02.000, with an end after the start.';
function wholeTiming(meant) {
    return meant?.start && meant.end ? `${meant.start} --> ${meant.end}` : null;
}
function hintForWhole(meant) {
    const whole = wholeTiming(meant);
    const hasText = meant && findTextOnTimingLine(meant.rest, false) >= 0;
    if (whole)
        return `Write ${whole}${hasText ? ', and the text on a line of its own below' : ''}.`;
    return meant?.isDisordered ? timing_problems_form : null;
}
/** The one time that is wrong, or both. */
function hintForTimes(meant) {
    if (meant?.start && meant.end) {
        if (meant.startIsRight && !meant.endIsRight)
            return `Write ${meant.end}.`;
        if (meant.endIsRight && !meant.startIsRight)
            return `Write ${meant.start}.`;
    }
    return hintForWhole(meant);
}
/** What is wrong at `at`, which is the place within a line where reading a time failed. */
function describeTime(line, at) {
    const word = /[\d:.,;]*$/.exec(line.slice(0, at))?.[0] ?? '';
    const rest = /^[\d:.,;]*/.exec(line.slice(at))?.[0] ?? '';
    const time = word + rest;
    if (time === '') {
        const found = line.slice(at).trim();
        return found === ''
            ? 'A time is missing here.'
            : `Here a time such as 00:00:01.000 is missing: ${(0,words/* quote */.hD)(found)} is none.`;
    }
    const parts = time.split(/[:.,;]/);
    const character = line[at];
    if (character === ',' && word.includes(':')) {
        return `${(0,words/* quote */.hD)(time)} has a comma before the milliseconds; WebVTT has a full stop.`;
    }
    if (/\d[:;]\d{1,2}[:;](?:\d{3,}|\d{1,2}[:;]\d+)$/.test(time)) {
        return `${(0,words/* quote */.hD)(time)} has no full stop before the milliseconds.`;
    }
    if (/^\d:\d\d:\d\d/.test(time) && (0,timestamp/* readTimestamp */.L2)(time, { at: 0 }) >= 0) {
        return `${(0,words/* quote */.hD)(time)} has one digit of hours; it takes two, or none.`;
    }
    if (/:\d\d?$/.test(time))
        return `${(0,words/* quote */.hD)(time)} has no milliseconds.`;
    const digits = parts.at(-1)?.length ?? 0;
    if (/\.\d*$/.test(time) && word.endsWith('.') && digits !== 3) {
        const counted = digits === 1 ? '1 digit' : `${digits} digits`;
        return `${(0,words/* quote */.hD)(time)} has ${counted} of milliseconds; it takes three.`;
    }
    if (parts.length < 3)
        return `${(0,words/* quote */.hD)(time)} is no time such as 00:00:01.000.`;
    if (parts.slice(-3, -1).some((part) => Number(part) > 59)) {
        return `${(0,words/* quote */.hD)(time)} has more than 59 minutes or seconds.`;
    }
    return `${(0,words/* quote */.hD)(time)} is no time such as 00:00:01.000: minutes and seconds take two digits, milliseconds three.`;
}

;// CONCATENATED MODULE: ./lib/src/subtitles/webvtt/blocks.js






/** Whether a comment block starts at `at`: NOTE, then white space or the end of the line. */
function isComment(text, at) {
    if (!text.startsWith('NOTE', at))
        return false;
    const next = text.charCodeAt(at + 4);
    return next === 0x0a || next === 0x20 || next === 0x09 || at + 4 >= text.length;
}
/** Reads the block at the cursor, which is no cue: a comment, STYLE, REGION, ATTRIBUTES, or a text without a timing. */
function readOtherBlock(reader, firstEnd) {
    const { text, at } = reader;
    const end = findBlockEnd(reader, firstEnd);
    const keyword = /^(STYLE|REGION|ATTRIBUTES)[\t ]*$/.exec(text.slice(at, Math.min(firstEnd, at + 40)))?.[1];
    if (isComment(text, at)) {
        endBlock(reader, { end, name: 'comment' });
        reader.above = 'comment';
    }
    else if (keyword) {
        readDefinition(reader, { keyword, firstEnd, end });
    }
    else {
        blocks_readStray(reader, { firstEnd, end });
    }
}
function readDefinition(reader, { keyword, firstEnd, end }) {
    const { text, line, report } = reader;
    if (reader.timings > 0) {
        report('vtt/late-block', {
            line,
            column: 1,
            message: `This ${keyword} block stands below the first cue, where players ignore it.`,
            hint: 'Move it above the first cue.',
        });
    }
    else if (keyword === 'REGION') {
        const settings = text.slice(firstEnd + 1, end);
        checkRegion(settings, { line, earlier: reader.regionIds }, report);
        if (end > firstEnd) {
            const region = parseRegion(settings);
            reader.regions.push(region);
            reader.regionIds.add(region.id);
        }
    }
    endBlock(reader, { end, name: `${keyword} block` });
    reader.above = keyword === 'STYLE' ? 'style' : keyword === 'REGION' ? 'region' : 'attributes';
}
/** Leaves a block that may not hold an arrow, and tells of the one that ends it, if any. */
function endBlock(reader, { end, name }) {
    leaveBlock(reader, end);
    if (!reader.cut)
        return;
    const { at, line, report } = reader;
    report('vtt/arrow', {
        line,
        column: findArrow(reader, at) - at + 1,
        message: `"-->" stands in a ${name}, so players take this line for a timing.`,
        hint: `Insert a blank line above line ${line} if a cue starts here, or else remove the "-->".`,
    });
    reader.told = true;
}
function blocks_readStray(reader, { firstEnd, end }) {
    const { text, at, line, report, above } = reader;
    leaveBlock(reader, end);
    const start = text.slice(at, Math.min(end, at + 400));
    const [first = '', second = ''] = start.split('\n', 2);
    for (const [index, content] of [first, second].entries()) {
        const meant = guessTiming(content);
        if (!meant)
            continue;
        reportWrongArrow(report, { content, line: line + index, meant });
        reader.timings++;
        reader.above = 'cue';
        return;
    }
    if (start.trim() === '' && text.slice(at, end).trim() === '') {
        report('vtt/blank-line', {
            line,
            column: 1,
            message: 'This line looks blank but holds white space.',
            hint: `Empty line ${line}.`,
        });
        return;
    }
    reader.above = 'stray';
    if (above === 'stray')
        return;
    const isIdentifier = /^\d+$/.test(first) && end === firstEnd;
    const [why, hint] = explainStray({ above, line, first, cut: reader.cut, isIdentifier });
    report('vtt/stray-text', {
        line,
        column: 1,
        message: `${(0,words/* quote */.hD)(first)} belongs to no cue, so players drop it${why}.`,
        hint,
    });
}
/** The likely reason for a text without a timing, and the remedy. */
function explainStray(stray) {
    const { above, line, first } = stray;
    if (/^NOTE\b/i.test(first))
        return ['', 'Begin a comment with NOTE, then a space.'];
    if (/^(?:STYLE|REGION|ATTRIBUTES)\b/i.test(first)) {
        return ['', `Write ${/^\w+/.exec(first)?.[0].toUpperCase()} alone on its line.`];
    }
    if (/^WEBVTT(?!\S)/.test(first))
        return [': the header stands twice', `Remove line ${line}.`];
    if (stray.cut)
        return [': an identifier is a single line', 'Put a blank line above the timing.'];
    if (stray.isIdentifier)
        return ['', `Remove the blank line below line ${line}, or the number.`];
    const hint = `Remove the blank line above line ${line}`;
    switch (above) {
        case 'cue':
            return [': a blank line ends a text', `${hint}, or write a timing line.`];
        case 'comment':
            return [': a blank line ends a comment', `${hint}, or write NOTE there again.`];
        case 'style':
            return [': a blank line ends a style sheet', `${hint}.`];
        case 'region':
            return [': a blank line ends a region', `${hint}.`];
        default:
            return ['', 'Write a timing line above it, or NOTE in front of it.'];
    }
}

;// CONCATENATED MODULE: ./lib/src/subtitles/webvtt/cue-checks.js


/** Reports times of a cue that do not fit together, or do not fit the cues above. `timingAt` is the offset of its timing line. */
function checkTimes(reader, cue, timingAt) {
    const { timing, report, latest } = reader;
    const { start, end, line } = cue;
    const column = timing.startAt - timingAt + 1;
    if (end <= start) {
        report('cue/end-before-start', {
            line,
            column: timing.endAt - timingAt + 1,
            message: end < start
                ? `The cue ends at ${(0,timestamp/* formatTimestamp */.Ey)(end)}, before its start, so it is never shown.`
                : 'The cue ends at its start, so it is never shown.',
            hint: `Write an end later than ${(0,timestamp/* formatTimestamp */.Ey)(start)}.`,
        });
    }
    if (start < reader.latestStart) {
        report('cue/order', {
            line,
            column,
            message: `The cue starts at ${(0,timestamp/* formatTimestamp */.Ey)(start)}, earlier than a cue above it (${(0,timestamp/* formatTimestamp */.Ey)(reader.latestStart)}).`,
            hint: 'Order the cues by their start, or correct the time.',
        });
    }
    else {
        if (latest && end > start && start < latest.end && cue.settings === latest.settings) {
            report('cue/overlap', {
                line,
                column,
                message: `The cue starts before the one on line ${latest.line} has ended (${(0,timestamp/* formatTimestamp */.Ey)(latest.end)}).`,
                hint: start > latest.start
                    ? `End the cue on line ${latest.line} at ${(0,timestamp/* formatTimestamp */.Ey)(start)}, or start this one later.`
                    : 'Give one of them another time, or join their texts.',
            });
        }
        reader.latestStart = start;
    }
    if (!latest || end > latest.end)
        reader.latest = cue;
}
/** Reports an identifier that another cue has; numbers that start over are one fault of the whole file. */
function checkId(reader, cue) {
    const first = reader.ids.get(cue.id);
    if (first === undefined) {
        reader.ids.set(cue.id, cue.line - 1);
        return;
    }
    const isNumber = /^\d+$/.test(cue.id);
    if (isNumber && reader.restarted)
        return;
    reader.restarted ||= isNumber;
    reader.report('vtt/duplicate-id', {
        line: cue.line - 1,
        column: 1,
        message: `The identifier ${(0,words/* quote */.hD)(cue.id)} is also on line ${first}.`,
        hint: isNumber ? 'Number the cues anew, or remove the numbers.' : 'Give each cue its own.',
    });
}

;// CONCATENATED MODULE: ./lib/src/subtitles/webvtt/cues.js









/** Reads the block at the cursor whose timing line is at `timingAt`: its first line, or the one below an identifier. */
function cues_readCue(reader, timingAt, timingEnd) {
    const { text, timing, at } = reader;
    const hasId = timingAt > at;
    const line = hasId ? reader.line + 1 : reader.line;
    const told = reader.told || tellArrowInBlock(reader, { timingAt, line });
    reader.told = false;
    const accepted = timing_readTiming(text, timingAt, timing);
    const meant = accepted || looksLikeTiming(text.slice(timingAt, Math.min(timingEnd, timingAt + 200)));
    if (meant)
        reader.timings++;
    if (timing.fault && timing.fault !== 'space-before-settings' && !told) {
        cues_tellTiming(reader, { timingAt, timingEnd, line, meant });
    }
    const end = findBlockEnd(reader, timingEnd);
    const payload = end > timingEnd ? text.slice(timingEnd + 1, end) : '';
    if (accepted) {
        const cue = {
            id: hasId ? text.slice(at, timingAt - 1) : '',
            start: timing.start,
            end: timing.end,
            settings: timing.at === timingEnd ? '' : trimSpace(text.slice(timing.at, timingEnd)),
            text: payload,
            line,
            textLine: line + 1,
        };
        reader.cues.push(cue);
        checkTimes(reader, cue, timingAt);
        if (hasId)
            checkId(reader, cue);
        const empty = !showsText(payload, 'vtt');
        const isText = cue.settings !== '' && !told && tellRest(reader, { cue, timingAt, timingEnd, empty });
        if (empty && !reader.cut && !isText) {
            const message = 'The cue has no text.';
            reader.report('cue/empty', {
                line,
                column: 1,
                message,
                hint: 'Write its text, or remove it.',
            });
        }
    }
    if (meant && payload !== '' && hasMarkup(reader, timingEnd, end)) {
        const timed = accepted && timing.end > timing.start;
        const start = timed ? timing.start : null;
        checkCueText(payload, { line: line + 1, start, end: timed ? timing.end : null }, reader.report);
    }
    leaveBlock(reader, end);
    if (reader.cut && meant)
        tellCutText(reader, payload);
    else if (reader.cut)
        reader.told = true;
    reader.above = 'cue';
}
/** Tells of what is wrong behind the end time; true where a text stands there. */
function tellRest(reader, place) {
    const { text, timing, report } = reader;
    const { cue, timingAt, timingEnd, empty } = place;
    const { line, settings } = cue;
    const column = text.indexOf(settings, timing.at) - timingAt + 1;
    const textAt = findTextOnTimingLine(settings, !empty);
    if (textAt >= 0) {
        const told = tellTextOnTimingLine(settings.slice(textAt));
        report('cue/text-on-timing-line', { line, column: column + textAt, ...told });
    }
    const known = textAt < 0 ? settings : settings.slice(0, textAt);
    if (timing.fault !== 'space-before-settings') {
        checkSettings(known, { line, column, regions: reader.regionIds }, report);
    }
    else if (textAt !== 0) {
        reportTiming(report, { text, lineAt: timingAt, lineEnd: timingEnd, line, timing });
    }
    return textAt >= 0;
}
/** Whether a line is a timing line, be it with mistakes, rather than a text with an arrow. */
function looksLikeTiming(line) {
    return /^\s*\d+[:.,;]\d/.test(line) || guessTiming(line) !== null;
}
function tellArrowInBlock(reader, { timingAt, line }) {
    const { text, at, report } = reader;
    const block = isComment(text, at)
        ? 'comment'
        : timingAt > at
            ? /^(?:STYLE|REGION)[\t ]*$/.exec(text.slice(at, Math.min(timingAt - 1, at + 40)))?.[0]
            : undefined;
    if (!block)
        return false;
    const name = block === 'comment' ? block : `${block.trim()} block`;
    report('vtt/arrow', {
        line,
        column: findArrow(reader, timingAt) - timingAt + 1,
        message: `"-->" stands in a ${name}, so players take this line for a timing.`,
        hint: `Insert a blank line above line ${line} if a cue starts here, or else remove the "-->".`,
    });
    return true;
}
function cues_tellTiming(reader, place) {
    const { text, timing, report } = reader;
    const { timingAt, timingEnd, line, meant } = place;
    if (!meant) {
        tellStrayArrow(reader, { lineAt: timingAt, line });
        return;
    }
    if (text[timing.faultAt] === ',') {
        reader.firstComma ??= { line, column: timing.faultAt - timingAt + 1 };
        reader.commas++;
    }
    reportTiming(report, { text, lineAt: timingAt, lineEnd: timingEnd, line, timing });
}
function tellStrayArrow(reader, { lineAt, line }) {
    const { text, report } = reader;
    const end = Math.min(lineEnd(reader, lineAt), lineAt + 200);
    if (reportSignsBeforeTiming(report, { content: text.slice(lineAt, end), line }))
        return;
    report('vtt/arrow', {
        line,
        column: findArrow(reader, lineAt) - lineAt + 1,
        message: '"-->" stands where no timing is, so players drop this text.',
        hint: 'Write --&gt; instead.',
    });
}
/** Tells why the text of the cue above the cursor ends at a line with an arrow. */
function tellCutText(reader, payload) {
    const { text, at, line, report } = reader;
    if (!looksLikeTiming(text.slice(at, at + 200))) {
        tellStrayArrow(reader, { lineAt: at, line });
        reader.told = true;
        return;
    }
    const above = payload === '' ? [] : payload.slice(-200).split('\n').reverse();
    const idLines = /^\s*\d+\s*$/.test(above[0] ?? '') && above.length > 1 ? 1 : 0;
    const looksBlank = above[idLines] !== undefined && isBlank(above[idLines]);
    const place = line - idLines - (looksBlank ? 1 : 0);
    report('vtt/missing-blank-line', {
        line: place,
        column: 1,
        message: looksBlank
            ? 'This line looks blank but holds white space, so it does not end the cue above.'
            : 'A cue starts here without a blank line above it.',
        hint: looksBlank ? `Empty line ${place}.` : `Insert a blank line above line ${place}.`,
    });
}
/** Without the white space that separates settings at its ends; other kinds of it are part of a setting. */
function trimSpace(text) {
    return text.replace(/^[\t\f ]+/, '').replace(/[^\t\f ][\t\f ]+$/, (end) => end.charAt(0));
}
function isBlank(text) {
    return text === '' || (text.charCodeAt(0) <= 0x20 && text.trim() === '');
}

;// CONCATENATED MODULE: ./lib/src/subtitles/webvtt/header.js



const LF = 0x0a;
const nothing = { at: 0, line: 1, playable: false, readable: false };
/** Reads the signature and the header of a text with LF line ends (WebVTT § 6.1), and reports what is wrong with them. */
function readHeader(text, report) {
    const signed = /^WEBVTT(?![^\n\t ])/.test(text);
    if (signed)
        return readHeaderLines(text, { at: 0, line: 1, playable: true }, report);
    const found = { line: 1, column: 1 };
    if (isSrt(text)) {
        report('vtt/srt-content', {
            ...found,
            message: 'This is SubRip (SRT) text in a .vtt file, so players show nothing.',
            hint: 'Rename the file to .srt, or convert it: a first line WEBVTT, a blank line, and full stops in place of the commas.',
        });
        return nothing;
    }
    const near = /^\s*web[ \t._-]*vt+[^\n]*/i.exec(text.slice(0, 200));
    const format = otherFormat(text);
    const first = text.slice(0, header_lineEnd(text, 0));
    if (/^\ufeff+WEBVTT/.test(first)) {
        report('vtt/signature', {
            ...found,
            message: 'A second byte order mark, which is invisible, stands in front of "WEBVTT", so players show nothing.',
            hint: 'Delete the invisible character at the start of the file.',
        });
        return readHeaderLines(text, { at: 0, line: 1, playable: false }, report);
    }
    report('vtt/signature', {
        ...found,
        message: format
            ? `This is ${format}, not WebVTT, so players show nothing.`
            : `A WebVTT file starts with a line "WEBVTT", and this one with ${(0,words/* quote */.hD)(first)}, so players show nothing.`,
        hint: format
            ? `Convert it to WebVTT.`
            : near
                ? /^(?:webvtt|\s*\n)/i.test(near[0])
                    ? 'Write WEBVTT alone, in capitals, on the first line.'
                    : `Write WEBVTT in line 1 in place of ${(0,words/* quote */.hD)(near[0].trim())}.`
                : 'Insert a line WEBVTT and a blank line at the top.',
    });
    if (!text.includes('-->'))
        return nothing;
    if (!near)
        return { ...nothing, readable: true };
    const at = near[0].search(/\S/);
    const line = 1 + (near[0].slice(0, at).match(/\n/g)?.length ?? 0);
    return readHeaderLines(text, { at, line, playable: false }, report);
}
function readHeaderLines(text, from, report) {
    const signature = text.slice(from.at, header_lineEnd(text, from.at));
    const timingAbove = signature.includes('-->');
    if (timingAbove) {
        report('vtt/header', {
            line: from.line,
            column: 1,
            message: 'A timing stands on the line of "WEBVTT", where players do not see it.',
            hint: 'Write WEBVTT alone on its line, then a blank line, then the timing.',
        });
    }
    let at = header_lineEnd(text, from.at) + 1;
    let line = from.line + 1;
    const body = () => ({ at, line, playable: from.playable, readable: true });
    if (at >= text.length || text.charCodeAt(at) === LF)
        return body();
    const attributes = /^ATTRIBUTES[ \t]*$/.test(text.slice(at, header_lineEnd(text, at)));
    let told = timingAbove;
    let metadata = false;
    while (at < text.length && text.charCodeAt(at) !== LF) {
        const end = header_lineEnd(text, at);
        const content = text.slice(at, Math.min(end, at + 200));
        const isTiming = text.slice(at, end).includes('-->');
        const isMetadata = attributes || /^[A-Za-z][\w-]*[ \t]*[:=]/.test(content);
        if (!told && (isTiming || !isMetadata)) {
            told = true;
            report('vtt/header', {
                line,
                column: 1,
                message: 'The blank line below the "WEBVTT" line is missing.',
                hint: `Insert a blank line above line ${line}.`,
            });
        }
        else if (!told && !metadata && !attributes) {
            metadata = true;
            report('vtt/header-metadata', {
                line,
                column: 1,
                message: `${(0,words/* quote */.hD)(content)} below "WEBVTT" is no part of the standard; players skip it.`,
                hint: null,
            });
        }
        if (isTiming)
            break;
        at = end + 1;
        line++;
    }
    return body();
}
function isSrt(text) {
    const arrow = text.indexOf('-->');
    if (arrow === -1)
        return false;
    const from = text.lastIndexOf('\n', arrow) + 1;
    const meant = guessTiming(text.slice(from, from + 200));
    return meant !== null && /\d,\d/.test(text.slice(from, arrow));
}
function header_lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end;
}

;// CONCATENATED MODULE: ./lib/src/subtitles/webvtt/parse.js







/** As many timing lines with SRT's comma, and no right one, make a file SRT in disguise. */
const MIN_COMMAS = 3;
/**
 * Reads a WebVTT text: cues by the specification's parsing algorithm (WebVTT § 6), problems by its grammar for
 * authors (§ 4). After a fault it goes on with the next cue. Takes time in proportion to the length of the text,
 * and never fails.
 */
function parseWebVtt(source) {
    const text = parse_plainLines(source);
    const { report, finish } = collectProblems();
    const body = readHeader(text, report);
    const reader = reader_createReader(text, body, report);
    if (body.readable)
        readBlocks(reader);
    const problems = finish();
    return {
        cues: body.playable ? reader.cues : [],
        regions: reader.regions,
        problems: isSrtInDisguise(reader) ? sumUpCommas(reader, problems) : problems,
    };
}
function readBlocks(reader) {
    const { text } = reader;
    while (reader.at < text.length) {
        const { at } = reader;
        if (text.charCodeAt(at) === 0x0a) {
            reader.at++;
            reader.line++;
            continue;
        }
        const end = lineEnd(reader, at);
        const arrow = findArrow(reader, at);
        if (arrow < end) {
            cues_readCue(reader, at, end);
            continue;
        }
        const secondEnd = arrow === text.length ? end : lineEnd(reader, end + 1);
        if (arrow < secondEnd)
            cues_readCue(reader, end + 1, secondEnd);
        else
            readOtherBlock(reader, end);
    }
}
/** NUL becomes U+FFFD, every line end LF, and a byte order mark goes (WebVTT § 6.1). */
function parse_plainLines(source) {
    let text = source;
    if (text.charCodeAt(0) === 0xfeff)
        text = text.slice(1);
    if (text.includes('\0'))
        text = text.replaceAll('\0', '\ufffd');
    if (text.includes('\r'))
        text = text.replace(/\r\n?/g, '\n');
    return text;
}
function isSrtInDisguise({ commas, timings }) {
    return commas >= MIN_COMMAS && commas === timings;
}
function sumUpCommas({ firstComma, commas }, problems) {
    const srt = (0,severity/* problem */.CC)('vtt/srt-content', {
        ...(firstComma ?? { line: 1, column: 1 }),
        message: `All ${commas} timing lines have a comma before the milliseconds, as in SubRip (SRT), so players show nothing.`,
        hint: 'Write full stops in place of these commas: 00:00:01.000.',
    });
    return [...problems.filter(({ rule }) => rule !== 'vtt/timestamp'), srt].sort(problem/* byPlace */.hz);
}

;// CONCATENATED MODULE: ./lib/src/subtitles/read.js







/** Everything that a subtitle file holds, and everything that is wrong with it. Any bytes will do: never throws. */
function readSubtitles(bytes, format, { language = null, closedCaptions = false, settings = {} } = {}) {
    const decoded = (0,decode/* decodeSubtitles */.g$)(bytes);
    if (decoded.kind === 'problem')
        return { cues: [], problems: [decoded.problem] };
    const { text } = decoded;
    const { cues, problems } = format === 'srt' ? parseSrt(text) : parseDecodedWebVtt(text);
    const all = [
        ...problems,
        ...findLostCharacters(text),
        ...checkStyle(cues, { format, language, closedCaptions, settings }),
    ];
    all.sort(problem/* byPlace */.hz);
    const told = (0,severity/* applyRules */.IU)(all, settings);
    if (told.some(({ severity }) => severity === 'error'))
        return { cues, problems: told };
    return { cues, problems: [...(0,severity/* applyRules */.IU)(findNothingToShow(cues), settings), ...told] };
}
/** The decoder took the byte order mark: one that is left is a second one, which players do not take away. */
function parseDecodedWebVtt(text) {
    return parseWebVtt(text.startsWith('\ufeff') ? `\ufeff${text}` : text);
}
/** A file that shows nothing, once it is WebVTT: it would take the place of a track that has a text. */
function findNothingToShow(cues) {
    if (cues.some(({ start, end, text }) => end > start && showsText(text, 'vtt')))
        return [];
    const message = cues.length === 0
        ? 'The file has no cues, so there is nothing to show.'
        : 'The file has no cues with a text to show.';
    const hint = 'Write the subtitles, or delete the file.';
    return [(0,severity/* problem */.CC)('cue/none', { line: 1, column: 1, message, hint })];
}
/** Tells of the first U+FFFD or NUL of a text: what an earlier conversion could not read. */
function findLostCharacters(text) {
    let first = -1;
    let count = 0;
    for (const lost of ['\0', '\ufffd']) {
        let at = text.indexOf(lost);
        if (at !== -1 && (first === -1 || at < first))
            first = at;
        for (; at !== -1; at = text.indexOf(lost, at + 1))
            count++;
    }
    if (first === -1)
        return [];
    const above = text.slice(0, first).split(/\r\n?|\n/);
    const what = text[first] === '\0' ? 'A NUL stands' : 'The replacement character "\ufffd" stands';
    const others = count > 1 ? ` (and in ${count - 1} more places)` : '';
    return [
        (0,severity/* problem */.CC)('text/replacement-character', {
            line: above.length,
            column: (above.at(-1)?.length ?? 0) + 1,
            message: `${what} here${others}, where an earlier conversion lost a character.`,
            hint: 'Type the character again.',
        }),
    ];
}


/***/ }),

/***/ 2539:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F4: () => (/* binding */ exactTime),
/* harmony export */   X1: () => (/* binding */ isExactArrow),
/* harmony export */   vT: () => (/* binding */ endOfLine),
/* harmony export */   vY: () => (/* binding */ readIndex),
/* harmony export */   z3: () => (/* binding */ isBlank)
/* harmony export */ });
/** Where the line that starts at `start` ends, in a text whose lines end in `\n`. */
function endOfLine(text, start) {
    const end = text.indexOf('\n', start);
    return end < 0 ? text.length : end;
}
function isBlank(text, start, end) {
    for (let at = start; at < end; at += 1) {
        const code = text.charCodeAt(at);
        if (code !== 32 && code !== 9 && code !== 0xa0 && code !== 0x3000 && code !== 0xfeff)
            return false;
    }
    return true;
}
/** The number that is all that a line holds, or -1. */
function readIndex(text, start, end) {
    let from = start;
    let to = end;
    while (from < to && text.charCodeAt(from) <= 32)
        from += 1;
    while (to > from && text.charCodeAt(to - 1) <= 32)
        to -= 1;
    if (from === to || to - from > 9)
        return -1;
    let value = 0;
    for (let at = from; at < to; at += 1) {
        const digit = text.charCodeAt(at) - 48;
        if (digit >>> 0 > 9)
            return -1;
        value = value * 10 + digit;
    }
    return value;
}
/** The milliseconds of `HH:MM:SS,mmm` at `at`, where exactly that stands there and is in range, else -1. */
function exactTime(text, at) {
    if (text.charCodeAt(at + 2) !== 58 || text.charCodeAt(at + 5) !== 58)
        return -1;
    if (text.charCodeAt(at + 8) !== 44)
        return -1;
    const a = text.charCodeAt(at) - 48;
    const b = text.charCodeAt(at + 1) - 48;
    const c = text.charCodeAt(at + 3) - 48;
    const d = text.charCodeAt(at + 4) - 48;
    const e = text.charCodeAt(at + 6) - 48;
    const f = text.charCodeAt(at + 7) - 48;
    const g = text.charCodeAt(at + 9) - 48;
    const h = text.charCodeAt(at + 10) - 48;
    const i = text.charCodeAt(at + 11) - 48;
    const fits = a >>> 0 <= 9 &&
        b >>> 0 <= 9 &&
        c >>> 0 <= 5 &&
        d >>> 0 <= 9 &&
        e >>> 0 <= 5 &&
        f >>> 0 <= 9 &&
        g >>> 0 <= 9 &&
        h >>> 0 <= 9 &&
        i >>> 0 <= 9;
    if (!fits)
        return -1;
    return ((a * 10 + b) * 3_600_000 + (c * 10 + d) * 60_000 + (e * 10 + f) * 1000 + (g * 100 + h * 10 + i));
}
/** Whether ` --> ` stands at `at`. */
function isExactArrow(text, at) {
    return (text.charCodeAt(at) === 32 &&
        text.charCodeAt(at + 1) === 45 &&
        text.charCodeAt(at + 2) === 45 &&
        text.charCodeAt(at + 3) === 62 &&
        text.charCodeAt(at + 4) === 32);
}


/***/ }),

/***/ 4134:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ withoutOverrides),
/* harmony export */   UF: () => (/* binding */ toCueText),
/* harmony export */   ad: () => (/* binding */ findMarkup)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2539);

/** Tells of markup in a SubRip text that only some players know: `{\an8}` and `<font>`. */
function findMarkup(text, findings) {
    const override = lines(text, '{\\', () => true);
    if (override) {
        const message = 'A code such as {\\an8} is for desktop players; others ignore it or show it as text.';
        findings.once({ rule: 'srt/override', ...override.first, message }, override.count);
    }
    const font = lines(text, '<', (at) => text.slice(at + 1, at + 5).toLowerCase() === 'font');
    if (font) {
        const message = '<font> is for desktop players; WebVTT has no such tag, so its colour or size is lost.';
        findings.once({ rule: 'srt/font', ...font.first, message }, font.count);
    }
}
/** The lines that hold `sign` at a place that `fits`. */
function lines(text, sign, fits) {
    let firstAt = -1;
    let count = 0;
    let at = text.indexOf(sign);
    while (at >= 0) {
        if (fits(at)) {
            if (firstAt < 0)
                firstAt = at;
            count += 1;
            at = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfLine */ .vT)(text, at);
        }
        at = text.indexOf(sign, at + 1);
    }
    if (firstAt < 0)
        return null;
    let line = 1;
    let start = 0;
    for (;;) {
        const end = text.indexOf('\n', start);
        if (end < 0 || end > firstAt)
            break;
        line += 1;
        start = end + 1;
    }
    const end = (0,_lines_js__WEBPACK_IMPORTED_MODULE_0__/* .endOfLine */ .vT)(text, start);
    const hint = end - start < 200 ? `Write ${plainMarkup(text.slice(start, end))}` : null;
    return { first: { line, column: firstAt - start + 1, hint }, count };
}
/** A text without `{\…}` and `<font>`. */
function plainMarkup(text) {
    return withoutFonts(withoutOverrides(text));
}
function withoutFonts(text) {
    return text.replace(/<\/?font(?:\s[^<>]*)?>/gi, '');
}
/** A text without codes such as `{\an8}`, which no viewer is meant to read. */
function withoutOverrides(text) {
    if (!text.includes('{\\'))
        return text;
    const kept = [];
    let open = [];
    for (const sign of text) {
        if (sign === '{')
            open.push(kept.length);
        if (sign === '\n')
            open = [];
        const start = sign === '}' ? open.pop() : undefined;
        if (start !== undefined && kept[start + 1] === '\\')
            kept.length = start;
        else
            kept.push(sign);
    }
    return kept.join('');
}
/** SubRip text as WebVTT cue text: bold, italic and underlined stay, `<font>` goes, any other `<` is text. */
function toCueText(text) {
    if (!text.includes('<'))
        return text;
    return withoutFonts(text).replace(/<(?:(\/?)([biu])(?:\s[^<>]*)?>)?/gi, (_, slash, name) => name ? `<${slash}${name.toLowerCase()}>` : '&lt;');
}


/***/ }),

/***/ 9983:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ cueTokens)
/* harmony export */ });
/* harmony import */ var entities_decode__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1161);

/** WebVTT § 6.4, "WebVTT cue text tokenizer": every token of `text`, in order. Never fails. */
function* cueTokens(text) {
    let at = 0;
    while (at < text.length) {
        const tag = text.indexOf('<', at);
        const end = tag === -1 ? text.length : tag;
        if (end > at) {
            yield { kind: 'text', start: at, end, text: (0,entities_decode__WEBPACK_IMPORTED_MODULE_0__/* .decodeHTML */ .Gz)(text.slice(at, end)) };
        }
        if (tag === -1)
            return;
        const close = text.indexOf('>', tag);
        const inner = text.slice(tag + 1, close === -1 ? text.length : close);
        at = close === -1 ? text.length : close + 1;
        yield readTag(inner, { start: tag, end: at, closed: close !== -1 });
    }
}
function readTag(inner, place) {
    const first = inner.charCodeAt(0);
    if (first === 0x2f)
        return { kind: 'end', name: inner.slice(1), ...place };
    if (first >= 0x30 && first <= 0x39)
        return { kind: 'timestamp', value: inner, ...place };
    const blank = inner.search(/[\t\n\f ]/);
    const head = blank === -1 ? inner : inner.slice(0, blank);
    const [name = '', ...classes] = head.split('.');
    return {
        kind: 'start',
        name,
        classes: classes.filter((one) => one !== ''),
        annotation: blank === -1 ? '' : foldSpace((0,entities_decode__WEBPACK_IMPORTED_MODULE_0__/* .decodeHTML */ .Gz)(inner.slice(blank))),
        ...place,
    };
}
function foldSpace(text) {
    return text
        .split(/[\t\n\f\r ]+/)
        .filter((word) => word !== '')
        .join(' ');
}


/***/ }),

/***/ 1821:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ey: () => (/* binding */ formatTimestamp),
/* harmony export */   L2: () => (/* binding */ readTimestamp),
/* harmony export */   cF: () => (/* binding */ isWellWritten)
/* harmony export */ });
const ZERO = 0x30;
const COLON = 0x3a;
const FULL_STOP = 0x2e;
function isDigit(code) {
    return code >= ZERO && code <= 0x39;
}
/** Two digits at `at` as a number, or -1. */
function twoDigits(text, at) {
    const tens = text.charCodeAt(at) - ZERO;
    const ones = text.charCodeAt(at + 1) - ZERO;
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}
/**
 * Reads a time at the cursor as WebVTT § 6.3 "collect a WebVTT timestamp" does, and moves the cursor behind it.
 *
 * @returns milliseconds, or -1 where there is no valid time; the cursor is then at the character that is wrong.
 */
function readTimestamp(text, cursor) {
    const from = cursor.at;
    let at = from;
    let first = 0;
    while (isDigit(text.charCodeAt(at)))
        first = first * 10 + text.charCodeAt(at++) - ZERO;
    cursor.at = at;
    if (at === from || text.charCodeAt(at) !== COLON)
        return -1;
    cursor.at = ++at;
    let minutes = twoDigits(text, at);
    if (minutes < 0 || isDigit(text.charCodeAt(at + 2)))
        return -1;
    at += 2;
    let hours = first;
    let seconds;
    if (text.charCodeAt(at) === COLON) {
        if (minutes > 59)
            return -1;
        cursor.at = ++at;
        seconds = twoDigits(text, at);
        if (seconds < 0 || isDigit(text.charCodeAt(at + 2)))
            return -1;
        at += 2;
    }
    else {
        cursor.at = from;
        if (at - from !== 5 || first > 59)
            return -1;
        cursor.at = from + 3;
        seconds = minutes;
        minutes = first;
        hours = 0;
    }
    if (seconds > 59)
        return -1;
    cursor.at = at;
    if (text.charCodeAt(at) !== FULL_STOP)
        return -1;
    cursor.at = ++at;
    const tenths = text.charCodeAt(at) - ZERO;
    const rest = twoDigits(text, at + 1);
    if (!(tenths >= 0 && tenths <= 9) || rest < 0 || isDigit(text.charCodeAt(at + 3)))
        return -1;
    cursor.at = at + 3;
    const time = ((hours * 60 + minutes) * 60 + seconds) * 1000 + tenths * 100 + rest;
    return Math.min(time, Number.MAX_SAFE_INTEGER);
}
/** Whether `text` is a time by the grammar for authors (WebVTT § 4.1, "WebVTT timestamp"). */
function isWellWritten(text) {
    const cursor = { at: 0 };
    return readTimestamp(text, cursor) >= 0 && cursor.at === text.length && text[1] !== ':';
}
/** Writes milliseconds as `00:00:01.000`, with as many digits of hours as it takes. */
function formatTimestamp(time) {
    const pad = (value, digits) => String(value).padStart(digits, '0');
    const hours = Math.floor(time / 3_600_000);
    const minutes = Math.floor(time / 60_000) % 60;
    const seconds = Math.floor(time / 1000) % 60;
    return `${pad(hours, 2)}:${pad(minutes, 2)}:${pad(seconds, 2)}.${pad(time % 1000, 3)}`;
}


/***/ })

};
