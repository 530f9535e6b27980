import type { PlacePageMessages } from '../place-page-messages.ts';

const HEMISPHERES = { N: 'ជើង', S: 'ត្បូង', E: 'កើត', W: 'លិច' } as const;

export const placePage: PlacePageMessages = {
  ofThePlace: 'ស្ថានភាពនៃទីកន្លែង',
  ofThePromise: 'ផ្នែកនេះនិយាយអំពីការប្តេជ្ញា។ ស្ថានភាពនៃទីកន្លែងមានប្រាប់នៅខាងលើ។',
  ends: 'ចុងទាំងពីរ៖',
  extent: (south, north, west, east) => `តាមគំនូសលើផែនទី វាលាតសន្ធឹងពី ${south} ដល់ ${north} និងពី ${west} ដល់ ${east}។`,
  degrees: (value, hemisphere) => `${value}° ${HEMISPHERES[hemisphere]}`,
  middle: (where) => `តាមគំនូសលើផែនទី ផ្នែកកណ្តាលរបស់វា${where}។`,
};
