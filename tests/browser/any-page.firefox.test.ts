import { describe } from 'vitest';
import { firefoxStage } from '../harness/stage.ts';
import { tellAnyPage } from './any-page.ts';

describe('any page in Firefox', () => tellAnyPage(firefoxStage, () => undefined));
