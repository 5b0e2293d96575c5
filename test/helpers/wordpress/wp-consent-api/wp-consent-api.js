/* What the WP Consent API gives pages, as its documentation says. */
(() => {
  const { consent_type: type, cookie_expiration: days, cookie_prefix: prefix, services } = window.consent_api;
  const stored = (name) => new RegExp(`(?:^|; )${prefix}_${name}=([^;]*)`).exec(document.cookie)?.[1] ?? '';
  const store = (name, value) => {
    document.cookie = `${prefix}_${name}=${value}; Path=/; Max-Age=${days * 86_400}`;
  };
  const single = () => {
    try {
      return JSON.parse(stored('consented_services'));
    } catch {
      return {};
    }
  };

  window.wp_has_consent = (category) => {
    const now = window.wp_consent_type ?? type;
    return !now || stored(category) === 'allow' || (now === 'optout' && !stored(category));
  };

  window.wp_set_consent = (category, value) => {
    const before = stored(category);
    store(category, value);
    if (before === value) return;
    const detail = [];
    detail[category] = value;
    document.dispatchEvent(new CustomEvent('wp_listen_for_consent_change', { detail }));
  };

  // Since 2.0.
  window.wp_has_service_consent = (service) =>
    single()[service] ??
    window.wp_has_consent(services.find(({ name }) => name === service)?.category ?? 'marketing');

  window.wp_set_service_consent = (service, value) => {
    store('consented_services', JSON.stringify({ ...single(), [service]: value }));
    const detail = { service, value };
    document.dispatchEvent(new CustomEvent('wp_consent_api_status_change_service', { detail }));
  };
})();
