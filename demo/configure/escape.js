const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in HTML, between tags or in an attribute with double quotes. */
export const escape = (text) => String(text).replace(/[&<>"]/g, (letter) => entities[letter]);
