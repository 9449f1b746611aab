package de.amtsweg.bescheid;

/**
 * Instruction on remedies (§ 77 (1) sentence 3 AufenthG, § 37 (6) VwVfG, § 58 (1) VwGO): remedy, body with its seat,
 * period. It does not speak of the form of the remedy: the law does not ask for it, and an incomplete list of forms would
 * make the instruction wrong and the period a year (§ 58 (2) VwGO).
 */
final class Rechtsbehelfsbelehrung {

    private Rechtsbehelfsbelehrung() {}

    static Brieftext von(Behoerdenkopf behoerde) {
        boolean widerspruch = behoerde.rechtsbehelf() == Rechtsbehelf.WIDERSPRUCH;
        String satz = widerspruch
                ? "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Widerspruch erhoben werden. Der"
                        + " Widerspruch ist einzulegen bei:"
                : "Gegen diesen Bescheid kann innerhalb eines Monats nach Bekanntgabe Klage erhoben werden. Die Klage"
                        + " ist zu erheben bei:";
        return new Brieftext()
                .titel("Rechtsbehelfsbelehrung")
                .absatz(satz)
                .absatz(String.join("\n", behoerde.stelle()));
    }
}
