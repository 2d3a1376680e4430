/** A cart in a shop program's own theme: what one piece of each item costs, how many, and what all of them cost, as the shop writes it. */
type Goods = readonly [title: string, link: string, count: number, unit: string, all: string];

/** The rows of the sum with the theme's name for each. */
type Row = readonly [name: string, label: string, amount: string];

type Shown = { readonly goods: readonly Goods[]; readonly rows: readonly Row[] };

const page = (body: string, attributes = '', head = ''): string =>
  `<html><head><title>Shop</title>${head}</head><body ${attributes}>${body}</body></html>`;

const last = (rows: readonly Row[]): Row => rows.at(-1) ?? ['', '', ''];

const woo = (text: string): string =>
  `<span class="woocommerce-Price-amount amount"><bdi>${text}</bdi></span>`;

/** WooCommerce's classic cart; a way to ship is chosen among two. */
export const wooCart = ({ goods, rows }: Shown): string =>
  page(
    `<form class="woocommerce-cart-form"><table class="shop_table cart"><tbody>${goods
      .map(
        ([title, link, count, unit, all], at) =>
          `<tr class="cart_item"><td><a class="remove" data-product_id="${at + 1}" href="/?remove_item=1">×</a></td><td class="product-name"><a href="${link}">${title}</a></td><td class="product-price">${woo(unit)}</td><td class="product-quantity"><input class="qty" name="cart[a${at}][qty]" value="${count}"></td><td class="product-subtotal">${woo(all)}</td></tr>`,
      )
      .join(
        '',
      )}</tbody></table></form><div class="cart_totals"><table><tbody>${rows.map(([name, label, amount]) => `<tr class="${name}"><th>${label}</th><td>${name === 'shipping' ? `<ul><li><input type="radio" name="m" id="m1" checked><label for="m1">A: ${woo(amount)}</label></li><li><input type="radio" name="m" id="m2"><label for="m2">B: ${woo(amount.replace(/[1-9۱-۹]/, '0'))}</label></li></ul>` : woo(amount)}</td></tr>`).join('')}</tbody></table></div>`,
    'class="woocommerce-cart"',
  );

/** WooCommerce's classic checkout, whose rows say what all pieces cost. */
export const wooCheckout = ({ goods, rows }: Shown): string =>
  page(
    `<form name="checkout"><table class="woocommerce-checkout-review-order-table"><tbody>${goods.map(([title, , count, , all]) => `<tr class="cart_item"><td class="product-name">${title}&nbsp;<strong class="product-quantity">×&nbsp;${count}</strong></td><td class="product-total">${woo(all)}</td></tr>`).join('')}</tbody><tfoot>${rows.map(([name, label, amount]) => `<tr class="${name}"><th>${label}</th><td>${woo(amount)}</td></tr>`).join('')}</tfoot></table></form>`,
    'class="woocommerce-checkout"',
  );

/** WooCommerce's cart of blocks. */
export const wooBlocks = ({ goods, rows }: Shown): string =>
  page(
    `<div class="wc-block-cart"><table><tbody>${goods.map(([title, link, count, unit, all]) => `<tr class="wc-block-cart-items__row"><td><a class="wc-block-components-product-name" href="${link}">${title}</a><span class="wc-block-components-product-price__value">${unit}</span><input class="wc-block-components-quantity-selector__input" value="${count}"></td><td><span class="wc-block-components-product-price__value">${all}</span></td></tr>`).join('')}</tbody></table>${rows.map(([name, label, amount]) => `<div class="wc-block-components-totals-item ${name}"><span class="wc-block-components-totals-item__label">${label}</span><span class="wc-block-components-totals-item__value">${amount}</span></div>`).join('')}</div>`,
  );

/** Shopify's Dawn: its cart, or the drawer that lies over any page. */
export const shopifyCart =
  (code: string, isDrawer = false) =>
  ({ goods, rows }: Shown): string =>
    page(
      `<div id="${isDrawer ? 'CartDrawer-CartItems' : 'main-cart-items'}"><table><tbody>${goods.map(([title, link, count, unit, all], at) => `<tr class="cart-item"><td class="cart-item__details"><a class="cart-item__name" href="${link}">${title}</a><div class="product-option">${unit}</div></td><td class="cart-item__quantity"><input name="updates[]" value="${count}" data-quantity-variant-id="${at + 7}"></td><td class="cart-item__totals"><span class="price">${all}</span></td></tr>`).join('')}</tbody></table></div><h2 class="totals__total">${last(rows)[1]}</h2><p class="totals__total-value">${last(rows)[2]}</p><button id="checkout" name="checkout">OK</button>`,
      '',
      `<link rel="stylesheet" href="//s.example/cdn/shop/t/1/base.css"><script>Shopify.currency = {"active":"${code}"};</script>`,
    );

