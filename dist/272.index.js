export const id = 272;
export const ids = [272];
export const modules = {

/***/ 9272:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  openTerminal: () => (/* binding */ openTerminal)
});

// EXTERNAL MODULE: ./node_modules/commander/index.js + 6 modules
var commander = __webpack_require__(7375);
// EXTERNAL MODULE: ./lib/src/action/host.js
var host = __webpack_require__(5915);
// EXTERNAL MODULE: ./lib/src/action/inputs.js + 2 modules
var inputs = __webpack_require__(2011);
// EXTERNAL MODULE: ./lib/node_modules/@actions/core/lib/core.js + 3 modules
var core = __webpack_require__(6120);
// EXTERNAL MODULE: ./lib/src/action/log.js
var log = __webpack_require__(9759);
// EXTERNAL MODULE: external "node:util"
var external_node_util_ = __webpack_require__(7975);
// EXTERNAL MODULE: ./lib/src/shared/harmless.js
var harmless = __webpack_require__(7415);
;// CONCATENATED MODULE: ./lib/src/terminal/words.js

/** The variables that tokens are read from: on a command line everybody on the machine could read them. */
const tokenVariables = {
    'api-token': 'DATOCMS_API_TOKEN',
    'github-token': 'GITHUB_TOKEN',
};
/** What people at a terminal call an input of the action. */
function optionLabel(name) {
    return isToken(name) ? `environment variable \`${tokenVariables[name]}\`` : `option \`--${name}\``;
}
function isToken(name) {
    return Object.hasOwn(tokenVariables, name);
}
/**
 * A sentence with the words of a terminal: for the action it is written of inputs, of `mode: check` and of steps, and
 * says what step a workflow lacks.
 */
function inTerminalWords(sentence) {
    return sentence
        .replace(/\binput `([a-z-]+)`/g, (all, name) => Object.hasOwn(inputs/* inputDefaults */.V0, name) ? optionLabel(name) : all)
        .replace(/`mode: ([a-z]+)`/g, '`$1`')
        .replace(/ Add a step with actions\/checkout before this one\./, '');
}

;// CONCATENATED MODULE: ./lib/src/terminal/log.js




/**
 * A log for people at a terminal. What is being done stands in the last line as long as it takes, where that can be
 * written over.
 */
function terminalLog(stream, { isVerbose }) {
    const isRewritten = stream.isTTY === true;
    const doing = [];
    /** How far it has come: it stands until the next line is written, or what is being done ends. */
    let reached = null;
    const clear = () => stream.write('\r\u001b[K');
    const show = () => {
        const status = reached ?? doing.at(-1);
        if (status !== undefined)
            stream.write(`${status.slice(0, (stream.columns || 80) - 2)} …`);
    };
    const write = (line) => {
        reached = null;
        if (isRewritten)
            clear();
        stream.write(`${paint(inTerminalWords((0,harmless/* plainLine */.h)(line, log/* lineLimit */.m)), stream)}\n`);
        if (isRewritten)
            show();
    };
    const showReached = (line) => {
        reached = (0,harmless/* plainLine */.h)(line, log/* lineLimit */.m);
        clear();
        show();
    };
    return {
        info: write,
        warning: (line) => write(`Warning: ${line}`),
        debug: (line) => {
            if (isVerbose)
                write(line);
        },
        ...(isRewritten ? { progress: showReached } : {}),
        async group(title, work) {
            if (!isRewritten)
                return work();
            doing.push((0,harmless/* plainLine */.h)(title, log/* lineLimit */.m));
            clear();
            show();
            try {
                return await work();
            }
            finally {
                doing.pop();
                reached = null;
                clear();
                show();
            }
        },
    };
}
const colours = {
    error: 'red',
    warning: 'yellow',
    notice: 'cyan',
    fixed: 'green',
    Error: 'red',
    Warning: 'yellow',
    Notice: 'cyan',
    Failed: 'red',
    Done: 'green',
};
/** Marks the word that says how bad a line is: behind the place of a problem, or at the beginning. */
function paint(line, stream) {
    const [, place = '', word = '', rest = ''] = /^(.+?:\d+:\d+ )(error|warning|notice|fixed)( .*)$/.exec(line) ??
        /^()(Error|Warning|Notice|Failed|Done)(: .*)$/.exec(line) ??
        [];
    if (word === '')
        return line;
    const colour = colours[word];
    const style = { stream: stream };
    const where = place && (0,external_node_util_.styleText)('bold', place, style);
    return `${where}${(0,external_node_util_.styleText)(colour, word, style)}${rest}`;
}

