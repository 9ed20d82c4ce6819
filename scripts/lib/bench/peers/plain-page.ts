import { SITE_NAME } from './peer.ts';

/**
 * A page with a heading and three links, no style and no script; `title` and `main` are HTML, or what a template language
 * puts them in for.
 */
export function plainPage(title: string, main: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
</head>
<body>
<header><nav><a href="/">${SITE_NAME}</a> <a href="/plans/">全部</a> <a href="/search/">搜索</a></nav></header>
<main>
<h1>${title}</h1>
${main}
</main>
</body>
</html>
`;
}

/** Pagefind's own search box, as its documentation has it. */
export function searchBox(scriptAttribute = ''): string {
  return `<link href="/pagefind/pagefind-ui.css" rel="stylesheet">
<script${scriptAttribute} src="/pagefind/pagefind-ui.js"></script>
<div id="search"></div>
<script${scriptAttribute}>
window.addEventListener('DOMContentLoaded', () => new PagefindUI({ element: '#search' }));
</script>`;
}
