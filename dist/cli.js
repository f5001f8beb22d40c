#!/usr/bin/env node
// The oldest Node that undici runs on. Nothing newer than that may stand in this file.
const oldest = [22, 19];
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < oldest[0] || (major === oldest[0] && minor < oldest[1])) {
    console.error(`sync-subtitles-to-datocms needs Node ${oldest.join('.')} or newer, and this is ${process.versions.node}. Install a newer Node from https://nodejs.org, and run the command again.`);
    process.exitCode = 2;
}
else {
    if (process.argv.length < 3)
        process.argv.push('--help');
    await import('./index.js');
}
export {};
