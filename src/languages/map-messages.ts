type Text = string;

/** The words on and over the map: the basemap, the days, the tour, measuring. */
export interface MapMessages {
  readonly map: Text;
  /** Buttons that move the map by a step. */
  readonly moveMap: Readonly<Record<'title' | 'north' | 'south' | 'west' | 'east', Text>>;
  readonly mapLoading: Text;
  readonly mapNeutral: Text;
  /** @param note a sentence of the edition about something drawn */
  readonly mapIndicative: (note: Text | undefined) => Text;
  readonly mapNoWebgl: Text;
  /** It may come still. */
  readonly mapLate: Text;
  readonly mapFailed: Text;
  readonly retry: Text;
  readonly zoomIn: Text;
  readonly zoomOut: Text;
  readonly frameAll: Text;
  /** Told at the edge of the map, of a place that lies beyond it. */
  readonly beyond: (place: Text, distance: Text) => Text;
  /** Over the map while something is open that has no position. @param ringed how many places are brought out instead */
  readonly nowhere: (ringed: number) => Text;
  /** The map as the atlas opens with it, where the edition does not name its home country. */
  readonly firstView: Text;
  /** Everything that the text names, on one map. */
  readonly wholeRegion: Text;
  readonly backTo: (place: string) => string;
  readonly aboutMap: Text;
  /** Where the map stops being zoomed, with links out of the atlas. */
  readonly mapEnd: {
    readonly title: Text;
    readonly openStreetMap: Text;
    /** Whatever the telephone opens addresses of places with. */
    readonly app: Text;
    readonly satellite: Text;
  };
  readonly chooser: Text;
  /** Brings near the places that stand too close together. */
  readonly chooserZoom: Text;

  readonly time: {
    readonly title: Text;
    readonly day: Text;
    readonly latest: Text;
    readonly choose: Text;
    readonly showDay: Text;
    /** Under the day shown, where nothing newer than that is known. */
    readonly newest: (date: Text) => Text;
    /** How many places changed between the two days, beside the second. */
    readonly changed: (count: number) => Text;
    readonly today: Text;
    readonly todayNote: (date: Text) => Text;
    /** For screen readers: what the keys do on the handle. */
    readonly keys: Text;
    readonly documentDay: (date: Text, document: Text) => Text;
    readonly play: Text;
    readonly pause: Text;
    readonly previousChange: Text;
    readonly nextChange: Text;
    readonly change: (place: Text, stage: Text) => Text;
    readonly moreChanges: (count: number) => Text;
    readonly notAnnounced: Text;
    readonly noRecord: Text;
    readonly firstRecord: (date: Text) => Text;
    readonly later: Text;
  };
  /** What is wrong with the basemap of the map. */
  readonly basemap: Readonly<Record<'missing' | 'slow' | 'chosen-unreachable' | 'chosen-incomplete', Text>>;
  /** Following the text with the map. */
  readonly tour: {
    readonly title: Text;
    readonly invitation: Text;
    readonly position: (number: number, count: number) => Text;
    readonly previous: Text;
    readonly next: Text;
    readonly pause: Text;
    readonly resume: Text;
    readonly leave: Text;
    /** The keys that work in the bar. */
    readonly keys: Text;
    readonly onMap: (places: readonly Text[]) => Text;
    readonly nothingToShow: Text;
    readonly filteredOut: Text;
    readonly paused: Text;
    readonly left: Text;
  };
  /** How a phrase that has a place looks, and what that says. */
  readonly visibility: {
    readonly title: Text;
    readonly sample: Text;
    readonly on: Text;
    readonly off: Text;
    readonly none: Text;
  };
  readonly measure: {
    readonly title: Text;
    readonly what: Text;
    readonly modes: Readonly<Record<'distance' | 'area', Text>>;
    readonly hint: Text;
    readonly hintKeys: Text;
    readonly hintNext: Readonly<Record<'distance' | 'area', Text>>;
    readonly undo: Text;
    readonly finish: Text;
    readonly clear: Text;
    readonly distanceIs: (distance: Text) => Text;
    readonly areaIs: (area: Text) => Text;
    readonly outline: (length: Text) => Text;
    /** The total if the reader clicked where the pointer is. */
    readonly withPointer: (total: Text) => Text;
    readonly lastSegment: (length: Text, direction: Text) => Text;
    /** North first, clockwise. */
    readonly towards: readonly [Text, Text, Text, Text, Text, Text, Text, Text];
    readonly crossing: Text;
    readonly betweenTitle: Text;
    readonly from: Text;
    readonly to: Text;
    readonly choose: Text;
    /** `where` is like “39 km east of Siem Reap”. */
    readonly between: (place: Text, where: Text, bearing: Text) => Text;
    readonly method: Text;
    readonly failed: Text;
  };
}
