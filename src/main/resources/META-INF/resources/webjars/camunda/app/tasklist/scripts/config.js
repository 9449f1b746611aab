// Overlay of the Tasklist configuration: German in every browser, our name, our plugins. Application files win over the webjar.
export default {
  app: {
    name: 'Aufgaben',
    vendor: 'Amtsweg'
  },
  dateFormat: {
    monthName: 'MMMM',
    day: 'DD',
    abbr: 'DD.MM.YYYY HH:mm',
    normal: 'DD.MM.YYYY HH:mm [Uhr]',
    long: 'dddd, D. MMMM YYYY, HH:mm [Uhr]',
    short: 'DD.MM.YYYY'
  },
  locales: {
    availableLocales: ['de'],
    fallbackLocale: 'de'
  },
  disableWelcomeMessage: true,
  customScripts: ['scripts/akte/deutsch', 'scripts/akte/formulare', 'scripts/akte/akte', 'scripts/seiten/verweise'],
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: 'Ausgewählte Aufgabe übernehmen'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: 'Zum ersten Filter springen'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: 'Zur ersten Aufgabe der Liste springen'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: 'Zum ersten Feld des Formulars springen'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: 'Neuen Vorgang beginnen'
    }
  }
};
