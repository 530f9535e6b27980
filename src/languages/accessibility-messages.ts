/** What the page about accessibility says. It is written by the build and runs no script. */
export interface AccessibilityMessages {
  readonly description: string;
  readonly intro: string;
  /** How well the aim is reached, and who says so. */
  readonly state: string;
  readonly ways: AccessibilityPart;
  readonly tested: AccessibilityPart;
  readonly missing: AccessibilityPart;
  readonly report: {
    readonly title: string;
    readonly text: string;
    /** The link to whoever runs this copy. */
    readonly contact: string;
    /** Where the copy names nobody. */
    readonly noContact: string;
  };
  /** @param day written out */
  readonly written: (day: string) => string;
}

export interface AccessibilityPart {
  readonly title: string;
  readonly items: readonly string[];
}
