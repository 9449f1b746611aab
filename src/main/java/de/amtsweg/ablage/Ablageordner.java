package de.amtsweg.ablage;

import de.amtsweg.behoerde.Behoerde;
import de.amtsweg.behoerde.Behoerden;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Looks into the authorities' folders. A folder is worked by one node at a time, which holds a lock of the database
 * meanwhile; each file is taken in a transaction of its own and leaves the folder after it. If the node dies in between,
 * the file is found again and known by its content.
 */
@Component
class Ablageordner {

    private static final Logger LOG = LoggerFactory.getLogger(Ablageordner.class);

    private final AblageProperties properties;
    private final Ablageannahme annahme;
    private final Behoerden behoerden;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaktion;
    private final TransactionTemplate eigene;

    Ablageordner(
            AblageProperties properties,
            Ablageannahme annahme,
            Behoerden behoerden,
            JdbcClient jdbc,
            PlatformTransactionManager transaktionen) {
        this.properties = properties;
        this.annahme = annahme;
        this.behoerden = behoerden;
        this.jdbc = jdbc;
        this.transaktion = new TransactionTemplate(transaktionen);
        this.eigene = new TransactionTemplate(transaktionen);
        this.eigene.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Scheduled(fixedDelayString = "${amtsweg.ablage.takt:5s}")
    void siehNach() {
        if (properties.ordner() == null) {
            return;
        }
        for (Behoerde behoerde : behoerden.alle()) {
            try {
                Fach fach = Fach.oeffne(properties.ordner().resolve(behoerde.id()), properties.frist());
                transaktion.executeWithoutResult(t -> {
                    if (gesperrt(behoerde)) {
                        leere(behoerde, fach);
                    }
                });
            } catch (RuntimeException | IOException e) {
                LOG.warn(
                        "drop folder of {} could not be worked, next attempt follows: {}", behoerde.id(), e.toString());
            }
        }
    }

    private void leere(Behoerde behoerde, Fach fach) {
        try {
            Set<String> genannt = new HashSet<>();
            for (Path zettel : fach.begleitzettel()) {
                nimm(behoerde, fach, zettel, genannt);
            }
            for (Path datei : fach.ohneBegleitzettel(genannt)) {
                fach.weiseAb(List.of(datei), "Zu dieser Datei gibt es keinen Begleitzettel.");
                LOG.warn("drop folder of {}: a file without slip was put aside", behoerde.id());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void nimm(Behoerde behoerde, Fach fach, Path zettelpfad, Set<String> genannt) throws IOException {
        Path datei = null;
        try {
            Begleitzettel zettel = Begleitzettel.lies(fach.lies(zettelpfad, Fach.GROESSTER_ZETTEL));
            genannt.add(zettel.dateiname());
            datei = fach.pfad(zettel.dateiname());
            byte[] inhalt = fach.lies(datei, properties.maxDatei().toBytes());
            Ablageannahme.Ergebnis ergebnis = eigene.execute(t -> annahme.nimm(behoerde, zettel, inhalt));
            // the slip first: without it a second look finds nothing to do
            fach.entferne(zettelpfad);
            fach.entferne(datei);
            LOG.info("drop folder of {}: {} is {}", behoerde.id(), zettel.art(), ergebnis);
        } catch (NoSuchFileException e) {
            weiseAb(behoerde, fach, zettelpfad, null, "Die Datei, die der Begleitzettel nennt, ist nicht da.");
        } catch (Unbrauchbar e) {
            weiseAb(behoerde, fach, zettelpfad, datei, e.getMessage());
        } catch (IOException | RuntimeException e) {
            // nobody's fault who dropped it: it stays, and the others are not kept waiting
            LOG.warn(
                    "drop folder of {}: a file could not be taken, next attempt follows: {}",
                    behoerde.id(),
                    e.toString());
        }
    }

    /** What may still be written is left alone. */
    private static void weiseAb(Behoerde behoerde, Fach fach, Path zettel, Path datei, String grund)
            throws IOException {
        List<Path> beide = datei == null ? List.of(zettel) : List.of(zettel, datei);
        if (fach.ruht(beide)) {
            fach.weiseAb(beide, grund);
            LOG.warn("drop folder of {}: a file was put aside", behoerde.id());
        }
    }

    private boolean gesperrt(Behoerde behoerde) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(?, 0))")
                .param("ablage/" + behoerde.id())
                .query(Boolean.class)
                .single();
    }
}