;// CONCATENATED MODULE: ./lib/src/terminal/host.js




/** As a shell and its scripts expect: what was asked for wrongly is told apart, and an end by Ctrl+C. */
const exitCodes = { failed: 1, refused: 2, cancelled: 130 };
/** A shell, on a laptop or in any CI. A report is alone on standard output. */
function terminalHost({ mode, options, format, isVerbose }) {
    const given = { ...options, mode };
    const isGitHub = format === 'github';
    const stream = format === 'json' ? process.stderr : process.stdout;
    return {
        workspace: process.cwd(),
        eventName: process.env.GITHUB_EVENT_NAME ?? '',
        input: (name) => (isToken(name) ? process.env[tokenVariables[name]]?.trim() : given[name]) ?? '',
        labelOf: (name) => `The ${optionLabel(name)}`,
        isTokenOptional: false,
        tokenRemedy: `Set the environment variable \`${tokenVariables['api-token']}\``,
        hide: isGitHub ? core/* setSecret */.Pq : () => { },
        log: isGitHub ? (0,log/* actionsLog */._)() : terminalLog(stream, { isVerbose }),
        format,
        exitCodes,
    };
}

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(3024);
// EXTERNAL MODULE: external "node:path"
var external_node_path_ = __webpack_require__(6760);
// EXTERNAL MODULE: ./node_modules/yaml/dist/index.js
var dist = __webpack_require__(8815);
// EXTERNAL MODULE: ./lib/src/shared/root.js
var root = __webpack_require__(6216);
;// CONCATENATED MODULE: ./lib/src/terminal/options.js





const ofFiles = ['manifest', 'files', 'fail-on', 'if-no-files-found'];
const ofDatoCms = ['environment', 'api-url'];
const ofPlan = [
    ...ofFiles,
    'delivery',
    'prune',
    'max-deletions',
    'on-drift',
    'force',
    'preview',
    ...ofDatoCms,
];
/** The inputs that each mode goes by. */
const optionsOf = {
    check: [...ofFiles, 'preview'],
    fix: ofFiles,
    plan: ofPlan,
    apply: [...ofPlan, 'verify', 'job-timeout'],
    pull: [...ofFiles, 'pull-videos', ...ofDatoCms],
};
/** Whether an option may stand alone, and then means `true`. */
function isFlag(name) {
    return inputs/* inputDefaults */.V0[name] === 'true' || inputs/* inputDefaults */.V0[name] === 'false';
}
/** What action.yml says of each input. */
function readDescriptions() {
    const { inputs } = (0,dist/* parse */.qg)(readAtRoot('action.yml'));
    return Object.fromEntries(Object.entries(inputs).map(([name, { description }]) => [name, description]));
}
function readVersion() {
    return JSON.parse(readAtRoot('package.json')).version;
}
function readAtRoot(name) {
    return (0,external_node_fs_.readFileSync)((0,external_node_path_.join)(root/* root */.z, name), 'utf8');
}

;// CONCATENATED MODULE: ./lib/src/terminal/command-line.js






