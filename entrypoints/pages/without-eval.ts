import { z } from 'zod';

// Zod tries once whether it may compile schemas with `new Function`; an extension's pages forbid that, and the try is reported as a violation.
z.config({ jitless: true });
