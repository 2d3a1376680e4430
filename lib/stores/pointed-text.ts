import { accessibleText } from './accessible-text.ts';

/** What an element says that a person points at: what stands in a field, or its text; on one line. */
export const pointedText = (element: Element): string => {
  const isField = element.tagName === 'INPUT' && 'value' in element;
  const text = isField ? String(element.value) : accessibleText(element);
  return text.replace(/\s+/g, ' ').trim();
};
