package de.amtsweg.ausfall;

import de.amtsweg.betrieb.Programm;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Two nodes, one database, all partners: each a process of its own, on loopback ports that are free. */
final class Versuchsfeld implements AutoCloseable {

    private static final List<String> REGISTER = List.of("azr", "ba", "bva", "eat");
    private static final String ANTWORTVERZOEGERUNG = "0.3";

    private final Path ordner;
    private final Datenbank datenbank;
    private final Verteiler verteiler;
    private final Programm simulatoren;
    private final List<Knoten> knoten = new ArrayList<>();
    private final Map<String, Partner> partner = new LinkedHashMap<>();
    private final Map<String, Integer> ports = new LinkedHashMap<>();
    private final Partnerakten akten;

    /** @param einstellungen further settings of both nodes */
    Versuchsfeld(Path ordner, List<String> einstellungen) {
        this.ordner = ordner;
        this.akten = new Partnerakten(ordner.resolve("simulatoren"));
        try {
            Files.createDirectories(ordner);
            int postgres = Programm.freierPort();
            datenbank = new Datenbank(ordner.resolve("postgres"), postgres).anlegen();
            List<Integer> web = List.of(Programm.freierPort(), Programm.freierPort());
            int mitte = Programm.freierPort();
            verteiler = new Verteiler(mitte, web);
            for (String name : List.of("azr", "ba", "bva", "dms", "eat", "partner", "smtp")) {
                ports.put(name, Programm.freierPort());
            }
            simulatoren = Programm.starte(ordner, simulatorenaufruf(mitte)).bis("Beenden mit Strg+C");
            REGISTER.forEach(name -> partner.put(name, new Partner(name, basis(name))));
            partner.put("dms", new Partner("dms", basis("dms")));
            partner.put("mail", new Partner("mail", basis("partner") + "/mail"));
            for (int i = 0; i < web.size(); i++) {
                String name = "knoten" + (i + 1);
                knoten.add(new Knoten(
                        name, ordner.resolve(name), web.get(i), argumente(name, web.get(i), datenbank, einstellungen)));
            }
            // the first one creates the schema, the second finds it
            knoten.get(0).starte().bereit();
            knoten.get(1).starte().bereit();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String[] simulatorenaufruf(int rueckruf) {
        List<String> argumente = new ArrayList<>(List.of(
                "simulatoren",
                "--datenordner",
                ordner.resolve("simulatoren").toString(),
                "--rueckruf",
                "http://127.0.0.1:" + rueckruf,
                "--antwortverzoegerung",
                ANTWORTVERZOEGERUNG));
        ports.forEach((name, port) -> argumente.addAll(List.of("--" + name + "-port", "" + port)));
        return argumente.toArray(String[]::new);
    }

    List<String> argumente(String name, int port, Datenbank db, List<String> einstellungen) {
        List<String> argumente = new ArrayList<>(List.of(
                "--server.port=" + port,
                "--spring.datasource.url=" + db.url(),
                "--amtsweg.demo.datenordner=" + ordner.resolve(name).resolve("daten"),
                "--amtsweg.demo.simulatoren=false",
                "--amtsweg.demo.beispiele=false"));
        ports.forEach((partnername, p) -> argumente.add("--amtsweg.demo." + partnername + "-port=" + p));
        argumente.addAll(einstellungen);
        return argumente;
    }

    private String basis(String name) {
        return "http://127.0.0.1:" + ports.get(name);
    }

    Path ordner() {
        return ordner;
    }

    Datenbank datenbank() {
        return datenbank;
    }

    List<Knoten> knoten() {
        return knoten;
    }

    Partner partner(String name) {
        return partner.get(name);
    }

    /** The registers, without DMS and mail. */
    List<Partner> register() {
        return REGISTER.stream().map(partner::get).toList();
    }

    /** What the partners keep, read from their disks. */
    Partnerakten akten() {
        return akten;
    }

    /** Nothing is disturbed any more, and both nodes run; what does not come up by itself is started anew. */
    void heil() {
        try {
            heile();
        } catch (RuntimeException | AssertionError e) {
            System.err.println("[ausfall] once more: " + e);
            knoten.forEach(Knoten::close);
            heile();
        }
    }

    private void heile() {
        partner.values().forEach(Partner::an);
        if (!datenbank.antwortet()) {
            datenbank.starteNeu();
        }
        // one after the other: two that start share two cores and are no quicker
        knoten.stream().filter(k -> !k.lebt()).forEach(k -> k.starte().bereit());
        knoten.forEach(Knoten::bereit);
    }

    @Override
    public void close() {
        knoten.forEach(Knoten::close);
        datenbank.close();
        simulatoren.toete();
        try {
            verteiler.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
