/** What the text for a cookies page says beside what the settings say. */
export const pageWords = {
  en: {
    title: 'Cookies',
    intro: 'Cookies are small files that a website keeps on your phone, tablet or computer.',
    asked:
      'We only set those that are not essential if you say yes. You can change your mind on this page at any time.',
    settings: 'Your cookie settings',
    noScript:
      'You can change your cookie settings here once JavaScript is running. Without it we set only essential cookies.',
    table: 'The cookies we use',
    open: 'Change your cookie settings',
  },
  cy: {
    title: 'Cwcis',
    intro: 'Ffeiliau bach yw cwcis y mae gwefan yn eu cadw ar eich ffôn, eich llechen neu eich cyfrifiadur.',
    asked:
      'Dim ond os byddwch chi’n cytuno y byddwn ni’n gosod y rhai nad ydyn nhw’n hanfodol. Gallwch newid eich meddwl ar y dudalen hon unrhyw bryd.',
    settings: 'Eich gosodiadau cwcis',
    noScript:
      'Gallwch newid eich gosodiadau cwcis yma pan fydd JavaScript yn rhedeg. Hebddo, dim ond cwcis hanfodol rydyn ni’n eu gosod.',
    table: 'Y cwcis rydyn ni’n eu defnyddio',
    open: 'Newid eich gosodiadau cwcis',
  },
};
