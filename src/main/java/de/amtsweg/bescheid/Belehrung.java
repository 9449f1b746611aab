package de.amtsweg.bescheid;

/** Notes on rights and duties that go with a title (§ 82 (3), (6) AufenthG); which apply depends on the title. */
public enum Belehrung {
    /** § 78 (1) AufenthG. */
    KARTE("Ihr Aufenthaltstitel wird als Karte mit elektronischem Speicher- und Verarbeitungsmedium ausgestellt"
            + " (§ 78 Absatz 1 AufenthG). Wir benachrichtigen Sie, sobald Sie die Karte abholen können."),
    /** § 82 (6) AufenthG, titles for training and work (chapter 2, sections 3 and 4). */
    VORZEITIGES_ENDE("Endet die Ausbildung oder die Erwerbstätigkeit, für die Ihnen der Aufenthaltstitel erteilt wurde,"
            + " vorzeitig, müssen Sie uns das innerhalb von zwei Wochen mitteilen, nachdem Sie davon Kenntnis haben"
            + " (§ 82 Absatz 6 AufenthG)."),
    /** § 82 (1) sentence 6 AufenthG, Blue Card only. */
    BLAUE_KARTE_AENDERUNGEN("In den ersten zwölf Monaten der Beschäftigung mit der Blauen Karte EU müssen Sie uns jeden"
            + " Wechsel des Arbeitgebers mitteilen, ebenso jede Änderung, die sich auf die Voraussetzungen der Blauen"
            + " Karte EU auswirkt (§ 82 Absatz 1 Satz 6 AufenthG)."),
    /** § 81 (5a) AufenthG, where the stay was deemed permitted or the former title deemed to continue. */
    ERWERB_BIS_AUSGABE(
            "Die Erwerbstätigkeit, die der künftige Aufenthaltstitel erlaubt, gilt ab der Bestellung der Karte"
                    + " bis zu ihrer Ausgabe als erlaubt (§ 81 Absatz 5a AufenthG).");

    private final String text;

    Belehrung(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }
}
