export const id = 574;
export const ids = [574,921,193];
export const modules = {

/***/ 5574:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   I: () => (/* binding */ describeFailure),
/* harmony export */   openGitHub: () => (/* binding */ openGitHub)
/* harmony export */ });
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4371);
/* harmony import */ var _shared_dispatcher_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5921);
/* harmony import */ var _shared_words_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2615);



/** Bytes that one answer may have, once it is unpacked. */
const longestAnswer = 16 * 1024 * 1024;
/**
 * Opens GitHub's API. octokit is loaded only here, since most runs need nothing of GitHub.
 * An answer that breaks off, or is too long, is an error: octokit itself would take it for an empty one, or hold it all.
 * A request may take `timeoutMs`, 20 seconds by default, altogether.
 */
async function openGitHub(options) {
    const { getOctokit } = await Promise.all(/* import() */[__webpack_require__.e(942), __webpack_require__.e(413)]).then(__webpack_require__.bind(__webpack_require__, 2413));
    const dispatcher = options.dispatcher ?? (0,_shared_dispatcher_js__WEBPACK_IMPORTED_MODULE_1__.createDispatcher)();
    const boundedFetch = async (url, init = {}) => {
        const timeout = AbortSignal.timeout(options.timeoutMs ?? 20_000);
        const signals = [init.signal, options.signal, timeout].filter((each) => each != null);
        const signal = AbortSignal.any(signals);
        const response = await (0,undici__WEBPACK_IMPORTED_MODULE_0__/* .fetch */ .hd)(url, { ...init, dispatcher, signal });
        const { status, statusText, headers } = response;
        const body = await readBody(response);
        return new undici__WEBPACK_IMPORTED_MODULE_0__.Response(body.byteLength > 0 ? body : null, { status, statusText, headers });
    };
    return getOctokit(options.token, {
        baseUrl: options.apiUrl.replace(/\/+$/, ''),
        request: { fetch: boundedFetch },
        log: { debug: silent, info: silent, warn: silent, error: silent },
    });
}
/** `fetch` unpacks what comes: only what has come out of it can be counted. */
async function readBody({ body }) {
    const chunks = [];
    let length = 0;
    for await (const chunk of body ?? []) {
        length += chunk.byteLength;
        if (length > longestAnswer) {
            throw new Error(`an answer of more than ${longestAnswer.toLocaleString('en')} bytes`);
        }
        chunks.push(chunk);
    }
    return Buffer.concat(chunks, length);
}
/** What became of a request that threw. Tells a rate limit from a missing permission, both of which are 403. */
function describeFailure(error) {
    const { status, response, message } = error;
    const headers = response?.headers ?? {};
    const words = (0,_shared_words_js__WEBPACK_IMPORTED_MODULE_2__/* .beginning */ .Ir)(String(message ?? error)
        .replace(/ - https?:\S+$/, '')
        .replace(/\s+/g, ' '), 300);
    const isRefusal = status === 403 || status === 429;
    const isRateLimit = status === 429 ||
        (isRefusal &&
            (headers['x-ratelimit-remaining'] === '0' ||
                headers['retry-after'] !== undefined ||
                /rate limit|abuse detection/i.test(words)));
    return {
        status: response && typeof status === 'number' ? status : null,
        isRateLimit,
        message: words,
    };
}
function silent() { }


/***/ }),

/***/ 5921:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createDispatcher: () => (/* binding */ createDispatcher)
/* harmony export */ });
/* unused harmony export findProxy */
/* harmony import */ var undici__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4371);

/**
 * One pool of connections, through the proxies that the environment names.
 *
 * @throws {Error} when a variable names none that can be used.
 */
function createDispatcher(env = process.env) {
    const options = { connections: 128, allowH2: false, connectTimeout: 10_000 };
    const proxies = { 'http:': findProxy('http:', env), 'https:': findProxy('https:', env) };
    const noProxy = env.no_proxy || env.NO_PROXY || '';
    return new undici__WEBPACK_IMPORTED_MODULE_0__/* .Agent */ .g6({
        ...options,
        factory(origin, given) {
            const proxy = proxies[new URL(origin).protocol];
            if (proxy === null)
                return new undici__WEBPACK_IMPORTED_MODULE_0__/* .Pool */ .bC(origin, given);
            const { uri, username, password } = proxy;
            const agent = { ...options, httpProxy: uri, httpsProxy: uri, noProxy };
            if (username === '' && password === '')
                return new undici__WEBPACK_IMPORTED_MODULE_0__/* .EnvHttpProxyAgent */ .J2(agent);
            const token = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
            const account = uri.startsWith('socks') ? { username, password } : { token };
            return new undici__WEBPACK_IMPORTED_MODULE_0__/* .EnvHttpProxyAgent */ .J2({ ...agent, ...account });
        },
    });
}
/**
 * The proxy for a protocol, or null, as curl and git find it: the protocol's own variable, in lower case first, then
 * the one for all. An empty variable is none. (curl: environment.)
 *
 * @throws {Error} when it cannot be used. The value may hold a password, so that only the variable is named.
 */
function findProxy(protocol, env) {
    const names = [`${protocol.slice(0, -1)}_proxy`, 'all_proxy'];
    const name = names.flatMap((each) => [each, each.toUpperCase()]).find((each) => env[each]);
    if (name === undefined)
        return null;
    const proxy = readProxy(env[name] ?? '');
    if (proxy)
        return proxy;
    throw new Error(`The variable \`${name}\` names no proxy that can be used. Write it as \`http://proxy.example:3128\`, or with \`https\` or \`socks5\`, and with \`user:password@\` before the host where the proxy wants it.`);
}
/** curl's ports for a proxy that names none. */
const usualPorts = { http: 1080, https: 443, socks5: 1080 };
/** `[scheme://][user[:password]@]host[:port]`; whatever stands before the last `@` is user and password. */
function readProxy(text) {
    const shape = /^(?:([a-z0-9]+):\/\/)?(?:(.*)@)?(\[[\da-f:.]+\]|[^\s:@/?#[\]]+)(?::(\d+))?\/?$/i;
    const [, given = 'http', account = '', host, ownPort] = shape.exec(text.trim()) ?? [];
    const scheme = given.toLowerCase().replace('socks5h', 'socks5');
    const port = ownPort ?? usualPorts[scheme];
    const uri = `${scheme}://${host}:${port}`;
    if (host === undefined || !Object.hasOwn(usualPorts, scheme) || !URL.canParse(uri))
        return null;
    const [username = '', ...rest] = account.split(':');
    return { uri, username: decode(username), password: decode(rest.join(':')) };
}
/** As curl does: `%` that begins no byte stands for itself. */
function decode(text) {
    return text.replace(/(?:%[\da-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'));
}


/***/ })

};
