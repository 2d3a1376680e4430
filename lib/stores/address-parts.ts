import { plainPart } from './plain-part.ts';

/** The parts of an address that may say what its page is: segments of the path, of a route in the fragment, and of a route in the query. */
export type AddressParts = {
  readonly host: readonly string[];
  readonly path: readonly string[];
  readonly fragment: readonly string[];
  readonly routes: readonly (readonly string[])[];
  readonly query: URLSearchParams;
  /** It ends like a file for programs. */
  readonly isData: boolean;
};

/** Names of query fields that hold the route of a shop's one script, as in `?route=checkout/cart`. */
const routeNames =
  /^(?:_?route_?|r|p|a|_a|cl|ctrl|com|page|view|controller|main_?page|dispatch|action|do|act|mod|task|cmd|fuseaction|op|rp|pg|step|func|screen|section|tpl|template|target)$/i;

/** An address taken apart; `null` for what is no web address. */
export const addressParts = (address: string): AddressParts | null => {
  if (!URL.canParse(address)) return null;
  const { protocol, hostname, pathname, hash, searchParams } = new URL(address);
  if (!/^https?:$/.test(protocol)) return null;
  return {
    host: hostname.toLowerCase().split('.'),
    path: segments(pathname),
    fragment:
      (hash.startsWith('#!/~/') || /^#(?:!|\/|[^/]*$)[^=&]*$/.test(hash)) &&
      (pathname === '/' || /^#[!/]/.test(hash))
        ? segments(hash.replace(/^#!?/, '').replace(/\?.*/s, ''))
        : [],
    routes: [...searchParams].flatMap(([name, value]) =>
      routeNames.test(name) ? [value.split(/[/.]/).map(plainPart).filter(Boolean)] : [],
    ),
    query: searchParams,
    isData: /\.(?:js|json|xml|css|svg|png|jpe?g|webp|pdf|txt)$/i.test(pathname),
  };
};

/** An address with more parts than this says nothing with the rest of them. */
const mostParts = 20;

const segments = (path: string): string[] =>
  path
    .split('/')
    .map((segment) =>
      plainPart(
        decoded(segment).replace(
          /\.(?:aspx?|jsp|jspx|php\d?|j?html?|do|cfm|cgi|pl|mvc|action|pang|xhtml|ashx|shtml)$/i,
          '',
        ),
      ),
    )
    .filter(Boolean)
    .slice(0, mostParts);

const decoded = (segment: string): string => {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};
