import type { CodingRules } from '../../domain/ledger.ts';

export const codingRules: CodingRules = {
  lead: 'Whoever has the text, the sources and these rules should come to the same list. Two people coded independently; where they differed, the rules were mended, not the codes.',
  sections: [
    {
      title: 'What is listed',
      rules: [
        'Every undertaking of the text: somebody, a binding word, an object. A sentence is split where the party, the binding word or a named object changes; three named fairs are three entries. A mere list of fields is one.',
        '“Will act”: agree to, pledge, promise, will, are to, undertake. “Supports”: back, be willing, stand ready, call on. “Upholds”: adhere to, oppose, reject, stand for.',
        'Left out: praise, description of what was discussed, belief (“agreed that” something is good), and what was already finished on the day.',
        'Who commits is the grammatical subject. Both sides and an impersonal passive count as all of them; one side counts where it alone is named, or where only it can do what is promised.',
      ],
    },
    {
      title: 'When something can be done at all',
      rules: [
        'An entry has an end if one can say what the world looks like when it is reached: built, opened, held, in force, delivered. “Strengthen”, “deepen” and every position have none, and stay under way however much happens.',
        'A deadline is a date that the text, or a later text or official statement, names for that very object. It is kept when it has passed.',
      ],
    },
    {
      title: 'What counts as a later record',
      rules: [
        'A dated event after the day of the text, from a source that was read and that names the object.',
        'Done: the end is reached, said by a party, an operator or a competent body, or by two independent media.',
        'Advanced: somebody who committed, or its contractor or joint body, did something that brings the object nearer or keeps it working.',
        'Said again: a later text or official account undertakes the same object, and nothing was done.',
        'Changed: a later text or act alters what, how much, where, by when or by whom. Disputed: a named party or the competent body contradicts. Danger or damage: one of them says that of the object.',
        'Never: plans and forecasts of others, opinion, anniversaries, copies of the text itself, what somebody asks for, another thing of the same sort, a report without a day or month.',
      ],
    },
    {
      title: 'How sure',
      rules: [
        'A government or operator is a primary source for its own acts, not for their effects. What one side of a dispute says carries its name.',
        'Sources were read as stored copies of public pages; of long texts often only the beginning was stored. A record says nothing that was not read, and a silence about an unread part is not told as a silence.',
      ],
    },
  ],
};
