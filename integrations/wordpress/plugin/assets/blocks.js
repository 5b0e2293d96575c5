/* The blocks in the editor: what they are set to. Pages are given their HTML by PHP. */
(({ blocks, blockEditor, components, element, i18n }) => {
  const { createElement, Fragment } = element;
  const { __ } = i18n;

  const text = (label, help) => ({ label, help, control: components.TextControl });
  const select = (label, options, read = String) => ({
    label,
    control: components.SelectControl,
    options: options.map(([value, words]) => ({ value, label: words })),
    read,
  });

  const essential = ['essential', __('Essential', 'consent-gate')];
  const others = [
    ['functional', __('Functional', 'consent-gate')],
    ['analytics', __('Analytics', 'consent-gate')],
    ['media', __('Videos and maps', 'consent-gate')],
    ['marketing', __('Marketing', 'consent-gate')],
  ];
  const category = (first, ...more) => select(__('Category', 'consent-gate'), [['', first], ...more]);

  const forms = {
    'consent-gate/settings': {
      icon: 'privacy',
      title: __('Cookie settings', 'consent-gate'),
      words: __('Visitors see the cookie settings here.', 'consent-gate'),
      fields: {
        headingLevel: select(
          __('Level of the headings', 'consent-gate'),
          ['2', '3', '4'].map((level) => [level, level]),
          Number,
        ),
      },
    },
    'consent-gate/cookie-table': {
      icon: 'editor-table',
      title: __('Table of cookies', 'consent-gate'),
      words: __('Visitors see a table of cookies here.', 'consent-gate'),
      fields: {
        category: category(__('All', 'consent-gate'), essential, ...others),
        service: text(
          __('Service', 'consent-gate'),
          __('Its name, such as hotjar, for the cookies of one service.', 'consent-gate'),
        ),
      },
    },
    'consent-gate/embed': {
      icon: 'video-alt3',
      title: __('Video, map or post that waits', 'consent-gate'),
      words: __('Visitors see this when they have asked for it.', 'consent-gate'),
      inPlace: ['service', 'src', 'title'],
      fields: {
        service: select(__('Where it comes from', 'consent-gate'), [
          ['', __('Another website', 'consent-gate')],
          ['youtube', 'YouTube'],
          ['vimeo', 'Vimeo'],
          ['google-maps', 'Google Maps'],
          ['openstreetmap', 'OpenStreetMap'],
          ['x-post', 'X'],
          ['facebook-page', 'Facebook'],
          ['spotify', 'Spotify'],
          ['soundcloud', 'SoundCloud'],
        ]),
        src: text(__('Address', 'consent-gate'), __('Copied from your browser.', 'consent-gate')),
        title: text(__('Title', 'consent-gate'), __('Screen readers say it.', 'consent-gate')),
        name: text(
          __('Name of the website', 'consent-gate'),
          __('Only for another website: who it is, in a visitor’s words.', 'consent-gate'),
        ),
        ratio: text(__('Width to height', 'consent-gate'), __('Such as 16/9.', 'consent-gate')),
        // None is essential: it would load unasked.
        category: category(__('Videos and maps, the usual one', 'consent-gate'), ...others),
      },
    },
  };

  function draw(form, names, { attributes, setAttributes }) {
    return names.map((name) => {
      const { control, read = String, ...props } = form.fields[name];
      return createElement(control, {
        ...props,
        key: name,
        value: String(attributes[name] ?? ''),
        onChange: (value) => setAttributes({ [name]: read(value) }),
      });
    });
  }

  for (const [name, form] of Object.entries(forms)) {
    const { inPlace = [], icon, title, words } = form;
    const atSide = Object.keys(form.fields).filter((field) => !inPlace.includes(field));
    blocks.registerBlockType(name, {
      icon,
      edit: (block) =>
        createElement(
          Fragment,
          null,
          createElement(
            blockEditor.InspectorControls,
            null,
            createElement(components.PanelBody, { title }, draw(form, atSide, block)),
          ),
          createElement(
            'div',
            blockEditor.useBlockProps(),
            createElement(
              components.Placeholder,
              { icon, label: title, instructions: words, isColumnLayout: true },
              draw(form, inPlace, block),
            ),
          ),
        ),
      save: () => null,
    });
  }
})(window.wp);
