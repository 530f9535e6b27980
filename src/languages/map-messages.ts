type Text = string;

/** The words on and over the map: basemap, time axis, tour, measuring. */
export interface MapMessages {
  readonly map: Text;
  /** Buttons that move the map by a step. */
  readonly moveMap: Readonly<Record<'title' | 'north' | 'south' | 'west' | 'east', Text>>;
  readonly mapLoading: Text;
  readonly mapNeutral: Text;
  /** @param note a sentence of the edition about something drawn */
  readonly mapIndicative: (note: Text | undefined) => Text;
  readonly mapNoWebgl: Text;
  /** The map is slow to load, but may still appear. */
  readonly mapLate: Text;
  readonly mapFailed: Text;
  readonly retry: Text;
  readonly zoomIn: Text;
  readonly zoomOut: Text;
  readonly frameAll: Text;
  /** Shown at the edge of the map for a place that lies beyond it. */
  readonly beyond: (place: Text, distance: Text) => Text;
  /** Shown over the map while a place without a position is open. @param ringed number of related places highlighted instead */
  readonly nowhere: (ringed: number) => Text;
  /** Name of the initial view, if the edition does not name its home country. */
  readonly firstView: Text;
  /** The view that shows everything the text names. */
  readonly wholeRegion: Text;
  readonly backTo: (place: string) => string;
  readonly aboutMap: Text;
  /** Shown at the largest zoom, with links to other maps. */
  readonly mapEnd: {
    readonly title: Text;
    readonly openStreetMap: Text;
    /** Opens the phone's own map app. */
    readonly app: Text;
    readonly satellite: Text;
  };
  readonly chooser: Text;
  /** Zooms to places that are too close together to choose between. */
  readonly chooserZoom: Text;

  readonly time: {
    readonly title: Text;
    readonly day: Text;
    readonly latest: Text;
    readonly choose: Text;
    readonly showDay: Text;
    /** Under the day shown, at the end of the axis: the date of the newest record. */
    readonly newest: (date: Text) => Text;
    /** How many places changed between the document's day and the latest; beside the latter. */
    readonly changed: (count: number) => Text;
    readonly today: Text;
    readonly todayNote: (date: Text) => Text;
    /** For screen readers: explains the keys of the handle. */
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
  /** Problems with the basemap. */
  readonly basemap: Readonly<Record<'missing' | 'slow' | 'chosen-unreachable' | 'chosen-incomplete', Text>>;
  /** The guided tour, in which the map follows the text. */
  readonly tour: {
    readonly title: Text;
    readonly invitation: Text;
    readonly position: (number: number, count: number) => Text;
    readonly previous: Text;
    readonly next: Text;
    readonly pause: Text;
    readonly resume: Text;
    readonly leave: Text;
    /** Explains the keys that work in the bar. */
    readonly keys: Text;
    readonly onMap: (places: readonly Text[]) => Text;
    readonly nothingToShow: Text;
    readonly filteredOut: Text;
    readonly paused: Text;
    readonly left: Text;
  };
  /** What the styling of a mention means: whether its place is in view. */
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
    /** The total length if the reader clicked at the pointer's position. */
    readonly withPointer: (total: Text) => Text;
    readonly lastSegment: (length: Text, direction: Text) => Text;
    /** North first, clockwise. */
    readonly towards: readonly [Text, Text, Text, Text, Text, Text, Text, Text];
    readonly crossing: Text;
    readonly betweenTitle: Text;
    readonly from: Text;
    readonly to: Text;
    readonly choose: Text;
    /** @param where like “39 km east of the capital” */
    readonly between: (place: Text, where: Text, bearing: Text) => Text;
    readonly method: Text;
    readonly failed: Text;
  };
}
