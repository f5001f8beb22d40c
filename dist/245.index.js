export const id = 245;
export const ids = [245,921];
export const modules = {

/***/ 9302:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $: () => (/* binding */ pathsInLfs),
/* harmony export */   N: () => (/* binding */ isLfsPointer)
/* harmony export */ });
/* harmony import */ var _git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2803);

const signature = Buffer.from('version https://git-lfs.github.com/spec/v1\n');
/** Whether these bytes are a Git LFS pointer, which is what a checkout without `lfs: true` holds. (Git LFS: spec.md) */
function isLfsPointer(bytes) {
    return bytes.length < 1024 && signature.equals(bytes.subarray(0, signature.length));
}
/** Those of the repository's paths that .gitattributes hands to Git LFS. Throws `GitError`. */
async function pathsInLfs(root, paths) {
    const answer = await (0,_git_js__WEBPACK_IMPORTED_MODULE_0__/* .git */ .$Y)({
        folder: root,
        args: ['check-attr', '-z', '--stdin', 'filter'],
        input: paths.map((path) => `${path}\0`).join(''),
    });
    const found = new Set();
    const fields = answer.toString('utf8').split('\0');
    for (let at = 0; at + 2 < fields.length; at += 3) {
        const path = fields[at];
        if (path !== undefined && fields[at + 2] === 'lfs')
            found.add(path);
    }
    return found;
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


/***/ }),

/***/ 4245:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  synchronise: () => (/* binding */ synchronise)
});

// EXTERNAL MODULE: ./lib/src/plan/change.js
var plan_change = __webpack_require__(4786);
// EXTERNAL MODULE: ./lib/src/language/names.js
var names = __webpack_require__(3413);
;// CONCATENATED MODULE: ./lib/src/plan/match.js

/** Whether two track names are one to Mux. */
function sameName(a, b) {
    return (0,names/* comparableName */._t)(a) === (0,names/* comparableName */._t)(b);
}
/** Whether a track is what a file, or another track, stands for. */
function sameKey(a, b) {
    return a.language === b.language && a.closedCaptions === b.closedCaptions;
}
/** Whether two are of one language, whatever the region or script. */
function sameLanguage(a) {
    return (b) => a.language.split('-')[0] === b.language.split('-')[0];
}
/**
 * The tracks that may be a file's: language and closed captions agree. The one with the wanted name
 * or, where none has it, all of them, oldest first. DatoCMS says no creation time, so the order of
 * its list is taken.
 */
function findCandidates(file, tracks) {
    const matching = tracks.filter((track) => sameKey(file, track));
    const named = matching.find(({ name }) => sameName(name, file.name));
    return named ? [named] : matching;
}
/**
 * Finds the track of a file. Among several candidates it is the one with the file's text or, before
 * all others, the newest of its earlier versions: a track that was replaced is the youngest of them,
 * and the next run must not take another one. One that nobody sees may be replaced too.
 *
 * @param isAsked whether the track would be replaced even where its text cannot be read.
 */
function matchTrack(file, tracks, { comparisons, isAsked, }) {
    const candidates = findCandidates(file, tracks);
    const match = (track, certain = true) => {
        const others = tracks.filter((each) => sameKey(file, each) && each !== track);
        return { kind: 'track', track, others, certain };
    };
    const [first = null] = candidates;
    if (candidates.length <= 1)
        return match(first);
    const kindOf = ({ id }) => comparisons.get(id)?.kind;
    const known = candidates.find((track) => kindOf(track) === 'equal') ?? findNewest(candidates, comparisons);
    if (known)
        return match(known);
    const open = candidates.find(({ status }) => status === 'preparing') ??
        (isAsked ? undefined : candidates.find((track) => kindOf(track) === 'unreadable'));
    if (open)
        return match(open, false);
    const unseen = candidates.find(({ status }) => status === 'errored');
    return unseen ? match(unseen) : { kind: 'ambiguous', candidates };
}
/** The track whose text is the newest of the file's earlier versions. */
function findNewest(tracks, comparisons) {
    const aged = tracks.flatMap((track) => {
        const comparison = comparisons.get(track.id);
        const drift = comparison?.kind === 'different' ? comparison.drift : null;
        return drift?.kind === 'older' ? [{ track, age: drift.age }] : [];
    });
    return aged.toSorted((a, b) => a.age - b.age)[0]?.track;
}

;// CONCATENATED MODULE: ./lib/src/apply/order.js


/** The steps for one upload. Changes that hand a name to each other are one step. */
function orderChanges(changes, tracks) {
    const writes = changes.filter(({ kind }) => kind !== 'keep' && kind !== 'skip');
    const holders = Map.groupBy(tracks, ({ name }) => (0,names/* comparableName */._t)(name));
    const groups = writes.map((change) => new Set([change]));
    const groupOf = (change) => groups.find((group) => group.has(change));
    for (const change of writes) {
        if (change.kind === 'delete')
            continue;
        const ids = new Set(holders.get((0,names/* comparableName */._t)(change.name))?.map(({ id }) => id));
        for (const other of writes.filter(({ track }) => track !== null && ids.has(track.id))) {
            const [own, foreign] = [groupOf(change), groupOf(other)];
            if (!own || !foreign || own === foreign)
                continue;
            for (const each of foreign)
                own.add(each);
            groups.splice(groups.indexOf(foreign), 1);
        }
    }
    const steps = groups.map((group) => stepOf([...group]));
    const deletions = steps.flatMap((step) => (step.kind === 'delete' ? step.changes : []));
    const others = steps.filter(({ kind }) => kind !== 'delete');
    return deletions.length > 0 ? [...others, { kind: 'delete', changes: deletions }] : others;
}
function stepOf(changes) {
    const [change] = changes;
    if (!change || changes.length > 1)
        return { kind: 'swap', changes };
    if (change.kind === 'create')
        return { kind: 'create', change };
    if (change.kind === 'delete')
        return { kind: 'delete', changes };
    const renamed = change.track !== null && !sameName(change.track.name, change.name);
    return renamed ? { kind: 'rename', change } : { kind: 'swap', changes };
}

// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
// EXTERNAL MODULE: ./lib/src/shared/words.js
var shared_words = __webpack_require__(2615);
;// CONCATENATED MODULE: ./lib/src/datocms/errors.js

/** DatoCMS said no. The request was not carried out. */
class ApiError extends Error {
    status;
    entries;
    /** DatoCMS calls it temporary. */
    transient;
    constructor(options) {
        super(explain(options));
        this.name = 'ApiError';
        this.status = options.status;
        this.entries = options.entries;
        this.transient = options.transient;
    }
    has(code) {
        return this.entries.some((entry) => entry.code === code);
    }
}
/** Others used up the rate limit of the token for as long as it is waited for. */
class RateLimitError extends ApiError {
}
/** Nobody knows whether DatoCMS carried the request out: it must be settled by looking. */
class UnknownFateError extends Error {
    constructor(request, options) {
        super(`DatoCMS gave no usable answer to ${request} (${shortReason(options.cause)}), so that it may or may not have been carried out. Run the workflow again: it looks, and finishes the work.`, options);
        this.name = 'UnknownFateError';
    }
}
/** A read got no usable answer, however often it was repeated. */
class UnavailableError extends Error {
    constructor(message, options) {
        super(message, options);
        this.name = 'UnavailableError';
    }
}
/** The bucket took no file, however often it was sent, or is none to trust. */
class BucketError extends UnavailableError {
}
/** The same for people who know HTTP: an answer by its status and codes alone. */
function shortReason(error) {
    if (!(error instanceof ApiError))
        return (0,shared_words/* reasonOf */.A3)(error);
    return [`HTTP ${error.status}`, ...error.entries.map(({ code }) => code)].join(', ');
}
/** What a DatoCMS error code means for subtitle tracks, and what to do. (DatoCMS: errors.) */
const apiErrorMeanings = {
    CONCURRENT_UPLOAD_UPDATE: 'Somebody else is changing the same upload. Run the workflow again in a moment.',
    DEACTIVATED_SITE: 'The DatoCMS project is deactivated. Reactivate it in the DatoCMS dashboard.',
    ENVIRONMENT_IN_READ_ONLY_MODE: 'The DatoCMS environment is read-only at the moment. Run the workflow again when it is writable.',
    ENVIRONMENT_NOT_READY: 'The DatoCMS environment is still being made. Run the workflow again when it is ready.',
    IMMUTABLE_UPLOAD_TRACKS_IN_SANDBOX_ENVIRONMENT: 'DatoCMS does not let tracks be changed in a sandbox environment: uploads are shared by all environments. Leave the input `environment` empty, so that the primary environment is used.',
    INSUFFICIENT_PERMISSIONS: 'The API token may not do this. Give its role the permission to read, create and update uploads (DatoCMS: Project settings › Roles), and the token "Access to the Content Management API".',
    INVALID_AUTHORIZATION_HEADER: 'DatoCMS does not accept the API token. Check the secret behind the input `api-token`: it must be a token of this project with access to the Content Management API, and not have been rotated.',
    INVALID_ENVIRONMENT: 'The DatoCMS project has no such environment. Correct the input `environment`, or leave it empty for the primary one.',
    INVALID_FIELD: 'DatoCMS does not accept a value of the request. Correct what it says below, such as the name or the language tag of the track.',
    INVALID_SITE: 'DatoCMS does not know the project of this API token. Check the input `api-token`.',
    MAINTENANCE_MODE: 'The DatoCMS project is in maintenance mode. Run the workflow again when that is over.',
    MUX_ERROR: 'Mux, which serves the videos of DatoCMS, refused. Mend what it says below, or run the workflow again later.',
    NOT_A_VIDEO: 'The upload is no video, and only videos have tracks. Correct its id in the manifest.',
    NOT_FOUND: 'DatoCMS has no such upload, track or job result. It may have been deleted meanwhile: run the workflow again.',
    NO_PRIMARY_AUDIO_TRACK: 'The video has no audio. Upload one that has, or correct the id of the upload in the manifest.',
    PLAN_UPGRADE_REQUIRED: 'The plan of the DatoCMS project does not include this. Upgrade the plan, or ask DatoCMS support.',
    PLATFORM_SCHEDULED_MAINTENANCE: 'DatoCMS is under scheduled maintenance. Run the workflow again when that is over.',
    RATE_LIMIT_EXCEEDED: 'The rate limit of the API token is used up by others. Run the workflow again when there is less traffic.',
    SERVICE_UNAVAILABLE: 'DatoCMS is unavailable at the moment. Run the workflow again later.',
    SITE_NOT_READY: 'The DatoCMS project is still being made. Run the workflow again when it is ready.',
    TECHNICAL_LIMIT_REACHED: 'A technical limit of DatoCMS is reached. Delete what is not needed, or ask DatoCMS support.',
    TOO_MANY_OPERATIONS: 'Too many operations of the project are under way. Run the workflow again in a moment.',
};
/** Codes that every further request would meet too, so that going on is of no use. */
const codesForAll = [
    'DEACTIVATED_SITE',
    'ENVIRONMENT_IN_READ_ONLY_MODE',
    'IMMUTABLE_UPLOAD_TRACKS_IN_SANDBOX_ENVIRONMENT',
    'INSUFFICIENT_PERMISSIONS',
    'INVALID_AUTHORIZATION_HEADER',
    'INVALID_ENVIRONMENT',
    'INVALID_SITE',
    'MAINTENANCE_MODE',
    'PLAN_UPGRADE_REQUIRED',
    'PLATFORM_SCHEDULED_MAINTENANCE',
];
/** Whether DatoCMS would answer the same for every other track, now and in a while. */
function concernsAll(error) {
    return (error instanceof RateLimitError ||
        (error instanceof ApiError &&
            (error.status === 401 || codesForAll.some((code) => error.has(code)))));
}
/**
 * Whether nothing more is to be begun in this run. A bucket out of reach is such a reason too, but none to give up
 * what is under way: an old text is put back as soon as the bucket takes it.
 */
function haltsRun(error) {
    return concernsAll(error) || error instanceof BucketError;
}
/** Codes that say: not now. */
const passingCodes = ['CONCURRENT_UPLOAD_UPDATE', 'SERVICE_UNAVAILABLE', 'TOO_MANY_OPERATIONS'];
/** Whether the same request may well be granted in a moment. */
function isPassing(error) {
    if (!(error instanceof ApiError))
        return false;
    const { status, transient } = error;
    return (transient || status >= 500 || status === 429 || passingCodes.some((code) => error.has(code)));
}
/** Whether DatoCMS, or Mux behind it, refused because another track has the name. */
function isNameTaken(error) {
    if (!(error instanceof ApiError))
        return false;
    return error.entries.some(({ details }) => /not unique|VALIDATION_UNIQUENESS/i.test(textOf(details)));
}
function explain(options) {
    const codes = options.entries.map(({ code }) => code);
    const known = codes.find((code) => Object.hasOwn(apiErrorMeanings, code));
    const meaning = known && apiErrorMeanings[known];
    const own = options.entries.map(detailsText).filter(Boolean).join('; ');
    const head = meaning ??
        (options.status === 401
            ? apiErrorMeanings.INVALID_AUTHORIZATION_HEADER
            : options.status >= 500
                ? `DatoCMS failed at ${options.request}. Run the workflow again later.`
                : `DatoCMS refused ${options.request}. Mend what it says below, or ask DatoCMS support.`);
    const tail = [codes.join(', ') || `HTTP ${options.status}`, own].filter(Boolean).join(': ');
    const id = options.requestId ? ` (request ${options.requestId})` : '';
    return `${head} DatoCMS says: ${tail}${id}.`;
}
function detailsText({ details }) {
    if (details === null || details === undefined)
        return '';
    if (typeof details === 'string')
        return shorten(details);
    const { message, messages } = details;
    if (typeof message === 'string')
        return shorten(message);
    if (Array.isArray(messages))
        return shorten(messages.map(textOf).join(' '));
    const text = textOf(details);
    return text === '{}' ? '' : shorten(text);
}
/** Any JSON value as text; nothing where it is nested too deep to be written. */
function textOf(value) {
    if (typeof value === 'string')
        return value;
    try {
        return JSON.stringify(value) ?? '';
    }
    catch {
        return '';
    }
}
function shorten(text) {
    return (0,shared_words/* cut */.Jj)(text, 501);
}

;// CONCATENATED MODULE: ./lib/src/apply/apply-context.js


function playbackIdOf(context, uploadId) {
    const playbackId = context.videos.get(uploadId)?.upload?.playbackId;
    if (!playbackId)
        throw new TypeError(`The upload ${uploadId} has no playback id.`);
    return playbackId;
}
/** Notes the writes for a change: each that is sent may have been taken, until DatoCMS plainly says that it was not. */
function writeNotes({ written }, change) {
    return (state) => {
        written.set(change, (written.get(change) ?? 0) + (state === 'sent' ? 1 : -1));
    };
}
/** The words of an error. What every other write would meet too stops the run from beginning more. */
function noteFailure(context, error) {
    if (haltsRun(error))
        context.halted ??= error;
    return (0,shared_words/* messageOf */.bD)(error);
}

;// CONCATENATED MODULE: ./lib/src/datocms/transport/rate-limit.js
/** What goes first when requests compete for the rate limit; lower goes first. */
const priority = {
    /** A replacement that has deleted its old track must get on. */
    urgent: 0,
    read: 1,
    write: 2,
    prepare: 3,
    /** Waiting for a job or for a track to become ready. */
    wait: 4,
};
/** DatoCMS: "60 requests every 3 seconds" (technical limits), until a header says otherwise. */
const windowMs = 3_000;
const usualLimit = 60;
/** A header that asks for a longer pause is not believed. Milliseconds. */
const longestBlockMs = 60_000;
/** What others take shows in full only at the end of a window, so it is kept beyond the end of the next. Milliseconds. */
const memoryMs = 5_000;
/** Then it becomes ours again, little by little. Milliseconds. */
const fadeMs = 3_000;
/** The part of the limit that nobody gets once there were others: they send while an answer is on its way. */
const margin = 1 / 60;
/** The part of the limit that is ours, however much others take. */
const leastShare = 1 / 10;
/** The part of the limit that may be under way at once, so that a burst hears its own first answers. */
const mostAtOnce = 1 / 3;
/**
 * Decides when the next request may go, so that the server never counts more than its limit in any
 * 3 seconds: right for fixed windows, sliding windows and token buckets alike.
 *
 * A request is counted by the server between its sending and its answer, so its place is taken from
 * the sending until 3 seconds after the answer. Others who use the same token show as
 * `X-RateLimit-Remaining` being lower than our own requests can explain, or as a 429. From then on
 * the most that they took in a window is left to them, and our requests go evenly: only answers
 * from all over a window tell how much that is.
 */
function createRateLimiter(clock) {
    const queues = [[], [], [], [], []];
    let limit = usualLimit;
    let heardOf = false;
    /** In the order of sending. */
    let own = [];
    /** Whether there ever were others. */
    let shared = false;
    /** The most that others took in a window lately, and when that showed. */
    let others = { count: 0, at: 0 };
    let blockedUntil = 0;
    let nextAt = 0;
    let timer = null;
    const underWay = () => own.filter(({ answeredAt }) => answeredAt === Infinity).length;
    const used = (now) => own.filter((request) => endOf(request) > now).length;
    const foreign = (now) => {
        const fading = (now - others.at - memoryMs) / fadeMs;
        return others.count * (1 - Math.min(1, Math.max(0, fading)));
    };
    /** How many requests of a window are ours. */
    const share = (now) => {
        if (!shared)
            return limit;
        const rest = limit * (1 - margin) - foreign(now);
        return Math.max(1, Math.floor(Math.max(rest, limit * leastShare)));
    };
    const free = (now) => {
        if (now < blockedUntil)
            return 0;
        if (!heardOf)
            return underWay() === 0 ? 1 : 0;
        return Math.max(0, share(now) - used(now));
    };
    const mayGo = (now) => free(now) > 0 && now >= nextAt && underWay() < limit * mostAtOnce;
    /** When something changes by itself, for want of an answer that would. */
    const nextChange = (now) => {
        if (now < blockedUntil)
            return blockedUntil;
        if (now < nextAt)
            return nextAt;
        const times = own.map(endOf).filter((at) => at > now);
        if (foreign(now) > 0)
            times.push(Math.max(others.at + memoryMs, now + windowMs / limit));
        return Math.min(...times);
    };
    const next = () => queues.find((queue) => queue.length > 0)?.shift();
    const isIdle = () => queues.every((queue) => queue.length === 0);
    const pump = () => {
        timer?.abort();
        timer = null;
        const now = clock.now();
        while (mayGo(now)) {
            const waiter = next();
            if (!waiter)
                return;
            if (shared)
                nextAt = now + windowMs / share(now);
            waiter.grant(createSlot(now));
        }
        if (isIdle())
            return;
        const at = nextChange(now);
        if (at === Infinity)
            return;
        const wake = new AbortController();
        timer = wake;
        clock.sleep(Math.max(1, at - now), wake.signal).then(pump, () => { });
    };
    const hear = (headers) => {
        heardOf = true;
        if (headers?.limit)
            limit = headers.limit;
    };
    const learn = (theirs) => {
        const now = clock.now();
        // What is no more than the margin may be an error of the estimate.
        if (theirs <= (shared ? limit * margin : 0))
            return;
        shared = true;
        if (theirs >= foreign(now))
            others = { count: theirs, at: now };
    };
    /**
     * How many of our requests the server had counted when it answered this one. Others are believed
     * in only if even all that it can have counted are too few; how many they are is told by those
     * that it probably counted.
     */
    const counted = ({ sentAt }) => {
        if (!shared)
            return own.filter((other) => endOf(other) > sentAt).length;
        return own.filter((other) => other.sentAt > sentAt - windowMs && other.sentAt <= sentAt).length;
    };
    const createSlot = (now) => {
        const request = { sentAt: now, answeredAt: Infinity };
        own = [...own, request];
        let open = true;
        const close = (settle) => {
            if (!open)
                return;
            open = false;
            settle();
            pump();
        };
        const drop = () => {
            own = own.filter((other) => other !== request);
        };
        return {
            release(headers) {
                close(() => {
                    request.answeredAt = clock.now();
                    hear(headers);
                    const remaining = headers?.remaining ?? null;
                    if (remaining !== null)
                        learn(limit - remaining - counted(request));
                    const oldest = own.find(({ answeredAt }) => answeredAt === Infinity) ?? request;
                    own = own.filter((other) => endOf(other) > oldest.sentAt);
                });
            },
            refused(headers) {
                close(() => {
                    drop();
                    hear(headers);
                    shared = true;
                    const resume = clock.now() + Math.min(headers.resetMs ?? windowMs, longestBlockMs);
                    blockedUntil = Math.max(blockedUntil, resume);
                });
            },
            unused() {
                close(drop);
            },
        };
    };
    return {
        acquire(level, signal) {
            return new Promise((resolve, reject) => {
                if (signal?.aborted) {
                    reject(signal.reason);
                    return;
                }
                const queue = queues[level] ?? [];
                const abort = () => {
                    queue.splice(queue.indexOf(waiter), 1);
                    // A timer that nobody waits for would keep the process alive.
                    if (isIdle())
                        timer?.abort();
                    reject(signal?.reason);
                };
                const waiter = {
                    grant: (slot) => {
                        signal?.removeEventListener('abort', abort);
                        resolve(slot);
                    },
                };
                signal?.addEventListener('abort', abort, { once: true });
                queue.push(waiter);
                pump();
            });
        },
        available: () => free(clock.now()),
        limit: () => limit,
        busy: () => queues.slice(0, priority.wait).some((queue) => queue.length > 0),
    };
}
/** From when on the server cannot count it any more. */
function endOf({ answeredAt }) {
    return answeredAt + windowMs;
}

;// CONCATENATED MODULE: ./lib/src/shared/time-limit.js
/** Begins a watch. `words`, a part of a sentence, are the message of the signal's reason. */
function limitTime(clock, ms, words) {
    const ended = new AbortController();
    const released = new AbortController();
    const deadline = clock.now() + ms;
    clock.sleep(ms, released.signal).then(() => ended.abort(new Error(words)), () => { });
    return {
        signal: ended.signal,
        left: () => Math.max(0, deadline - clock.now()),
        release: () => released.abort(),
    };
}

;// CONCATENATED MODULE: ./lib/src/datocms/transport/verdict.js

/** Says what an answer means; `no` is plain: it was not carried out, and would not be. `label` names the request. */
function judge(label, answer) {
    const { status } = answer;
    const body = parseJson(answer);
    if (body === undefined && status !== 429) {
        return { kind: 'unknown', cause: new Error(`HTTP ${status} with a body that is not JSON`) };
    }
    if (status >= 200 && status < 300)
        return { kind: 'answer', status, body };
    if (status >= 300 && status < 400) {
        return { kind: 'unknown', cause: new Error(`HTTP ${status}, a redirect that is not followed`) };
    }
    const { entries, transient } = errorEntries(body);
    const requestId = answer.header('x-request-id');
    const facts = { request: label, status, entries, transient, requestId };
    if (status === 429)
        return { kind: 'refused', cause: new RateLimitError(facts) };
    const error = new ApiError(facts);
    if (status >= 500)
        return { kind: 'unknown', cause: error };
    return { kind: transient ? 'temporary' : 'no', cause: error };
}
/** The errors of a DatoCMS body, or of a job's payload. (DatoCMS: errors.) */
function errorEntries(body) {
    const data = body?.data;
    const attributes = (Array.isArray(data) ? data : []).map((entry) => entry?.attributes ?? {});
    return {
        entries: attributes
            .filter(({ code }) => typeof code === 'string')
            .map(({ code, details }) => ({ code: String(code), details })),
        transient: attributes.some(({ transient }) => transient === true),
    };
}
function parseJson({ body, status }) {
    if (body.length === 0)
        return status === 204 || status >= 300 ? null : undefined;
    try {
        return JSON.parse(body.toString('utf8'));
    }
    catch {
        return undefined;
    }
}
/** What an answer says of the rate limit. */
function rateLimitOf(answer) {
    const reset = numberOf(answer.header('x-ratelimit-reset') ?? answer.header('retry-after'));
    return {
        limit: numberOf(answer.header('x-ratelimit-limit')),
        remaining: numberOf(answer.header('x-ratelimit-remaining')),
        resetMs: reset === null ? null : reset * 1_000,
    };
}
function numberOf(value) {
    if (value === null || !/^\d{1,9}(\.\d{1,9})?$/.test(value.trim()))
        return null;
    return Number(value);
}

;// CONCATENATED MODULE: ./lib/src/datocms/api/answers.js


const mostInlineWaitMs = 120_000;
/**
 * Sends a request whose answer is wanted at once. DatoCMS: "all endpoints could return async jobs
 * in the future", so a job is waited for here too.
 */
