import { bigcommerce } from './bigcommerce.ts';
import { magento } from './magento.ts';
import type { Platform } from './platform.ts';
import { prestashop } from './prestashop.ts';
import { shopify } from './shopify.ts';
import { woocommerce } from './woocommerce.ts';

/** Every shop program that is known. A new one is a file and a line here. */
export const platforms: readonly Platform[] = [
  shopify,
  ...woocommerce,
  magento,
  bigcommerce,
  prestashop,
];
