/** Names that stand in a trace for what the bench itself runs in a page. */
export const coldPassName = 'bench-cold-pass.js';
export const burstName = 'bench-burst.js';

const afterPaint = (body: string, name: string): string =>
  `new Promise((done) => setTimeout(() => { ${body} })) //# sourceURL=${name}`;

/** One walk over all nodes that reads every text, as the first script of a page that has just been shown. */
export const coldPass = afterPaint(
  `const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) length += (node.nodeValue ?? '').length;
  done(length);`,
  coldPassName,
);

/** A thousand changes inside the cart, in twenty tasks one after the other. */
export const burst = afterPaint(
  `const places = document.querySelectorAll('#sc-active-cart span');
  let count = 0;
  const some = () => {
    for (let n = 0; n < 50; n++, count++) places[count % places.length].setAttribute('data-turn', count);
    if (count < 1000) setTimeout(some); else done(count);
  };
  some();`,
  burstName,
);
