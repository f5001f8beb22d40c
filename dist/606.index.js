export const id = 606;
export const ids = [606];
export const modules = {

/***/ 7606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askChangedFiles: () => (/* binding */ askChangedFiles),
/* harmony export */   askFile: () => (/* binding */ askFile),
/* harmony export */   askFileVersions: () => (/* binding */ askFileVersions),
/* harmony export */   askIsPublic: () => (/* binding */ askIsPublic)
/* harmony export */ });
/* harmony import */ var _workspace_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5548);
/* harmony import */ var _workspace_lfs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9651);


/** Whether everybody may read the repository; null where GitHub does not say. Never throws. */
async function askIsPublic(github, { owner, name }) {
    try {
        const { data } = await github.rest.repos.get({ owner, repo: name });
        return data.visibility === undefined ? !data.private : data.visibility === 'public';
    }
    catch {
        return null;
    }
}
/**
 * The files that differ between two commits, as paths of the repository, for a checkout that lacks the older one.
 * Null where that is unknown: a failure, a new branch, a force-push, or 300 files, where GitHub's list may be cut.
 */
async function askChangedFiles(github, options) {
    const { repository, before, after } = options;
    if (!(0,_workspace_git_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .TS)(before) || !(0,_workspace_git_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .TS)(after))
        return null;
    try {
        const { data } = await github.rest.repos.compareCommitsWithBasehead({
            owner: repository.owner,
            repo: repository.name,
            basehead: `${before}...${after}`,
            per_page: 1,
        });
        const { files = [] } = data;
        const isWhole = (data.status === 'ahead' || data.status === 'identical') && files.length < 300;
        if (!isWhole)
            return null;
        return new Set(files.flatMap((file) => [file.filename, file.previous_filename ?? file.filename]));
    }
    catch {
        return null;
    }
}
/**
 * The versions of one file without doubles, for a shallow checkout: at most `limit`, followed back from `commit`
 * through renames. Costs a request for each version that is taken and two for each name that the file had. Never
 * throws: a failure ends the search.
 */
async function* askFileVersions(github, options) {
    const repository = { owner: options.repository.owner, repo: options.repository.name };
    const seen = new Set();
    let place = { path: options.path, commit: options.commit };
    let budget = Math.min(options.limit, 99);
    try {
        while (place !== null) {
            const { path, commit } = place;
            const { data: commits } = await github.rest.repos.listCommits({
                ...repository,
                path,
                sha: commit,
                per_page: budget + 1,
            });
            const oldest = commits.at(-1);
            if (oldest === undefined)
                return false;
            for (const { sha } of commits.slice(0, budget)) {
                const version = await readVersion(github, { ...repository, path, ref: sha });
                if (version === 'unreadable')
                    return false;
                if (version === 'deleted' || seen.has(version.id))
                    continue;
                seen.add(version.id);
                yield version.bytes;
            }
            if (commits.length > budget)
                return false;
            budget -= commits.length;
            const origin = await findOrigin(github, { ...repository, ref: oldest.sha, path });
            if (origin === 'unknown')
                return false;
            place = origin;
        }
        return seen.size > 0;
    }
    catch {
        return false;
    }
}
/** The bytes of a file of the repository at a commit; null where GitHub does not hand them out. Never throws. */
async function askFile(github, options) {
    const { repository, commit, path } = options;
    const file = { owner: repository.owner, repo: repository.name, path, ref: commit };
    try {
        const version = await readVersion(github, file);
        return typeof version === 'string' ? null : version.bytes;
    }
    catch {
        return null;
    }
}
async function readVersion(github, file) {
    try {
        const { data } = await github.rest.repos.getContent(file);
        if (Array.isArray(data) || data.type !== 'file' || data.encoding !== 'base64') {
            return 'unreadable';
        }
        const bytes = Buffer.from(data.content, 'base64');
        return (0,_workspace_lfs_js__WEBPACK_IMPORTED_MODULE_1__/* .isLfsPointer */ .N)(bytes) ? 'unreadable' : { id: data.sha, bytes };
    }
    catch (error) {
        if (error.status === 404)
            return 'deleted';
        throw error;
    }
}
/** Where a file was before the oldest commit under its name: elsewhere, nowhere (null), or nobody knows. */
async function findOrigin(github, { path, ...commit }) {
    const { data } = await github.rest.repos.getCommit(commit);
    const file = data.files?.find(({ filename }) => filename === path);
    const parent = data.parents[0]?.sha;
    if (file?.status === 'added')
        return null;
    if (file?.status === 'renamed' && file.previous_filename && parent) {
        return { path: file.previous_filename, commit: parent };
    }
    return 'unknown';
}


/***/ })

};