const modes = {
    check: 'Check the files. DatoCMS is not asked, and no token is needed.',
    plan: 'Show what an apply would do. Nothing is written.',
    apply: 'Make the tracks in DatoCMS follow the files.',
    pull: 'Write the tracks of DatoCMS into files and the manifest.',
    fix: 'Write the files anew where a mistake has one sure remedy.',
};
const epilogue = `
Environment:
  ${tokenVariables['api-token']}  API token of DatoCMS, for plan, apply and pull
  HTTPS_PROXY, NO_PROXY  are honoured; NO_COLOR turns colours off

Exit codes:
  0  nothing failed
  ${exitCodes.failed}  a file has a problem that \`--fail-on\` names, or a track failed
  ${exitCodes.refused}  an option or the environment is wrong, and nothing was done
  ${exitCodes.cancelled}  cancelled; the next run goes on from there`;
/**
 * Reads a command line, without the program's name.
 *
 * @returns what it asks for, or the exit code where that was told already: help, the version, a mistake.
 */
function readCommandLine(words, output) {
    let asked = null;
    const program = new commander/* Command */.uB('sync-subtitles-to-datocms')
        .description('Makes the subtitle tracks of DatoCMS videos follow .vtt and .srt files.')
        .version(readVersion())
        .addHelpText('after', epilogue)
        .exitOverride()
        .configureOutput({ writeOut: output.out, writeErr: output.error })
        .showHelpAfterError('(`--help` shows what there is)');
    const descriptions = readDescriptions();
    for (const [mode, summary] of Object.entries(modes)) {
        const command = program.command(mode).description(summary).allowExcessArguments(false);
        command.copyInheritedSettings(program);
        for (const name of optionsOf[mode])
            command.addOption(optionOf(name, descriptions[name] ?? ''));
        command
            .addOption(new commander/* Option */.c$('--format <format>', 'text for people, a JSON report, or commands of a runner')
            .choices(host/* formats */.F)
            .default('text'))
            .option('--verbose', 'Show every request, without any secret.')
            .addOption(new commander/* Option */.c$('--api-token [token]').hideHelp())
            .addHelpText('after', epilogue)
            .action((given) => {
            if (given.apiToken !== undefined)
                command.error(tokenOnCommandLine);
            const options = optionsOf[mode].flatMap((name) => {
                const value = given[camelCase(name)];
                return value === undefined ? [] : [[name, [value].flat().map(String).join('\n')]];
            });
            asked = {
                mode,
                options: Object.fromEntries(options),
                format: given.format,
                isVerbose: given.verbose === true,
            };
        });
    }
    try {
        program.parse(words, { from: 'user' });
    }
    catch (error) {
        if (!(error instanceof commander/* CommanderError */.b7))
            throw error;
        return error.exitCode === 0 ? 0 : exitCodes.refused;
    }
    return asked ?? exitCodes.refused;
}
const tokenOnCommandLine = `error: a token on the command line can be read by everybody on the machine: replace it in DatoCMS where others may have, and set the environment variable ${tokenVariables['api-token']}`;
function optionOf(name, description) {
    const fallback = inputs/* inputDefaults */.V0[name];
    const value = name === 'files' ? '<pattern...>' : isFlag(name) ? '[boolean]' : '<value>';
    const told = inTerminalWords(description);
    return new commander/* Option */.c$(`--${name} ${value}`, fallback ? `${told} (default: ${fallback})` : told);
}
const camelCase = (name) => name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());

;// CONCATENATED MODULE: ./lib/src/terminal/terminal.js


/**
 * What a command line makes of this process.
 *
 * @param words without the program's name
 * @returns the host of the run, or the exit code where everything was told already
 */
function openTerminal(words) {
    const asked = readCommandLine(words, {
        out: (text) => process.stdout.write(text),
        error: (text) => process.stderr.write(text),
    });
    if (typeof asked === 'number')
        return asked;
    // Who reads no further, such as `head`, does not end a run that replaces tracks.
    for (const stream of [process.stdout, process.stderr])
        stream.on('error', () => { });
    return terminalHost(asked);
}


/***/ })

};
