import { marked } from 'marked'

/** A page that shows Markdown about as GitHub does, in light and dark. */
export async function htmlPage(title: string, markdown: string): Promise<string> {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<style>
  :root { color-scheme: light dark; --text: #1f2328; --dim: #59636e; --page: #fff; --even: #f6f8fa; --line: #d1d9e0; --link: #0969da; --code: #818b981f }
  @media (prefers-color-scheme: dark) {
    :root { --text: #f0f6fc; --dim: #9198a1; --page: #0d1117; --even: #151b23; --line: #3d444d; --link: #4493f8; --code: #656c7633 }
  }
  body { max-width: 980px; margin: 0 auto; padding: 16px; background: var(--page); color: var(--text); font: 14px/1.5 "Noto Sans", sans-serif; overflow-wrap: break-word }
  a { color: var(--link) }
  p { margin: 0 0 16px }
  h2 { font-size: 1.5em; padding-bottom: .3em; border-bottom: 1px solid var(--line) }
  table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse; margin: 0 0 16px }
  th, td { padding: 6px 13px; border: 1px solid var(--line) }
  tr:nth-child(2n) { background: var(--even) }
  td > :last-child { margin-bottom: 0 }
  code { padding: .2em .4em; border-radius: 6px; background: var(--code); font: 85% "Noto Sans Mono", monospace; white-space: break-spaces }
  details { margin-bottom: 16px }
  summary { cursor: pointer }
  img { max-width: 100%; background: var(--code); min-height: 54px }
  sub { color: var(--dim) }
</style>
${await marked(markdown, { gfm: true })}
`
}
