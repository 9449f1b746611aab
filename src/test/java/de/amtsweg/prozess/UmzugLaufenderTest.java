package de.amtsweg.prozess;

import static org.assertj.core.api.Assertions.assertThat;

import de.amtsweg.engine.umzug.Modellumzug;
import de.amtsweg.engine.umzug.Umzugsauftrag;
import de.amtsweg.engine.umzug.Umzugsplan;
import de.amtsweg.engine.umzug.Umzugsstand;
import de.amtsweg.engine.umzug.Umzugsverfolgung;
import de.amtsweg.engine.umzug.Umzugswunsch;
import de.amtsweg.test.AmtswegTest;
import de.amtsweg.test.Antragsdatei;
import de.amtsweg.test.Fall;
import de.amtsweg.test.Hauptmodell;
import de.amtsweg.test.Partner;
import de.amtsweg.test.Person;
import de.amtsweg.test.Warten;
import de.amtsweg.vorgang.Zustand;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The main process gets one more step while cases stand at different places; all of them go on to their end. */
class UmzugLaufenderTest extends AmtswegTest {

    private static final Person VERANTWORTLICHE = new Person("prozessverantwortung");

    @Autowired
    private Modellumzug umzug;

    @Autowired
    private Umzugsverfolgung verfolgung;

    @AfterEach
    void danach_beginnen_neue_wieder_wie_vorher() {
        Hauptmodell.wieVorher(engine);
    }

    @Test
    void Vorgaenge_in_verschiedenen_Schritten_ziehen_um_und_gehen_zu_Ende() {
        Fall amAnfang = Fall.ausAntrag("paragraf-18g-regelfall").wartetAuf("unterlagen-pruefen");
        Fall vorDemNeuen = Fall.ausAntrag("paragraf-18g-regelfall").bis("sachverhalt-feststellen");
        Partner azr = new Partner("azr");
        azr.faelltAus();
        Fall beimRegister = Fall.ausAntrag("paragraf-18g-regelfall").bis("antwort-abwarten");
        azr.istWiederDa();
        beimRegister.wartetAuf("antwort-abwarten");
        Fall beiDerZeichnung = Fall.ausAntrag(Antragsdatei.nach("paragraf-18g-regelfall"))
                .bis("entscheidung-vorschlagen")
                .als("vertretung-musterstadt")
                .erledigt("entscheidung-vorschlagen")
                .wartetAuf("entscheidung-zeichnen");
        List<Fall> faelle = List.of(amAnfang, vorDemNeuen, beimRegister, beiDerZeichnung);
        String aufgabe = vorDemNeuen.warteAuf("sachverhalt-feststellen").getId();
        Hauptmodell.mitNeuemSchritt(engine);

        Umzugsplan plan = ziehe();

        assertThat(plan.fassungen()).singleElement().satisfies(h -> assertThat(h.bleiben())
                .noneMatch(b -> faelle.stream().anyMatch(f -> f.nummer().equals(b.vorgangsnummer()))));
        assertThat(faelle).allSatisfy(f -> assertThat(f.verlauf())
                .filteredOn(s -> s.startsWith("Das Modell „Aufenthaltstitel erteilen“ wurde von Fassung"))
                .hasSize(1));
        assertThat(vorDemNeuen.warteAuf("sachverhalt-feststellen").getId()).isEqualTo(aufgabe);
        assertThat(beiDerZeichnung.abgelehnt("entscheidung-zeichnen"))
                .as("four eyes stay: who proposed does not sign")
                .contains("selbst vorgeschlagen");

        vorDemNeuen.erledigt("sachverhalt-feststellen").erledigt(Hauptmodell.NEUES_FORMULAR, "vermerk", "gesehen");
        beiDerZeichnung.als(null);
        for (Fall fall : faelle) {
            assertThat(fall.bisZumEnde().zustand()).as(fall.nummer()).isEqualTo(Zustand.ABGESCHLOSSEN);
        }
        assertThat(amAnfang.verlauf()).anyMatch(s -> s.startsWith(Hauptmodell.NEUES_FORMULAR));
        assertThat(vorDemNeuen.verlauf()).anyMatch(s -> s.contains("vermerk: gesehen"));
        assertThat(beimRegister.verlauf()).noneMatch(s -> s.startsWith(Hauptmodell.NEUES_FORMULAR));
    }

    private Umzugsplan ziehe() {
        Umzugswunsch wunsch = new Umzugswunsch("aufenthaltstitel-erteilen", null, false, null, null, Map.of());
        Umzugsauftrag auftrag =
                VERANTWORTLICHE.tut(() -> umzug.ziehe(wunsch, List.of("abh-musterstadt", "abh-beispielkreis")));
        assertThat(auftrag.auftraege()).hasSize(1);
        String teil = auftrag.auftraege().get(0);
        Warten.bis(
                "Umzug", () -> VERANTWORTLICHE.tut(() -> verfolgung.stand(teil).fertig()));
        Umzugsstand stand = VERANTWORTLICHE.tut(() -> verfolgung.schliesseAb(teil));
        assertThat(stand.umgezogen()).isGreaterThanOrEqualTo(4);
        return auftrag.plan();
    }
}
