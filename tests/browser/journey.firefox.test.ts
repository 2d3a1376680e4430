import { describe } from 'vitest';
import { firefoxStage } from '../harness/stage.ts';
import { tellJourney } from './journey.ts';

describe('an order in Firefox', () => tellJourney('Firefox', firefoxStage));
