// Overlay of the Welcome configuration: German in every browser, our name. Application files win over the webjar.
export default {
  app: {
    name: 'Start',
    vendor: 'Amtsweg'
  },
  locales: {
    availableLocales: ['de'],
    fallbackLocale: 'de'
  },
  disableWelcomeMessage: true
};
