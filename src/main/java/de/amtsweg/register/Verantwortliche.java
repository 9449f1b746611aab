package de.amtsweg.register;

import de.amtsweg.sachverhalt.Identitaeten;
import de.amtsweg.sachverhalt.Sachverhalt;
import de.amtsweg.sachverhalt.Sachverhalte;
import de.amtsweg.vorgang.Personenverzeichnis;
import org.springframework.stereotype.Component;

/** Who answers for a retrieval, for the register's log: whoever established the facts, or before that the identity. */
@Component
class Verantwortliche {

    private final Sachverhalte sachverhalte;
    private final Identitaeten identitaeten;
    private final Personenverzeichnis personen;

    Verantwortliche(Sachverhalte sachverhalte, Identitaeten identitaeten, Personenverzeichnis personen) {
        this.sachverhalte = sachverhalte;
        this.identitaeten = identitaeten;
        this.personen = personen;
    }

    String zu(String vorgangsnummer) {
        return sachverhalte
                .neuester(vorgangsnummer)
                // the first version comes from the application, not from a person of the authority
                .filter(s -> s.version() > 1)
                .map(Sachverhalt::person)
                .or(() -> identitaeten.person(vorgangsnummer))
                .map(personen::name)
                .orElse("Sachbearbeitung");
    }
}
