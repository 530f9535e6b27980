/** The text of the accessibility statement, a prerendered page without scripts. */
export interface AccessibilityMessages {
  readonly description: string;
  readonly intro: string;
  /** Conformance with the target level, and who assessed it. */
  readonly state: string;
  readonly ways: AccessibilityPart;
  readonly tested: AccessibilityPart;
  readonly missing: AccessibilityPart;
  readonly report: {
    readonly title: string;
    readonly text: string;
    /** The link to whoever runs this site. */
    readonly contact: string;
    /** Used where the site names no contact. */
    readonly noContact: string;
  };
  /** @param day formatted date */
  readonly written: (day: string) => string;
}

export interface AccessibilityPart {
  readonly title: string;
  readonly items: readonly string[];
}
