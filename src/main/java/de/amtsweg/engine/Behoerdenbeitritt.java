package de.amtsweg.engine;

import de.amtsweg.behoerde.Befund;
import de.amtsweg.behoerde.Behoerde;
import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.behoerde.Behoerdenanlage;
import de.amtsweg.behoerde.Beitrittsschritt;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.annotation.Order;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Authorities that join while the application runs. The node that is asked writes the folder and makes the engine ready
 * for it; every node looks at the directory every few seconds and joins what has appeared there, whoever put it there.
 */
@Component
@Order(10)
public class Behoerdenbeitritt implements Einrichtungsschritt {

    private static final Logger LOG = LoggerFactory.getLogger(Behoerdenbeitritt.class);
    private static final List<String> NOETIGE_GRUPPEN =
            List.of("sachbearbeitung", "zeichnung", "behoerdenadministration");
    /** For an authority that decides on nationality too: its two tasks are two circles of people. */
    private static final List<String> STAATSANGEHOERIGKEIT =
            List.of("staatsangehoerigkeit", "staatsangehoerigkeit-zeichnung");

    private final Behoerden behoerden;
    private final Behoerdenanlage anlage;
    private final List<Beitrittsschritt> schritte;
    private final Modelle modelle;
    private final IdentityService identityService;
    private final Anmeldung anmeldung;
    private final ObjectProvider<Einrichtung> einrichtung;
    private final Set<String> eingerichtet = ConcurrentHashMap.newKeySet();

    Behoerdenbeitritt(
            Behoerden behoerden,
            Behoerdenanlage anlage,
            List<Beitrittsschritt> schritte,
            Modelle modelle,
            IdentityService identityService,
            Anmeldung anmeldung,
            ObjectProvider<Einrichtung> einrichtung) {
        this.behoerden = behoerden;
        this.anlage = anlage;
        this.schritte = schritte;
        this.modelle = modelle;
        this.identityService = identityService;
        this.anmeldung = anmeldung;
        this.einrichtung = einrichtung;
    }

    /** The last step for each authority: what other subjects prepare for it. */
    @Override
    public void einrichten() {
        for (Behoerde behoerde : behoerden.alle()) {
            try {
                schritte.forEach(s -> s.beigetreten(behoerde));
                eingerichtet.add(behoerde.id());
            } catch (RuntimeException e) {
                LOG.warn("authority {} could not be made ready, next attempt follows: {}", behoerde.id(), e.toString());
            }
        }
    }

    /**
     * Adds an authority, or completes what is missing of it; whoever calls has made sure that the person may.
     *
     * @return what was done, in German sentences
     * @throws de.amtsweg.behoerde.Beitrittsfehler if it cannot be added like this; then nothing has been changed
     */
    public synchronized List<String> nimmAuf(Behoerde behoerde) {
        return anmeldung.alsAnwendung(() -> {
            List<String> getan = new ArrayList<>();
            einrichtung.getObject().alleinig(() -> {
                getan.addAll(anlage.lege(behoerde));
                boolean mandant = mandantFehlt(behoerde.id());
                behoerden.siehNach();
                einrichtung.getObject().einrichten();
                if (mandant) {
                    getan.add("Mandant, Rechte und Aufgabenlisten eingerichtet, Prozesse eingespielt.");
                }
            });
            return List.copyOf(getan);
        });
    }

    @Scheduled(fixedDelayString = "${amtsweg.behoerden.takt:3s}")
    synchronized void siehNach() {
        try {
            behoerden.siehNach();
            if (behoerden.alle().stream().anyMatch(b -> !eingerichtet.contains(b.id()))) {
                einrichtung.getObject().alleinig(() -> einrichtung.getObject().einrichten());
                LOG.info("authorities here: {}", eingerichtet);
            }
        } catch (RuntimeException e) {
            LOG.warn("authorities could not be looked after, next attempt follows: {}", e.toString());
        }
    }

    /** What only the running application knows about an authority that works here. */
    public List<Befund> betrieb(String id) {
        if (!eingerichtet.contains(id)) {
            // one that has just appeared: its first look is awaited
            siehNach();
        }
        return anmeldung.alsAnwendung(() -> {
            List<Befund> befunde = new ArrayList<>();
            if (behoerden.unbrauchbare().containsKey(id)) {
                befunde.add(Befund.fehler(
                        "Betrieb",
                        "Die Behörde ist nicht in Betrieb: "
                                + behoerden.unbrauchbare().get(id)));
                return befunde;
            }
            if (modelle.abgewiesene().containsKey(id)) {
                befunde.add(Befund.fehler(
                        "Betrieb",
                        "Die Prozesse sind nicht eingespielt, es gelten die bisherigen: "
                                + modelle.abgewiesene().get(id)));
            }
            for (String gruppe : noetigeGruppen(id)) {
                if (identityService
                                .createUserQuery()
                                .memberOfTenant(id)
                                .memberOfGroup(gruppe)
                                .count()
                        == 0) {
                    befunde.add(Befund.fehlt(
                            "Personen",
                            "In der Gruppe „" + gruppe + "“ ist noch niemand dieser Behörde (Camunda Admin)."));
                }
            }
            return befunde;
        });
    }

    private List<String> noetigeGruppen(String id) {
        return behoerden.lade(id).staatsangehoerigkeitsbehoerde()
                ? Stream.concat(NOETIGE_GRUPPEN.stream(), STAATSANGEHOERIGKEIT.stream())
                        .toList()
                : NOETIGE_GRUPPEN;
    }

    private boolean mandantFehlt(String id) {
        return identityService.createTenantQuery().tenantId(id).count() == 0;
    }
}
