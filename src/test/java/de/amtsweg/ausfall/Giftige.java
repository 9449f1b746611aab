package de.amtsweg.ausfall;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Messages nobody can read, among good ones. */
final class Giftige implements Szenario {

    private static final int GROSS = 50 * 1024 * 1024;
    private static final String MUELL = "\u0000\u0001 das ist kein XML <<<";

    @Override
    public String kennung() {
        return "F15";
    }

    @Override
    public String worum() {
        return "unlesbare, falsche, zu große und falsch kodierte Nachrichten unter guten";
    }

    @Override
    public Duration budget() {
        return Duration.ofMinutes(3);
    }

    @Override
    public void laufe(Buehne buehne) throws Exception {
        Buehne.Stand vorher = buehne.stand();
        Last last = buehne.last(buehne.masse().anteil(40, 4));
        Map<String, byte[]> giftige = giftige();
        Duration laengste = Duration.ZERO;
        int abgewiesen = 0;
        int gesendet = 0;
        StringBuilder wie = new StringBuilder();
        for (Map.Entry<String, byte[]> gift : giftige.entrySet()) {
            for (String ziel : new String[] {"/api/antraege", "/api/eingang/azr", "/api/eingang/ba"}) {
                gesendet++;
                String ausgang = sende(buehne, ziel, gift.getValue());
                wie.append(gift.getKey())
                        .append(' ')
                        .append(ziel)
                        .append(": ")
                        .append(ausgang)
                        .append("; ");
                if (ausgang.startsWith("4") || ausgang.startsWith("abgebrochen")) {
                    abgewiesen++;
                }
                Instant danach = Instant.now();
                Fall guter = new Last(buehne.feld().knoten(), 1, 0, Duration.ZERO)
                        .faelle()
                        .get(0);
                buehne.hand().schritt(guter);
                Duration dauer = Duration.between(danach, Instant.now());
                laengste = dauer.compareTo(laengste) > 0 ? dauer : laengste;
                if (guter.vorgangsnummer() == null) {
                    buehne.ergebnis()
                            .messe("guter Antrag nach " + gift.getKey(), "nicht angenommen", "angenommen", false);
                }
            }
        }
        buehne.ergebnis()
                .messe(
                        "giftige Nachrichten abgewiesen, keine mit 5xx",
                        abgewiesen + " von " + gesendet,
                        "alle",
                        abgewiesen == gesendet);
        aufbewahrt(buehne, giftige);
        buehne.ergebnis().nenne("wie", wie);
        buehne.ergebnis()
                .messe(
                        "der nächste gute Antrag war angenommen nach",
                        laengste.toMillis() + " ms",
                        "< 1000 ms",
                        laengste.toMillis() < 1000);
        buehne.pruefe(last, Duration.ofMinutes(10), vorher);
    }

    /** Answers of partners, wherever the database keeps them; what is too large or empty is left out. */
    private static void aufbewahrt(Buehne buehne, Map<String, byte[]> giftige) {
        Datenbank db = buehne.feld().datenbank();
        List<String> orte = db.liste(
                "select table_name, column_name from information_schema.columns where data_type = 'bytea'"
                        + " and table_schema = 'public'",
                rs -> "select count(*) from \"" + rs.getString(1) + "\" where octet_length(\"" + rs.getString(2)
                        + "\") = %d and encode(\"" + rs.getString(2) + "\", 'hex') = '%s'");
        int alle = 0;
        int da = 0;
        for (byte[] gift : giftige.values()) {
            if (gift.length > 0 && gift.length < GROSS) {
                alle++;
                String hex = HexFormat.of().formatHex(gift);
                da += orte.stream().anyMatch(ort -> db.zahl(String.format(ort, gift.length, hex)) > 0) ? 1 : 0;
            }
        }
        buehne.ergebnis()
                .messe(
                        "abgewiesene Antworten, deren Bytes aufbewahrt sind",
                        da + " von " + alle + (da < alle ? " (sie bleiben beim Absender)" : ""),
                        "alle",
                        da == alle);
    }

    private static Map<String, byte[]> giftige() {
        String gut = new Fall(0, "kurzantrag").antragXml();
        Map<String, byte[]> giftige = new LinkedHashMap<>();
        giftige.put("leer", new byte[0]);
        giftige.put("Müll", MUELL.getBytes(StandardCharsets.UTF_8));
        giftige.put("abgeschnitten", gut.substring(0, gut.length() / 2).getBytes(StandardCharsets.UTF_8));
        giftige.put("fremdes XML", "<a><b/></a>".getBytes(StandardCharsets.UTF_8));
        giftige.put("falsche Kodierung", gut.getBytes(StandardCharsets.UTF_16LE));
        giftige.put("50 MB", new byte[GROSS]);
        return giftige;
    }

    private static String sende(Buehne buehne, String ziel, byte[] inhalt) {
        try {
            HttpResponse<String> antwort =
                    Http.sende(Http.an(buehne.feld().knoten().get(0).adresse() + ziel)
                            .header("Authorization", ziel.endsWith("antraege") ? "Bearer demo" : "Bearer demo-eingang")
                            .header("Content-Type", "application/xml")
                            .POST(HttpRequest.BodyPublishers.ofByteArray(inhalt)));
            return String.valueOf(antwort.statusCode());
        } catch (IOException e) {
            // a server may cut a sender of too much
            return inhalt.length == GROSS ? "abgebrochen" : e.toString();
        }
    }
}
