package de.amtsweg.register;

import de.amtsweg.sachverhalt.Sachverhalte;
import de.amtsweg.vorgang.Personenverzeichnis;
import org.springframework.stereotype.Component;

/** Who answers for a retrieval, for the register's log (§ 13 AZRG): whoever established the facts. */
@Component
class Verantwortliche {

    private final Sachverhalte sachverhalte;
    private final Personenverzeichnis personen;

    Verantwortliche(Sachverhalte sachverhalte, Personenverzeichnis personen) {
        this.sachverhalte = sachverhalte;
        this.personen = personen;
    }

    String zu(String vorgangsnummer) {
        return sachverhalte
                .neuester(vorgangsnummer)
                .map(s -> personen.name(s.person()))
                .orElse("Sachbearbeitung");
    }
}
