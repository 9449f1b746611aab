package de.amtsweg.akte;

import de.amtsweg.schrift.Druckbarkeit;
import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Vorgang;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The numbered blank forms: each one that was taken became a paper for somebody, or is void for a reason. */
@Repository
public class Vordrucke {

    private static final String NUMMER = "[A-Za-z0-9][A-Za-z0-9 /-]{0,39}";

    /** What is printed on them; a number is unique within its kind. */
    public enum Art {
        VERPFLICHTUNGSERKLAERUNG,
        EINBUERGERUNGSURKUNDE,
        FIKTIONSBESCHEINIGUNG
    }

    /**
     * A form that was taken.
     *
     * @param fuer for whom it was made out; null if it is void
     * @param grund why it is void; null if it was made out
     */
    public record Vordruck(String seriennummer, String fuer, String grund) {

        /** @throws FachlicherFehler if this cannot be the number of a form */
        public Vordruck {
            if (!seriennummer.matches(NUMMER)) {
                throw new FachlicherFehler("Die Nummer „" + seriennummer
                        + "“ enthält andere Zeichen als Buchstaben, Ziffern, Leerzeichen, Schräg- und Bindestrich.");
            }
        }

        /**
         * The void ones, a line each: number; reason.
         *
         * @throws FachlicherFehler if a line says less
         */
        public static List<Vordruck> unbrauchbare(String zeilen) {
            return zeilen.lines()
                    .map(String::strip)
                    .filter(z -> !z.isEmpty())
                    .map(Vordruck::unbrauchbarer)
                    .toList();
        }

        private static Vordruck unbrauchbarer(String zeile) {
            List<String> teile =
                    Arrays.stream(zeile.split(";", 2)).map(String::strip).toList();
            if (teile.size() != 2 || teile.get(1).isEmpty()) {
                throw new FachlicherFehler(
                        "Bitte schreiben Sie je unbrauchbarem Vordruck „Nummer; Grund“. So geht es nicht: „" + zeile
                                + "“.");
            }
            Druckbarkeit.pruefe("Unbrauchbare Vordrucke", teile.get(1));
            return new Vordruck(teile.get(0), null, teile.get(1));
        }
    }

    private final JdbcClient jdbc;
    private final Clock uhr;

    Vordrucke(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** @throws FachlicherFehler if a form of this kind with this number is used already */
    public void gibAb(Art art, Vorgang vorgang, Vordruck vordruck, String person) {
        int neu = jdbc.sql("insert into vordruck (behoerde, art, seriennummer, vorgangsnummer, zustand,"
                        + " ausgestellt_fuer, grund, person, zeit) values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
                        + " on conflict do nothing")
                .params(
                        vorgang.behoerde(),
                        art.name(),
                        vordruck.seriennummer(),
                        vorgang.vorgangsnummer(),
                        vordruck.grund() == null ? "ABGEGEBEN" : "UNGUELTIG",
                        vordruck.fuer(),
                        vordruck.grund(),
                        person,
                        Timestamp.from(uhr.instant()))
                .update();
        if (neu == 0) {
            throw new FachlicherFehler("Der Vordruck " + vordruck.seriennummer()
                    + " ist schon verwendet oder als unbrauchbar vermerkt. Jede Nummer gibt es nur einmal.");
        }
    }

    /** A form that was made out and did not become effective. */
    public void macheUngueltig(Art art, Vorgang vorgang, String seriennummer, String grund) {
        jdbc.sql("update vordruck set zustand = 'UNGUELTIG', ausgestellt_fuer = null, grund = ?"
                        + " where behoerde = ? and art = ? and seriennummer = ? and vorgangsnummer = ?")
                .params(grund, vorgang.behoerde(), art.name(), seriennummer, vorgang.vorgangsnummer())
                .update();
    }

    /** Those taken for this case, in the order they were taken. */
    public List<Vordruck> zu(String vorgangsnummer) {
        return jdbc.sql("select seriennummer, ausgestellt_fuer, grund from vordruck where vorgangsnummer = ?"
                        + " order by zeit, seriennummer")
                .param(vorgangsnummer)
                .query((rs, n) -> new Vordruck(
                        rs.getString("seriennummer"), rs.getString("ausgestellt_fuer"), rs.getString("grund")))
                .list();
    }
}