async function sendAndWait(api, request) {
    const { body } = await api.send(request);
    const label = `${request.method} /${request.path.join('/')}`;
    const jobId = take(label, () => jobIdOf(body));
    if (jobId === null)
        return body;
    const { priority, signal } = request;
    for (let waited = 250; waited < mostInlineWaitMs; waited *= 1.5) {
        await api.clock.sleep(waited / 3, signal);
        const job = await findJobResult(api, jobId, { priority, signal });
        if (job?.kind === 'finished')
            return job.payload;
        if (job?.kind === 'failed')
            throw job.error;
    }
    throw new UnavailableError(`DatoCMS did not finish ${label} (job ${jobId}). Run the workflow again later.`, { cause: undefined });
}
/**
 * Sends a request that changes tracks.
 *
 * @throws {UnknownFateError} also where it was taken with an answer of another shape than documented.
 */
async function write(api, request, options, read) {
    const { body } = await api.send({ ...request, ...options });
    try {
        const jobId = jobIdOf(body);
        return jobId === null ? { kind: 'result', result: read(body) } : { kind: 'job', jobId };
    }
    catch (cause) {
        throw new UnknownFateError(`${request.method} /${request.path.join('/')}`, { cause });
    }
}
/** Asks for a job's result once; null while it runs. (DatoCMS: job result; 404 while it runs.) */
async function findJobResult(api, jobId, options) {
    try {
        const { body } = await api.send({ method: 'GET', path: ['job-results', jobId], ...options });
        const { status, payload } = take(`GET /job-results/${jobId}`, () => {
            const { attributes } = body.data;
            return { ...attributes, status: statusOf(attributes.status) };
        });
        if (status >= 200 && status < 300)
            return { kind: 'finished', payload };
        const request = `job ${jobId}`;
        const error = new ApiError({ request, status, ...errorEntries(payload), requestId: null });
        return { kind: 'failed', error };
    }
    catch (error) {
        if (error instanceof ApiError && error.status === 404)
            return null;
        throw error;
    }
}
/** Takes what is wanted out of an answer. @throws {UnavailableError} where it has another shape than documented. */
function take(request, read) {
    try {
        return read();
    }
    catch (cause) {
        throw new UnavailableError(`DatoCMS gave no usable answer to ${request}: its JSON is not what the API promises. Run the workflow again; if it stays so, check the input \`api-url\`.`, { cause });
    }
}
/** @throws {TypeError} where it is no text that can be part of a path. */
function idOf(value) {
    const id = answers_textOf(value);
    if (id === '' || id === '.' || id === '..')
        throw new TypeError('an id that is none');
    return id;
}
/** @throws {TypeError} where it is no text. */
function answers_textOf(value) {
    if (typeof value !== 'string')
        throw new TypeError('a value that is no text');
    return value;
}
/** Absent is null. @throws {TypeError} where it is something else than text. */
function textOrNull(value) {
    return value === null || value === undefined ? null : answers_textOf(value);
}
function statusOf(value) {
    if (!Number.isInteger(value))
        throw new TypeError('a status that is no number');
    return Number(value);
}
function jobIdOf(body) {
    const data = body?.data;
    return data?.type === 'job' ? idOf(data.id) : null;
}

;// CONCATENATED MODULE: ./lib/src/datocms/api/endpoints.js


/** DatoCMS takes up to 500 ids a page; fewer keep the URL short. */
const idsPerRequest = 100;
/** The uploads with these ids, by id. An id that DatoCMS does not know is absent. (DatoCMS: upload, instances.) */
async function findUploads(api, ids, signal) {
    const uploads = new Map();
    const batches = [];
    for (let at = 0; at < ids.length; at += idsPerRequest) {
        batches.push(ids.slice(at, at + idsPerRequest));
    }
    const find = async (batch) => {
        const body = await sendAndWait(api, {
            method: 'GET',
            path: ['uploads'],
            query: { 'filter[ids]': batch.join(','), 'page[limit]': String(idsPerRequest) },
            priority: priority.read,
            signal,
        });
        const found = take('GET /uploads', () => body.data.map(({ id, attributes }) => ({
            id: idOf(id),
            filename: answers_textOf(attributes.filename),
            mimeType: textOrNull(attributes.mime_type),
            playbackId: attributes.mux_playback_id && idOf(attributes.mux_playback_id),
        })));
        for (const upload of found)
            uploads.set(upload.id, upload);
    };
    const [first, ...rest] = batches;
    if (first)
        await find(first);
    await Promise.all(rest.map(find));
    return uploads;
}
/** Every subtitle track of an upload; audio tracks are left out. (DatoCMS: upload track, instances.) */
async function listTracks(api, uploadId, options) {
    const path = ['uploads', uploadId, 'tracks'];
    const body = await sendAndWait(api, { method: 'GET', path, ...options });
    return take(`GET /${path.join('/')}`, () => body.data
        .filter(({ attributes }) => attributes.type === 'subtitles')
        .map((track) => toTrack(uploadId, track)));
}
/** Asks for a new track. (DatoCMS: upload track, create.) */
async function createTrack(api, { uploadId, source, language, closedCaptions, name }, options) {
    const body = {
        data: {
            type: 'upload_track',
            attributes: {
                url_or_upload_request_id: source,
                type: 'subtitles',
                language_code: language,
                name,
                closed_captions: closedCaptions,
            },
        },
    };
    const path = ['uploads', uploadId, 'tracks'];
    return write(api, { method: 'POST', path, body }, options, (payload) => trackOfPayload(uploadId, payload));
}
/** Asks for a track to be deleted. (DatoCMS: upload track, destroy.) */
async function deleteTrack(api, { uploadId, trackId }, options) {
    const path = ['uploads', uploadId, 'tracks', trackId];
    return write(api, { method: 'DELETE', path }, options, () => null);
}
/** Asks where to put the bytes of a file. An unused one does no harm. (DatoCMS: upload request, create.) */
async function createUploadRequest(api, filename, options) {
    const body = {
        data: { type: 'upload_request', attributes: { filename } },
    };
    const answer = await sendAndWait(api, {
        method: 'POST',
        path: ['upload-requests'],
        body,
        repeatable: true,
        ...options,
    });
    return take('POST /upload-requests', () => {
        const { id, attributes } = answer.data;
        const headers = attributes.request_headers ?? {};
        if (typeof headers !== 'object')
            throw new TypeError('headers that are none');
        const entries = Object.entries(headers ?? {}).map(([name, value]) => [name, answers_textOf(value)]);
        return { id: idOf(id), url: answers_textOf(attributes.url), headers: Object.fromEntries(entries) };
    });
}
/** The host of the project's admin area, or null. (DatoCMS: site, `internal_domain`.) */
async function findAdminHost(api, signal) {
    const options = { priority: priority.read, signal };
    const body = await sendAndWait(api, { method: 'GET', path: ['site'], ...options });
    return take('GET /site', () => textOrNull(body.data.attributes.internal_domain));
}
/** The track that a create job's payload tells of, or null where it tells of none that can be understood. */
function trackOfPayload(uploadId, payload) {
    const data = payload?.data;
    if (data?.type !== 'upload_track')
        return null;
    try {
        return toTrack(uploadId, data);
    }
    catch {
        return null;
    }
}
/** @throws {TypeError} where it has another shape than documented. */
function toTrack(uploadId, { id, attributes }) {
    const { status, error } = attributes;
    if (!['preparing', 'ready', 'errored'].includes(status))
        throw new TypeError('an unknown status');
    return {
        id: idOf(id),
        uploadId,
        name: textOrNull(attributes.name) ?? '',
        language: canonicalLanguage(answers_textOf(attributes.language_code)),
        closedCaptions: attributes.closed_captions === true,
        status,
        error: typeof error === 'string' ? error : null,
    };
}
function canonicalLanguage(code) {
    try {
        return Intl.getCanonicalLocales(code.replaceAll('_', '-'))[0] ?? code;
    }
    catch {
        return code;
    }
}

;// CONCATENATED MODULE: ./lib/src/apply/look.js


/**
 * What an outage of DatoCMS gets at least, when a track depends on its end: five minutes of it, and two for the work
 * behind it. Milliseconds.
 */
const leastOutageMs = 420_000;
const firstPauseMs = 500;
const longestPauseMs = 10_000;
/** Between two looks that must agree on what is not there. Milliseconds. */
const secondLookMs = 1_500;
/**
 * Reads the tracks of an upload, however long DatoCMS gives no usable answer: an outage costs time.
 *
 * @throws the last error when the time is up, or DatoCMS plainly refuses; the signal's reason when aborted.
 */
async function lookPatiently(session, uploadId, { priority, limit, signal, mustKnow = false }) {
    const { api, clock } = session;
    const ended = signal ? AbortSignal.any([signal, limit.signal]) : limit.signal;
    let last = null;
    for (let pause = firstPauseMs;; pause = Math.min(2 * pause, longestPauseMs)) {
        try {
            return await listTracks(api, uploadId, { priority, signal: ended });
        }
        catch (error) {
            signal?.throwIfAborted();
            if (limit.signal.aborted)
                throw last ?? error;
            const mayPass = concernsAll(error) ? mustKnow : isSilence(error) || isPassing(error);
            if (!mayPass)
                throw error;
            last = error;
            tellOutage(session, error);
            await clock.sleep(pause, ended).catch(() => { });
        }
    }
}
/** Sessions that told of an outage: the writes of a whole run wait for the same one. */
const told = new WeakSet();
/** Says why a run stands still for minutes, once. */
function tellOutage(session, error) {
    if (told.has(session))
        return;
    told.add(session);
    session.log.info(`DatoCMS gives no usable answer (${shortReason(isSilence(error) ? error.cause : error)}), and it must say what became of a track. It is asked again until it does, for some minutes at most.`);
}
/** Whether DatoCMS gave no usable answer at all. */
function isSilence(error) {
    return error instanceof UnavailableError || error instanceof UnknownFateError;
}
/**
 * The tracks of an upload, where none of them is what is sought at two looks in a row: one list that lacks a track
 * may be an old one.
 *
 * @returns what `find` found; null where it found nothing, twice.
 * @throws as `lookPatiently`.
 */
async function lookTwice(session, uploadId, options) {
    const first = options.find(await lookPatiently(session, uploadId, options));
    if (first !== null)
        return first;
    await session.clock.sleep(secondLookMs, options.signal);
    return options.find(await lookPatiently(session, uploadId, options));
}

;// CONCATENATED MODULE: ./lib/src/apply/confirm.js




/** Looks at a list that lacks tracks, some seconds apart, before it is told. */
const mostLooks = 4;
/**
 * Reads the upload's tracks once more before something of them is deleted. A list that lacks tracks
 * which were there a moment ago is not believed at once.
 *
 * @throws {Error} when a track that this plan does not touch stays missing, with no other of its kind.
 */
async function confirmTracks(context, changes) {
    const { session, videos, deleted } = context;
    const uploadId = changes[0]?.uploadId ?? '';
    const isDeleted = ({ id }) => deleted.get(uploadId)?.has(id) === true;
    const expected = videos.get(uploadId)?.tracks ?? [];
    const own = new Set(changes.map(({ track }) => track?.id));
    let foreign = [];
    for (let look = 1; look <= mostLooks; look++) {
        if (look > 1)
            await session.clock.sleep(1_000 * look, session.cancelled);
        const tracks = await readAgain(context, uploadId);
        const missing = expected.filter((track) => tracks.every(({ id }) => id !== track.id) && !isDeleted(track));
        if (missing.length === 0)
            return;
        // Where another run replaced a track, its new one is there.
        foreign = missing.filter((track) => !own.has(track.id) && !tracks.some((each) => sameKey(each, track)));
        if (look > 1 && foreign.length === 0)
            return;
    }
    const names = foreign.map(({ name }) => `“${name}”`).join(', ');
    throw new Error(`DatoCMS lists fewer tracks of the upload than a moment ago (${names} missing), so that its list cannot be trusted. Run the workflow again.`);
}
/** Whether a track is gone, by two lists in a row. */
async function isGone(context, { uploadId, id }) {
    const { session, jobTimeoutMs } = context;
    const limit = limitTime(session.clock, jobTimeoutMs, 'DatoCMS did not list the tracks');
    const find = (tracks) => tracks.find((track) => track.id === id) ?? null;
    const options = { priority: priority.write, limit, find, signal: session.cancelled };
    try {
        return (await lookTwice(session, uploadId, options)) === null;
    }
    finally {
        limit.release();
    }
}
/**
 * A track of the wanted kind that the upload has although the plan did not see it: the list may have been short then,
 * or another run made it since. The upload is read once more before its first new track is made.
 */
async function findUnlisted(context, change) {
    const { again, videos } = context;
    const { uploadId } = change;
    const reading = again.get(uploadId) ?? readAgain(context, uploadId);
    again.set(uploadId, reading);
    const known = new Set(videos.get(uploadId)?.tracks.map(({ id }) => id));
    return (await reading).find((track) => !known.has(track.id) && sameKey(track, change)) ?? null;
}
/** The tracks of an upload now; an outage is waited for as long as a track may take. */
async function readAgain({ session, jobTimeoutMs }, uploadId) {
    const limit = limitTime(session.clock, jobTimeoutMs, 'DatoCMS did not list the tracks');
    const { cancelled: signal } = session;
    try {
        return await lookPatiently(session, uploadId, { priority: priority.write, limit, signal });
    }
    finally {
        limit.release();
    }
}
/** Notes that this run deletes a track, so that its absence is no surprise. */
function noteDeleted({ deleted }, uploadId, trackId) {
    const ids = deleted.get(uploadId) ?? new Set();
    deleted.set(uploadId, ids.add(trackId));
}

;// CONCATENATED MODULE: ./lib/src/datocms/waiting/questions.js
/** A wait is to be noticed within `1.25 × its time + 250 ms`. */
const haste = { growth: 1.25, slackMs: 250, firstMs: 200 };
const thrift = { growth: 1.35 };
/** A job without a result for so long is also looked for by its effect. Milliseconds. */
const firstLookMs = 20_000;
/** The questions that may end the waits for one upload. */
function questionsFor(group, circumstances) {
    const listed = group.filter(({ jobId, byList }) => jobId === null || byList);
    const [only] = listed;
    const alone = listed.length === 1 && circumstances.hasty && only?.jobId ? only : null;
    const byJob = group.filter(({ jobId, byList }) => jobId !== null && !byList);
    const questions = [];
    for (const watch of alone ? [...byJob, alone] : byJob) {
        const { since } = watch;
        questions.push({ kind: 'job', watch, since, due: jobDue(watch, circumstances) });
    }
    for (const watch of alone ? [] : listed) {
        if (!isMissed(watch, circumstances))
            continue;
        questions.push({ kind: 'job', watch, since: watch.since, due: circumstances.now });
    }
    const due = Math.min(alone ? Infinity : listDue(listed, circumstances), ...(alone ? [...byJob, alone] : byJob).map((watch) => lookDue(watch, circumstances)));
    const uploadId = group[0]?.uploadId ?? '';
    const since = Math.min(...group.map((watch) => watch.since));
    questions.push({ kind: 'list', uploadId, watches: group, since, due });
    return questions;
}
/** Whether a list may end this wait now: a job's effect shows before its result. */
function mayBeSeen({ jobId, byList, since }, now) {
    return jobId === null || byList || now - since >= firstLookMs;
}
/** After a result the list is still to be asked: the bound holds for both answers together. */
function jobDue(watch, { roundTrip }) {
    if (watch.asking)
        return Infinity;
    return rung(watch.since, watch.jobAskedAt, 2.4 * roundTrip);
}
function listDue(listed, circumstances) {
    const { hasty, listedAt, roundTrip, expected } = circumstances;
    if (listed.length === 0)
        return Infinity;
    if (hasty)
        return Math.min(...listed.map(({ since }) => rung(since, listedAt, 1.4 * roundTrip)));
    const youngest = Math.max(...listed.map(({ since }) => since));
    const isFirst = listedAt === null || listedAt <= youngest;
    return youngest + (isFirst ? expected : thrift.growth * (listedAt - youngest));
}
/** When a watch that its job has left without an answer is looked for in the list. */
function lookDue({ since }, { listedAt }) {
    if (listedAt === null || listedAt - since < firstLookMs)
        return since + firstLookMs;
    return since + 2 * (listedAt - since);
}
/** Whether the list has lately left out a track that should long be there. */
function isMissed({ jobId, since, jobAskedAt, asking }, { listedAt, patience }) {
    if (jobId === null || asking || listedAt === null)
        return false;
    const least = jobAskedAt === null ? 0 : thrift.growth * (jobAskedAt - since);
    return listedAt - since >= Math.max(patience, least);
}
/**
 * When to ask next, so that an answer that was not there at `askedAt` arrives in time: what was
 * still going on then has taken at least that long. The reserve is for the round trips to come, and
 * for that of the request itself, which is part of the delay but not of the age.
 */
function rung(since, askedAt, reserveMs) {
    if (askedAt === null || askedAt < since)
        return since + haste.firstMs;
    return since + haste.growth * (askedAt - since) + haste.slackMs - reserveMs;
}

;// CONCATENATED MODULE: ./lib/src/datocms/waiting/waiting.js
/** A job or a track did not finish in time. */
class WaitTimeoutError extends Error {
    constructor(message) {
        super(message);
        this.name = 'WaitTimeoutError';
    }
}

;// CONCATENATED MODULE: ./lib/src/datocms/waiting/jobs.js







/** Uploads that are waited for at once while the delay of an answer counts more than its price. */
const fewUploads = 2;
/** The age at which a track is first asked for, where nothing is known of how long they take. Milliseconds. */
const firstGuessMs = 1_500;
/** A question that other work has kept waiting for so long goes first. Milliseconds. */
const longestDelayMs = 60_000;
/** Whether requests are scarce is looked at so often. Milliseconds. */
const lookUpMs = 250;
/** One list may lack a track that is there. */
const looksForGone = 2;
const leastPatienceMs = 4_000;
const mostPatienceMs = 60_000;
/**
 * Waits for many jobs and tracks with as few requests as it can. One loop spends the requests that
 * other work leaves, on the oldest wait whose time has come:
 *
 * - where several tracks of an upload are waited for, its list answers for all of them: whether
 *   they exist, so that their jobs are worth asking once, and whether they are ready;
 * - where requests are scarce, a list is not asked for before its youngest track is probably ready;
 * - where they are not, the time of a question grows with the age of the wait, so that it is
 *   noticed within a quarter of the time that it took;
 * - a track that its list does not show in time is asked about by its job.
 */
