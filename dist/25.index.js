export const id = 25;
export const ids = [25];
export const modules = {

/***/ 25:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  askFileVersions: () => (/* binding */ askFileVersions)
});

// EXTERNAL MODULE: ./lib/src/git/lfs.js
var lfs = __webpack_require__(9302);
// EXTERNAL MODULE: ./node_modules/p-limit/index.js + 1 modules
var p_limit = __webpack_require__(370);
;// CONCATENATED MODULE: ./lib/src/github/asking.js

const requestsAtOnce = 4;
function openAsking(github, { owner, name }, mostRequests) {
    const limit = (0,p_limit/* default */.A)(requestsAtOnce);
    let left = mostRequests;
    const counted = (request) => limit(() => {
        if (left-- <= 0)
            throw new Error(`GitHub was asked ${mostRequests} times.`);
        return request();
    });
    return {
        async query({ variables, fields }, values) {
            const query = `query($owner:String!,$name:String!,${variables}){repository(owner:$owner,name:$name){${fields}}}`;
            const { repository } = await counted(() => github.graphql(query, {
                owner,
                name,
                ...values,
            }));
            return repository ?? {};
        },
        async rest(request) {
            const { data } = await counted(() => request(github.rest, { owner, repo: name }));
            return data;
        },
    };
}
/**
 * Asks for many things in one request, or in two for half of them where that takes GitHub too long.
 * (GitHub: GraphQL, "may be the result of a timeout".)
 */
async function askInHalves(items, ask) {
    if (items.length === 0)
        return [];
    try {
        return await ask(items);
    }
    catch (error) {
        const { status } = error;
        if (items.length === 1 || typeof status !== 'number' || status < 500)
            throw error;
        const middle = items.length >> 1;
        const first = await askInHalves(items.slice(0, middle), ask);
        return [...first, ...(await askInHalves(items.slice(middle), ask))];
    }
}

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(7598);
;// CONCATENATED MODULE: ./lib/src/github/objects.js


/** GitHub looks for one file after the other, and ends a query after 10 seconds. (GitHub: GraphQL, resource limits.) */
const filesAtOnce = 20;
const commitsAtOnce = 25;
const blobsAtOnce = 100;
const bytesAtOnce = 4 * 1024 * 1024;
/** A longer version is no subtitle file. Bytes. */
const longestBlob = 16 * 1024 * 1024;
/** Reads a page for each place; null where GitHub does not know its commit. (GitHub: GraphQL, Commit.history.) */
async function readPages(asking, places) {
    const parts = split(places, (part) => part.length < filesAtOnce);
    const pages = await Promise.all(parts.map((part) => askInHalves(part, (own) => ask(own))));
    return pages.flat();
    async function ask(own) {
        const answer = await asking.query({
            variables: own
                .map((_, at) => `$c${at}:GitObjectID!,$p${at}:String!,$a${at}:String`)
                .join(','),
            fields: own
                .map((_, at) => `f${at}:object(oid:$c${at}){...on Commit{history(first:${commitsAtOnce},after:$a${at},path:$p${at}){nodes{oid file(path:$p${at}){oid size}}pageInfo{hasNextPage endCursor}}}}`)
                .join(' '),
        }, Object.fromEntries(own.flatMap(({ commit, name, after }, at) => [
            [`c${at}`, commit],
            [`p${at}`, name],
            [`a${at}`, after],
        ])));
        return own.map((_, at) => pageOf(answer[`f${at}`]));
    }
}
function pageOf(answer) {
    if (!answer?.history)
        return null;
    const { nodes, pageInfo } = answer.history;
    return {
        commits: nodes.map(({ oid, file }) => ({ sha: oid, version: file })),
        next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
    };
}
/** Reads the bytes of blobs; null for one that GitHub does not hand over, or that is no subtitle file. */
async function readBlobs(asking, ids) {
    const parts = split(ids, (part, { size }) => {
        const bytes = part.reduce((sum, each) => sum + each.size, size);
        return part.length < blobsAtOnce && bytes <= bytesAtOnce;
    });
    const blobs = await Promise.all(parts.map((part) => askInHalves(part, (own) => ask(own))));
    return blobs.flat();
    async function ask(own) {
        const answer = await asking.query({
            variables: own.map((_, at) => `$o${at}:GitObjectID!`).join(','),
            fields: own.map((_, at) => `b${at}:object(oid:$o${at}){...on Blob{text}}`).join(' '),
        }, Object.fromEntries(own.map(({ oid }, at) => [`o${at}`, oid])));
        return Promise.all(own.map(async (id, at) => {
            const { text } = (answer[`b${at}`] ?? {});
            const bytes = Buffer.from(text ?? '');
            return isBlob(bytes, id.oid) ? bytes : readBlob(asking, id);
        }));
    }
}
/** What is no UTF-8, or long, is not handed over as it is by GraphQL. (GitHub: Blob.text, isTruncated, isBinary.) */
async function readBlob(asking, { oid, size }) {
    if (size > longestBlob)
        return null;
    const blob = await asking.rest((rest, repository) => rest.git.getBlob({ ...repository, file_sha: oid }));
    const bytes = Buffer.from(blob.content, blob.encoding === 'base64' ? 'base64' : 'utf8');
    return isBlob(bytes, oid) ? bytes : null;
}
/** Whether bytes are those that git names so. */
function isBlob(bytes, oid) {
    const hash = (0,external_node_crypto_.createHash)(oid.length === 64 ? 'sha256' : 'sha1');
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === oid;
}
/** GitHub hands a commit's files over in so many pages at the most, each of so many files. (GitHub: get a commit.) */
const commitPages = 10;
const filesOfPage = 300;
/** Finds what a commit made of which file. */
async function readOrigins(asking, sha) {
    const origins = new Map();
    for (let page = 1; page <= commitPages; page++) {
        const { files = [], parents } = await asking.rest((rest, repository) => rest.repos.getCommit({ ...repository, ref: sha, page }));
        const parent = parents[0]?.sha;
        for (const { filename, status, previous_filename: previous } of files) {
            if (status === 'added')
                origins.set(filename, null);
            if (status === 'renamed' && previous && parent) {
                origins.set(filename, { name: previous, commit: parent });
            }
        }
        if (files.length < filesOfPage)
            break;
    }
    return origins;
}
/** Splits a list into parts that go together. */
function split(items, fits) {
    const parts = [];
    for (const item of items) {
        const last = parts.at(-1);
        if (last && fits(last, item))
            last.push(item);
        else
            parts.push([item]);
    }
    return parts;
}

