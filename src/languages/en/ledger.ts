import type { LedgerMessages } from '../ledger-messages.ts';
import { counted } from './forms.ts';

const on = (date: string, exact: boolean): string => `${exact ? 'on' : 'in'} ${date}`;
const commitments = (value: number): string => counted(value, 'commitment', 'commitments');

export const ledger: LedgerMessages = {
  title: 'Ledger',
  heading: (document) => `What became of ${document}`,
  lead: (count, document) =>
    `${commitments(count)}, everything that ${document} says somebody will do, supports or upholds, and the dated records found since. What is said of each follows from those records by one published rule.`,
  description: (count, document, counts) => `The ${commitments(count)} of ${document}: ${counts.join(', ')}.`,
  becameOf: 'What became of it',
  table: 'Commitments',
  count: commitments,
  shownOf: (shown, all) => `${shown} of ${commitments(all)} shown`,
  nothingShown: 'No commitment matches these filters.',
  counted: {
    done: (value) => `${value} done`,
    'under-way': (value) => `${value} under way`,
    restated: (value) => `${value} said again`,
    'no-record': (value) => `${value} without record`,
  },
  tally: (count, counts) => `${commitments(count)}: ${counts.join(', ')}`,
  verdicts: { done: 'Done', 'under-way': 'Under way', restated: 'Said again', 'no-record': 'No record' },
  verdictOn: {
    done: (date, exact) => `Done ${on(date, exact)}`,
    'under-way': (date) => `Under way, last record ${date}`,
    restated: (date, exact) => `Said again ${on(date, exact)}`,
    'no-record': (date) => `No record since ${date}`,
  },
  notPromised: 'Not yet promised',
  skip: 'Skip to the commitments',
  lookedFor: (date) => `looked for on ${date}`,
  beside: {
    changed: (date, exact, party) =>
      party === null ? `Changed ${on(date, exact)}` : `Changed by ${party} ${on(date, exact)}`,
    disputed: (date, exact, party) =>
      party === null ? `Disputed ${on(date, exact)}` : `Disputed by ${party} ${on(date, exact)}`,
    endangered: (date, exact, party) =>
      `Danger or damage reported ${party === null ? '' : `by ${party} `}${on(date, exact)}`,
  },
  verdictBut: {
    changed: (verdict, date, exact) => `${verdict}; changed ${on(date, exact)}`,
    disputed: (verdict, date, exact) => `${verdict}; disputed ${on(date, exact)}`,
    endangered: (verdict, date) => `${verdict}; danger or damage reported ${date}`,
  },
  verdictDue: {
    'under-way': (date, _exact, deadline) => `Last record ${date}, due ${deadline}`,
    restated: (date, exact, deadline) => `Said again ${on(date, exact)}, due ${deadline}`,
    'no-record': (date, _exact, deadline) => `No record since ${date}, due ${deadline}`,
  },
  deadline: (date) => `Named for ${date}`,
  deadlinePassed: (date) => `Named for ${date}, which has passed`,
  kinds: { commitment: 'Will act', support: 'Supports', position: 'Upholds' },
  kindNotes: {
    commitment: 'A party says that it will act.',
    support: 'A party sides with an act and is bound to no step of its own.',
    position: 'A party declares a policy that it keeps. It can be repeated or changed, never completed.',
  },
  endless: 'Open-ended: nothing could complete it.',
  followUpKinds: {
    done: 'Done',
    advanced: 'Advanced',
    restated: 'Said again',
    changed: 'Changed',
    disputed: 'Disputed',
    endangered: 'Danger or damage',
  },
  followUps: (value) => `${value} ${value === 1 ? 'later record' : 'later records'}`,
  noFollowUps: 'No later record was found.',
  followUpsFailed: 'The records could not be loaded. Check the connection and try again.',
  passage: (where) => `passage: ${where}`,
  passageNotNamed: 'passage: not named in the account that was read',
  columns: { number: 'No.', commitment: 'Commitment', by: 'Who', verdict: 'What became of it' },
  orders: { text: 'Order of the text', verdict: 'What became of it', record: 'Latest record' },
  sorted: (order) => `Commitments sorted: ${order}`,
  place: 'Place',
  allPlaces: 'All places',
  byVerdict: 'Commitments by what became of them',
  commitment: (id) => `Commitment ${id.slice(1)}`,
  ruleTitle: 'How this is decided',
  ruleLead: 'Nobody types a verdict. It follows from the records beside each commitment, in this order:',
  rule: {
    done: 'Some record says that the end is reached, and none later changes or disputes it. The day is the first on which that was so.',
    'under-way':
      'Somebody who committed did something for it: money agreed, a contract, a meeting, a stage finished. The day is that of the latest record, which may be one that says it again. What has no end stays here, however much happens.',
    restated: 'A later text undertakes the same again, or alters it, and nothing was done. The day is the latest.',
    'no-record':
      'Nothing was found that names it. The day is that of the text; beside it stands when somebody last looked.',
  },
  ruleBeside:
    'Changes, disputes, reports of danger or damage, and deadlines that have passed are told beside every verdict, with their day and who says so.',
  ruleSilence:
    'Silence is not failure. There is no “broken”: public sources can never prove that a thing was not done, only that no record of it was found.',
  codingTitle: 'The coding rules',
  laterTexts: 'Later texts',
  laterTextsNote: 'Texts of the same parties since. Each record says which passage it rests on, where that is known.',
  followsUp: (value) => `takes up ${commitments(value)}`,
};
