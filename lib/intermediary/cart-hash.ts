import type { Cart } from '../cart/cart.ts';
import { digest } from './digest.ts';

/** What binds a firm price to a cart: SHA-256 (base64url) of the cart's JCS form without `seenAt`, since looking again at the same cart changes nothing. */
export const cartHash = ({ seenAt: _, ...rest }: Cart): Promise<string> => digest(rest);
