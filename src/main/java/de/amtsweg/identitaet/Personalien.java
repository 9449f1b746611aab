package de.amtsweg.identitaet;

import de.amtsweg.antrag.Anschrift;
import de.amtsweg.antrag.Antraege;
import de.amtsweg.antrag.Person;
import de.amtsweg.sachverhalt.Identitaeten;
import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The applicant as known now: what the application says, supplemented and corrected when identity was established. */
@Component
public class Personalien {

    private final Antraege antraege;
    private final Identitaeten identitaeten;

    Personalien(Antraege antraege, Identitaeten identitaeten) {
        this.antraege = antraege;
        this.identitaeten = identitaeten;
    }

    /** The person; address, place of birth and passport are null as long as nobody told them. */
    public Person zu(String vorgangsnummer) {
        Person p = antraege.lade(vorgangsnummer).person();
        Map<String, String> festgestellt = identitaeten.zu(vorgangsnummer).orElse(Map.of());
        return new Person(
                p.name(),
                p.geburtsdatum(),
                festgestellt.getOrDefault("geburtsort", p.geburtsort()),
                p.geschlecht(),
                p.staatsangehoerigkeiten(),
                anschrift(p.anschrift(), festgestellt),
                p.email(),
                p.telefon(),
                pass(p.pass(), festgestellt));
    }

    private static Anschrift anschrift(Anschrift beantragt, Map<String, String> festgestellt) {
        return festgestellt.containsKey("strasse")
                ? new Anschrift(
                        festgestellt.get("strasse"),
                        festgestellt.get("hausnummer"),
                        beantragt == null ? null : beantragt.zusatz(),
                        festgestellt.get("plz"),
                        festgestellt.get("ort"))
                : beantragt;
    }

    private static Person.Pass pass(Person.Pass beantragt, Map<String, String> festgestellt) {
        String nummer = festgestellt.get("passnummer");
        if (nummer == null || "SONSTIGER_NACHWEIS".equals(festgestellt.get("identitaetNachweis"))) {
            return beantragt;
        }
        String bis = festgestellt.get("passGueltigBis");
        return new Person.Pass(
                nummer,
                beantragt == null ? null : beantragt.ausstellenderStaat(),
                bis == null ? null : LocalDate.parse(bis));
    }
}
