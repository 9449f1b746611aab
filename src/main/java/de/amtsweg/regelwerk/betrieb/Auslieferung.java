package de.amtsweg.regelwerk.betrieb;

import de.amtsweg.regelwerk.Regelwerk;
import de.amtsweg.regelwerk.Tabellenauskunft;
import de.amtsweg.regelwerk.betrieb.Regelfassung.Herkunft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What the program ships, against what holds here. At start a shipped table is taken over where the program itself
 * delivered the one that holds; never over one that was released here: that is reported, and people decide.
 */
@Component
public class Auslieferung implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(Auslieferung.class);
    private static final String ENDUNG = ".dmn";

    private final Regelwerk regelwerk;
    private final Regelstand stand;
    private final TransactionTemplate transaktion;
    private final Supplier<List<Ausgeliefert>> programm;

    @Autowired
    Auslieferung(Regelwerk regelwerk, Regelstand stand, TransactionTemplate transaktion) {
        this(regelwerk, stand, transaktion, () -> mitgelieferte(regelwerk));
    }

    /** @param programm what the program ships */
    Auslieferung(
            Regelwerk regelwerk,
            Regelstand stand,
            TransactionTemplate transaktion,
            Supplier<List<Ausgeliefert>> programm) {
        this.regelwerk = regelwerk;
        this.stand = stand;
        this.transaktion = transaktion;
        this.programm = programm;
    }

    /**
     * A table whose released version differs from the shipped one.
     *
     * @param imBetriebNeuer whether the released version's Stand is at least that of the shipped one
     * @param unterschiede from the version that holds to the shipped one, in German sentences
     */
    public record Abweichung(
            String tabelle,
            String geltenderStand,
            String ausgelieferterStand,
            boolean imBetriebNeuer,
            List<String> unterschiede) {

        /** One German sentence. */
        public String satz() {
            return imBetriebNeuer
                    ? "Die Tabelle „" + tabelle + "“ ist im Betrieb neuer (Stand " + geltenderStand
                            + ") als in diesem Programm (Stand " + ausgelieferterStand + ")."
                    : "Die Tabelle „" + tabelle + "“ ist im Betrieb geändert (Stand " + geltenderStand
                            + "); dieses Programm bringt den Stand " + ausgelieferterStand + " mit.";
        }
    }

    /** A shipped table with its examples. */
    record Ausgeliefert(Tabellenauskunft auskunft, byte[] inhalt, byte[] faelle) {}

    @Override
    public void afterSingletonsInstantiated() {
        transaktion.executeWithoutResult(t -> {
            stand.sperre();
            programm.get().forEach(this::uebernimm);
        });
        abweichungen().forEach(a -> LOG.warn("{} It stays; compare on the page Regelwerk.", a.satz()));
    }

    private void uebernimm(Ausgeliefert tabelle) {
        Tabellenauskunft neu = tabelle.auskunft();
        Regelfassung geltende = stand.geltende(neu.schluessel()).orElse(null);
        boolean darf = geltende == null
                || geltende.herkunft() == Herkunft.AUSLIEFERUNG
                        && geltende.stand().compareTo(neu.stand()) <= 0
                        // an older program that starts once more does not bring back what was replaced
                        && !stand.kennt(neu.schluessel(), neu.inhaltshash());
        if (darf) {
            stand.setze(neu, tabelle.inhalt(), tabelle.faelle(), Herkunft.AUSLIEFERUNG, null, null, null);
            LOG.info("law table {} holds as shipped, {}", neu.schluessel(), neu.stand());
        }
    }

    /** Tables that were released here and that this program ships differently. */
    public List<Abweichung> abweichungen() {
        List<Abweichung> abweichungen = new ArrayList<>();
        for (Ausgeliefert tabelle : programm.get()) {
            Tabellenauskunft auskunft = tabelle.auskunft();
            stand.geltende(auskunft.schluessel())
                    .filter(g -> g.herkunft() == Herkunft.FREIGABE)
                    .filter(g -> !stand.kennt(auskunft.schluessel(), auskunft.inhaltshash()))
                    .ifPresent(g -> abweichungen.add(new Abweichung(
                            auskunft.schluessel(),
                            g.stand(),
                            auskunft.stand(),
                            g.stand().compareTo(auskunft.stand()) >= 0,
                            regelwerk.vergleichen(
                                    auskunft.schluessel(), stand.inhaltZu(g.inhaltshash()), tabelle.inhalt()))));
        }
        return abweichungen;
    }

    static List<Ausgeliefert> mitgelieferte(Regelwerk regelwerk) {
        try {
            List<Ausgeliefert> tabellen = new ArrayList<>();
            for (Resource datei :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:decisions/**/*" + ENDUNG)) {
                byte[] inhalt = datei.getContentAsByteArray();
                Resource faelle = datei.createRelative(datei.getFilename().replace(ENDUNG, ".faelle.csv"));
                tabellen.add(new Ausgeliefert(
                        regelwerk.auskunft(inhalt), inhalt, faelle.exists() ? faelle.getContentAsByteArray() : null));
            }
            return tabellen;
        } catch (IOException e) {
            throw new UncheckedIOException("law tables not readable", e);
        }
    }
}
