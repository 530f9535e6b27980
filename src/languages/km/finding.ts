import type { FindingMessages } from '../finding-messages.ts';
import { placesOf } from './forms.ts';
import { ledger } from './ledger.ts';

export const finding: FindingMessages = {
  filter: {
    precisions: {
      surveyed: 'បានវាស់ស្ទង់',
      site: 'ត្រង់កន្លែងផ្ទាល់',
      approximate: 'ប្រហែល',
      indicative: 'គំនូសបំព្រួញ',
      none: 'មិនដៅលើផែនទី',
    },
    more: 'តម្រងបន្ថែម',
    active: 'តម្រងដែលកំពុងប្រើ',
    remove: (facet, value) => `ដកតម្រងចេញ៖ ${facet} ${value}`,
    showThese: (value) => (value === 1 ? 'បង្ហាញទីកន្លែងនេះលើផែនទី' : `បង្ហាញទីកន្លែងទាំង ${value} នេះលើផែនទី`),
    clearAll: 'សម្អាតទាំងអស់',
    gives: (value) => `ជ្រើសដើម្បីបង្ហាញ${placesOf(value)}`,
    keys: 'ប្រើគ្រាប់ចុចព្រួញដើម្បីផ្លាស់ពីមួយទៅមួយ។',
    only: 'តែនេះ',
    onlyThis: (value) => `តែនេះ៖ ${value}`,
    wayOut: 'តម្រងទាំងនេះរួមគ្នាមិនផ្តល់លទ្ធផលទេ។ អ្នកអាចដកតម្រងមួយចេញ៖',
    without: (facet, value) => `${facet} (${placesOf(value)})`,
  },
  list: {
    sortBy: 'តម្រៀបតាម',
    orders: {
      text: 'លំដាប់ក្នុងអត្ថបទ',
      name: 'ឈ្មោះ',
      distance: 'ចម្ងាយពីកណ្តាលផែនទី',
      status: 'ស្ថានភាព',
    },
    sorted: (order) => `បានតម្រៀបទីកន្លែង៖ ${order}`,
    measured: 'វាស់ជាបន្ទាត់ត្រង់ពីកណ្តាលផែនទីទៅនិមិត្តសញ្ញានីមួយៗ។ ពេលរំកិលផែនទី បញ្ជីនេះប្រែតាម។',
    needsMap: 'ការតម្រៀបតាមចម្ងាយត្រូវការផែនទី។ មុនពេលផែនទីបង្ហាញ ទីកន្លែងរៀបតាមលំដាប់ក្នុងអត្ថបទ។',
    onlyWithMap: 'ត្រូវការផែនទី',
    away: (distance, direction) => `ចម្ងាយ ${distance} ទិស${direction}`,
    nowhere: 'គ្មានទីតាំងផ្ទាល់ខ្លួន',
    nowhereNote: 'កិច្ចព្រមព្រៀង និងស្ថាប័នទាំងនេះមិនអាចដៅលើផែនទីបានទេ ដូច្នេះគ្មានចម្ងាយសម្រាប់វាស់។',
  },
  search: {
    label: 'ស្វែងរកទីកន្លែង និងអត្ថបទ',
    short: 'ស្វែងរក',
    close: 'បិទការស្វែងរក',
    keys: 'គ្រាប់ចុចព្រួញឡើងលើ និងចុះក្រោមសម្រាប់រំកិលតាមលទ្ធផល គ្រាប់ចុច Enter បើកលទ្ធផលទីមួយ គ្រាប់ចុច Esc បិទ។',
    text: 'អត្ថបទ',
    similar: 'គ្មានអ្វីត្រូវនឹងពាក្យទាំងនេះបេះបិទទេ។ ខាងក្រោមនេះស្រដៀងជាងគេ៖',
    outside: 'នៅក្រៅតម្រងដែលបានជ្រើស',
    advice: 'សរសេរឈ្មោះជាភាសា និងអក្ខរាវិរុទ្ធណាក៏បាន ឬលេខកូដ ឬពាក្យក្នុងអត្ថបទ។ ឧទាហរណ៍៖',
    nothing: (query) => `រកមិនឃើញ «${query}» ទេ។`,
    nothingAdvice: 'សូមសាកល្បងអក្សរតិចជាងនេះ អក្ខរាវិរុទ្ធផ្សេង ឬភាសាផ្សេង។ បញ្ជីទីកន្លែងមានអ្វីៗទាំងអស់ដែលផែនទីបង្ហាញ។',
    found: (places, paragraphs, commitments) =>
      places + paragraphs + commitments === 0
        ? 'រកមិនឃើញអ្វីទេ។'
        : commitments === 0
          ? `រកឃើញ${placesOf(places)} និងកថាខណ្ឌចំនួន ${paragraphs}។`
          : `រកឃើញ${placesOf(places)} កថាខណ្ឌចំនួន ${paragraphs} និង${ledger.count(commitments)}។`,
    failed: 'មិនអាចផ្ទុកមុខងារស្វែងរកបានទេ។ សូមពិនិត្យការតភ្ជាប់ រួចព្យាយាមម្តងទៀត។',
  },
  overview: {
    title: 'ទិដ្ឋភាពទូទៅ',
    legend: 'អត្ថន័យនៃនិមិត្តសញ្ញា',
    legendStatus: 'ស្ថានភាព៖ មើលការបំពេញ',
    legendKind: 'ប្រភេទ៖ មើលរូបសញ្ញា',
    legendPosition: 'ទីតាំង៖ មើលបន្ទាត់',
    legendYears: 'របារឆ្នាំ៖ មើលពេលវេលា',
    legendYearsNote: 'ពីកំណត់ត្រាដំបូងដល់កំណត់ត្រាចុងក្រោយ។ បន្ទាត់ឈរគឺជាថ្ងៃនៃឯកសារ ចំណុចគឺជាលទ្ធផល។',
    figures: 'ជាតួលេខ',
    figuresSummary: (places, sectors, changed, document) =>
      `${placesOf(places)} ក្នុងវិស័យចំនួន ${sectors}។ ${placesOf(changed)} បានផ្លាស់ប្តូរស្ថានភាពតាំងពី${document}។`,
    sectors: 'ការប្តេជ្ញា និងទីកន្លែងតាមវិស័យ',
    paragraphs: 'កថាខណ្ឌ',
    unitPlace: 'រង្វង់មួយជាទីកន្លែងមួយ បំពេញដូចនៅលើផែនទី',
    unitParagraph: 'ការ៉េមួយជាកថាខណ្ឌមួយ ការ៉េពេញជាការប្តេជ្ញា',
    countOf: (name, value) => `${name}៖ ${value}`,
    choose: 'ជ្រើសជួរណាមួយដើម្បីច្រោះតាមជួរនោះ។ កថាខណ្ឌ ឬទីកន្លែងមួយអាចស្ថិតក្នុងវិស័យច្រើន។',
    status: 'ស្ថានភាពពេលនោះ និងពេលនេះ',
    dayBar: (day, stage, value) => `${day} ${stage}៖ ${placesOf(value)}`,
    withoutStatus: 'គ្មានស្ថានភាព ឬគ្មានកំណត់ត្រា',
    changed: (value) => `${placesOf(value)} បានផ្លាស់ប្តូរស្ថានភាពរវាងថ្ងៃទាំងពីរ។`,
  },
};
