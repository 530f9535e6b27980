import type { MapKeysMessages } from '../map-keys-messages.ts';

export const mapKeys: MapKeysMessages = {
  place: (name, status, where) => `${name}៖ ${status}; ${where}`,
  middle: 'កណ្តាលផែនទី',
  none: {
    up: 'គ្មានទីកន្លែងណានៅខាងជើងទៀតក្នុងទិដ្ឋភាពនេះទេ ហើយផែនទីរំកិល។',
    down: 'គ្មានទីកន្លែងណានៅខាងត្បូងទៀតក្នុងទិដ្ឋភាពនេះទេ ហើយផែនទីរំកិល។',
    left: 'គ្មានទីកន្លែងណានៅខាងលិចទៀតក្នុងទិដ្ឋភាពនេះទេ ហើយផែនទីរំកិល។',
    right: 'គ្មានទីកន្លែងណានៅខាងកើតទៀតក្នុងទិដ្ឋភាពនេះទេ ហើយផែនទីរំកិល។',
  },
  back: (name, status) => `ត្រឡប់មកផែនទីវិញ ត្រង់ ${name}៖ ${status}`,
  inView: (names, more) =>
    names.length === 0
      ? 'គ្មានទីកន្លែងណាក្នុងទិដ្ឋភាពនេះទេ។'
      : `ក្នុងទិដ្ឋភាព៖ ${names.join(', ')}${more > 0 ? ` និង ${more} ទៀត` : ''}`,
};