/** Shopify's checkout, with roles and no names. */
export const shopifyCheckout =
  (code: string) =>
  ({ goods, rows }: Shown): string =>
    page(
      `<div aria-labelledby="ResourceList0">${goods.map(([title, , count, , all]) => `<div role="row"><div role="cell"><img src="/a.jpg"></div><div role="cell"><p>${title}</p></div><div role="cell">${count}</div><div role="cell">${all}</div></div>`).join('')}</div><div aria-labelledby="MoneyLine-Heading0">${rows.map(([, label, amount], at) => `<div role="row"><div role="rowheader">${label}</div><div role="cell">${at === rows.length - 1 ? `<abbr>${code}</abbr> ` : ''}<strong>${amount}</strong></div></div>`).join('')}</div>`,
      '',
      '<script src="https://cdn.shopify.com/checkout.js"></script>',
    );

/** Magento's Luma. */
export const magentoCart =
  (code: string) =>
  ({ goods, rows }: Shown): string =>
    page(
      `<table id="shopping-cart-table">${goods.map(([title, link, count, unit, all], at) => `<tbody class="cart item"><tr><td><strong class="product-item-name"><a href="${link}">${title}</a></strong></td><td class="col price"><span class="price">${unit}</span></td><td><input name="cart[${at + 5}][qty]" data-cart-item-id="S-${at}" value="${count}"></td><td class="col subtotal"><span class="price">${all}</span></td></tr></tbody>`).join('')}</table><div id="cart-totals"><table>${rows.map(([name, label, amount]) => `<tr class="${name}"><th>${label}</th><td><span class="price">${amount}</span></td></tr>`).join('')}</table></div><script>x = {"quote_currency_code":"${code}"}</script>`,
      'class="checkout-cart-index"',
    );

/** BigCommerce's Cornerstone. */
export const bigcommerceCart =
  (code: string) =>
  ({ goods, rows }: Shown): string =>
    page(
      `<div data-cart-content><table><tbody>${goods.map(([title, link, count, unit, all], at) => `<tr class="cart-item" data-item-row><td><h2 class="cart-item-name"><a class="cart-item-name__label" href="${link}">${title}</a></h2></td><td class="cart-item-info"><span class="cart-item-value">${unit}</span></td><td><input class="cart-item-qty-input" data-cart-itemid="i${at}" value="${count}"></td><td class="cart-item-info cart-item-total"><strong class="cart-item-value">${all}</strong></td></tr>`).join('')}</tbody></table></div><ul class="cart-totals" data-cart-totals>${rows.map(([name, label, amount]) => `<li class="cart-total"><div class="cart-total-label">${label}</div><div class="cart-total-value ${name}"><span>${amount}</span></div></li>`).join('')}</ul><script>var BCData = {"currency":{"code":"${code}"}}</script>`,
      '',
      '<link rel="preconnect" href="https://cdn11.bigcommerce.com">',
    );

/** PrestaShop's classic theme. */
export const prestashopCart =
  (code: string) =>
  ({ goods, rows }: Shown): string =>
    page(
      `<div class="cart-overview"><ul class="cart-items">${goods.map(([title, link, count, unit, all], at) => `<li class="cart-item"><div data-product-id="${at + 3}"><div class="product-line-info"><a class="label" href="${link}">${title}</a></div><div class="current-price"><span class="price">${unit}</span></div><input class="js-cart-line-product-quantity" value="${count}"><span class="product-price"><strong>${all}</strong></span></div></li>`).join('')}</ul></div><div class="cart-summary">${rows.map(([name, label, amount]) => `<div class="cart-summary-line ${name === 'cart-total' ? name : ''}" id="${name}"><span class="label">${label}</span><span class="value">${amount}</span></div>`).join('')}</div><script>var prestashop = {"currency":{"iso_code":"${code}","sign":"x"}};</script>`,
      'id="cart"',
    );
