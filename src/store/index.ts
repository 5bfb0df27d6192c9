/** Articles and what was found in them, kept on disk: added, removed, and read back in the same order whatever order they came in. */
export { onDisk, type OnDisk } from './aside';
export { StoreError } from './open';
export { parcelOf, type Contribution, type Parcel, type Share } from './parcel';
export type { Window } from './reading';
export { likeness, signatureOf } from './signature';
export { storiesOf, type Signed } from './stories';
export { openStore, type ArticleRow, type Change, type Store, type StoreStatus } from './store';
