// Overlay of the Cockpit configuration: German in every browser, our name. Application files win over the webjar.
export default {
  app: {
    name: 'Betrieb',
    vendor: 'Amtsweg'
  },
  locales: {
    availableLocales: ['de'],
    fallbackLocale: 'de'
  },
  disableWelcomeMessage: true
};
