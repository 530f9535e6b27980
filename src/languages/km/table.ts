import type { TableMessages } from '../table-messages.ts';

export const table: TableMessages['table'] = {
  title: 'តារាងទីកន្លែង',
  heading: 'ទីកន្លែងទាំងអស់ក្នុងតារាង',
  lead: (places, document) =>
    `អ្វីៗទាំងអស់ដែលផែនទីបង្ហាញ ជាពាក្យ៖ ទីកន្លែងចំនួន ${places} នៃ${document} រួមជាមួយស្ថានភាពនៅពេលនោះ និងស្ថានភាពចុងក្រោយ លទ្ធផលនៃការសន្យា និងទីតាំង។ តម្រង និងលំដាប់ដូចក្នុងបញ្ជី។`,
  skip: 'រំលងទៅតារាង',
  open: 'ជាតារាង',
  close: 'ជាបញ្ជី',
  columns: {
    name: 'ទីកន្លែង',
    now: 'ស្ថានភាពចុងក្រោយ',
    became: 'លទ្ធផល',
    position: 'ទីតាំង',
    from: (place) => `ពី${place}`,
  },
  noCommitment: 'គ្មានការប្តេជ្ញា',
  none: 'គ្មាន',
  here: 'ទីនេះ',
};
