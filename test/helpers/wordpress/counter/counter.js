/* Counts in the page: at once where it may, else when it hears of a yes. */
(() => {
  window.heard = [];
  const count = (when) => {
    const script = document.createElement('script');
    script.src = `/tracker.js?${when}`;
    document.head.append(script);
  };
  if (!window.wp_has_consent || window.wp_has_consent('statistics')) count('load');
  document.addEventListener('wp_listen_for_consent_change', ({ detail }) => {
    window.heard.push(...Object.entries(detail).map(([category, value]) => `${category} ${value}`));
    if (detail.statistics === 'allow') count('change');
  });
})();
