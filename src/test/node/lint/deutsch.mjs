// A text that a person reads must be German. Without a language model: no English word that German does not have.

// prettier-ignore
const ENGLISCH = new Set(('the and of to with your you this that are is be been please select choose enter submit required field value values missing ' +
  'unknown no yes not from for when if then task tasks form name-of search add remove delete edit save cancel close open ' +
  'complete completed claim unclaim assignee due date created create filter filters comment history diagram description process ' +
  'start started loading error failed failure warning success next previous page sign login logout password username message ' +
  'increment decrement show all new key business nothing none add unable cannot could must have been were ' +
  'template request response connector endpoint call send receive document documents file files upload reason').split(' '));
// words that both languages have, or that are names
const AUCH_DEUTSCH = new Set(['name', 'start', 'form', 'is', 'if', 'no', 'warning', 'page', 'open', 'date', 'diagram', 'filter', 'login', 'template']);

/** English words in the text, lower case; empty if it may be German. */
export function englischeWoerter(text) {
  return (text.toLowerCase().match(/\p{L}+/gu) ?? []).filter((wort) => ENGLISCH.has(wort) && !AUCH_DEUTSCH.has(wort));
}
