/** Door: what sends receipts. The gate fetches it as a page begins whose config has `receipts`. */
export { beginReceipts as begin } from './receipts/begin-receipts.js';
