export const id = 217;
export const ids = [217,574,921,193];
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

/***/ 1217:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   noToken: () => (/* binding */ noToken),
/* harmony export */   upsertComment: () => (/* binding */ upsertComment)
/* harmony export */ });
/* unused harmony export commentMarker */
/* harmony import */ var _client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5574);

/**
 * Keeps one comment on a pull request up to date: the first of a bot, or of the token's own user, that begins with
 * this action's marker, or else a new one. A person's that begins so stays theirs. Never throws: what GitHub does not allow is `refused`, with the way out.
 */
async function upsertComment(options) {
    const { github, pullRequest } = options;
    const repository = { owner: options.repository.owner, repo: options.repository.name };
    const marker = commentMarker(options.key);
    const body = fitComment(marker, options.body);
    try {
        for await (const comment of findComments(options, marker)) {
            if (sameText(comment.body, body))
                return done('unchanged', comment.url);
            const update = { ...repository, comment_id: comment.id, body };
            try {
                const { data } = await github.rest.issues.updateComment(update);
                return done('updated', data.html_url);
            }
            catch (error) {
                const { status, isRateLimit } = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .I)(error);
                const isNotOurs = status === 404 || (status === 403 && !isRateLimit);
                if (!isNotOurs)
                    throw error;
            }
        }
        const comment = { ...repository, issue_number: pullRequest, body };
        const { data } = await github.rest.issues.createComment(comment);
        return done('created', data.html_url);
    }
    catch (error) {
        return { kind: 'refused', message: explain((0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .I)(error)), url: null };
    }
}
/** The hidden line that a comment of this action begins with. */
function commentMarker(key) {
    return `<!-- sync-subtitles-to-datocms: ${encodeURIComponent(key.toWellFormed())} -->`;
}
/** How many comments with the marker are tried: other bots can copy it, and may not be able to stop the action so. */
const mostCandidates = 5;
/** The comments that begin with the marker: those of apps and bots, then those of the token's user, oldest first. */
async function* findComments({ github, repository, pullRequest }, marker) {
    const ofBots = [];
    const ofPeople = [];
    const pages = github.paginate.iterator(github.rest.issues.listComments, {
        owner: repository.owner,
        repo: repository.name,
        issue_number: pullRequest,
        per_page: 100,
    });
    for await (const { data } of pages) {
        for (const { id, body, html_url, user } of data) {
            if (!body?.trimStart().startsWith(marker))
                continue;
            const found = { id, body, url: html_url };
            if (user?.type === 'Bot')
                ofBots.push(found);
            else if (user)
                ofPeople.push({ ...found, login: user.login });
        }
        if (ofBots.length > 0)
            break;
    }
    yield* ofBots.slice(0, mostCandidates);
    if (ofPeople.length === 0)
        return;
    const own = await findLogin(github);
    yield* ofPeople.filter(({ login }) => login === own).slice(0, mostCandidates);
}
/** Whose token it is; null for that of an app or a job, which has no user. */
async function findLogin(github) {
    try {
        const { data } = await github.rest.users.getAuthenticated();
        return data.login;
    }
    catch (error) {
        const { status, isRateLimit } = (0,_client_js__WEBPACK_IMPORTED_MODULE_0__/* .describeFailure */ .I)(error);
        if (status === 401 || status === 404 || (status === 403 && !isRateLimit))
            return null;
        throw error;
    }
}
function done(kind, url) {
    const what = { created: 'was created', updated: 'was updated', unchanged: 'is up to date' }[kind];
    return { kind, message: `The comment on the pull request ${what}: ${url}`, url };
}
/** UTF-16 code units that a comment may have. GitHub counts characters, of which there are never more. */
const longestComment = 65_536;
/** Puts the marker before the text. One that is too long is cut at a line's end and says so before anything else. */
function fitComment(marker, text) {
    const body = `${marker}\n${text}`;
    if (body.length <= longestComment)
        return body;
    const head = `${marker}\n_Too long for a comment: the step summary has everything._\n\n`;
    const kept = text.slice(0, longestComment - head.length);
    return head + kept.slice(0, kept.lastIndexOf('\n') + 1 || -1).toWellFormed();
}
/** GitHub stores line ends as it likes. */
function sameText(one, other) {
    const normal = (text) => text.replaceAll('\r\n', '\n').trimEnd();
    return normal(one) === normal(other);
}
/** Why there is no comment, and what to do: the input `github-token` is empty. */
const noToken = refused('the input `github-token` is empty', 'Leave the input out, and the token of the job is used.');
function refused(reason, remedy) {
    return `The pull request got no comment: ${reason}. ${remedy} The step summary has everything.`;
}
function explain({ status, isRateLimit, message }) {
    if (isRateLimit) {
        return refused('the rate limit of the GitHub token is used up', 'Run the workflow again in an hour.');
    }
    if (status === 401) {
        return refused('GitHub does not accept the input `github-token`', 'Leave the input out, or give it a token that is valid.');
    }
    if (/locked/i.test(message))
        return refused('its conversation is locked', 'Unlock it.');
    if (status === 403 || status === 404) {
        return refused('the GitHub token lacks a permission', 'Give the job `permissions: pull-requests: write`; on a pull request from a fork or from Dependabot the token can only read, whatever the workflow says.');
    }
    const answer = status === null ? 'GitHub gives no answer' : `GitHub answers ${status}`;
    return refused(`${answer} (${message})`, 'Run the workflow again later.');
}


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