function createWaiting(api, level) {
    const { clock, limiter } = api;
    const watches = new Set();
    const listings = new Map();
    let expected = firstGuessMs;
    let patience = leastPatienceMs;
    let roundTrip = 0;
    let running = false;
    let wake = new AbortController();
    /** `taken` requests are the question's own, so that holding one does not change what is asked. */
    const next = (taken = 0) => {
        const now = clock.now();
        const groups = Map.groupBy(watches, ({ uploadId }) => uploadId);
        const available = limiter.available() + taken;
        const hasty = groups.size <= fewUploads && !limiter.busy() && available > groups.size;
        let best = null;
        let due = Infinity;
        for (const [uploadId, group] of groups) {
            const listing = listings.get(uploadId);
            const facts = { now, hasty, roundTrip, expected, patience, listedAt: listing?.at ?? null };
            for (const question of questionsFor(group, facts)) {
                if (question.kind === 'list' && listing?.asking)
                    continue;
                due = Math.min(due, question.due);
                if (question.due <= now && (!best || question.since < best.since))
                    best = question;
            }
        }
        for (const watch of watches)
            if (!isAsking(watch))
                due = Math.min(due, watch.deadline);
        return { question: best, due };
    };
    /** Whether an answer is on its way that may end a wait. */
    const isAsking = ({ asking, uploadId }) => asking || listings.get(uploadId)?.asking === true;
    const settle = (watch, end) => {
        if (watches.delete(watch))
            watch.finish(end);
    };
    const expire = () => {
        const now = clock.now();
        for (const watch of watches) {
            if (now < watch.deadline || isAsking(watch))
                continue;
            watches.delete(watch);
            const seconds = Math.round((watch.deadline - watch.since) / 1_000);
            watch.fail(new WaitTimeoutError(`not finished within ${seconds} s`));
        }
    };
    const askJob = async (watch, slot) => {
        if (watch.jobId === null)
            return slot.unused();
        const asked = clock.now();
        watch.asking = true;
        try {
            const result = await findJobResult(api, watch.jobId, { priority: level, slot });
            if (result)
                settle(watch, result);
            else
                patience = Math.max(patience, Math.min(mostPatienceMs, 1.5 * (asked - watch.since)));
        }
        finally {
            watch.jobAskedAt = asked;
            watch.asking = false;
        }
    };
    const askList = async (uploadId, slot) => {
        const asked = clock.now();
        const listing = listings.get(uploadId) ?? { at: -Infinity, asking: false };
        const before = listing.at;
        listings.set(uploadId, listing);
        listing.asking = true;
        try {
            const tracks = await listTracks(api, uploadId, { priority: level, slot });
            // A wait that began meanwhile is answered too: its next look would be far away.
            const waits = [...watches].filter((watch) => watch.uploadId === uploadId);
            const seen = waits.filter((watch) => mayBeSeen(watch, asked));
            for (const watch of seen) {
                const found = watch.find(tracks);
                if (found)
                    settle(watch, { kind: 'found', found });
            }
            const fresh = seen.filter(({ since }) => since > before);
            learn(asked - Math.max(...fresh.map(({ since }) => since)), fresh.some((watch) => watches.has(watch)));
        }
        finally {
            listing.at = asked;
            listing.asking = false;
        }
    };
    /** Moves the expected age up where a first look came too early, and down a little where it did not. */
    const learn = (age, missed) => {
        if (!Number.isFinite(age) || age < expected * 0.8)
            return;
        if (missed)
            expected = Math.max(expected, Math.min(age, mostPatienceMs)) * 1.1;
        else if (age < expected * 1.5)
            expected *= 0.98;
    };
    const ask = async (question, slot) => {
        const asked = clock.now();
        try {
            if (question.kind === 'job')
                await askJob(question.watch, slot);
            else
                await askList(question.uploadId, slot);
            roundTrip = Math.max(0.98 * roundTrip, clock.now() - asked);
        }
        catch (error) {
            // What passes does not end a wait: only its deadline does.
            if (error instanceof UnavailableError || isPassing(error))
                return;
            for (const watch of question.kind === 'job' ? [question.watch] : question.watches) {
                if (watches.delete(watch))
                    watch.fail(error);
            }
        }
        finally {
            wake.abort();
        }
    };
    /** Leave for one question: behind all other work, but ahead of new work from a time on. */
    const acquire = async (until) => {
        if (level === priority.urgent)
            return limiter.acquire(level);
        const [late, timer] = [new AbortController(), new AbortController()];
        clock.sleep(until - clock.now(), timer.signal).then(() => late.abort(), () => { });
        try {
            return await limiter.acquire(level, late.signal);
        }
        catch {
            return await limiter.acquire(priority.read);
        }
        finally {
            timer.abort();
        }
    };
    const run = async () => {
        running = true;
        while (watches.size > 0) {
            expire();
            const { question, due } = next();
            if (question) {
                const slot = await acquire(question.due + longestDelayMs);
                const best = next(1).question;
                if (best) {
                    void ask(best, slot);
                    continue;
                }
                slot.unused();
            }
            wake = new AbortController();
            const pause = Math.max(1, Math.min(due - clock.now(), lookUpMs));
            await clock.sleep(pause, wake.signal).catch(() => { });
        }
        running = false;
    };
    const watch = (facts, { since, deadline, signal }) => new Promise((resolve, reject) => {
        if (signal?.aborted) {
            reject(signal.reason);
            return;
        }
        const abort = () => {
            watches.delete(entry);
            reject(signal?.reason);
        };
        const done = () => signal?.removeEventListener('abort', abort);
        const entry = {
            ...facts,
            since,
            deadline,
            jobAskedAt: null,
            asking: false,
            finish: (end) => {
                done();
                resolve(end);
            },
            fail: (error) => {
                done();
                reject(error);
            },
        };
        signal?.addEventListener('abort', abort, { once: true });
        watches.add(entry);
        wake.abort();
        if (!running)
            void run();
    });
    return {
        async job({ jobId, uploadId }, { find, byList, ...options }) {
            const end = await watch({ uploadId, jobId, byList, find }, options);
            return end;
        },
        async settled({ trackId, uploadId }, options) {
            let seen = false;
            let missed = 0;
            const find = (tracks) => {
                options.onList?.(tracks);
                const track = tracks.find(({ id }) => id === trackId) ?? null;
                missed = track ? 0 : missed + 1;
                if (track?.status === 'preparing')
                    seen = true;
                else if (track || (seen && missed >= looksForGone))
                    return { track };
                return null;
            };
            const end = await watch({ uploadId, jobId: null, byList: true, find }, options);
            return end.kind === 'found' ? end.found.track : null;
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/apply/placed-track.js
/** A track did not become ready. `track` is what is left of it in DatoCMS, as far as is known. */
class PlaceError extends Error {
    track;
    /** As in `PlacedTrack`. */
    rivals;
    constructor(message, options) {
        super(message, { cause: options.cause });
        this.name = 'PlaceError';
        this.track = options.track;
        this.rivals = options.rivals ?? [];
    }
}

;// CONCATENATED MODULE: ./lib/src/apply/await-track.js




/**
 * The track that an accepted request made, or null where its result tells of none. `seen` where the
 * list told of it, which another run may have made.
 */
async function awaitJob(session, accepted, uploadId, options) {
    if (accepted.kind === 'result')
        return { track: accepted.result, seen: false };
    const waiting = options.urgent ? session.urgent : session.waiting;
    const job = { jobId: accepted.jobId, uploadId };
    const first = await waiting.job(job, { ...options, byList: true });
    // The list tells for many tracks at once when their jobs are worth asking; the job tells whose the track is. Where
    // requests are scarce, a ready track needs no second witness.
    const isEnough = first.kind !== 'found' || (first.found.status === 'ready' && isScarce(session.api.limiter));
    const result = isEnough ? first : await waiting.job(job, { ...options, byList: false });
    if (result.kind === 'found')
        return { track: result.found, seen: true };
    if (result.kind === 'failed')
        throw result.error;
    const track = trackOfPayload(uploadId, result.payload);
    const isListed = first.kind === 'found' && first.found.id === track?.id;
    return { track: isListed ? first.found : track, seen: false };
}
/**
 * Waits until a track is ready.
 *
 * @throws {PlaceError} when it does not become so.
 */
async function awaitReady(session, track, options) {
    const waiting = options.urgent ? session.urgent : session.waiting;
    let settled = track;
    try {
        if (track.status === 'preparing') {
            settled = await waiting.settled({ uploadId: track.uploadId, trackId: track.id }, {
                ...options,
                onList: options.find,
            });
        }
    }
    catch (cause) {
        if (!(cause instanceof WaitTimeoutError))
            throw cause;
        const seconds = Math.round(options.timeoutMs / 1_000);
        throw new PlaceError(`The track was still being prepared after ${seconds} s. Run the workflow again later, or raise the input \`job-timeout\`.`, { cause, track, rivals: options.rivalsOf(track) });
    }
    if (!settled) {
        throw new PlaceError('The track vanished while it was being prepared: somebody deleted it. Run the workflow again.', { track: null });
    }
    if (settled.status === 'errored') {
        const words = settled.error ? (0,shared_words/* reasonOf */.A3)(settled.error) : 'it gives no reason';
        throw new PlaceError(`DatoCMS could not prepare the track: ${words}. Check the file with \`mode: check\`, and that DatoCMS can fetch it (input \`delivery\`).`, { track: settled, rivals: options.rivalsOf(settled) });
    }
    return settled;
}
/** Whether a request more would delay another. */
function isScarce(limiter) {
    return limiter.busy() || limiter.available() < limiter.limit() / 2;
}

;// CONCATENATED MODULE: ./lib/src/apply/place.js










/** How long a request of unknown fate is looked for before it is made again. Milliseconds. */
const patienceMs = 15_000;
const attempts = 4;
const place_longestPauseMs = 5_000;
/** How long the name of a track that was deleted may stay taken while the track is still listed. Milliseconds. */
const shadowMs = 60_000;
/**
 * Makes a track and waits until it is ready. A request whose fate is unknown is settled by looking
 * at the upload's tracks; it is made again only when nothing came of it for a while, and the
 * uniqueness of names keeps even a late one from making a duplicate.
 *
 * @throws {PlaceError} when there is no ready track in the end; ApiError when DatoCMS refuses;
 *   the signal's reason when aborted.
 */
async function placeTrack(session, wanted, options) {
    const ms = Math.max(options.timeoutMs, leastOutageMs);
    const limit = limitTime(session.clock, ms, 'DatoCMS did not say whether it made the track');
    try {
        return await place(session, wanted, { ...options, limit });
    }
    finally {
        limit.release();
    }
}
async function place(session, wanted, options) {
    const begun = session.clock.now();
    let since = begun;
    const deadline = since + options.timeoutMs;
    const level = options.urgent ? priority.urgent : priority.write;
    let jobId = null;
    let listed = [];
    const find = (tracks) => {
        listed = tracks;
        return pickPlaced(tracks, wanted, options.known);
    };
    const look = () => lookPatiently(session, wanted.uploadId, {
        ...options,
        priority: level,
        mustKnow: options.urgent,
    });
    const rivalsOf = ({ id }) => {
        const at = listed.findIndex((track) => track.id === id);
        const before = listed.slice(0, Math.max(0, at));
        return before.filter((each) => sameKey(each, wanted) && !options.known.has(each.id));
    };
    const settle = async (track, adopted) => {
        const waits = { ...options, since, deadline, find, rivalsOf };
        const ready = await awaitReady(session, track, waits);
        return { track: ready, jobId, adopted, rivals: rivalsOf(ready) };
    };
    const mayBeRepeated = async (failure, attempt) => {
        if (!worthAnotherTry(failure) || session.clock.now() >= deadline)
            return false;
        if (attempt < attempts)
            return true;
        if (!isNameTaken(failure))
            return false;
        const isRecent = session.clock.now() < begun + shadowMs;
        return (await look()).every(({ id, name }) => !sameName(name, wanted.name) || (isRecent && options.deleted.has(id)));
    };
    for (let attempt = 1;; attempt++) {
        let failure;
        let isAccepted = false;
        try {
            const accepted = await createTrack(session.api, wanted, {
                priority: level,
                signal: options.signal,
                onWrite: options.onWrite,
            });
            isAccepted = true;
            if (accepted.kind === 'job') {
                jobId = accepted.jobId;
                options.onJob?.(jobId);
            }
            since = session.clock.now();
            const jobDeadline = Math.min(deadline, since + (options.jobMs ?? options.timeoutMs));
            const waits = { ...options, since, deadline: jobDeadline, find };
            const { track, seen } = await awaitJob(session, accepted, wanted.uploadId, waits);
            if (track)
                return await settle(track, seen);
            failure = new Error(`DatoCMS finished job ${jobId ?? ''} without making the track. Run the workflow again; if it stays so, tell DatoCMS support the job's number.`);
        }
        catch (error) {
            options.signal?.throwIfAborted();
            if (error instanceof PlaceError || concernsAll(error))
                throw error;
            failure = error;
        }
        const patience = failure instanceof UnknownFateError ? patienceMs : 0;
        const found = await lookFor(session, async () => find(await look()), patience, options.signal);
        if (found)
            return await settle(found, true);
        if (isAccepted && failure instanceof ApiError)
            options.onWrite('refused');
        if (!(await mayBeRepeated(failure, attempt))) {
            if (failure instanceof ApiError)
                throw failure;
            throw new PlaceError(explainFailure(failure), { cause: failure, track: null });
        }
        await session.clock.sleep(Math.min(500 * attempt, place_longestPauseMs), options.signal);
    }
}
/** Looks for a track of unknown fate, now and for a while. */
async function lookFor(session, look, patience, signal) {
    const until = session.clock.now() + patience;
    for (let pause = 500;; pause *= 2) {
        const found = await look();
        const left = until - session.clock.now();
        if (found || left <= 0)
            return found;
        await session.clock.sleep(Math.min(pause, left), signal);
    }
}
/** The wanted track among those of its upload, where it is none that was there before. */
function pickPlaced(tracks, wanted, known) {
    const ours = tracks.filter((track) => sameKey(wanted, track) && sameName(wanted.name, track.name) && !known.has(track.id));
    return ours.find(({ status }) => status !== 'errored') ?? ours[0] ?? null;
}
function worthAnotherTry(failure) {
    return failure instanceof UnknownFateError || isNameTaken(failure) || isPassing(failure);
}
function explainFailure(failure) {
    if (failure instanceof WaitTimeoutError) {
        return `DatoCMS did not finish making the track: its job was ${(0,shared_words/* reasonOf */.A3)(failure)}. Run the workflow again later, or raise the input \`job-timeout\`.`;
    }
    return (0,shared_words/* messageOf */.bD)(failure);
}

;// CONCATENATED MODULE: ./lib/src/apply/remove.js






const remove_attempts = 4;
const remove_patienceMs = 10_000;
/** Refusals of which the second is believed. */
const refusals = 2;
/**
 * Deletes a track and waits until it is gone. Once begun it is not cancelled: what a deletion of
 * unknown fate did is found out by looking, however long DatoCMS is away. It may be asked for again at any
 * time, because the id of a track is never given to another. A track that is gone already is no error.
 * Never throws.
 */
async function removeTrack(session, track, options) {
    const { clock } = session;
    const ms = Math.max(options.timeoutMs, leastOutageMs);
    const limit = limitTime(clock, ms, 'DatoCMS did not say whether the track is gone');
    const since = clock.now();
    let cause = null;
    let mayHaveWorked = false;
    try {
        for (let attempt = 1; attempt <= remove_attempts; attempt++) {
            const deadline = since + (options.timeoutMs * attempt) / remove_attempts;
            const answer = await ask(session, track, { ...options, since, deadline });
            if (answer.kind === 'gone')
                return answer;
            cause = answer.cause;
            mayHaveWorked ||= answer.kind === 'open' || answer.isAccepted;
            if (concernsAll(cause) && !mayHaveWorked)
                return { kind: 'there', cause };
            const isLate = answer.kind === 'open' && !(cause instanceof WaitTimeoutError);
            const patience = isLate || isMissing(cause) ? remove_patienceMs : 0;
            if (await remove_isGone(session, track, { ...options, limit, patience }))
                return { kind: 'gone' };
            if (answer.kind === 'refused' && answer.isAccepted)
                options.onWrite('refused');
            const isPlain = answer.kind === 'refused' && cause instanceof ApiError && !isPassing(cause);
            if (isPlain && attempt >= refusals)
                break;
            await clock.sleep(500 * attempt);
        }
        return { kind: 'there', cause: tellTimeout(cause, options.timeoutMs) };
    }
    catch (error) {
        return { kind: 'unknown', cause: error };
    }
    finally {
        limit.release();
    }
}
/** Removes a track. @throws why it is not known to be gone. */
async function removeSurely(session, track, options) {
    const removal = await removeTrack(session, track, options);
    if (removal.kind !== 'gone')
        throw removal.cause;
}
/** Asks for the deletion once, and waits for its job. */
async function ask(session, track, { urgent, onWrite, since, deadline }) {
    const level = urgent ? priority.urgent : priority.write;
    const waiting = urgent ? session.urgent : session.waiting;
    let isAccepted = false;
    try {
        const accepted = await deleteTrack(session.api, track, { priority: level, onWrite });
        isAccepted = true;
        if (accepted.kind === 'result')
            return { kind: 'gone' };
        const job = { jobId: accepted.jobId, uploadId: track.uploadId };
        const waits = { since, deadline, find: (tracks) => absence(tracks, track) };
        let end = await waiting.job(job, { ...waits, byList: !urgent });
        // The list tells of many deletions at once when their jobs are worth asking; one list alone is not believed.
        const soon = Math.min(deadline, session.clock.now() + remove_patienceMs);
        if (end.kind === 'found') {
            end = await waiting.job(job, { ...waits, deadline: soon, byList: false });
        }
        if (end.kind === 'finished')
            return { kind: 'gone' };
        if (end.kind === 'failed')
            return { kind: 'refused', isAccepted, cause: end.error };
        return { kind: 'open', cause: new WaitTimeoutError('its job has no result') };
    }
    catch (cause) {
        const isOpen = isAccepted || cause instanceof UnknownFateError;
        return isOpen ? { kind: 'open', cause } : { kind: 'refused', isAccepted, cause };
    }
}
/** Whether a track is gone, now or within `patience` milliseconds, by two lists in a row. @throws as `lookPatiently`. */
async function remove_isGone(session, track, { urgent, limit, patience }) {
    const { clock } = session;
    const until = clock.now() + patience;
    const level = urgent ? priority.urgent : priority.write;
    const find = (tracks) => (absence(tracks, track) ? null : 'there');
    const options = { priority: level, limit, mustKnow: true, find };
    for (let pause = 500;; pause *= 2) {
        if ((await lookTwice(session, track.uploadId, options)) === null)
            return true;
        const left = until - clock.now();
        if (left <= 0)
            return false;
        await clock.sleep(Math.min(pause, left));
    }
}
function absence(tracks, { trackId }) {
    return tracks.every(({ id }) => id !== trackId) ? { gone: true } : null;
}
/** DatoCMS knows no such track, so that its list will not hold it for long. */
function isMissing(error) {
    return error instanceof ApiError && (error.status === 404 || error.has('NOT_FOUND'));
}
function tellTimeout(cause, timeoutMs) {
    if (!(cause instanceof WaitTimeoutError))
        return cause;
    return new Error(`DatoCMS did not delete the track within ${timeoutMs / 1_000} s. Run the workflow again later, or raise the input \`job-timeout\`.`, { cause });
}

;// CONCATENATED MODULE: ./lib/src/apply/rivals.js



/**
 * Deletes a track that was just made in favour of one of the same language that another run made
 * before it under another name, so that two runs at once leave one track: of two that see each
 * other, the later one gives way. A rival that is errored is deleted instead, for it shows nobody
 * anything.
 *
 * @returns the ready rival, or null. Throws only when aborted.
 */
async function giveWay(context, options) {
    try {
        return await settleRivals(context, options);
    }
    catch (error) {
        options.signal?.throwIfAborted();
        const { language, uploadId } = options.rivals[0] ?? { language: '', uploadId: '' };
        context.session.log.warning(`Two runs at once made two tracks in \`${language}\` of the upload \`${uploadId}\`, and one could not be deleted: ${(0,shared_words/* reasonOf */.A3)(error)}. Delete one in DatoCMS, or set \`prune\`.`);
        return null;
    }
}
async function settleRivals({ session }, { own, rivals, urgent, timeoutMs, onWrite, signal }) {
    const since = session.clock.now();
    const waiting = urgent ? session.urgent : session.waiting;
    for (const { uploadId, id: trackId } of rivals) {
        const options = { since, deadline: since + timeoutMs, signal };
        const rival = await waiting.settled({ uploadId, trackId }, options).catch((error) => {
            if (error instanceof WaitTimeoutError)
                return null;
            throw error;
        });
        const remove = (id) => removeSurely(session, { uploadId, trackId: id }, { urgent, timeoutMs, onWrite });
        if (rival?.status === 'ready') {
            if (own)
                await remove(own.id);
            return rival;
        }
        if (rival?.status === 'errored' && own?.status === 'ready')
            await remove(rival.id);
    }
    return null;
}

;// CONCATENATED MODULE: ./lib/src/apply/make.js







/**
 * Makes the track of a change, waits until it is ready and reads it back. Where DatoCMS could not use a raw URL, which
 * may serve the runner and not DatoCMS, and an upload is allowed, it is made once more by upload. Throws only when
 * aborted.
 */
async function makeTrack(context, change, options) {
    const first = await tryToMake(context, change, options);
    const { file, uploadId } = change;
    if (!file || !first.isRefused || !context.mayUpload(options.source))
        return first;
    const { urgent, signal } = options;
    try {
        if (first.track) {
            const onWrite = writeNotes(context, change);
            const { session, jobTimeoutMs: timeoutMs } = context;
            const address = { uploadId, trackId: first.track.id };
            await removeSurely(session, address, { urgent, timeoutMs, onWrite });
        }
        const source = await context.deliver(file, { certain: true, anew: true, signal });
        const second = await tryToMake(context, change, { ...options, source });
        if (second.ready)
            context.uploadsInstead++;
        return second;
    }
    catch (error) {
        signal?.throwIfAborted();
        noteFailure(context, error);
        return first;
    }
}
async function tryToMake(context, change, { source, urgent, signal, onAccepted }) {
    const { session, videos, jobTimeoutMs: timeoutMs } = context;
    const { uploadId, language, closedCaptions, name, file } = change;
    const since = session.clock.now();
    const known = new Set(videos.get(uploadId)?.tracks.map(({ id }) => id));
    const deleted = context.deleted.get(uploadId) ?? new Set();
    const { delivery } = source;
    const onWrite = writeNotes(context, change);
    let jobId = null;
    const onJob = (id) => {
        jobId = id;
        context.onAccepted();
        onAccepted?.();
    };
    try {
        const placed = await placeTrack(session, { uploadId, language, closedCaptions, name, source: source.source }, { urgent, known, deleted, timeoutMs, signal, onWrite, onJob });
        const tookMs = session.clock.now() - since;
        const facts = { trackId: placed.track.id, jobId: placed.jobId, delivery, tookMs };
        const { track: own, rivals } = placed;
        const rival = await giveWay(context, { own, rivals, urgent, timeoutMs, onWrite, signal });
        if (rival)
            return await adopt(context, change, rival, facts);
        const verified = file && (context.verify || placed.adopted)
            ? await context.isEqual(file, placed.track.id)
            : null;
        const made = { track: placed.track, ready: true, isRefused: false };
        if (verified !== false)
            return { ...made, result: (0,plan_change/* resultOf */.B)(change, 'done', { ...facts, verified }) };
        const error = placed.adopted
            ? otherRun(name)
            : 'The track is ready, but its text is not that of the file. Compare the two in DatoCMS, and run the workflow again.';
        return { ...made, result: (0,plan_change/* resultOf */.B)(change, 'failed', { ...facts, verified, error }) };
    }
    catch (error) {
        if (signal?.aborted)
            throw error;
        const { track: own, rivals } = error instanceof PlaceError ? error : { track: null, rivals: [] };
        const facts = { trackId: own?.id ?? null, jobId, delivery, error: noteFailure(context, error) };
        const rival = await giveWay(context, { own, rivals, urgent, timeoutMs, onWrite, signal });
        if (rival)
            return await adopt(context, change, rival, { jobId, delivery });
        const result = (0,plan_change/* resultOf */.B)(change, 'failed', facts);
        return { result, track: own, ready: false, isRefused: isRefusal(error) };
    }
}
function isRefusal(error) {
    if (error instanceof PlaceError)
        return error.track?.status === 'errored';
    return (error instanceof ApiError && !isPassing(error) && !isNameTaken(error) && !concernsAll(error));
}
/** Takes a track that the plan did not see for that of a change, when it is ready and has the file's text. */
async function adoptTrack(context, change, { track, signal }) {
    const { session, jobTimeoutMs } = context;
    const since = session.clock.now();
    const options = { since, deadline: since + jobTimeoutMs, signal };
    const settled = track.status === 'preparing'
        ? await session.waiting.settled({ uploadId: track.uploadId, trackId: track.id }, options)
        : track;
    if (settled?.status === 'ready')
        return adopt(context, change, settled, {});
    const error = `DatoCMS has another track of this language, “${track.name}”, that was not there when the plan was made, and that is not ready. Run the workflow again.`;
    return { track, ready: false, result: (0,plan_change/* resultOf */.B)(change, 'failed', { error, trackId: track.id }) };
}
/** What it means that the track of another run stands for that of a change. */
async function adopt(context, change, track, facts) {
    const verified = change.file ? await context.isEqual(change.file, track.id) : null;
    const known = { ...facts, trackId: track.id, verified };
    const result = verified
        ? (0,plan_change/* resultOf */.B)(change, 'done', known)
        : (0,plan_change/* resultOf */.B)(change, 'failed', { ...known, error: otherRun(track.name) });
    return { track, ready: true, isRefused: false, result };
}
function otherRun(name) {
    return `Another track of this language, “${name}”, was made at the same time, and has another text. Run the workflow again.`;
}

;// CONCATENATED MODULE: ./lib/src/apply/create.js




/** Makes a track that the upload does not have. `onAccepted` is called when DatoCMS took the request. */
async function createTrackOf(context, change, onAccepted) {
    const signal = context.session.cancelled;
    if (!change.file)
        throw new TypeError('Only a file can become a track.');
    try {
        const there = await findUnlisted(context, change);
        if (there)
            return (await adoptTrack(context, change, { track: there, signal })).result;
        const source = await context.deliver(change.file, { certain: false, signal });
        return (await makeTrack(context, change, { source, urgent: false, signal, onAccepted })).result;
    }
    catch (error) {
        if (signal.aborted)
            return (0,plan_change/* resultOf */.B)(change, 'cancelled');
        return (0,plan_change/* resultOf */.B)(change, 'failed', { error: noteFailure(context, error) });
    }
}

;// CONCATENATED MODULE: ./lib/src/apply/remove-old.js





/** Deletes the old track of a change, if it has one. Never throws. */
async function removeOld(context, change, { urgent }) {
    const { track, uploadId } = change;
    if (!track)
        return { kind: 'gone' };
    noteDeleted(context, uploadId, track.id);
    const { session, jobTimeoutMs: timeoutMs } = context;
    const options = { urgent, timeoutMs, onWrite: writeNotes(context, change) };
    return removeTrack(session, { uploadId, trackId: track.id }, options);
}
/** The result of a change whose old track is not known to be gone. */
function keptResult(context, change, { removal, old, }) {
    const why = noteFailure(context, removal.cause);
    if (removal.kind === 'there') {
        return (0,plan_change/* resultOf */.B)(change, 'failed', { error: `${why} The old track was still there at last.` });
    }
    haltDeletions(context, change);
    const kept = old ? ` Its text is kept in ${old.path}.` : '';
    const error = `It could not be found out whether the old track is gone: ${(0,shared_words/* reasonOf */.A3)(why)}.${kept} Run the workflow again: it looks, and finishes the work.`;
    return (0,plan_change/* resultOf */.B)(change, 'failed', { error });
}
/** From now on no further track is deleted in this run: what happened to this one would happen to others. */
function haltDeletions(context, { video, language }) {
    const folder = context.safe.folder();
    const kept = folder ? ` The texts of tracks that went are kept in ${folder}.` : '';
    context.deletionsHalted ??= `Not begun: no further track is deleted in this run, because the track \`${language}\` of \`${video}\` could neither be made nor put back. This one is untouched.${kept} Run the workflow again when DatoCMS makes tracks again.`;
}
/** Results for changes that must not delete any more; null where they may. */
function heldBack({ deletionsHalted: error }, changes) {
    return error === null ? null : changes.map((change) => (0,plan_change/* resultOf */.B)(change, 'failed', { error }));
}

// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(1455);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./lib/src/shared/safe-url.js
var safe_url = __webpack_require__(4873);
// EXTERNAL MODULE: ./lib/src/shared/unless-aborted.js
var unless_aborted = __webpack_require__(1028);
;// CONCATENATED MODULE: ./lib/src/datocms/transport/outage.js

const outage_firstPauseMs = 500;
const outage_longestPauseMs = 8_000;
/** `mostMs`: how long a host is waited for from one usable answer to the next, the time of the questions included. */
function createOutage(clock, mostMs) {
    let answers = 0;
    let spentMs = 0;
    let waiting = null;
    const probe = async (ask) => {
        const before = answers;
        for (let pause = outage_firstPauseMs; spentMs < mostMs; pause = Math.min(2 * pause, outage_longestPauseMs)) {
            const since = clock.now();
            await clock.sleep(Math.min(pause, mostMs - spentMs));
            const isOver = answers > before || (await ask());
            spentMs += clock.now() - since;
            if (isOver || answers > before)
                return true;
        }
        return false;
    };
    return {
        over() {
            answers++;
            spentMs = 0;
        },
        wait(ask, signal) {
            waiting ??= probe(ask).finally(() => {
                waiting = null;
            });
            return signal ? (0,unless_aborted/* unlessAborted */.W)(waiting, signal) : waiting;
        },
        isLasting: () => spentMs >= mostMs,
    };
}

// EXTERNAL MODULE: ./node_modules/undici/index.js
var undici = __webpack_require__(4371);
;// CONCATENATED MODULE: ./lib/src/datocms/transport/wire.js


/** One exchange over HTTP failed before a whole answer was there. */
class WireError extends Error {
    /** False where the request surely never reached the server. */
    mayHaveArrived;
    constructor(message, options) {
        super(message, { cause: options.cause });
        this.name = 'WireError';
        this.mayHaveArrived = options.mayHaveArrived;
    }
}
/** The answer is longer than it may be. */
class LengthError extends WireError {
    constructor(maxBytes) {
        const words = `an answer of more than ${maxBytes.toLocaleString('en')} bytes`;
        super(words, { mayHaveArrived: true });
        this.name = 'LengthError';
    }
}
/** Answers that are longer are read a few at a time, so that many of them do not fill the memory. Bytes. */
const usualBytes = 256 * 1024;
const longAtOnce = 4;
const longAnswers = (0,p_limit/* default */.A)(longAtOnce);
/**
 * Sends one request and reads the whole answer, as it comes: nothing is unpacked. Redirects are not followed, so that
 * no header ever travels to another host; time and length are bounded.
 *
 * @throws {WireError} when there is no whole answer; the signal's reason when aborted.
 */
async function exchange({ clock, dispatcher }, url, { method, headers, body, timeoutMs, maxBytes, signal }) {
    const deadline = new AbortController();
    let timer = new AbortController();
    const startTimer = () => {
        timer.abort();
        timer = new AbortController();
        clock.sleep(timeoutMs, timer.signal).then(() => deadline.abort(), () => { });
    };
    const abort = () => deadline.abort();
    signal?.addEventListener('abort', abort, { once: true });
    try {
        signal?.throwIfAborted();
        startTimer();
        const answer = await (0,undici/* request */.Em)(url, {
            dispatcher,
            method,
            headers,
            body: body ?? null,
            signal: deadline.signal,
            headersTimeout: 0,
            bodyTimeout: 0,
        });
        // Whoever gives up a body destroys it, and has said why.
        answer.body.on('error', () => { });
        const packed = answer.headers['content-encoding'];
        if (packed && packed !== 'identity') {
            answer.body.destroy();
            throw new WireError(`an answer in an encoding that was not asked for (${packed})`, {
                mayHaveArrived: true,
            });
        }
        const bytes = await readBody(answer.body, { maxBytes, restartTimer: startTimer });
        return {
            status: answer.statusCode,
            header(name) {
                const value = answer.headers[name];
                return (Array.isArray(value) ? value[0] : value) ?? null;
            },
            body: bytes,
        };
    }
    catch (error) {
        if (signal?.aborted)
            throw signal.reason;
        if (error instanceof WireError)
            throw error;
        if (deadline.signal.aborted) {
            throw new WireError(`no answer within ${timeoutMs / 1000} s`, {
                mayHaveArrived: true,
                cause: error,
            });
        }
        throw new WireError(describe(error), { mayHaveArrived: !isUnsent(error), cause: error });
    }
    finally {
        timer.abort();
        signal?.removeEventListener('abort', abort);
    }
}
/** The time that a long answer waits for others is not the server's. */
async function readBody(body, { maxBytes, restartTimer }) {
    const chunks = [];
    let length = 0;
    const stream = body[Symbol.asyncIterator]();
    /** Whether the body ended before it had so many bytes. */
    const readTo = async (limit) => {
        while (length <= limit) {
            const { done, value } = await stream.next();
            if (done)
                return true;
            length += value.length;
            chunks.push(value);
        }
        return false;
    };
    const readRest = async () => {
        restartTimer();
        if (await readTo(maxBytes))
            return;
        body.destroy();
        throw new LengthError(maxBytes);
    };
    if (!(await readTo(Math.min(usualBytes, maxBytes)))) {
        restartTimer();
        await longAnswers(readRest);
    }
    return Buffer.concat(chunks, length);
}
/** What is asked of the system before anything can be sent: the address of a name, a connection. */
const firstCalls = new Set(['getaddrinfo', 'connect']);
const unsentCodes = new Set(['UND_ERR_CONNECT_TIMEOUT', 'UND_ERR_PRX_CONN']);
function codeOf(error) {
    const { code } = error;
    return typeof code === 'string' ? code : '';
}
/** Whether a request surely never left: an open connection, too, can come to an end with EHOSTUNREACH. */
function isUnsent(error) {
    if (!(error instanceof Error))
        return false;
    const code = codeOf(error);
    const { syscall } = error;
    if (typeof syscall === 'string' && firstCalls.has(syscall))
        return true;
    if (unsentCodes.has(code) || code.startsWith('ERR_TLS') || /CERT|SIGNED/.test(code))
        return true;
    if (/^Proxy response/.test(error.message))
        return true;
    if (error instanceof AggregateError)
        return error.errors.every(isUnsent);
    return error.cause !== undefined && isUnsent(error.cause);
}
function describe(error) {
    if (error instanceof AggregateError && error.errors.length > 0)
        return describe(error.errors[0]);
    if (!(error instanceof Error))
        return String(error);
    return error.message || codeOf(error) || error.name;
}

;// CONCATENATED MODULE: ./lib/src/datocms/mux.js




const timeoutMs = 20_000;
/** As many as a subtitle file may have (`subtitles/decode.ts`). */
const maxBytes = 10 * 1024 * 1024;
const mostRedirects = 5;
/** Questions for one text while others get answers. */
const mux_attempts = 4;
/** How long Mux is waited for. Milliseconds. */
const longestOutageMs = 60_000;
/** @param baseUrl `https://stream.mux.com`, but for tests. */
function openMux(options) {
    return { ...options, outage: createOutage(options.clock, longestOutageMs), isTrying: false };
}
/**
 * Reads the text of a ready track from Mux. (Mux: `GET /{PLAYBACK_ID}/text/{TRACK_ID}.vtt`; a
 * signed playback id answers 403.) Carries no token. Never throws but the signal's reason.
 *
 * While Mux is down all reads wait together, within a bound, and go on when it answers. After the bound they end, and
 * one at a time finds out whether it answers again.
 *
 * @param retryMissing whether a 404 is worth waiting for, because the track became ready just now.
 */
async function readTrackText(mux, address, { retryMissing = false, signal, } = {}) {
    const { outage, clock } = mux;
    const ask = async (signal) => {
        const heard = await askForText(mux, address, signal);
        if (heard.kind !== 'failed')
            outage.over();
        return heard;
    };
    if (outage.isLasting())
        return tryText(mux, () => ask(signal));
    let heard = await ask(signal);
    for (let attempt = 2; attempt <= mux_attempts; attempt++) {
        const isOwn = heard.kind === 'missing' ? retryMissing : heard.kind === 'long' && attempt === 2;
        if (isOwn)
            await clock.sleep(250 * 2 ** attempt, signal);
        else if (heard.kind !== 'failed')
            break;
        else {
            const probe = async () => {
                heard = await ask();
                return heard.kind !== 'failed';
            };
            if (!(await outage.wait(probe, signal)))
                break;
            if (heard.kind !== 'failed')
                continue;
        }
        heard = await ask(signal);
    }
    return mux_textOf(heard);
}
/** Asks once, where nobody else does: Mux has answered nothing for long. */
async function tryText(mux, ask) {
    if (mux.isTrying) {
        return { kind: 'unreadable', reason: 'Mux has answered nothing for a while' };
    }
    mux.isTrying = true;
    try {
        return mux_textOf(await ask());
    }
    finally {
        mux.isTrying = false;
    }
}
function mux_textOf(heard) {
    return heard.kind === 'text' ? heard : { kind: 'unreadable', reason: heard.reason };
}
async function askForText(mux, { playbackId, trackId }, signal) {
    const url = new URL(mux.baseUrl);
    url.pathname = `/${encodeURIComponent(playbackId)}/text/${encodeURIComponent(trackId)}.vtt`;
    try {
        const { status, body } = await follow(mux, url, signal);
        if (status === 200 && !isPage(body))
            return { kind: 'text', bytes: body };
        const cause = status === 403 ? ', as where playback is signed' : '';
        const reason = `Mux answers ${status === 200 ? 'with a web page' : `${status}${cause}`}`;
        if (status === 404)
            return { kind: 'missing', reason };
        const isFinal = status !== 200 && status < 500 && status !== 429;
        return { kind: isFinal ? 'unreadable' : 'failed', reason };
    }
    catch (error) {
        signal?.throwIfAborted();
        const reason = `Mux cannot be read: ${(0,shared_words/* reasonOf */.A3)(error)}`;
        return { kind: error instanceof LengthError ? 'long' : 'failed', reason };
    }
}
/** Goes where Mux leads: the request carries nothing secret. */
async function follow(mux, url, signal, redirectsLeft = mostRedirects) {
    const headers = { accept: 'text/vtt, */*', 'user-agent': 'sync-subtitles-to-datocms' };
    const answer = await exchange(mux, url, { method: 'GET', headers, timeoutMs, maxBytes, signal });
    const location = answer.header('location');
    if (answer.status < 300 || answer.status >= 400 || !location || redirectsLeft === 0)
        return answer;
    const to = URL.parse(location, url);
    return to && (0,safe_url/* mayLeadTo */.D)(url, to) ? follow(mux, to, signal, redirectsLeft - 1) : answer;
}
/** Whether something between here and Mux answered in its place: no subtitles start with `<`. */
function isPage(bytes) {
    return /^\ufeff?\s*</.test(bytes.toString('utf8', 0, 100));
}

// EXTERNAL MODULE: ./lib/src/language/track-key.js
var track_key = __webpack_require__(7412);
;// CONCATENATED MODULE: ./lib/src/plan/text-digest.js
/** What tells the text of a track from another one: SHA-256 of its bytes, in hexadecimal digits. */
function digestText(bytes) {
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash('sha256').update(bytes).digest('hex');
}

// EXTERNAL MODULE: ./lib/src/shared/fresh-folder.js + 1 modules
var fresh_folder = __webpack_require__(6004);
;// CONCATENATED MODULE: ./lib/src/apply/saved-texts.js








/** A text that is another one than the plan read is read so often. */
const reads = 4;
/** Opens a safe in a fresh folder of the runner, made when the first text comes. */
function createSafe() {
    let opening = null;
    let folder = null;
    const used = new Set();
    const open = async () => {
        folder = await (0,fresh_folder/* freshFolder */.l)('replaced-subtitles-');
        return folder;
    };
    return {
        folder: () => folder,
        async keep({ video, language, closedCaptions }, text) {
            opening ??= open();
            const name = pathName(`${video}/${(0,track_key/* trackKey */.N)(language, closedCaptions).replaceAll('/', '_')}`);
            let free = name;
            for (let number = 2; used.has(free); number++)
                free = `${name}.${number}`;
            used.add(free);
            const path = (0,external_node_path_.join)(await opening, `${free}.vtt`);
            await (0,promises_.mkdir)((0,external_node_path_.dirname)(path), { recursive: true });
            await (0,promises_.writeFile)(path, text);
            return path;
        },
    };
}
/** Without the characters that a file system, or actions/upload-artifact, does not take. */
function pathName(text) {
    return text.replace(/[<>:"|?*\\\p{Cc}]/gu, '_');
}
/**
 * Saves the text of a ready track that is about to go. It must be the one that the plan read: what Mux serves for a
 * moment, empty or cut, is no text to put back.
 *
 * @returns null where the track shows no text, none that could be read when the plan was made, or is gone already:
 *   another run has saved it then.
 * @throws {Error} where the text cannot be had; the signal's reason when aborted.
 */
async function saveText(context, change, signal) {
    const { track, video, uploadId, restorable, textDigest } = change;
    if (track?.status !== 'ready')
        return null;
    const { mux, clock } = context.session;
    const address = { playbackId: playbackIdOf(context, uploadId), trackId: track.id };
    let why = 'Mux serves another one than a moment ago';
    for (let read = 1; read <= reads; read++) {
        if (read > 1)
            await clock.sleep(1_000 * read, signal);
        const text = await readTrackText(mux, address, { signal });
        if (text.kind === 'text' && (textDigest === null || digestText(text.bytes) === textDigest)) {
            return { text: text.bytes, path: await context.safe.keep({ video, ...track }, text.bytes) };
        }
        if (text.kind === 'unreadable') {
            if (!restorable || (await isGone(context, track)))
                return null;
            why = text.reason;
            break;
        }
    }
    throw new Error(`The old text could not be saved: ${why}. Run the workflow again later.`);
}

;// CONCATENATED MODULE: ./lib/src/apply/delete.js





/** Deletes tracks of one upload that have no file. The texts that can be read are saved first. */
async function deleteTracks(context, changes) {
    const { cancelled: signal } = context.session;
    const fail = (change, error) => signal.aborted
        ? (0,plan_change/* resultOf */.B)(change, 'cancelled')
        : (0,plan_change/* resultOf */.B)(change, 'failed', { error: noteFailure(context, error) });
    try {
        await confirmTracks(context, changes);
    }
    catch (error) {
        return changes.map((change) => fail(change, error));
    }
    return Promise.all(changes.map(async (change) => {
        try {
            await saveText(context, change, signal);
            signal.throwIfAborted();
            const [held] = heldBack(context, [change]) ?? [];
            if (held)
                return held;
        }
        catch (error) {
            return fail(change, error);
        }
        const removal = await removeOld(context, change, { urgent: false });
        return removal.kind === 'gone'
            ? (0,plan_change/* resultOf */.B)(change, 'done')
            : (0,plan_change/* resultOf */.B)(change, 'failed', { error: noteFailure(context, removal.cause) });
    }));
}

;// CONCATENATED MODULE: ./lib/src/apply/rename.js







/**
 * Replaces a track by one with another name that is free: the new one is made and ready before the
 * old one is deleted, so that viewers never go without. A ready track is never deleted in favour of
 * the old one: it may be that of another run, which has deleted the old one.
 */
async function renameTrack(context, change) {
    const { session, jobTimeoutMs: timeoutMs } = context;
    const { file, track, uploadId } = change;
    const { cancelled: signal } = session;
    if (!file || !track)
        throw new TypeError('Only a replacement can be a renaming.');
    try {
        const source = await context.deliver(file, { certain: true, signal });
        await saveText(context, change, signal);
        await confirmTracks(context, [change]);
        signal.throwIfAborted();
        const [held] = heldBack(context, [change]) ?? [];
        if (held)
            return held;
        const { result, track: fresh, ready, } = await makeTrack(context, change, { source, urgent: true });
        if (result.outcome !== 'done') {
            const onWrite = writeNotes(context, change);
            if (fresh && !ready) {
                const address = { uploadId, trackId: fresh.id };
                await removeSurely(session, address, { urgent: true, timeoutMs, onWrite });
            }
            const error = `${result.error ?? ''} The old track is untouched.`;
            return { ...result, trackId: track.id, error };
        }
        const removal = await removeOld(context, change, { urgent: true });
        if (removal.kind === 'gone')
            return result;
        const words = `The new track is ready, but the old one, “${track.name}”, could not be deleted: ${noteFailure(context, removal.cause)} Delete it in DatoCMS, or set \`prune\`.`;
        return { ...result, outcome: 'failed', error: words };
    }
    catch (error) {
        if (signal.aborted)
            return (0,plan_change/* resultOf */.B)(change, 'cancelled');
        return (0,plan_change/* resultOf */.B)(change, 'failed', { error: noteFailure(context, error) });
    }
}

// EXTERNAL MODULE: ./lib/src/subtitles/compare/canonical.js
var canonical = __webpack_require__(4318);
// EXTERNAL MODULE: ./lib/src/subtitles/compare/canonical-text.js + 1 modules
var canonical_text = __webpack_require__(6402);
;// CONCATENATED MODULE: ./lib/src/subtitles/compare/align.js
/** After so many rounds of anchors, what is left goes by time. */
const MAX_ROUNDS = 24;
/**
 * Which cue of a track each cue of a file stands for: its index, or -1. Both lists are in the order of time, and so
 * are the pairs. First go cues with the same time and text, then the same texts between those (unique ones first,
 * as in patience diff), then cues that share their place or their time. Takes n log n time.
 */
function alignCues(file, track) {
    const pairs = new Int32Array(file.length).fill(-1);
    pairExact(file, track, pairs);
    let gaps = gapsBetween(pairs, { from: 0, to: file.length, trackFrom: 0, trackTo: track.length });
    for (let round = 0; gaps.length > 0; round += 1) {
        const next = [];
        for (const whole of gaps) {
            const gap = pairEnds(file, track, pairs, whole);
            if (isEmpty(gap))
                continue;
            if (round < MAX_ROUNDS && pairUniqueTexts(file, track, pairs, gap)) {
                for (const inner of gapsBetween(pairs, gap))
                    next.push(inner);
            }
            else {
                pairByPlace(file, track, pairs, gap);
            }
        }
        gaps = next;
    }
    return pairs;
}
function pairExact(file, track, pairs) {
    let from = 0;
    let trackFrom = 0;
    for (;;) {
        const ours = file[from];
        const theirs = track[trackFrom];
        if (!ours || !theirs)
            return;
        const order = ours.start - theirs.start || ours.end - theirs.end;
        if (order < 0) {
            from += 1;
        }
        else if (order > 0) {
            trackFrom += 1;
        }
        else {
            const to = endOfGroup(file, from);
            const trackTo = endOfGroup(track, trackFrom);
            pairEnds(file, track, pairs, { from, to, trackFrom, trackTo });
            from = to;
            trackFrom = trackTo;
        }
    }
}
/** The index behind the last cue with the times of the one at `from`. */
function endOfGroup(cues, from) {
    const first = cues[from];
    let to = from + 1;
    while (cues[to]?.start === first?.start && cues[to]?.end === first?.end && to < cues.length) {
        to += 1;
    }
    return to;
}
/** Pairs the same texts from both ends; returns what is between. */
function pairEnds(file, track, pairs, { from, to, trackFrom, trackTo }) {
    let head = 0;
    const most = Math.min(to - from, trackTo - trackFrom);
    while (head < most && file[from + head]?.text === track[trackFrom + head]?.text) {
        pairs[from + head] = trackFrom + head;
        head += 1;
    }
    let tail = 0;
    while (tail < most - head && file[to - 1 - tail]?.text === track[trackTo - 1 - tail]?.text) {
        pairs[to - 1 - tail] = trackTo - 1 - tail;
        tail += 1;
    }
    return {
        from: from + head,
        to: to - tail,
        trackFrom: trackFrom + head,
        trackTo: trackTo - tail,
    };
}
/** Pairs texts that stand once on both sides, as far as their order is the same; false where there are none. */
function pairUniqueTexts(file, track, pairs, gap) {
    const ours = uniqueTexts(file, gap.from, gap.to);
    const theirs = uniqueTexts(track, gap.trackFrom, gap.trackTo);
    const candidates = [];
    for (const [text, index] of ours) {
        const other = theirs.get(text);
        if (index >= 0 && other !== undefined && other >= 0)
            candidates.push({ index, other });
    }
    candidates.sort((a, b) => a.index - b.index);
    const rising = longestRise(candidates.map(({ other }) => other));
    for (const at of rising) {
        const candidate = candidates[at];
        if (candidate)
            pairs[candidate.index] = candidate.other;
    }
    return rising.length > 0;
}
/** Where each text stands, or -1 where it stands more than once. */
function uniqueTexts(cues, from, to) {
    const places = new Map();
    for (let index = from; index < to; index += 1) {
        const text = cues[index]?.text ?? '';
        places.set(text, places.has(text) ? -1 : index);
    }
    return places;
}
/** The indexes of a longest part of `values` that rises. */
function longestRise(values) {
    const tails = [];
    const before = new Int32Array(values.length);
    values.forEach((value, index) => {
        let low = 0;
        let high = tails.length;
        while (low < high) {
            const middle = (low + high) >> 1;
            if ((values[tails[middle] ?? 0] ?? 0) < value)
                low = middle + 1;
            else
                high = middle;
        }
        before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1;
        tails[low] = index;
    });
    const rise = [];
    for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1)
        rise.push(at);
    return rise.reverse();
}
/** Pairs cues one by one where both sides have as many, else those that share most of their time. */
function pairByPlace(file, track, pairs, { from, to, trackFrom, trackTo }) {
    const even = to - from === trackTo - trackFrom;
    let index = from;
    let other = trackFrom;
    while (index < to && other < trackTo) {
        const ours = file[index];
        const theirs = track[other];
        const shared = sharedTime(ours, theirs);
        if (even) {
            pairs[index++] = other++;
        }
        else if (shared <= 0) {
            if ((ours?.start ?? 0) < (theirs?.start ?? 0))
                index += 1;
            else
                other += 1;
        }
        else if (other + 1 < trackTo && sharedTime(ours, track[other + 1]) > shared) {
            other += 1;
        }
        else if (index + 1 < to && sharedTime(file[index + 1], theirs) > shared) {
            index += 1;
        }
        else {
            pairs[index++] = other++;
        }
    }
}
/** Milliseconds for which both are shown. */
function sharedTime(a, b) {
    return a && b ? Math.min(a.end, b.end) - Math.max(a.start, b.start) : 0;
}
/** The parts of a gap that lie between its pairs and have cues on both sides. */
function gapsBetween(pairs, { from, to, trackFrom, trackTo }) {
    const gaps = [];
    let start = from;
    let trackStart = trackFrom;
    const add = (end, trackEnd) => {
        const gap = { from: start, to: end, trackFrom: trackStart, trackTo: trackEnd };
        if (!isEmpty(gap))
            gaps.push(gap);
        start = end + 1;
        trackStart = trackEnd + 1;
    };
    for (let index = from; index < to; index += 1) {
        const other = pairs[index] ?? -1;
        if (other >= 0)
            add(index, other);
    }
    add(to, trackTo);
    return gaps;
}
function isEmpty({ from, to, trackFrom, trackTo }) {
    return from >= to || trackFrom >= trackTo;
}

;// CONCATENATED MODULE: ./lib/src/subtitles/compare/compare.js



/** Milliseconds: what is lost where times are counted in 90,000ths of a second. */
const TOLERANCE = 1;
/**
 * How the cues of a file differ from those of a track, as a viewer sees them: by their canonical form, with times
 * that may be 1 ms apart. A shift is reported beside the cues that it changes, which are all. Takes n log n time.
 *
 * How Mux makes WebVTT of SubRip is not documented. A track that has the texts of a SubRip file as they stand is what
 * became of that file, even where WebVTT reads another thing into them (`I <3 you`): to replace it would bring the
 * same again, in every run.
 */
function compareCues(file, track) {
    const difference = compareAs(file.format, file, track);
    if (file.format === track.format || isEqual(difference))
        return difference;
    const copied = compareAs(track.format, file, track);
    return isEqual(copied) ? copied : difference;
}
function compareAs(format, file, track) {
    const ours = (0,canonical/* canonicalCues */.D)(file.cues, format);
    const theirs = (0,canonical/* canonicalCues */.D)(track.cues, track.format);
    const shift = constantShift(ours, theirs);
    const pairs = shift === null ? alignCues(ours, theirs) : ours.map((_, index) => index);
    const found = [];
    const paired = new Uint8Array(theirs.length);
    ours.forEach((after, index) => {
        const other = pairs[index] ?? -1;
        const before = theirs[other];
        if (!before) {
            found.push({ kind: 'added', line: after.line, before: null, after: cueText(after) });
            return;
        }
        paired[other] = 1;
        if (isSameCue(after, before))
            return;
        const { line } = after;
        found.push({ kind: 'changed', line, before: cueText(before), after: cueText(after) });
    });
    theirs.forEach((before, other) => {
        if (paired[other])
            return;
        found.push({ kind: 'removed', line: null, before: cueText(before), after: null });
    });
    const count = (kind) => found.filter((cue) => cue.kind === kind).length;
    return {
        added: count('added'),
        changed: count('changed'),
        removed: count('removed'),
        shift,
        cues: found.sort((a, b) => startOf(a) - startOf(b)),
    };
}
/** Whether no viewer could tell file and track apart. */
function isEqual({ added, changed, removed, shift }) {
    return added === 0 && changed === 0 && removed === 0 && shift === null;
}
function isSameCue(a, b) {
    return (a.text === b.text &&
        Math.abs(a.start - b.start) <= TOLERANCE &&
        Math.abs(a.end - b.end) <= TOLERANCE);
}
/** Milliseconds by which each cue is later than its counterpart, where the texts are the same; else null. */
function constantShift(file, track) {
    if (file.length !== track.length || file.length === 0)
        return null;
    let least = Number.POSITIVE_INFINITY;
    let most = Number.NEGATIVE_INFINITY;
    for (const [index, ours] of file.entries()) {
        const theirs = track[index];
        if (theirs?.text !== ours.text)
            return null;
        least = Math.min(least, ours.start - theirs.start, ours.end - theirs.end);
        most = Math.max(most, ours.start - theirs.start, ours.end - theirs.end);
        if (most - least > 2 * TOLERANCE)
            return null;
    }
    const isMoved = least > TOLERANCE || most < -TOLERANCE;
    return isMoved ? Math.round((least + most) / 2) : null;
}
function startOf({ before, after }) {
    return (after ?? before)?.start ?? 0;
}
function cueText({ start, end, text }) {
    return { start, end, text: (0,canonical_text/* plainText */.w)(text) };
}

// EXTERNAL MODULE: ./lib/src/subtitles/compare/difference.js
var compare_difference = __webpack_require__(8141);
// EXTERNAL MODULE: ./lib/src/subtitles/read.js + 29 modules
var read = __webpack_require__(7979);
;// CONCATENATED MODULE: ./lib/src/plan/compare.js











/** Mux has its own host, and no limit that is known. */
const readsAtOnce = 128;
/** Mux may serve a text some seconds after its track is ready; where so many are missing, it is something else. */
const mostMissing = 5;
/** Texts that are kept to be looked for in the history of their files. Bytes. */
const roomForTexts = 64 * 1024 * 1024;
/** Characters of each cue of a difference that are kept to be shown. */
const shownCueText = 2_000;
/** Lines of a text that goes, and characters of each, that a plan shows. */
const shownLines = 3;
const shownCharacters = 200;
/**
 * Opens the way to the texts of the tracks, as Mux serves them, at most so many at once in all videos together.
 *
 * @param prune whether all tracks of a file's language are compared, because those that are not its own go.
 */
function createComparison({ mux, cancelled: signal }, { prune }) {
    const limit = (0,p_limit/* default */.A)(readsAtOnce);
    let missing = 0;
    let room = roomForTexts;
    const readText = async (address) => {
        const retryMissing = missing < mostMissing;
        const text = await readTrackText(mux, address, { retryMissing, signal });
        if (text.kind === 'unreadable')
            missing++;
        return text;
    };
    return {
        async compare({ upload, tracks }, files) {
            const comparisons = new Map();
            const texts = new Map();
            const differing = [];
            const compareTrack = async (checked, playbackId, { id }) => {
                const text = await readText({ playbackId, trackId: id });
                if (text.kind === 'unreadable')
                    return text;
                texts.set(id, keepText(text.bytes));
                const comparison = await compareText(checked, text.bytes);
                if (comparison.kind === 'different') {
                    const fits = text.bytes.length <= room;
                    if (fits)
                        room -= text.bytes.length;
                    differing.push({ checked, trackId: id, trackText: fits ? text.bytes : null });
                }
                return comparison;
            };
            const compareFile = async (checked) => {
                const playbackId = upload?.playbackId;
                if (checked.errors > 0 || !playbackId)
                    return;
                const { file } = checked;
                const wanted = prune
                    ? tracks.filter((track) => sameKey(file, track))
                    : findCandidates(file, tracks);
                for (const track of wanted) {
                    if (track.status === 'preparing')
                        comparisons.set(track.id, stillPreparing);
                    if (track.status !== 'ready')
                        continue;
                    const comparison = await limit(compareTrack, checked, playbackId, track);
                    comparisons.set(track.id, comparison);
                    if (comparison.kind === 'equal' && !prune)
                        return;
                }
            };
            await Promise.all(files.map(compareFile));
            return { comparisons, texts, differing };
        },
        async read(address) {
            const text = await limit(readText, address);
            return text.kind === 'text' ? keepText(text.bytes) : null;
        },
    };
}
function keepText(bytes) {
    const { cues } = (0,read/* readSubtitles */.g)(bytes, 'vtt');
    const firstLines = [];
    for (const { text } of cues) {
        if (firstLines.length === shownLines)
            break;
        const lines = (0,canonical_text/* plainText */.w)((0,canonical_text/* canonicalText */.A)(text, 'vtt')).split('\n').filter(Boolean);
        for (const line of lines.slice(0, shownLines - firstLines.length)) {
            firstLines.push((0,shared_words/* beginning */.Ir)(line, shownCharacters));
        }
    }
    // A part of a text would keep all of it in memory.
    const content = structuredClone({ cues: cues.length, firstLines });
    return { digest: digestText(bytes), content };
}
const stillPreparing = {
    kind: 'unreadable',
    reason: 'the track is still being prepared',
};
/** Compares a file with the text of a track. The file is read again only where digests differ. */
async function compareText({ file, digest }, trackText) {
    const { cues } = (0,read/* readSubtitles */.g)(trackText, 'vtt');
    if ((0,canonical/* digestCues */.L)(cues, 'vtt') === digest)
        return { kind: 'equal' };
    const own = (0,read/* readSubtitles */.g)(await (0,promises_.readFile)(file.absolutePath), file.format);
    const difference = compareCues({ cues: own.cues, format: file.format }, { cues, format: 'vtt' });
    if (isEqual(difference))
        return { kind: 'equal' };
    return { kind: 'different', difference: shortened(difference), drift: null };
}
/** A difference with the cues that are shown. A part of a text would keep all of it in memory. */
function shortened(difference) {
    const shorten = (cue) => cue && { ...cue, text: (0,shared_words/* beginning */.Ir)(cue.text, shownCueText) };
    const cues = difference.cues
        .slice(0, compare_difference/* SHOWN_CUES */.z)
        .map((cue) => ({ ...cue, before: shorten(cue.before), after: shorten(cue.after) }));
    return structuredClone({ ...difference, cues });
}
/** Reads a track that became ready just now, and says whether its text is that of the file; null where it cannot be read. */
async function hasTextOf(session, checked, address) {
    const text = await readTrackText(session.mux, address, { retryMissing: true });
    if (text.kind === 'unreadable') {
        session.log.debug(`\`${checked.file.path}\` could not be read back: ${text.reason}.`);
        return null;
    }
    const { kind } = await compareText(checked, text.bytes);
    return kind === 'equal';
}
/** Whether a ready track has a text that was read from another one. */
async function hasSameText(session, text, address) {
    const other = await readTrackText(session.mux, address, { retryMissing: true });
    if (other.kind === 'unreadable')
        return false;
    const [own, theirs] = [text, other.bytes].map((bytes) => ({
        cues: (0,read/* readSubtitles */.g)(bytes, 'vtt').cues,
        format: 'vtt',
    }));
    return own !== undefined && theirs !== undefined && isEqual(compareCues(own, theirs));
}

;// CONCATENATED MODULE: ./lib/src/datocms/bucket.js





const bucket_attempts = 6;
const usualTimeoutMs = 120_000;
/** A presigned URL lives for 15 minutes and serves one file. A PUT is begun this long before it ends. Milliseconds. */
const lifetimeMs = 12 * 60_000;
/** S3 sends a PUT on to the region of its bucket, and means the same request. (S3: request redirection.) */
const redirects = new Set([301, 302, 307, 308]);
const bucket_mostRedirects = 5;
/**
 * Puts a file where DatoCMS can fetch it: an upload request, then the bytes to its presigned URL, again and again
 * until it takes them. It gets the headers that DatoCMS names and never the API token. (DatoCMS: upload request.)
 *
 * @returns the id of the upload request, to be used as a track's source.
 * @throws {BucketError} when the bucket does not take it, or is none to trust; ApiError when DatoCMS refuses.
 */
async function putFile(api, wire, { filename, bytes, contentType }, { priority, timeoutMs = usualTimeoutMs, signal }) {
    let cause;
    let granted = null;
    for (let attempt = 1; attempt <= bucket_attempts; attempt++) {
        if (attempt > 1)
            await wire.clock.sleep(500 * 2 ** (attempt - 1), signal);
        if (granted === null || wire.clock.now() > granted.until) {
            const fresh = await createUploadRequest(api, filename, { priority, signal });
            granted = { ...fresh, until: wire.clock.now() + lifetimeMs };
        }
        const { id, headers } = granted;
        const target = bucketUrl(api, granted);
        try {
            const { status } = await put(wire, target, {
                method: 'PUT',
                headers: { 'content-type': contentType, ...lowerCaseKeys(headers) },
                body: bytes,
                timeoutMs,
                maxBytes: 1024 * 1024,
                signal,
            });
            if (status >= 200 && status < 300)
                return id;
            cause = new Error(`the bucket answers ${status}`);
            if (bucket_isRefusal(status))
                granted = null;
        }
        catch (error) {
            signal?.throwIfAborted();
            cause = error;
        }
    }
    throw new BucketError(`The file could not be put into the bucket of DatoCMS: ${(0,shared_words/* reasonOf */.A3)(cause)}. Run the workflow again; behind a proxy, allow the host of the bucket.`, { cause });
}
/** Whether the presigned URL itself is refused, such as one that has expired. */
function bucket_isRefusal(status) {
    return status >= 400 && status < 500 && status !== 408 && status !== 429;
}
/** Follows the bucket to where it wants the bytes: nothing that is sent there is secret. */
async function put(wire, url, request, redirectsLeft = bucket_mostRedirects) {
    const answer = await exchange(wire, url, request);
    if (!redirects.has(answer.status) || redirectsLeft === 0)
        return answer;
    const location = answer.header('location');
    const to = location ? URL.parse(location, url) : null;
    return to && (0,safe_url/* mayLeadTo */.D)(url, to) ? put(wire, to, request, redirectsLeft - 1) : answer;
}
function bucketUrl({ baseUrl }, { url }) {
    const parsed = URL.parse(url);
    if (parsed && (0,safe_url/* mayLeadTo */.D)(baseUrl, parsed))
        return parsed;
    const place = parsed ? `${parsed.protocol}//${parsed.host}` : 'it is no URL at all';
    throw new BucketError(`DatoCMS names an upload URL that is no https URL of a public host (${place}), so nothing was sent to it. Check the input \`api-url\`; if it is right, tell DatoCMS support.`, { cause: undefined });
}
function lowerCaseKeys(headers) {
    return Object.fromEntries(Object.entries(headers)
        .map(([key, value]) => [key.toLowerCase(), value])
        .filter(([key]) => key !== 'authorization' && key !== 'host' && key !== 'content-length'));
}

;// CONCATENATED MODULE: ./lib/src/apply/restoration.js



/** Looks at which a track that another run may be making is waited for: a minute. */
const restoration_mostLooks = 7;
/**
 * Looks which track viewers have. That there is none is believed when two lists in a row say so.
 *
 * @throws {Error} while one that another run makes is being prepared, unless that takes long.
 */
function findTrack(restoration) {
    const { context, change, limit } = restoration;
    const find = (tracks) => {
        const found = pickTrack(restoration, tracks);
        if (!found)
            waitForOthers(restoration, tracks);
        return found;
    };
    const options = { priority: priority.urgent, limit, mustKnow: true, find };
    return lookTwice(context.session, change.uploadId, options);
}
/** Which of these tracks viewers have; null for none. */
function pickTrack({ context, change }, tracks) {
    const ready = tracks.filter(({ status }) => status === 'ready');
    if (ready.some(({ id }) => id === change.track?.id))
        return { kind: 'old' };
    const track = ready.find((each) => isFresh(context, change, each));
    return track ? { kind: 'working', track } : null;
}
/** @throws {Error} while a track that may be another run's is being prepared, unless that takes long. */
function waitForOthers({ context, change, failedId, attempt }, tracks) {
    const other = tracks.find((track) => isFresh(context, change, track) && track.status === 'preparing' && track.id !== failedId);
    if (other && attempt < restoration_mostLooks) {
        throw new Error(`another track, “${other.name}”, is being prepared`);
    }
}
/** Whether a track is of the kind of a change, and was not there when the run began. */
function isFresh({ videos }, change, track) {
    const known = videos.get(track.uploadId)?.tracks ?? [];
    return sameKey(track, change) && known.every(({ id }) => id !== track.id);
}

;// CONCATENATED MODULE: ./lib/src/apply/put-back.js










/** What the bucket gets for a text, so that one that hangs is asked again in time. Milliseconds. */
const longestPutMs = 30_000;
/** What a job gets at least; else half of what is left, so that a lost one can be asked for again. Milliseconds. */
const leastJobMs = 30_000;
/**
 * Makes a track of the old text, under its old name unless another track took that.
 *
 * @returns null where another track of the same kind was found in its place, which has to be judged first.
 * @throws as the requests that it takes; while a track that may be another run's is being prepared.
 */
async function putBack(restoration, { language, closedCaptions, name: oldName }, { text }) {
    const { context, change, limit } = restoration;
    const { session, videos } = context;
    const onWrite = writeNotes(context, change);
    const { uploadId } = change;
    const { signal } = limit;
    const name = await clearName(restoration, oldName);
    const source = await putFile(session.api, session, { filename: `${language}.vtt`, bytes: text, contentType: 'text/vtt' }, { priority: priority.urgent, timeoutMs: longestPutMs, signal });
    const known = new Set(videos.get(uploadId)?.tracks.map(({ id }) => id));
    const deleted = context.deleted.get(uploadId) ?? new Set();
    const timeoutMs = limit.left();
    const jobMs = Math.max(timeoutMs / 2, leastJobMs);
    const placed = await placeTrack(session, { uploadId, language, closedCaptions, name, source }, { urgent: true, known, deleted, timeoutMs, jobMs, onWrite, signal });
    const { track: own, rivals } = placed;
    if (await giveWay(context, { own, rivals, urgent: true, timeoutMs, onWrite, signal }))
        return null;
    if (!placed.adopted)
        return own;
    const address = { playbackId: playbackIdOf(context, uploadId), trackId: own.id };
    return (await hasSameText(session, text, address)) ? own : null;
}
/** A name for the old text: its own, unless another track took it. */
async function clearName(restoration, oldName) {
    const tracks = await removeLeftovers(restoration);
    const { file, name, language } = restoration.change;
    const names = [oldName, name, file?.name ?? oldName, file?.longName ?? oldName];
    const free = names.find((each) => !tracks.some((track) => sameName(track.name, each)));
    return free ?? `${oldName} (${language})`;
}
/** Deletes what is left of a failed track, and says which other tracks there are. */
async function removeLeftovers(restoration) {
    const { context, change, limit } = restoration;
    const { session, videos } = context;
    const { uploadId } = change;
    const tracks = await lookPatiently(session, uploadId, {
        priority: priority.urgent,
        limit,
        mustKnow: true,
    });
    waitForOthers(restoration, tracks);
    const known = new Set(videos.get(uploadId)?.tracks.map(({ id }) => id));
    const leftovers = tracks.filter((track) => !known.has(track.id) && isLeftover(change, track));
    for (const { id } of leftovers) {
        const onWrite = writeNotes(context, change);
        const options = { urgent: true, timeoutMs: limit.left(), onWrite };
        await removeSurely(session, { uploadId, trackId: id }, options);
    }
    return tracks.filter((track) => !leftovers.includes(track));
}
/** Whether a track shows nobody anything, and has a name that is wanted. */
function isLeftover(change, track) {
    if (track.status === 'ready' || !isOwn(change, track))
        return false;
    return track.status === 'errored' || sameKey(track, change);
}
/** Whether a track that was made meanwhile has a name that this change would give it. */
function isOwn({ name, track }, made) {
    return sameName(made.name, name) || (track !== null && sameName(made.name, track.name));
}

;// CONCATENATED MODULE: ./lib/src/apply/restore.js












const restore_longestPauseMs = 15_000;
/** An old track that is listed for so long after its deletion is there, and no shadow of an old list. Milliseconds. */
const restore_shadowMs = 60_000;
/**
 * Puts the old text of a change back under its name, after its track was deleted and the new one did
 * not become ready. Goes on for what is left of the time that a track may take, seven minutes at
 * least, whatever the answers are: a text that Mux served a moment ago is no bad text. An old track that is there
 * after all is left as it is. A new track that became ready after it had been given up is as good; one of somebody
 * else is left alone.
 */
async function restoreTrack(context, change, { old, why, since, made }) {
    const { clock } = context.session;
    const facts = { jobId: made?.jobId ?? null, delivery: made?.delivery ?? null };
    const timeMs = Math.max(since + context.jobTimeoutMs - clock.now(), leastOutageMs);
    const words = `no track became ready within ${Math.round(timeMs / 1_000)} s`;
    const limit = limitTime(clock, timeMs, words);
    try {
        const failedId = made?.trackId ?? null;
        return await restore({ context, change, old, why, facts, failedId, attempt: 1, limit });
    }
    finally {
        limit.release();
    }
}
async function restore(restoration) {
    const { context, change, old, why, facts, limit } = restoration;
    const { clock } = context.session;
    const { signal } = limit;
    let cause = null;
    let listedSince = null;
    for (let attempt = 1; !signal.aborted; attempt++) {
        try {
            const now = { ...restoration, attempt };
            const found = await findTrack(now);
            if (found?.kind === 'working') {
                await removeLeftovers(now);
                return await restore_judge(now, found.track);
            }
            if (found?.kind === 'old') {
                listedSince ??= clock.now();
                if (clock.now() - listedSince >= restore_shadowMs)
                    return stillThere(now);
                throw new Error('the old track is still listed');
            }
            listedSince = null;
            if (!change.track || !old)
                break;
            const put = await putBack(now, change.track, old);
            if (put) {
                const error = `${why} The old text was put back under its name.`;
                return (0,plan_change/* resultOf */.B)(change, 'restored', { ...facts, trackId: put.id, error });
            }
        }
        catch (error) {
            if (!signal.aborted)
                cause = error;
            const pause = Math.min(1_000 * 2 ** attempt, restore_longestPauseMs);
            await clock.sleep(pause, signal).catch(() => { });
        }
    }
    // DatoCMS may have taken what time cut short.
    const late = signal.aborted ? await judgeLate(restoration).catch(() => null) : null;
    if (late)
        return late;
    const isLost = change.track?.status === 'ready';
    if (isLost)
        haltDeletions(context, change);
    const error = isLost ? `${why}${lost(change, old, cause ?? signal.reason)}` : why;
    return (0,plan_change/* resultOf */.B)(change, 'failed', { ...facts, trackId: null, error });
}
/** A look when time is up, at a track that became ready while nobody could look. */
async function judgeLate(restoration) {
    const { context, change } = restoration;
    const { api } = context.session;
    const tracks = await listTracks(api, change.uploadId, { priority: priority.urgent });
    const found = pickTrack(restoration, tracks);
    if (found?.kind === 'old')
        return stillThere(restoration);
    return found && restore_judge(restoration, found.track);
}
function stillThere({ change, why, facts }) {
    const error = `${why} The old track is still there, although DatoCMS was asked to delete it.`;
    return (0,plan_change/* resultOf */.B)(change, 'failed', { ...facts, trackId: change.track?.id ?? null, error });
}
function lost({ file }, old, cause) {
    if (!old)
        return ' The old text could not be read, so it could not be put back.';
    const next = file
        ? 'the next run makes the track again from the file'
        : 'upload it in DatoCMS if it is wanted';
    return ` The old text could not be put back either: ${(0,shared_words/* reasonOf */.A3)(cause)}. It is kept in ${old.path}; ${next}.`;
}
/** What it means that a track of the same kind is there. */
async function restore_judge({ context, change, old, why, facts }, { id, name }) {
    const { session } = context;
    const verified = change.file ? await context.isEqual(change.file, id) : null;
    if (verified && (sameName(name, change.name) || !change.file?.nameFromManifest)) {
        return (0,plan_change/* resultOf */.B)(change, 'done', { ...facts, trackId: id, verified });
    }
    const address = { playbackId: playbackIdOf(context, change.uploadId), trackId: id };
    if (old && (await hasSameText(session, old.text, address))) {
        const error = `${why} The old text is back.`;
        return (0,plan_change/* resultOf */.B)(change, 'restored', { ...facts, trackId: id, error });
    }
    const error = `${why} Another track of this language, “${name}”, was made at the same time. Run the workflow again.`;
    return (0,plan_change/* resultOf */.B)(change, 'failed', { ...facts, trackId: id, verified, error });
}

;// CONCATENATED MODULE: ./lib/src/apply/swap.js








/**
 * Makes room for new tracks by deleting old ones, because names are unique: a replacement, or a few
 * changes that hand names to each other. Nothing is deleted before every source is proved and every
 * text that can be read is saved. What does not become ready is undone by putting the old text back;
 * so is a deletion that made room for another track of its language.
 *
 * Once the first track is deleted, it goes on to the end whatever is cancelled.
 */
async function swapTracks(context, changes) {
    const prepared = await prepare(context, changes);
    if ('results' in prepared)
        return prepared.results;
    const { sources, saved } = prepared;
    const since = context.session.clock.now();
    const removals = await Promise.all(changes.map((change) => removeOld(context, change, { urgent: true })));
    const stuck = removals.find((removal) => removal.kind !== 'gone');
    const undo = (change, why, made) => {
        const old = saved.get(change) ?? null;
        return restoreTrack(context, change, { old, why, since, ...(made ? { made } : {}) });
    };
    const settle = async (change, at) => {
        const removal = removals[at];
        if (removal && removal.kind !== 'gone') {
            return keptResult(context, change, { removal, old: saved.get(change) ?? null });
        }
        if (stuck)
            return undo(change, noteFailure(context, stuck.cause));
        const source = sources.get(change);
        if (!source)
            return (0,plan_change/* resultOf */.B)(change, 'done');
        const made = await makeTrack(context, change, { source, urgent: true });
        return made.ready ? made.result : undo(change, made.result.error ?? '', made.result);
    };
    const results = await Promise.all(changes.map(settle));
    const lost = results.filter(isLost).map(({ change }) => change);
    return Promise.all(results.map((result) => {
        const { change, outcome } = result;
        const isDeleted = change.kind === 'delete' && outcome === 'done';
        return isDeleted && lost.some(sameLanguage(change)) ? undo(change, notDeleted) : result;
    }));
}
const notDeleted = 'The change of another track of this language failed.';
/** Whether a new track was wanted, and none is there. */
function isLost({ change, outcome, verified }) {
    return change.file !== null && outcome === 'failed' && verified !== false;
}
/** Everything that must hold before anything is deleted; results where it does not. */
async function prepare(context, changes) {
    const signal = context.session.cancelled;
    const sources = new Map();
    const saved = new Map();
    try {
        await Promise.all(changes.map(async (change) => {
            if (change.file) {
                sources.set(change, await context.deliver(change.file, { certain: true, signal }));
            }
            const old = await saveText(context, change, signal);
            if (old)
                saved.set(change, old);
        }));
        await confirmTracks(context, changes);
        signal.throwIfAborted();
        const results = heldBack(context, changes);
        return results ? { results } : { sources, saved };
    }
    catch (error) {
        if (signal.aborted)
            return { results: changes.map((change) => (0,plan_change/* resultOf */.B)(change, 'cancelled')) };
        const words = `${noteFailure(context, error)} Nothing was deleted: the old track is untouched.`;
        return { results: changes.map((change) => (0,plan_change/* resultOf */.B)(change, 'failed', { error: words })) };
    }
}

;// CONCATENATED MODULE: ./lib/src/apply/runner.js







/** Steps that delete, under way at once: enough to use the rate limit, few enough that a kill leaves little to mend. */
const deletingAtOnce = 24;
/** New tracks on their way to DatoCMS at once, their bytes in memory. Those that it took are only waited for. */
const createsAtOnce = 96;
/**
 * Runs steps, a bounded number at once. The first one goes alone until DatoCMS has taken it, so
 * that what is refused to all is refused once. Replacements go one after the other until one of them ended with a
 * ready track, new or put back: that DatoCMS took a request is no proof that it can carry it out.
 */
function createRunner(context, record, first) {
    const { session } = context;
    const replacements = (0,p_limit/* default */.A)(1);
    const deletions = (0,p_limit/* default */.A)(deletingAtOnce);
    const creates = (0,p_limit/* default */.A)(createsAtOnce);
    const limitOf = ({ kind }) => (kind === 'delete' ? deletions : replacements);
    const attempt = async (step, onAccepted = () => { }) => {
        const results = standStill(step) ?? (await perform(context, step, onAccepted));
        for (const result of results)
            record(result);
        const isReplacement = step.kind === 'swap' || step.kind === 'rename';
        if (isReplacement && results.some(isProof))
            replacements.concurrency = deletingAtOnce;
    };
    const standStill = (step) => {
        const changes = changesOf(step);
        if (session.cancelled.aborted)
            return changes.map((change) => (0,plan_change/* resultOf */.B)(change, 'cancelled'));
        const error = context.halted?.message;
        if (error)
            return changes.map((change) => (0,plan_change/* resultOf */.B)(change, 'failed', { error }));
        return step.kind === 'create' ? null : heldBack(context, changes);
    };
    const taken = Promise.withResolvers();
    context.onAccepted = taken.resolve;
    const begin = (step) => step.kind === 'create' ? attempt(step) : limitOf(step)(() => attempt(step));
    const pioneer = first && begin(first);
    const opened = Promise.race([pioneer, taken.promise]);
    // Where nobody waits for it, whoever runs the first step still meets what it throws.
    opened.catch(() => { });
    return async (step) => {
        if (step === first)
            return pioneer;
        if (step.kind !== 'create')
            return limitOf(step)(() => opened.then(() => attempt(step)));
        const { work } = await creates(async () => {
            await opened;
            const accepted = Promise.withResolvers();
            const work = attempt(step, accepted.resolve);
            await Promise.race([work, accepted.promise]);
            return { work };
        });
        return work;
    };
}
/** Whether a result shows that DatoCMS makes tracks. */
function isProof({ outcome }) {
    return outcome === 'done' || outcome === 'restored';
}
/** The changes that are carried out together. */
function changesOf(step) {
    return 'changes' in step ? step.changes : [step.change];
}
async function perform(context, step, onAccepted) {
    switch (step.kind) {
        case 'create':
            return [await createTrackOf(context, step.change, onAccepted)];
        case 'rename':
            return [await renameTrack(context, step.change)];
        case 'swap':
            return swapTracks(context, step.changes);
        case 'delete':
            return deleteTracks(context, step.changes);
    }
}

;// CONCATENATED MODULE: ./lib/src/apply/apply.js




/**
 * Carries a plan out. One failing track stops no other; an answer that every other would get too
 * stops what has not begun.
 *
 * @returns a result for each change, in the order of the changes.
 */
async function applyChanges(context, changes, { hardStop, onResult }) {
    const results = new Map();
    const record = (result) => {
        const told = complete(context, result);
        results.set(told.change, told);
        if (told.change.kind !== 'keep' && told.change.kind !== 'skip')
            onResult(told);
    };
    for (const change of changes) {
        if (change.kind === 'keep' || change.kind === 'skip')
            record((0,plan_change/* resultOf */.B)(change, null));
    }
    const uploads = [...Map.groupBy(changes, ({ uploadId }) => uploadId)].map(([uploadId, own]) => orderChanges(own, context.videos.get(uploadId)?.tracks ?? []));
    const run = createRunner(context, record, firstStep(uploads));
    const work = uploads.map(async (steps) => {
        const others = steps.filter(({ kind }) => kind !== 'delete');
        await Promise.all(others.map(run));
        const deletion = steps.find((step) => step.kind === 'delete');
        if (!deletion)
            return;
        const failed = others.flatMap(changesOf).filter((change) => isFailed(results.get(change)));
        const [spared, doomed] = partition(deletion.changes, (change) => failed.some(sameLanguage(change)));
        for (const change of spared)
            record(spare(context, change));
        if (spared.length === 0)
            await run(deletion);
        else if (doomed.length > 0)
            await run({ kind: 'delete', changes: doomed });
    });
    await Promise.race([Promise.all(work), aborted(hardStop)]);
    return changes.map((change) => results.get(change) ?? complete(context, (0,plan_change/* resultOf */.B)(change, 'cancelled')));
}
/** A result with what is known of its writes, and where it was cancelled after one, words for that. */
function complete(context, result) {
    const { change, outcome, error } = result;
    const written = (context.written.get(change) ?? 0) > 0;
    if (outcome !== 'cancelled' || !written)
        return { ...result, written };
    return { ...result, written, error: error ?? halfDoneWords(context, change) };
}
function halfDoneWords({ deleted }, { kind, track, uploadId }) {
    if (kind === 'delete') {
        return 'Cancelled before it was known whether the track was deleted. The next run goes on from there.';
    }
    if (track && deleted.get(uploadId)?.has(track.id)) {
        return 'Cancelled after the old track was deleted, before the new one was ready. Run the workflow again: it finishes the work.';
    }
    return 'Cancelled before the track was known to be ready. The next run goes on from there.';
}
/** A deletion must not take the last working track of a language whose new track failed. */
function spare({ session }, change) {
    if (session.cancelled.aborted)
        return (0,plan_change/* resultOf */.B)(change, 'cancelled');
    return (0,plan_change/* resultOf */.B)(change, 'failed', {
        error: 'Not deleted, because the change of another track of this language failed. Mend that one and run the workflow again.',
    });
}
function isFailed(result) {
    return result !== undefined && result.outcome !== 'done' && result.outcome !== null;
}
function partition(items, holds) {
    return [items.filter(holds), items.filter((item) => !holds(item))];
}
/** The write that goes alone: one that deletes nothing, if there is any. */
function firstStep(uploads) {
    const steps = uploads.flat();
    return steps.find(({ kind }) => kind === 'create') ?? steps[0];
}
function aborted(signal) {
    return new Promise((resolve) => {
        if (signal.aborted)
            resolve();
        signal.addEventListener('abort', () => resolve(), { once: true });
    });
}

;// CONCATENATED MODULE: ./lib/src/delivery/raw-url.js
/** The URL of a file's bytes, pinned to a commit, every path segment encoded. (GitHub: raw files.) */
function rawUrl({ serverUrl, owner, name, commit, path }) {
    const encode = (text) => text.toWellFormed().split('/').map(encodeURIComponent).join('/');
    const repository = `${encode(owner)}/${encode(name)}`;
    return isGitHubCom(serverUrl)
        ? `https://raw.githubusercontent.com/${repository}/${commit}/${encode(path)}`
        : `${serverUrl.replace(/\/+$/, '')}/${repository}/raw/${commit}/${encode(path)}`;
}
/** Chooses the delivery of one file. `auto` takes the raw URL only where it is sure to serve the file's bytes. */
function chooseDelivery(facts) {
    if (facts.delivery === 'upload')
        return { kind: 'upload', reason: 'the input `delivery` asks for it' };
    const { repository, commit, path, serverUrl } = facts;
    const obstacle = findObstacle(facts);
    if (obstacle === null && repository && commit && path !== null) {
        return { kind: 'raw-url', url: rawUrl({ serverUrl, ...repository, commit, path }) };
    }
    const { reason, remedy } = obstacle ?? obstacles.noCommit;
    if (facts.delivery === 'auto')
        return { kind: 'upload', reason };
    const advice = `${remedy ? `${remedy}, or set` : 'Set'} the input \`delivery\` to \`auto\` or \`upload\``;
    return {
        kind: 'refused',
        message: `A raw URL cannot serve this file, because ${reason}. ${advice}.`,
    };
}
const obstacles = {
    noRepository: {
        reason: 'the run belongs to no repository on GitHub',
        remedy: 'Run the action in a GitHub workflow',
    },
    noCommit: {
        reason: 'the workspace is no git checkout with a commit',
        remedy: 'Add a step with actions/checkout before this one',
    },
    untracked: {
        reason: 'the file is not committed',
        remedy: 'Commit and push the file',
    },
    modified: {
        reason: 'the file differs from the commit',
        remedy: 'Commit and push the change',
    },
    lfs: {
        reason: 'the file is in Git LFS, where a raw URL serves only a pointer',
        remedy: 'Take the file out of Git LFS',
    },
    unpushed: {
        reason: 'the checked-out commit is not known to be on GitHub',
        remedy: 'Push the commit before the action runs',
    },
    isPrivate: {
        reason: 'the repository is not public',
        remedy: 'Make the repository public',
    },
    unknownVisibility: {
        reason: 'it is not known whether the repository is public',
    },
    otherServer: {
        reason: 'the repository is not on github.com',
    },
};
/** An explicit `raw-url` is taken at its word where only reachability is in doubt: DatoCMS tells if it is wrong. */
function findObstacle(facts) {
    if (facts.repository === null)
        return obstacles.noRepository;
    if (facts.isPublic === false)
        return obstacles.isPrivate;
    if (facts.isPublic === null && facts.delivery === 'auto')
        return obstacles.unknownVisibility;
    if (facts.commit === null || facts.state.committed === 'unknown')
        return obstacles.noCommit;
    if (facts.state.lfs)
        return obstacles.lfs;
    if (facts.path === null || facts.state.committed === 'untracked')
        return obstacles.untracked;
    if (facts.state.committed === 'modified')
        return obstacles.modified;
    if (!facts.isPushed)
        return obstacles.unpushed;
    const isServable = facts.delivery === 'raw-url' || isGitHubCom(facts.serverUrl);
    return isServable ? null : obstacles.otherServer;
}
function isGitHubCom(serverUrl) {
    return URL.parse(serverUrl)?.hostname === 'github.com';
}

;// CONCATENATED MODULE: ./lib/src/delivery/deliver.js







const deliver_timeoutMs = 20_000;
const deliver_maxBytes = 12 * 1024 * 1024;
const uselessUrl = { kind: 'upload', reason: 'DatoCMS could not use the raw URL' };
/**
 * Makes a file available to DatoCMS. Where a track depends on it, a raw URL is first fetched and
 * compared with the file, and with `delivery: auto` left for an upload request if it does not serve
 * the file's bytes.
 *
 * @throws {Error} when the file cannot be had by DatoCMS; nothing was written then.
 */
async function deliverFile(session, file, facts, { certain, anew = false, signal }) {
    const choice = anew && facts.delivery === 'auto' ? uselessUrl : chooseDelivery(facts);
    if (choice.kind === 'refused')
        throw new Error(choice.message);
    if (choice.kind === 'raw-url' && !certain)
        return { delivery: 'raw-url', source: choice.url };
    const bytes = await (0,promises_.readFile)(file.absolutePath);
    if (choice.kind === 'raw-url') {
        const doubt = await doubtAbout(session, choice.url, bytes, signal);
        if (doubt === null)
            return { delivery: 'raw-url', source: choice.url };
        if (facts.delivery === 'raw-url') {
            throw new Error(`The raw URL does not serve this file: ${doubt}. Push the commit and see that the repository is public, or set the input \`delivery\` to \`upload\`.`);
        }
        session.log.info(`\`${file.path}\` goes through an upload request, because ${doubt}.`);
    }
    else {
        session.log[anew ? 'info' : 'debug'](`\`${file.path}\` goes through an upload request, because ${choice.reason}.`);
    }
    const contentType = file.format === 'vtt' ? 'text/vtt' : 'application/x-subrip';
    const source = await putFile(session.api, session, { filename: external_node_path_.posix.basename(file.path), bytes, contentType }, { priority: priority.prepare, signal });
    return { delivery: 'upload', source };
}
/** Why a URL is not sure to serve these bytes; null where it just did. */
async function doubtAbout(session, url, bytes, signal) {
    try {
        const headers = { accept: '*/*', 'user-agent': 'sync-subtitles-to-datocms' };
        const answer = await exchange(session, new URL(url), {
            method: 'GET',
            headers,
            timeoutMs: deliver_timeoutMs,
            maxBytes: deliver_maxBytes,
            signal,
        });
        if (answer.status !== 200)
            return `GitHub answers ${answer.status} to the raw URL`;
        return answer.body.equals(bytes) ? null : 'GitHub serves other bytes at the raw URL';
    }
    catch (error) {
        signal?.throwIfAborted();
        return `the raw URL cannot be fetched (${(0,shared_words/* reasonOf */.A3)(error)})`;
    }
}

// EXTERNAL MODULE: ./lib/src/git/checkout.js
var git_checkout = __webpack_require__(9721);
// EXTERNAL MODULE: ./lib/src/git/git.js + 1 modules
var git = __webpack_require__(2803);
// EXTERNAL MODULE: ./lib/src/git/lfs.js
var lfs = __webpack_require__(9302);
;// CONCATENATED MODULE: ./lib/src/git/head.js





/** Files whose bytes are in memory at once. */
const filesAtOnce = 16;
/**
 * Compares files with HEAD by blob id, so that no filter, line-ending rule or index can make bytes look equal that a
 * raw URL would not serve. Two runs of git, whatever the number of files. A file that cannot be read is `unknown`; where
 * git does not answer, every file is.
 *
 * @returns states by path of the workspace.
 */
async function compareWithHead(checkout, files) {
    const unknown = { committed: 'unknown', lfs: false };
    const names = new Map(files.map(({ path }) => [path, (0,git_checkout/* repositoryPath */.SH)(checkout, path)]));
    const known = [...names.values()].filter((name) => name !== null);
    const { root, commit, objectFormat } = checkout;
    const everyUnknown = new Map(files.map(({ path }) => [path, unknown]));
    if (root === null || commit === null || files.length === 0)
        return everyUnknown;
    try {
        const [blobs, inLfs] = await Promise.all([
            committedBlobs({ root, commit, paths: known }),
            (0,lfs/* pathsInLfs */.$)(root, known),
        ]);
        const limit = (0,p_limit/* default */.A)(filesAtOnce);
        const states = files.map(({ path, absolutePath }) => limit(async () => {
            const name = names.get(path) ?? '';
            const bytes = await (0,promises_.readFile)(absolutePath).catch(() => null);
            if (bytes === null)
                return [path, unknown];
            const committed = compare(blobs.get(name), blobId(bytes, objectFormat));
            return [path, { committed, lfs: inLfs.has(name) }];
        }));
        return new Map(await Promise.all(states));
    }
    catch (error) {
        if (error instanceof git/* GitError */.XS)
            return everyUnknown;
        throw error;
    }
}
/** The id that git gives to these bytes. (git hash-object: `blob <size>`, a zero byte, the bytes.) */
function blobId(bytes, format) {
    const { createHash } = process.getBuiltinModule('node:crypto');
    return createHash(format).update(`blob ${bytes.length}\0`).update(bytes).digest('hex');
}
function compare(committed, present) {
    if (committed === undefined)
        return 'untracked';
    return committed === present ? 'unmodified' : 'modified';
}
/** Blob ids by path of the repository. A name that is not UTF-8 is left out: it has no sure URL. */
async function committedBlobs(options) {
    const blobs = new Map();
    const folder = commonFolder(options.paths);
    const tree = await (0,git/* git */.$Y)({
        folder: options.root,
        args: ['ls-tree', '-r', '-z', '--full-tree', options.commit, '--', ...(folder ? [folder] : [])],
    });
    for (const record of tree.toString('utf8').split('\0')) {
        const [, blob, path] = /^100\d+ blob ([0-9a-f]+)\t([^\uFFFD]+)$/.exec(record) ?? [];
        if (blob && path)
            blobs.set(path, blob);
    }
    return blobs;
}
/** The deepest folder that holds every path, with a slash at its end; empty for the top. */
function commonFolder(paths) {
    const [first = [], ...rest] = paths.map((path) => path.split('/').slice(0, -1));
    const shared = rest.reduce((common, folders) => {
        const differs = common.findIndex((name, at) => name !== folders[at]);
        return differs < 0 ? common : common.slice(0, differs);
    }, first);
    return shared.map((name) => `${name}/`).join('');
}

// EXTERNAL MODULE: ./lib/src/git/pushed.js
var pushed = __webpack_require__(7208);
;// CONCATENATED MODULE: ./lib/src/delivery/facts.js






/**
 * Finds out what decides how DatoCMS gets files, as far as it matters: GitHub is asked only where files are delivered,
 * git only where a raw URL may come of it.
 *
 * @returns the facts by path of the workspace.
 */
async function gatherDeliveryFacts(session, { files, checkout, origin, delivery }) {
    const isOpen = delivery !== 'upload' && files.length > 0;
    const isPublic = isOpen ? await origin.isPublic() : null;
    const isByUrl = isOpen && (delivery === 'raw-url' || isPublic === true);
    const states = await compareWithHead(checkout, isByUrl ? files : []);
    const { serverUrl, repository } = origin;
    const factsOf = (path, isPushed) => ({
        delivery,
        serverUrl,
        repository,
        isPublic,
        isPushed,
        commit: checkout.commit,
        path: (0,git_checkout/* repositoryPath */.SH)(checkout, path),
        state: states.get(path) ?? { committed: 'unknown', lfs: false },
    });
    const isPushed = isByUrl &&
        ((await (0,pushed/* isCommitOnGitHub */.C)(checkout, origin)) ||
            (await isServed(session, files, (path) => factsOf(path, true))));
    return (path) => factsOf(path, isPushed);
}
/** Whether GitHub has a commit that neither event nor clone tells of: it serves a file of it. */
async function isServed(session, files, factsOf) {
    for (const { path, absolutePath } of files) {
        const choice = chooseDelivery(factsOf(path));
        if (choice.kind !== 'raw-url')
            continue;
        const bytes = await (0,promises_.readFile)(absolutePath);
        // Where the run is cancelled, each change says so itself.
        const doubt = doubtAbout(session, choice.url, bytes, session.cancelled);
        return (await doubt.catch(() => 'cancelled')) === null;
    }
    return false;
}

;// CONCATENATED MODULE: ./lib/src/apply/context.js





/** Tracks that needed an upload after their raw URL from which on no raw URL is tried any more. */
const enoughInstead = 2;
/** Brings together what applying changes needs. */
async function createApplyContext(session, { inputs, changes, videos, checked, checkout, origin }) {
    const checkedFiles = new Map(checked.map((each) => [each.file.path, each]));
    const files = changes.flatMap(({ kind, file }) => file && (kind === 'create' || kind === 'replace') ? [file] : []);
    const factsOf = await gatherDeliveryFacts(session, {
        files,
        checkout,
        origin,
        delivery: inputs.delivery,
    });
    const context = {
        session,
        videos: new Map(videos.map((state) => [state.uploadId, state])),
        verify: inputs.verify,
        jobTimeoutMs: inputs.jobTimeoutMs,
        halted: null,
        deletionsHalted: null,
        uploadsInstead: 0,
        again: new Map(),
        deleted: new Map(),
        written: new Map(),
        onAccepted() { },
        deliver(file, options) {
            const anew = options.anew || context.uploadsInstead >= enoughInstead;
            return deliverFile(session, file, factsOf(file.path), { ...options, anew });
        },
        mayUpload: ({ delivery }) => delivery === 'raw-url' && inputs.delivery === 'auto',
        isEqual(file, trackId) {
            const own = checkedFiles.get(file.path);
            if (!own)
                throw new TypeError(`${file.path} was not checked.`);
            const playbackId = playbackIdOf(context, file.uploadId);
            return hasTextOf(session, own, { playbackId, trackId });
        },
        safe: createSafe(),
    };
    return context;
}

// EXTERNAL MODULE: ./lib/src/shared/clock.js + 1 modules
var shared_clock = __webpack_require__(3412);
// EXTERNAL MODULE: ./lib/src/shared/dispatcher.js
var shared_dispatcher = __webpack_require__(5921);
;// CONCATENATED MODULE: ./lib/src/datocms/transport/http.js




const http_timeoutMs = 30_000;
const maxAnswerBytes = 16 * 1024 * 1024;
const mostAttempts = 5;
/**
 * A token that others use up without a pause must not keep the step for ever: how long nothing but refusals is borne
 * by all requests together. One without which a track would be lost bears it for longer than the track is worked on.
 * Milliseconds.
 */
const http_patienceMs = 90_000;
const urgentPatienceMs = 330_000;
/** How long one request is refused while others are granted. Milliseconds. */
const http_mostPatienceMs = 450_000;
function createApi(options) {
    const { clock, limiter } = options;
    const counts = { datocms: 0, rateLimited: 0, jobPolls: 0 };
    /** When the first of the refusals came that nothing else has come since; on the clock. */
    let refusedSince = null;
    const once = async (request, slot) => {
        const started = clock.now();
        const label = describeRequest(request);
        counts.datocms++;
        if (request.path[0] === 'job-results')
            counts.jobPolls++;
        let answer;
        request.onWrite?.('sent');
        try {
            answer = await exchange(options, urlOf(options.baseUrl, request), {
                method: request.method,
                headers: headersOf(options, request),
                ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
                timeoutMs: http_timeoutMs,
                maxBytes: maxAnswerBytes,
                signal: request.signal,
            });
        }
        catch (error) {
            slot.release(null);
            if (!(error instanceof WireError))
                throw error;
            if (!error.mayHaveArrived)
                request.onWrite?.('refused');
            options.trace(`${label} failed: ${error.message} (${Math.round(clock.now() - started)} ms)`);
            return { kind: error.mayHaveArrived ? 'unknown' : 'unsent', cause: error };
        }
        const headers = rateLimitOf(answer);
        options.trace(`${label} ${answer.status} (${Math.round(clock.now() - started)} ms, ${headers.remaining ?? '?'} requests remaining)`);
        if (answer.status === 429) {
            counts.rateLimited++;
            refusedSince ??= clock.now();
            slot.refused(headers);
        }
        else {
            refusedSince = null;
            slot.release(headers);
        }
        const verdict = judge(label, answer);
        const isOpen = verdict.kind === 'answer' || verdict.kind === 'unknown';
        if (!isOpen)
            request.onWrite?.('refused');
        if (verdict.kind === 'no')
            throw verdict.cause;
        return verdict;
    };
    const isUsedUp = ({ priority: level }) => {
        const patience = level === priority.urgent ? urgentPatienceMs : http_patienceMs;
        return refusedSince !== null && clock.now() - refusedSince > patience;
    };
    return {
        counts,
        limiter,
        clock,
        baseUrl: options.baseUrl,
        async send(request) {
            const repeatable = request.repeatable ?? request.method === 'GET';
            const label = describeRequest(request);
            let slot = request.slot;
            let failures = 0;
            let firstRefusal = null;
            for (;;) {
                slot ??= await limiter.acquire(request.priority, request.signal);
                const verdict = await once(request, slot);
                slot = undefined;
                if (verdict.kind === 'answer')
                    return verdict;
                if (verdict.kind === 'refused') {
                    firstRefusal ??= clock.now();
                    const isStarved = clock.now() - firstRefusal > http_mostPatienceMs;
                    if (isStarved || isUsedUp(request))
                        throw verdict.cause;
                    continue;
                }
                failures++;
                const safe = repeatable || verdict.kind === 'unsent' || verdict.kind === 'temporary';
                if (!safe)
                    throw new UnknownFateError(label, { cause: verdict.cause });
                if (failures >= mostAttempts) {
                    if (verdict.cause instanceof ApiError)
                        throw verdict.cause;
                    const { message } = verdict.cause;
                    const remedy = verdict.kind === 'unsent'
                        ? 'check the input `api-url`, and the proxy and firewall of the runner'
                        : 'see https://status.datocms.com';
                    throw new UnavailableError(`DatoCMS gave no usable answer to ${label} in ${failures} attempts: ${message}. Run the workflow again; if it stays so, ${remedy}.`, { cause: verdict.cause });
                }
                await clock.sleep(backoffMs(failures), request.signal);
            }
        },
    };
}
function urlOf(base, { path, query }) {
    const url = new URL(base);
    const segments = path.map((segment) => {
        if (segment === '' || segment === '.' || segment === '..') {
            throw new TypeError(`"${segment}" cannot be part of a DatoCMS path.`);
        }
        return encodeURIComponent(segment);
    });
    url.pathname = `${base.pathname.replace(/\/$/, '')}/${segments.join('/')}`;
    for (const [key, value] of Object.entries(query ?? {}))
        url.searchParams.set(key, value);
    return url;
}
function headersOf({ token, environment }, { body }) {
    return {
        authorization: `Bearer ${token}`,
        accept: 'application/json',
        'x-api-version': '3',
        'user-agent': 'sync-subtitles-to-datocms',
        ...(environment === null ? {} : { 'x-environment': environment }),
        ...(body === undefined ? {} : { 'content-type': 'application/vnd.api+json' }),
    };
}
function describeRequest({ method, path }) {
    return `${method} /${path.join('/')}`;
}
/** Doubles from half a second, with full jitter on the upper half, so that runs do not march in step. */
function backoffMs(failures) {
    const base = 500 * 2 ** (failures - 1);
    return base / 2 + Math.random() * (base / 2);
}

;// CONCATENATED MODULE: ./lib/src/datocms/session.js






function openSession(options) {
    const { apiUrl, token, environment, log } = options;
    const clock = (0,shared_clock/* stoppableClock */.X)(options.clock);
    const ended = new AbortController();
    const cancelled = AbortSignal.any([options.cancelled, ended.signal]);
    const dispatcher = (0,shared_dispatcher.createDispatcher)();
    const limiter = createRateLimiter(clock);
    const trace = (line) => log.debug(line);
    const api = createApi({ baseUrl: apiUrl, token, environment, clock, dispatcher, limiter, trace });
    const muxUrl = options.muxUrl ?? new URL('https://stream.mux.com');
    return {
        api,
        waiting: createWaiting(api, priority.wait),
        urgent: createWaiting(api, priority.urgent),
        mux: openMux({ clock, dispatcher, baseUrl: muxUrl }),
        clock,
        dispatcher,
        log,
        cancelled,
        async end() {
            ended.abort(new Error('The run is over.'));
            clock.stop();
            await dispatcher.destroy();
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/git/file-at-commit.js

/** The bytes of a file, a path of the repository, at a commit; null where the checkout has not both. */
async function fileAtCommit({ root }, { commit, path }) {
    if (root === null || !(0,git/* isObjectId */.TS)(commit))
        return null;
    try {
        return await (0,git/* git */.$Y)({ folder: root, args: ['cat-file', 'blob', `${commit}:${path}`] });
    }
    catch (error) {
        if (error instanceof git/* GitError */.XS)
            return null;
        throw error;
    }
}

;// CONCATENATED MODULE: ./lib/src/git/blobs.js

/** Bytes of one version that are read; a longer one is no subtitle file. */
const longestBlob = 16 * 1024 * 1024;
/**
 * Yields the bytes of each blob in turn, null for one that is missing or longer than 16 MiB, from one run of git.
 * Where git fails, there is nothing more.
 */
async function* readBlobs(root, ids) {
    if (ids.length === 0)
        return;
    const input = `${ids.join('\n')}\n`;
    const answer = (0,git/* streamGit */.t1)({ folder: root, args: ['cat-file', '--batch'], input });
    const bytes = byteReader(answer);
    try {
        for (const _ of ids) {
            const header = await bytes.line();
            if (header === null)
                return;
            const [, digits] = / blob (\d+)$/.exec(header) ?? [];
            const size = Number(digits);
            if (digits === undefined)
                yield null;
            else if (size > longestBlob) {
                await bytes.skip(size + 1);
                yield null;
            }
            else {
                const content = await bytes.take(size + 1);
                if (content === null)
                    return;
                yield content.subarray(0, size);
            }
        }
    }
    catch (error) {
        if (!(error instanceof git/* GitError */.XS))
            throw error;
    }
    finally {
        await answer.return();
    }
}
/** Reads lines and counted bytes, without joining what it has more than once. */
function byteReader(source) {
    let rest = Buffer.alloc(0);
    const next = async () => (await source.next()).value ?? null;
    const take = async (size) => {
        const chunks = [rest];
        let length = rest.length;
        while (length < size) {
            const chunk = await next();
            if (chunk === null)
                return null;
            chunks.push(chunk);
            length += chunk.length;
        }
        const joined = chunks.length === 1 ? rest : Buffer.concat(chunks);
        rest = joined.subarray(size);
        return joined.subarray(0, size);
    };
    return {
        take,
        async skip(size) {
            let left = size;
            while (left > rest.length) {
                left -= rest.length;
                rest = (await next()) ?? Buffer.alloc(0);
                if (rest.length === 0)
                    return;
            }
            rest = rest.subarray(left);
        },
        /** A line without its end; null where there is none. */
        async line() {
            while (!rest.includes(10)) {
                const chunk = await next();
                if (chunk === null)
                    return null;
                rest = Buffer.concat([rest, chunk]);
            }
            const line = await take(rest.indexOf(10) + 1);
            return line === null ? null : line.toString('latin1', 0, line.length - 1);
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/git/history.js




/**
 * Finds the versions of the workspace's files in local history, renames and merges included, in one run of git.
 * A shallow checkout, a file that was never committed and a failure of git give `complete: false`.
 */
async function fileHistory(checkout, paths, { folder, limit }) {
    const histories = new Map();
    for (const path of paths)
        histories.set(path, { versions: [], complete: false });
    const isAll = folder === '' || folder === '.';
    const scope = isAll ? checkout.prefix : (0,git_checkout/* repositoryPath */.SH)(checkout, `${folder}/`);
    if (checkout.root === null || checkout.commit === null || scope === null)
        return histories;
    const traces = new Map();
    for (const path of paths) {
        const name = (0,git_checkout/* repositoryPath */.SH)(checkout, path);
        if (name !== null)
            traces.set(path, { name, blobs: new Set() });
    }
    try {
        const log = await (0,git/* git */.$Y)({
            folder: checkout.root,
            args: [...logRecords, checkout.commit, '--', scope || '.'],
        });
        followBack(log.toString('utf8'), [...traces.values()]);
    }
    catch (error) {
        if (error instanceof git/* GitError */.XS)
            return histories;
        throw error;
    }
    for (const [path, { blobs }] of traces) {
        const complete = !checkout.shallow && blobs.size > 0 && blobs.size <= limit;
        histories.set(path, { versions: [...blobs].slice(0, limit), complete });
    }
    return histories;
}
/** Reads the versions of files, one file after the other, from one run of git. Only one file's are in memory. */
async function* fileVersions(checkout, paths, options) {
    const histories = await fileHistory(checkout, paths, options);
    const ids = [...histories.values()].flatMap(({ versions }) => versions);
    const blobs = readBlobs(checkout.root ?? checkout.workspace, ids);
    try {
        for (const [path, history] of histories) {
            const versions = [];
            for (const _ of history.versions) {
                const { value } = await blobs.next();
                if (value && !(0,lfs/* isLfsPointer */.N)(value))
                    versions.push(value);
            }
            const isWhole = versions.length === history.versions.length;
            yield { path, versions, complete: history.complete && isWhole };
        }
    }
    finally {
        await blobs.return();
    }
}
/** Whether the checked-out commit was made on top of another one; false where that is unknown. */
async function isBuiltOn({ root, commit }, base) {
    if (root === null || commit === null || !(0,git/* isObjectId */.TS)(base))
        return false;
    const args = ['merge-base', '--is-ancestor', base, commit];
    return (0,git/* git */.$Y)({ folder: root, args }).then(() => true, () => false);
}
/** What a workflow must do so that a checkout has the whole history of its files: part of a sentence, in lower case. */
async function historyAdvice({ root, commit, shallow }) {
    if (root === null || commit === null)
        return 'check out with git, and set `fetch-depth: 0`';
    const isPartial = await (0,git/* git */.$Y)({ folder: root, args: ['config', '--get-regexp', promisor] }).then(() => true, () => false);
    const filter = 'leave out `filter` and `sparse-checkout`';
    if (isPartial)
        return `${shallow ? 'set `fetch-depth: 0` and ' : ''}${filter} in actions/checkout`;
    if (shallow)
        return 'set `fetch-depth: 0` in actions/checkout';
    return 'see that each version of the file is committed as text';
}
/** What a partial clone says of where the objects are that it lacks. */
const promisor = '^(extensions\\.partialclone|remote\\..*\\.(promisor|partialclonefilter))$';
/**
 * The workspace's files that differ between two commits, deleted ones included; null where that is unknown: a new
 * branch (`before` is all zeros), a commit that is gone after a force-push or lies beyond a shallow checkout.
 */
async function changedFiles(checkout, { before, after }) {
    if (checkout.root === null || !(0,git/* isObjectId */.TS)(before) || !(0,git/* isObjectId */.TS)(after))
        return null;
    try {
        const names = await (0,git/* git */.$Y)({
            folder: checkout.root,
            args: ['diff-tree', '-r', '-z', '--name-only', '--no-renames', before, after],
        });
        const paths = names.toString('utf8').split('\0').slice(0, -1);
        return new Set(paths.flatMap((path) => (0,git_checkout/* workspacePath */.X5)(checkout, path) ?? []));
    }
    catch (error) {
        if (error instanceof git/* GitError */.XS)
            return null;
        throw error;
    }
}
/** Raw records only, of every commit that touches the scope, and of merges what they changed on their branch. */
const logRecords = [
    'log',
    '--raw',
    '-z',
    '--no-abbrev',
    '--format=',
    '--no-show-signature',
    '--topo-order',
    '--full-history',
    '--find-renames',
    '--diff-merges=first-parent',
];
/** Goes through raw records, newest first, giving each trace its blobs, under the names the file had before too. */
function followBack(log, traces) {
    const tracesByName = new Map();
    const watch = (name, trace) => {
        tracesByName.set(name, (tracesByName.get(name) ?? new Set()).add(trace));
    };
    for (const trace of traces)
        watch(trace.name, trace);
    const fields = log.split('\0');
    for (let at = 0; at < fields.length; at++) {
        const record = /^\n*:\d+ \d+ ([0-9a-f]+) ([0-9a-f]+) ([A-Z])/.exec(fields[at] ?? '');
        if (!record)
            continue;
        const [, before = '', after = '', status] = record;
        const from = fields[++at] ?? '';
        const to = status === 'R' ? (fields[++at] ?? '') : from;
        for (const trace of tracesByName.get(to) ?? []) {
            for (const blob of [after, before])
                if ((0,git/* isObjectId */.TS)(blob))
                    trace.blobs.add(blob);
            if (status === 'R')
                watch(from, trace);
        }
    }
}

;// CONCATENATED MODULE: ./lib/src/github/origin.js




/** Versions of one file that GitHub is asked for. */
const mostVersions = 100;
function openOrigin(options) {
    const { event, checkout, inputs, dispatcher, signal } = options;
    const { repository, before, apiUrl, serverUrl, sha } = event;
    let client = null;
    const open = async () => {
        const { githubToken: token } = inputs;
        if (token === null || repository === null)
            return null;
        try {
            const { openGitHub } = await __webpack_require__.e(/* import() */ 193).then(__webpack_require__.bind(__webpack_require__, 5574));
            client ??= openGitHub({ token, apiUrl, dispatcher, signal });
            return { github: await client, repository, ...(await __webpack_require__.e(/* import() */ 606).then(__webpack_require__.bind(__webpack_require__, 7606))) };
        }
        catch {
            // @actions/github reads the event when it is loaded, and a broken payload makes it throw.
            return null;
        }
    };
    /** From where GitHub can tell history: what a step committed on the runner is known here alone. */
    const findCommit = async () => {
        const { commit } = checkout;
        if (commit === null || sha === null)
            return commit ?? sha;
        if (await (0,pushed/* isCommitOnGitHub */.C)(checkout, event))
            return commit;
        return (await isBuiltOn(checkout, sha)) ? sha : commit;
    };
    return {
        sha,
        serverUrl,
        repository,
        async isPublic() {
            if (event.isPublic !== null)
                return event.isPublic;
            const asking = await open();
            return asking ? asking.askIsPublic(asking.github, asking.repository) : null;
        },
        async pushed() {
            const after = checkout.commit;
            if (before === null || after === null)
                return null;
            const local = await changedFiles(checkout, { before, after });
            if (local)
                return local;
            const asking = await open();
            if (!asking)
                return null;
            const paths = await asking.askChangedFiles(asking.github, { ...asking, before, after });
            return paths && new Set([...paths].flatMap((path) => (0,git_checkout/* workspacePath */.X5)(checkout, path) ?? []));
        },
        async remoteVersions(files, visit) {
            const commit = await findCommit();
            const asking = await open();
            if (commit === null || asking === null)
                return null;
            const paths = new Map(files.flatMap((file) => {
                const path = (0,git_checkout/* repositoryPath */.SH)(checkout, file);
                return path === null ? [] : [[path, file]];
            }));
            const fileOf = (path) => paths.get(path) ?? path;
            const { askFileVersions } = await __webpack_require__.e(/* import() */ 25).then(__webpack_require__.bind(__webpack_require__, 25));
            const whole = await askFileVersions(asking.github, {
                repository: asking.repository,
                commit,
                paths: [...paths.keys()],
                limit: mostVersions,
                visit: (path, version) => visit(fileOf(path), version),
            });
            return new Set([...whole].map(fileOf));
        },
        async fileAt(commit, file) {
            const path = (0,git_checkout/* repositoryPath */.SH)(checkout, file);
            if (path === null)
                return null;
            const local = await fileAtCommit(checkout, { commit, path });
            if (local)
                return local;
            const asking = await open();
            return asking ? asking.askFile(asking.github, { ...asking, commit, path }) : null;
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/plan/planned.js

/** What a plan reports: each write as planned, but for those that an apply would refuse. */
function plannedResults(changes, onDrift) {
    return changes.map((change) => refusedResult(change, onDrift) ??
        (0,plan_change/* resultOf */.B)(change, change.kind === 'keep' || change.kind === 'skip' ? null : 'planned'));
}
/** Whether `on-drift: fail` forbids a replacement, so that its track stays. */
function isRefused(change, onDrift) {
    return onDrift === 'fail' && change.kind === 'replace' && (0,plan_change/* isDrifted */.T)(change);
}
/** The failure of a replacement that `on-drift: fail` forbids, or null. */
function refusedResult(change, onDrift) {
    if (!isRefused(change, onDrift) || !change.drift)
        return null;
    return (0,plan_change/* resultOf */.B)(change, 'failed', { error: refusal(change.drift) });
}
function refusal(drift) {
    const otherwise = 'or set `on-drift` to `replace` or `keep`.';
    switch (drift.kind) {
        case 'unknown':
            return `This track has another text than its file. Whether that was edited in DatoCMS cannot be told, because the history of the file is unknown, and \`on-drift\` is \`fail\`, so it is left as it is. To make the history known, ${drift.advice}; ${otherwise}`;
        case 'foreign':
            return `The text of this track was never in Git, and \`on-drift\` is \`fail\`, so it is left as it is. Bring the text into the file, ${otherwise}`;
        default:
            return `This track was edited in DatoCMS, and \`on-drift\` is \`fail\`, so it is left as it is. Bring the edit into the file, ${otherwise}`;
    }
}

;// CONCATENATED MODULE: ./lib/src/plan/prune.js

/** Tracks without a file, and further tracks of a file's language where its own is known. */
function planDeletions({ existing, unclearVideos, comparisons, texts, options }, { video, tracks }, matches) {
    if (!options.prune || unclearVideos.has(video))
        return [];
    const keys = new Set(existing
        .filter((file) => file.video === video)
        .map((file) => (0,track_key/* trackKey */.N)(file.language, file.closedCaptions)));
    const others = new Map([...matches]
        .filter(([{ errors }]) => errors === 0)
        .flatMap(([{ file }, match]) => match.kind === 'track' && match.certain
        ? match.others.map((track) => [track.id, file])
        : []));
    return tracks.flatMap((track) => {
        const file = others.get(track.id);
        if (!file && keys.has((0,track_key/* trackKey */.N)(track.language, track.closedCaptions)))
            return [];
        const text = texts.get(track.id);
        return [
            {
                kind: 'delete',
                video,
                uploadId: track.uploadId,
                file: null,
                language: track.language,
                closedCaptions: track.closedCaptions,
                name: track.name,
                reason: file ? describeOther(track, file, comparisons.get(track.id)) : 'no file',
                track,
                difference: null,
                drift: null,
                restorable: text !== undefined || track.status !== 'ready',
                textDigest: text?.digest ?? null,
                content: text?.content ?? null,
            },
        ];
    });
}
/** What a further track of a file's language is: only what has a text of the file is a duplicate. */
function describeOther({ status }, { path }, comparison) {
    const duplicate = `duplicate of the track of \`${path}\``;
    const other = 'another track of the same language';
    if (comparison?.kind === 'equal')
        return duplicate;
    if (comparison?.kind === 'different') {
        return comparison.drift?.kind === 'older'
            ? `${duplicate}, with an earlier version of its text`
            : `${other}, with another text`;
    }
    return status === 'errored' ? `${other}, errored` : `${other}, not compared`;
}

;// CONCATENATED MODULE: ./lib/src/plan/words.js
/** A difference in a few words: `2 cues changed, 1 added`, `every cue 500 ms later`. */
function describeDifference({ added, changed, removed, shift }) {
    if (shift !== null && shift !== 0) {
        return `every cue ${Math.abs(shift)} ms ${shift > 0 ? 'later' : 'earlier'}`;
    }
    const counts = [
        [changed, 'changed'],
        [added, 'added'],
        [removed, 'removed'],
    ];
    return counts
        .filter(([count]) => count > 0)
        .map(([count, word], index) => `${count} ${index > 0 ? '' : count === 1 ? 'cue ' : 'cues '}${word}`)
        .join(', ');
}
/** What a text that is no version of its file is. */
function describeDrift(drift) {
    if (drift.kind === 'unknown')
        return `another text, history unknown (${drift.advice})`;
    return drift.kind === 'foreign' ? 'its text was never in Git' : 'edited in DatoCMS';
}
/** That other tracks of a file's language are left where they are. */
function describeOthers(others) {
    if (others.length === 0)
        return '';
    const which = others.length === 1 ? 'another track stays' : `${others.length} other tracks stay`;
    return `, and ${which} of the same language: ${quoteNames(others)}`;
}
/** Why none of the tracks of a language is taken for a file's. */
function describeDoubt(candidates, comparisons) {
    const known = candidates.map(({ id }) => comparisons.get(id));
    const drifts = known.map((each) => (each?.kind === 'different' ? each.drift : null));
    const unknown = drifts.find((drift) => drift?.kind === 'unknown');
    const why = known.some((each) => each?.kind !== 'different')
        ? 'not every text can be read'
        : unknown
            ? `none has its text, and its history is unknown (${unknown.advice})`
            : 'none has its text or that of an earlier version';
    return `which of the tracks ${quoteNames(candidates)} is the file’s cannot be told: ${why}`;
}
function quoteNames(tracks) {
    const names = tracks.map(({ name }) => `“${name}”`);
    const head = names.slice(0, -1).join(', ');
    return head ? `${head} and ${names.at(-1)}` : `${names.at(-1)}`;
}

;// CONCATENATED MODULE: ./lib/src/plan/plan.js








/** The changes that make the tracks follow the files, in the order of videos and files. */
function planChanges(input) {
    return input.videos.flatMap((video) => planVideo(input, video));
}
function planVideo(input, state) {
    const files = input.files.filter(({ file }) => file.video === state.video);
    const hindrance = hindranceOf(state);
    if (hindrance)
        return files.map(({ file }) => skip(file, hindrance, null));
    const { comparisons, pushed, options } = input;
    const matches = new Map();
    const changes = files.map((checked) => {
        const { file } = checked;
        const isPushed = pushed?.has(file.path) ?? false;
        const isAsked = isPushed || options.force || file.nameFromManifest;
        const match = matchTrack(file, state.tracks, { comparisons, isAsked });
        matches.set(checked, match);
        return planFile(input, checked, { state, match, isPushed });
    });
    const all = [...changes, ...planDeletions(input, state, matches)];
    const refused = all.filter((each) => isRefused(each, input.options.onDrift));
    return settleNames(all, state, new Set(refused));
}
/** Why an upload can have no tracks, or null. */
function hindranceOf({ uploadId, upload }) {
    if (!upload)
        return { obstacle: 'no-upload', reason: `DatoCMS has no upload \`${uploadId}\`` };
    const isVideo = upload.mimeType?.startsWith('video/') ?? upload.playbackId !== null;
    if (isVideo && upload.playbackId !== null)
        return null;
    return isVideo
        ? { obstacle: 'unprocessed', reason: `the video \`${upload.filename}\` is not processed yet` }
        : { obstacle: 'no-video', reason: `the upload \`${upload.filename}\` is no video` };
}
function planFile({ comparisons, texts, options }, { file, errors }, { state: { tracks }, match, isPushed }) {
    if (errors > 0) {
        const reason = `the file has ${errors === 1 ? 'an error' : `${errors} errors`}`;
        const candidates = findCandidates(file, tracks);
        const track = candidates.length === 1 ? (candidates[0] ?? null) : null;
        return skip(file, { obstacle: 'file', reason }, track);
    }
    if (match.kind === 'ambiguous') {
        const reason = describeDoubt(match.candidates, comparisons);
        return skip(file, { obstacle: 'ambiguous', reason }, null);
    }
    const { track } = match;
    if (!track)
        return change('create', file, { name: file.name, reason: 'no track' });
    const isNamed = file.nameFromManifest || track.name.trim() === '';
    const name = isNamed ? file.name : track.name;
    const renamed = track.name.trim() !== name.trim();
    const comparison = comparisons.get(track.id) ?? {
        kind: 'unreadable',
        reason: 'its text was not read',
    };
    const drift = comparison.kind === 'different' ? comparison.drift : null;
    const known = {
        name,
        track,
        difference: comparison.kind === 'different' ? comparison.difference : null,
        drift,
        restorable: comparison.kind !== 'unreadable',
        textDigest: texts.get(track.id)?.digest ?? null,
    };
    if (track.status === 'errored') {
        const reason = `the track is errored${track.error ? `: ${(0,shared_words/* reasonOf */.A3)(track.error)}` : ''}`;
        return change('replace', file, { ...known, reason });
    }
    if (drift && (0,plan_change/* isDrifted */.T)(known) && options.onDrift === 'keep') {
        const reason = `${describeDrift(drift)}, and \`on-drift\` is \`keep\``;
        return change('keep', file, { ...known, name: track.name, reason });
    }
    const beside = options.prune && match.certain ? '' : describeOthers(match.others);
    const reasons = [
        ...(comparison.kind === 'different' ? [describeDifference(comparison.difference)] : []),
        ...(renamed ? [`name “${track.name}” → “${name}”`] : []),
        ...(drift?.kind === 'edited' || drift?.kind === 'foreign' ? [describeDrift(drift)] : []),
        ...(comparison.kind === 'unreadable' && isPushed
            ? [`the push changed the file, and ${comparison.reason}`]
            : []),
        ...(options.force ? ['`force` is on'] : []),
    ];
    if (reasons.length > 0) {
        return change('replace', file, { ...known, reason: reasons.join(', ') + beside });
    }
    const reason = comparison.kind === 'unreadable' ? `not compared: ${comparison.reason}` : 'equal';
    return change('keep', file, { ...known, reason: reason + beside });
}
/**
 * Gives a track with a name that nobody asked for another one where the name is taken, and skips
 * what can have no name: names are unique within an upload. (Mux: create asset track.) A skip keeps
 * its track, and so its name, which may stand in the way of others in turn; so does what is refused.
 */
function settleNames(changes, state, refused) {
    const stuck = new Set();
    for (;;) {
        const settled = settleOnce(changes, state, { stuck, refused });
        const before = stuck.size;
        changes.forEach((change, at) => {
            if (change.kind === 'replace' && settled[at]?.kind === 'skip')
                stuck.add(change);
        });
        if (stuck.size === before)
            return settled;
    }
}
function settleOnce(changes, { tracks }, { stuck, refused, }) {
    const isMoved = (change) => ['replace', 'delete'].includes(change.kind) && !stuck.has(change) && !refused.has(change);
    const moved = new Set(changes.filter(isMoved).map(({ track }) => track?.id));
    const taken = new Map();
    for (const track of tracks) {
        if (!moved.has(track.id))
            taken.set((0,names/* comparableName */._t)(track.name), describeTrack(track));
    }
    const settle = (change) => {
        const { kind, file, name } = change;
        if (!file || (kind !== 'create' && kind !== 'replace') || refused.has(change))
            return change;
        const wanted = file.nameFromManifest ? [name] : [name, file.name, file.longName];
        const free = wanted.find((candidate) => !taken.has((0,names/* comparableName */._t)(candidate)));
        if (free === undefined || stuck.has(change)) {
            const reason = `the name “${name}” is taken by ${taken.get((0,names/* comparableName */._t)(name))}`;
            return skip(file, { obstacle: 'name', reason }, change.track);
        }
        taken.set((0,names/* comparableName */._t)(free), file.path);
        return { ...change, name: free };
    };
    // Names that somebody asked for go first, then those that are there already.
    const rank = ({ kind, file }) => file?.nameFromManifest ? 0 : kind === 'replace' ? 1 : 2;
    const settled = new Map(changes.toSorted((a, b) => rank(a) - rank(b)).map((change) => [change, settle(change)]));
    return changes.map((change) => settled.get(change) ?? change);
}
function describeTrack({ language, closedCaptions, id }) {
    return `the track \`${(0,track_key/* trackKey */.N)(language, closedCaptions)}\` (${id})`;
}
function change(kind, file, known) {
    const { video, uploadId, language, closedCaptions } = file;
    return {
        kind,
        video,
        uploadId,
        file,
        language,
        closedCaptions,
        track: null,
        difference: null,
        drift: null,
        restorable: true,
        textDigest: null,
        content: null,
        ...known,
    };
}
function skip(file, hindrance, track) {
    const name = track?.name ?? file.name;
    return { ...change('keep', file, { name, track, ...hindrance }), kind: 'skip' };
}
/** How many tracks a plan deletes because they have no file. */
function countDeletions(changes) {
    return changes.filter(({ kind }) => kind === 'delete').length;
}

;// CONCATENATED MODULE: ./lib/src/plan/drift.js




/** Versions of one file that are looked through. */
const drift_mostVersions = 100;
/**
 * Tells for each differing text whether it is an earlier version of its file, or equals no version
 * ever committed. Where the history of the checkout is not whole, GitHub is asked, once for all files.
 *
 * @param comparisons by track id.
 */
async function findDrift(comparisons, differing, { checkout, folder, remoteVersions }) {
    if (differing.length === 0)
        return comparisons;
    const kept = differing.filter(isKept);
    const searches = new Map([...Map.groupBy(kept, ({ checked }) => checked)].map(([checked, texts]) => [
        checked.file.path,
        openSearch(checked, texts),
    ]));
    const history = { folder, limit: drift_mostVersions };
    const whole = new Set();
    for await (const { path, versions, complete } of fileVersions(checkout, [...searches.keys()], history)) {
        for (const version of versions)
            if (!searches.get(path)?.visit(version))
                break;
        if (complete)
            whole.add(path);
    }
    const open = [...searches].flatMap(([path, { isOpen }]) => isOpen() && !whole.has(path) ? [path] : []);
    if (open.length > 0) {
        const visit = (path, version) => searches.get(path)?.visit(version) ?? false;
        for (const path of (await remoteVersions(open, visit)) ?? [])
            whole.add(path);
    }
    const isKnown = open.every((path) => whole.has(path) || !searches.get(path)?.isOpen());
    const advice = isKnown ? '' : await historyAdvice(checkout);
    const result = new Map(comparisons);
    for (const [path, search] of searches) {
        for (const [trackId, drift] of search.end({ isWhole: whole.has(path), advice })) {
            const comparison = result.get(trackId);
            if (comparison?.kind === 'different')
                result.set(trackId, { ...comparison, drift });
        }
    }
    for (const { trackId, trackText } of differing) {
        if (trackText !== null)
            continue;
        const comparison = result.get(trackId);
        const drift = { kind: 'unknown', advice: tooMuch };
        if (comparison?.kind === 'different')
            result.set(trackId, { ...comparison, drift });
    }
    return result;
}
/** What makes the history known where too many long texts differ at once. */
const tooMuch = 'narrow the run with `files`, because too much text differs to be looked for in one';
function isKept(text) {
    return text.trackText !== null;
}
/** Looks for the texts of some tracks among the versions of the file that they belong to. */
function openSearch({ file, digest }, texts) {
    const { format } = file;
    const open = new Map(texts.map(({ trackId, trackText }) => [trackId, trackText]));
    const found = new Map();
    let age = 0;
    let hadOthers = false;
    return {
        visit(version) {
            age++;
            const { cues } = (0,read/* readSubtitles */.g)(version, format);
            if ((0,canonical/* digestCues */.L)(cues, format) !== digest)
                hadOthers = true;
            for (const [trackId, text] of open) {
                // Read anew for each version: the cues of all tracks would take many times the memory of their texts.
                const track = (0,read/* readSubtitles */.g)(text, 'vtt').cues;
                if (!isEqual(compareCues({ cues, format }, { cues: track, format: 'vtt' })))
                    continue;
                found.set(trackId, { kind: 'older', age });
                open.delete(trackId);
            }
            return open.size > 0;
        },
        isOpen: () => open.size > 0,
        end({ isWhole, advice }) {
            const rest = isWhole
                ? { kind: hadOthers ? 'edited' : 'foreign' }
                : { kind: 'unknown', advice };
            return new Map([...found, ...[...open.keys()].map((id) => [id, rest])]);
        },
    };
}

;// CONCATENATED MODULE: ./lib/src/plan/remote.js




/**
 * The videos of the manifest that the run looks at: those with a selected file, and to prune also
 * those that lost their last one.
 */
function findWantedVideos({ manifest, discovery, prune, }) {
    const files = [...discovery.files, ...discovery.unusable];
    const names = new Set(files.map(({ video }) => video));
    const isWhole = prune && discovery.complete && names.size > 0;
    return [...manifest.videos.values()].filter(({ video }) => isWhole || names.has(video));
}
/**
 * Asks DatoCMS for uploads, in batches, and for the tracks of those that are processed videos. Each
 * video is there as soon as its list is in, in the order of `videos`. Nobody need be waiting yet
 * when one fails.
 */
function readVideos({ api, cancelled: signal }, videos) {
    const ids = videos.map(({ uploadId }) => uploadId);
    const uploads = findUploads(api, ids, signal);
    const lists = videos.map(async ({ video, uploadId }) => {
        const upload = (await uploads).get(uploadId) ?? null;
        const isVideo = upload !== null && upload.playbackId !== null;
        const tracks = isVideo
            ? await listTracks(api, uploadId, { priority: priority.read, signal })
            : [];
        return { video, uploadId, upload, tracks };
    });
    for (const list of lists)
        list.catch(() => { });
    return lists;
}
/**
 * Waits for tracks of files that are still being prepared, such as those of a run that was killed
 * or runs at the same time, because only a ready track can be compared. All that may be a file's are
 * waited for: else the new track of another run would be taken for a duplicate. One that takes too
 * long stays as it is.
 */
async function settleTracks({ waiting, clock, cancelled: signal }, state, { files, after, timeoutMs }) {
    const own = files.flatMap(({ file }) => findCandidates(file, state.tracks));
    const slow = new Set(own.filter(({ status }) => status === 'preparing'));
    if (slow.size === 0 || timeoutMs === 0)
        return state;
    await Promise.all(after);
    const since = clock.now();
    const settle = async (track) => {
        try {
            const address = { uploadId: track.uploadId, trackId: track.id };
            return await waiting.settled(address, { since, deadline: since + timeoutMs, signal });
        }
        catch (error) {
            if (error instanceof WaitTimeoutError)
                return track;
            throw error;
        }
    };
    const tracks = await Promise.all(state.tracks.map((track) => (slow.has(track) ? settle(track) : track)));
    return { ...state, tracks: tracks.filter((track) => track !== null) };
}

;// CONCATENATED MODULE: ./lib/src/plan/prepare.js




/** Compares what DatoCMS has with the files, and plans the difference. Writes nothing. */
async function prepareChanges(session, input) {
    const { manifest, discovery, lists, checked, checkout, options, settleMs } = input;
    const filesOf = Map.groupBy(checked, ({ file }) => file.video);
    const comparing = createComparison(session, options);
    const compared = await Promise.all(lists.map(async (list) => {
        const read = await list;
        const files = filesOf.get(read.video) ?? [];
        const options = { files, after: lists, timeoutMs: settleMs };
        const state = await settleTracks(session, read, options);
        return { state, ...(await comparing.compare(state, files)) };
    }));
    const videos = compared.map(({ state }) => state);
    const comparisons = new Map(compared.flatMap((each) => [...each.comparisons]));
    const texts = new Map(compared.flatMap((each) => [...each.texts]));
    const differing = compared.flatMap((each) => each.differing);
    const { folder } = manifest;
    const judged = await findDrift(comparisons, differing, { ...input, checkout, folder });
    const ready = new Set(videos.flatMap(({ tracks }) => tracks.filter(isReady).map(({ id }) => id)));
    const unread = [...judged].flatMap(([id, comparison]) => comparison.kind === 'unreadable' && ready.has(id) ? [comparison.reason] : []);
    const isBlind = [...judged.values()].some(({ kind }) => kind === 'unreadable');
    const changes = planChanges({
        files: checked,
        existing: discovery.claimed,
        unclearVideos: new Set([...discovery.unclear, ...unreadVideos(checked)]),
        videos,
        comparisons: judged,
        texts,
        pushed: isBlind ? await input.pushed() : null,
        options,
    });
    return { videos, changes: await readDoomed(comparing, changes, videos), unread };
}
function isReady({ status }) {
    return status === 'ready';
}
/** Reads the texts of tracks that a plan deletes and nobody compared, so that it can show them. */
async function readDoomed({ read }, changes, videos) {
    const playbackIds = new Map(videos.map(({ uploadId, upload }) => [uploadId, upload?.playbackId]));
    return Promise.all(changes.map(async (change) => {
        const { kind, track, uploadId, content } = change;
        const playbackId = playbackIds.get(uploadId);
        if (kind !== 'delete' || !track || !isReady(track) || content || !playbackId)
            return change;
        const text = await read({ playbackId, trackId: track.id });
        if (text === null)
            return change;
        return { ...change, restorable: true, textDigest: text.digest, content: text.content };
    }));
}
/** Videos with a file that could not be read: what else they have is not clear. */
function unreadVideos(checked) {
    return checked.filter(({ unread }) => unread).map(({ file }) => file.video);
}

;// CONCATENATED MODULE: ./lib/src/plan/problems.js


/** Problems that only DatoCMS shows, by what stands in the way. */
const uploadRules = {
    'no-upload': {
        rule: 'upload/not-found',
        hint: 'Copy the id from the asset in the Media Area of DatoCMS, and check that `api-token` and `environment` are those of its project.',
    },
    'no-video': {
        rule: 'upload/not-a-video',
        hint: 'Only videos have tracks. Write the id of a video.',
    },
    unprocessed: {
        rule: 'upload/not-processed',
        hint: 'Run the workflow again when DatoCMS has processed the video.',
    },
    name: {
        rule: 'name/taken',
        hint: 'Names are unique within an upload. Write another one under `tracks` of this video in the manifest.',
    },
    ambiguous: {
        rule: 'track/ambiguous',
        hint: 'Write the name of the one that is, as it stands in DatoCMS, into the manifest under',
    },
};
const unreadyRule = {
    rule: 'track/preparing',
    severity: 'error',
    message: 'The track of this file is still being prepared, so that it could not be compared.',
    hint: 'Run the workflow again later, or raise the input `job-timeout`. If it stays so, delete the track in DatoCMS: the next run makes it again.',
};
/** Whether a track that is kept has not become ready in the time that it was given. */
function isUnready({ kind, track }) {
    return kind === 'keep' && track?.status === 'preparing';
}
/**
 * What stands in the way of tracks as problems of the manifest, one for each upload, or of the file
 * whose name is taken or whose track cannot be told. A video that is not processed yet may be by the time of the merge, so that a
 * plan only warns of it; an apply did not do what was asked.
 */
function planProblems(changes, manifest, mode) {
    const seen = new Set();
    return changes.flatMap((change) => {
        const { kind, obstacle, video, file, reason } = change;
        if (mode === 'apply' && isUnready(change) && file) {
            return [{ ...unreadyRule, file: file.path, line: 1, column: 1 }];
        }
        if (kind !== 'skip' || !obstacle || obstacle === 'file' || !file)
            return [];
        const severity = obstacle === 'unprocessed' && mode === 'plan' ? 'warning' : 'error';
        const common = { ...uploadRules[obstacle], severity, message: `${(0,shared_words/* capitalise */.sK)(reason)}.` };
        const ofFile = { file: file.path, line: 1, column: 1 };
        if (obstacle === 'name')
            return [{ ...common, ...ofFile }];
        if (obstacle === 'ambiguous') {
            const key = `uploads.${video}.tracks.${(0,track_key/* trackKey */.N)(file.language, file.closedCaptions)}.name`;
            const hint = `${common.hint} \`${key}\`; or delete the others in DatoCMS.`;
            return [{ ...common, ...ofFile, hint, message: `${common.message} Nothing is replaced.` }];
        }
        if (seen.has(video))
            return [];
        seen.add(video);
        const { line, column } = manifest.videos.get(video)?.idAt ?? { line: 1, column: 1 };
        return [{ ...common, file: manifest.file, line, column }];
    });
}
/** From so many texts on that cannot be read a run warns of it: fewer are told at their tracks alone. */
const manyUnread = 3;
/** What it means for a run that texts could not be read, for each of these reasons; null where they are few. */
function warnOfUnread(reasons) {
    if (reasons.length < manyUnread)
        return null;
    const [most] = [...Map.groupBy(reasons, String)].toSorted(([, a], [, b]) => b.length - a.length);
    return `${reasons.length} tracks could not be compared with their files, because their texts cannot be read (${most?.[0]}). Each is kept as it is unless the push changed its file, so that an outdated one is not found. Run the workflow again later; where the playback of the videos is signed, set \`force: true\` once to replace them all.`;
}

// EXTERNAL MODULE: ./lib/src/manifest/load.js + 7 modules
var load = __webpack_require__(6335);
// EXTERNAL MODULE: ./lib/src/manifest/upload-id.js
var upload_id = __webpack_require__(4923);
;// CONCATENATED MODULE: ./lib/src/plan/trust.js


const lead = 'The files may be those of a stranger, so DatoCMS is asked only for uploads that the manifest of the base branch has';
const checked = 'So the files were checked, and DatoCMS was not asked.';
/**
 * Of the videos that a run looks at, those that it may ask DatoCMS for. Where the token is there and the files may be
 * a stranger's, on `pull_request_target` and for forks, the manifest could name any upload of the project, and the
 * plan, which everybody may read, would show it: only ids that the base branch's manifest has are asked for.
 */
async function trustedVideos(step, wanted) {
    const { event, manifest } = step;
    const isForeign = event.name === 'pull_request_target' || event.pullRequest?.isFork === true;
    if (!isForeign || wanted.length === 0)
        return { videos: wanted, problems: [], notice: null };
    const known = await baseIds(step);
    if (known === null) {
        const notice = `${lead}, and that manifest cannot be read. ${checked} Give the job \`permissions: contents: read\`, and see that the manifest lies at \`${manifest.file}\` there.`;
        return { videos: [], problems: [], notice };
    }
    const isKnown = ({ uploadId }) => known.has((0,upload_id/* comparableId */.gf)(uploadId));
    const videos = wanted.filter(isKnown);
    const problems = wanted
        .filter((video) => !isKnown(video))
        .map(({ uploadId, idAt: { line, column } }) => ({
        file: manifest.file,
        line,
        column,
        rule: 'upload/not-in-base',
        severity: 'notice',
        message: `The base branch's manifest does not have the upload \`${uploadId}\`, so DatoCMS is not asked for it: the files may be those of a stranger.`,
        hint: 'Its files are planned when the manifest is merged.',
    }));
    const notice = videos.length > 0 ? null : `${lead}, and it has none of these. ${checked}`;
    return { videos, problems, notice };
}
/** The upload ids of the base branch's manifest, comparable; null where it cannot be read. */
async function baseIds({ event, inputs, fileAt }) {
    // GITHUB_SHA of pull_request_target is the base branch's.
    const sha = event.name === 'pull_request_target' ? event.sha : null;
    const commit = event.pullRequest?.baseSha ?? sha;
    const bytes = commit === null ? null : await fileAt(commit, inputs.manifest);
    const parsed = bytes && (0,load/* parseBytes */.z)(bytes, inputs.manifest);
    if (parsed?.kind !== 'manifest')
        return null;
    return new Set([...parsed.manifest.videos.values()].map(({ uploadId }) => (0,upload_id/* comparableId */.gf)(uploadId)));
}

// EXTERNAL MODULE: ./lib/src/shared/harmless.js
var harmless = __webpack_require__(7415);
// EXTERNAL MODULE: ./lib/src/report/words/change-words.js
var change_words = __webpack_require__(4987);
;// CONCATENATED MODULE: ./lib/src/report/words/describe-result.js



/**
 * A result as one line of the log: `Will create intro it-IT: no track.`, `Created intro it-IT: no track. Ready after
 * 12 s, verified.`, `Failed to replace intro en.sdh: 2 cues changed. DatoCMS refuses …`.
 */
function describeResult(result, mode) {
    const { change, error } = result;
    const key = (0,track_key/* trackKey */.N)(change.language, change.closedCaptions);
    const going = mode === 'plan' ? (0,change_words/* goingText */.Wt)(change) : null;
    const more = [
        going && [going.size, going.lines.map(quoteLine).join(' ')].filter(Boolean).join(': '),
        error ?? (0,change_words/* ending */.K1)(result),
        ...(0,change_words/* cautions */.JF)(result, mode),
    ].filter((words) => words !== null);
    // That the old text is back stands in the error.
    const outcome = result.outcome === 'restored' ? 'failed' : result.outcome;
    const done = (0,change_words/* deed */.dH)({ ...result, outcome }, mode);
    const line = [`${done} ${change.video} ${key}: ${change.reason}`, ...more].join('. ');
    return /[.…]$/.test(line) ? line : `${line}.`;
}
/** Characters of a line of a text that goes. */
const lineLimit = 60;
function quoteLine(line) {
    return `“${(0,harmless/* plainLine */.h)(line, lineLimit)}”`;
}

;// CONCATENATED MODULE: ./lib/src/report/log/plan-lines.js


/** Lines that a plan may take of the log. */
const mostLines = 200;
/**
 * Lists what a plan wants, a line a track. Equal tracks are counted, others that are left alone say why, those
 * with one reason together.
 */
function logPlan(log, results) {
    const kept = results.filter(({ change }) => change.kind === 'keep');
    const news = results.filter(({ change }) => change.kind !== 'keep');
    for (const result of news.slice(0, mostLines))
        log.info(describeResult(result, 'plan'));
    if (news.length > mostLines) {
        log.info(`… and ${(0,shared_words/* count */.U9)(news.length - mostLines, 'more track')}: see the summary.`);
    }
    for (const [reason, { length, 0: first }] of Map.groupBy(kept, ({ change }) => change.reason)) {
        if (length === 1 && first && reason !== 'equal')
            log.info(describeResult(first, 'plan'));
        else
            log.info(`Will leave alone ${(0,shared_words/* count */.U9)(length, 'track')}: ${reason}.`);
    }
}

// EXTERNAL MODULE: ./lib/src/report/log/problem-lines.js
var problem_lines = __webpack_require__(5173);
;// CONCATENATED MODULE: ./lib/src/report/log/progress.js

/** Milliseconds between two lines, but for every tenth of the way. */
const interval = 5000;
/** Milliseconds between two lines whatever happens. */
const pause = 1000;
/**
 * Writes how far many equal tasks have come: `Tracks: 120 of 1,000 ready, 19.8 a second, about 45 s left`, every
 * 5 seconds and at every tenth, though not twice a second, and a last line when all are ready.
 */
function createProgress(log, clock, { label, total }) {
    const start = clock.now();
    let last = start;
    let tenth = 0;
    let finished = total === 0;
    return {
        update(done) {
            if (finished)
                return;
            const now = clock.now();
            const elapsed = now - start;
            if (done >= total) {
                finished = true;
                log.info(`${label}: all ${(0,shared_words/* figure */.vP)(total)} ready after ${(0,shared_words/* duration */.p0)(elapsed)}${pace(done, elapsed)}`);
                return;
            }
            const reached = Math.floor((done * 10) / total);
            const due = now - last >= interval || (reached > tenth && now - last >= pause);
            if (!due)
                return;
            last = now;
            tenth = reached;
            const left = done === 0 ? '' : `, about ${(0,shared_words/* duration */.p0)(((total - done) * elapsed) / done)} left`;
            log.info(`${label}: ${(0,shared_words/* figure */.vP)(done)} of ${(0,shared_words/* figure */.vP)(total)} ready${pace(done, elapsed)}${left}`);
        },
    };
}
function pace(done, elapsed) {
    if (done === 0 || elapsed === 0)
        return '';
    const rate = (done * 1000) / elapsed;
    return rate >= 0.1 ? `, ${rate.toFixed(1)} a second` : '';
}

;// CONCATENATED MODULE: ./lib/src/report/log/result-lines.js





/** From so many writes on the log tells how far they have come, and names only what went wrong. */
const longRun = 40;
/** Tracks that are named where many fail for one reason. */
const mostNames = 20;
/** Tells of results as they come in. What many tracks fail for is said once, and counted at the end. */
function createResultLog(log, clock, total) {
    const isLong = total > longRun;
    const progress = createProgress(log, clock, { label: 'Tracks', total });
    const repeated = new Map();
    let done = 0;
    return {
        add(result) {
            const { outcome, error } = result;
            if (outcome === 'done') {
                if (isLong)
                    progress.update(++done);
                else
                    log.info(describeResult(result, 'apply'));
                return;
            }
            const reason = `${outcome}: ${error ?? ''}`;
            const others = repeated.get(reason);
            if (others) {
                others.push(trackLabel(result));
                return;
            }
            repeated.set(reason, []);
            log.info(describeResult(result, 'apply'));
        },
        end() {
            for (const [reason, others] of repeated) {
                if (others.length === 0)
                    continue;
                const rest = others.length - mostNames;
                const names = [...others.slice(0, mostNames), ...(rest > 0 ? [(0,shared_words/* count */.U9)(rest, 'other')] : [])];
                log.info(`Also ${(0,harmless/* plainLine */.h)(reason, 160)} Tracks: ${(0,shared_words/* series */.Ul)(names)}.`);
            }
        },
    };
}
function trackLabel({ change }) {
    return `${change.video} ${(0,track_key/* trackKey */.N)(change.language, change.closedCaptions)}`;
}

// EXTERNAL MODULE: ./lib/src/shared/problem.js
var problem = __webpack_require__(5441);
;// CONCATENATED MODULE: ./lib/src/steps/synchronise.js
















/** A link in the summary is not worth a longer wait. Milliseconds. */
const adminTimeoutMs = 5_000;
/**
 * Checks the files while DatoCMS tells which tracks there are, plans what makes the tracks follow
 * the files, and in `apply` does it.
 */
async function synchronise(step) {
    const { draft, log, inputs } = step;
    const session = openStepSession(step);
    draft.requests = session.api.counts;
    try {
        const origin = openOrigin({
            ...step,
            dispatcher: session.dispatcher,
            signal: session.cancelled,
        });
        const wanted = findWantedVideos({ ...step, prune: inputs.prune });
        const trust = await trustedVideos({ ...step, fileAt: origin.fileAt }, wanted);
        if (trust.notice !== null) {
            draft.mode = 'check';
            draft.notices = [...draft.notices, trust.notice];
        }
        const lists = readVideos(session, trust.videos);
        const checked = await step.check();
        draft.problems = (0,problem/* inOrder */.al)([...draft.problems, ...trust.problems]);
        (0,problem_lines/* logProblems */.D)(log, trust.problems);
        if (checked.length === 0 || draft.mode === 'check')
            return;
        const checkedStep = { ...step, lists, checked, origin };
        const changes = await log.group('Compare with DatoCMS', () => plan(session, checkedStep));
        const admin = changes.some(({ kind }) => kind !== 'keep') ? findAdmin(session, inputs) : null;
        try {
            guardDeletions(changes, inputs);
            if (draft.mode === 'apply')
                await apply(session, checkedStep, changes);
        }
        finally {
            draft.links = { ...draft.links, admin: await admin };
        }
    }
    finally {
        await session.end();
    }
}
function openStepSession({ inputs, clock, log, stop }) {
    const { apiToken: token, environment } = inputs;
    if (token === null)
        throw new TypeError('A run that asks DatoCMS needs a token.');
    const apiUrl = new URL(inputs.apiUrl);
    return openSession({ apiUrl, token, environment, clock, log, cancelled: stop.cancelled });
}
async function plan(session, step) {
    const { draft, log, inputs, manifest, origin } = step;
    const { videos, changes, unread } = await prepareChanges(session, {
        ...step,
        options: inputs,
        settleMs: draft.mode === 'apply' ? inputs.jobTimeoutMs : 0,
        pushed: origin.pushed,
        remoteVersions: origin.remoteVersions,
    });
    draft.videos = videos;
    draft.results = plannedResults(changes, inputs.onDrift);
    const warning = warnOfUnread(unread);
    if (warning !== null)
        draft.warnings = [...draft.warnings, warning];
    const mode = draft.mode === 'apply' ? 'apply' : 'plan';
    const problems = planProblems(changes, manifest, mode);
    draft.problems = (0,problem/* inOrder */.al)([...draft.problems, ...problems]);
    logPlan(log, draft.results);
    (0,problem_lines/* logProblems */.D)(log, problems);
    return changes;
}
/** @throws {Error} when a plan deletes more than `max-deletions`. */
function guardDeletions(changes, { maxDeletions }) {
    const deletions = countDeletions(changes);
    if (deletions <= maxDeletions)
        return;
    throw new Error(`The plan deletes ${(0,shared_words/* count */.U9)(deletions, 'track')}, and \`max-deletions\` is ${maxDeletions}, so nothing was written. Check that the files are where the manifest expects them; if the deletions are meant, raise \`max-deletions\`.`);
}
async function apply(session, step, changes) {
    const { draft, log, clock, stop, inputs } = step;
    const refused = changes.flatMap((change) => refusedResult(change, inputs.onDrift) ?? []);
    const isRefused = new Set(refused.map(({ change }) => change));
    const open = changes.filter((change) => !isRefused.has(change));
    const writes = open.filter(({ kind }) => kind !== 'keep' && kind !== 'skip').length;
    const context = await createApplyContext(session, {
        ...step,
        changes: open,
        videos: draft.videos,
    });
    const carryOut = async () => {
        const lines = createResultLog(log, clock, writes);
        const onResult = lines.add;
        const results = await applyChanges(context, open, { hardStop: stop.hardStop, onResult });
        draft.saved = context.safe.folder();
        lines.end();
        return results;
    };
    const results = await (writes > 0 ? log.group('Write to DatoCMS', carryOut) : carryOut());
    const byChange = new Map([...results, ...refused].map((result) => [result.change, result]));
    draft.results = changes.flatMap((change) => byChange.get(change) ?? []);
}
/** Where links to assets lead; null where DatoCMS does not say. */
async function findAdmin(session, { environment }) {
    try {
        const signals = [session.cancelled, AbortSignal.timeout(adminTimeoutMs)];
        const host = await findAdminHost(session.api, AbortSignal.any(signals));
        if (host === null || !/^[a-z0-9.-]+$/i.test(host))
            return null;
        return `https://${host}${environment === null ? '' : `/environments/${environment}`}`;
    }
    catch {
        return null;
    }
}


/***/ })

};
