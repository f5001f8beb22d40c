export const id = 606;
export const ids = [606];
export const modules = {

/***/ 7606:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   askChangedFiles: () => (/* binding */ askChangedFiles),
/* harmony export */   askFile: () => (/* binding */ askFile),
/* harmony export */   askIsPublic: () => (/* binding */ askIsPublic)
/* harmony export */ });
/* harmony import */ var _git_git_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2803);

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
    if (!(0,_git_git_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .TS)(before) || !(0,_git_git_js__WEBPACK_IMPORTED_MODULE_0__/* .isObjectId */ .TS)(after))
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
/** The bytes of a file of the repository at a commit; null where GitHub does not hand them out. Never throws. */
async function askFile(github, options) {
    const { repository, commit, path } = options;
    const file = { owner: repository.owner, repo: repository.name, path, ref: commit };
    try {
        const { data } = await github.rest.repos.getContent(file);
        const isFile = !Array.isArray(data) && data.type === 'file' && data.encoding === 'base64';
        return isFile ? Buffer.from(data.content, 'base64') : null;
    }
    catch {
        return null;
    }
}


/***/ })

};
