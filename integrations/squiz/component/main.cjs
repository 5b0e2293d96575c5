const entities = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text) => String(text).replace(/[&<>"']/g, (character) => entities[character]);

module.exports = async function main(input) {
  const address = escapeHtml(input.address);
  const title = escapeHtml(input.title);
  // Another scheme, such as "javascript:", is no address of a video.
  if (!/^https?:\/\//i.test(input.address)) return `<p>${title}</p>`;
  return `<consent-embed service="youtube" src="${address}" title="${title}">
  <a href="${address}">Watch “${title}” on YouTube</a>
</consent-embed>`;
};
