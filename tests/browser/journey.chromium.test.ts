import { describe } from 'vitest';
import { chromiumStage } from '../harness/stage.ts';
import { tellJourney } from './journey.ts';

describe('an order in Chromium', () => tellJourney('Chromium', chromiumStage));
