import type { ListOrder } from '../domain/list-order.ts';
import type { Precision } from '../domain/vocabulary.ts';

type Text = string;

/** The words of everything that helps to find places: search, filters, list and figures. */
export interface FindingMessages {
  readonly filter: {
    /** Short, for chips; the group's name already says that they are about the position. */
    readonly precisions: Readonly<Record<Precision, Text>>;
    /** Button that unfolds the facets that are not always in view. */
    readonly more: Text;
    readonly active: Text;
    readonly remove: (facet: Text, value: Text) => Text;
    readonly clearAll: Text;
    /** @param count number of places that pass the filters and have a position */
    readonly showThese: (count: number) => Text;
    /** What a click would leave on the map and in the list. @param count number of places */
    readonly gives: (count: number) => Text;
    /** For assistive technology: explains that the values of a facet are one tab stop. */
    readonly keys: Text;
    readonly only: Text;
    readonly onlyThis: (value: Text) => Text;
    readonly wayOut: Text;
    readonly without: (facet: Text, count: number) => Text;
  };
  readonly list: {
    readonly sortBy: Text;
    readonly orders: Readonly<Record<ListOrder, Text>>;
    readonly sorted: (order: Text) => Text;
    readonly measured: Text;
    readonly needsMap: Text;
    readonly onlyWithMap: Text;
    readonly away: (distance: Text, direction: Text) => Text;
    readonly nowhere: Text;
    readonly nowhereNote: Text;
  };
  readonly search: {
    readonly label: Text;
    /** Placeholder of the field while closed. */
    readonly short: Text;
    readonly close: Text;
    /** For screen readers: explains the keys. */
    readonly keys: Text;
    /** Heading of the paragraphs found. */
    readonly text: Text;
    readonly similar: Text;
    readonly outside: Text;
    readonly advice: Text;
    readonly nothing: (query: Text) => Text;
    readonly nothingAdvice: Text;
    readonly found: (places: number, paragraphs: number, commitments: number) => Text;
    readonly failed: Text;
  };
  readonly overview: {
    readonly title: Text;
    readonly legend: Text;
    readonly legendStatus: Text;
    readonly legendKind: Text;
    readonly legendPosition: Text;
    readonly legendYears: Text;
    readonly legendYearsNote: Text;
    readonly figures: Text;
    readonly figuresSummary: (places: number, sectors: number, changed: number, document: Text) => Text;
    readonly sectors: Text;
    readonly paragraphs: Text;
    readonly unitPlace: Text;
    readonly unitParagraph: Text;
    readonly countOf: (name: Text, count: number) => Text;
    readonly choose: Text;
    readonly status: Text;
    readonly dayBar: (day: Text, stage: Text, count: number) => Text;
    readonly withoutStatus: Text;
    readonly changed: (count: number) => Text;
  };
}
