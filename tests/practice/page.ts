import { escaped } from './markup.ts';

/** What a page of a practice store is made of. `body` is HTML. */
export type PageParts = {
  host: string;
  lang: string;
  direction: 'ltr' | 'rtl';
  title: string;
  shop: string;
  body: string;
};

/** A whole page of a practice store, with the banner that says what it is. */
export const page = ({
  host,
  lang,
  direction,
  title,
  shop,
  body,
}: PageParts): string => `<!doctype html>
<html lang="${lang}" dir="${direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="/practice/shop.css">
<link rel="icon" href="data:,">
</head>
<body>
<p class="practice-banner" lang="en" dir="ltr"><strong>Practice store.</strong> This page is a replica that stands at ${escaped(host)} inside this browser only. Nothing here can be bought.</p>
<header class="practice-header"><span class="practice-name">${escaped(shop)}</span><span id="nav-cart-count" aria-hidden="true"></span></header>
<main>${body}</main>
<script src="/practice/shop.js"></script>
</body>
</html>`;