;// CONCATENATED MODULE: ./lib/src/github/file-versions.js



/** Requests that one run may cost: the token has 1,000 an hour for the whole repository. (GitHub: rate limits.) */
const mostRequests = 300;
/** Versions of one file that are fetched before it is known whether they are wanted. */
const versionsAhead = 5;
/**
 * Looks through the versions of many files as GitHub has them, followed back from a commit through renames, for a
 * checkout whose history is not whole. The files share their requests. Never throws: a failure ends the search.
 *
 * @returns the files of which every version there ever was has been visited.
 */
async function askFileVersions(github, { repository, commit, paths, limit, visit }) {
    const asking = openAsking(github, repository, mostRequests);
    const searches = paths.map((path) => newSearch(path, commit));
    const origins = new Map();
    const originsOf = (sha) => {
        const known = origins.get(sha) ?? readOrigins(asking, sha);
        origins.set(sha, known);
        return known;
    };
    try {
        for (;;) {
            const open = searches.filter(({ end }) => end === null);
            if (open.length === 0)
                break;
            const dry = open.filter(({ queue }) => queue.length === 0);
            await Promise.all(dry.map(async (search) => {
                if (search.first !== null)
                    followOrigin(search, await originsOf(search.first));
            }));
            const running = dry.filter(({ first, end }) => first === null && end === null);
            const pages = await readPages(asking, running);
            for (const [at, search] of running.entries())
                takePage(search, pages[at] ?? null);
            const next = open.flatMap((search) => search.queue.splice(0, versionsAhead).map((id) => ({ search, id })));
            const blobs = await readBlobs(asking, next.map(({ id }) => id));
            for (const [at, { search }] of next.entries()) {
                takeVersion(search, blobs[at] ?? null, { limit, visit });
            }
        }
    }
    catch {
        // What was found so far counts.
    }
    return new Set(searches.flatMap(({ path, end }) => (end === 'whole' ? [path] : [])));
}
function newSearch(path, commit) {
    const place = { path, name: path, commit, after: null, first: null };
    return { ...place, seen: new Set(), queue: [], visited: 0, isWhole: true, end: null };
}
function takePage(search, page) {
    const last = page?.commits.at(-1);
    if (!page || !last) {
        search.end = 'open';
        return;
    }
    for (const { version } of page.commits) {
        if (version === null || search.seen.has(version.oid))
            continue;
        search.seen.add(version.oid);
        search.queue.push(version);
    }
    search.after = page.next;
    if (page.next === null)
        search.first = last.sha;
}
function takeVersion(search, bytes, { limit, visit }) {
    if (search.end !== null)
        return;
    if (bytes === null || (0,lfs/* isLfsPointer */.N)(bytes))
        search.isWhole = false;
    else if (search.visited++ >= limit || !visit(search.path, bytes))
        search.end = 'open';
}
/** Goes on under the name that a file had before, or ends where it was new. */
function followOrigin(search, origins) {
    const origin = origins.get(search.name);
    if (origin)
        Object.assign(search, origin, { after: null, first: null });
    else
        search.end = origin === null && search.isWhole && search.visited > 0 ? 'whole' : 'open';
}


/***/ })

};
