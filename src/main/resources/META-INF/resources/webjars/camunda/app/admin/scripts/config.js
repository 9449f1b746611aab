// Overlay of the Admin configuration: German in every browser, our name. Application files win over the webjar.
export default {
  app: {
    name: 'Verwaltung',
    vendor: 'Amtsweg'
  },
  locales: {
    availableLocales: ['de'],
    fallbackLocale: 'de'
  },
  disableWelcomeMessage: true
};
