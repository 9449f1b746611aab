package de.amtsweg.betrieb;

import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Ports of one running program, none of them the usual ones. */
record Anschluesse(int web, int postgres, Map<String, Integer> simulatoren) {

    static Anschluesse frei() {
        Map<String, Integer> simulatoren = new LinkedHashMap<>();
        Stream.of("azr", "ba", "bva", "dms", "eat", "partner", "smtp")
                .forEach(name -> simulatoren.put(name, Programm.freierPort()));
        return new Anschluesse(Programm.freierPort(), Programm.freierPort(), simulatoren);
    }

    /** Settings of the demonstration with these ports and the folder's {@code daten}. */
    String[] vorfuehrung(Path ordner, String... weitere) {
        List<String> argumente = new ArrayList<>(List.of(
                "--server.port=" + web,
                "--amtsweg.demo.postgres-port=" + postgres,
                "--amtsweg.demo.datenordner=" + ordner.resolve("daten"),
                "--amtsweg.demo.antwortverzoegerung=300ms"));
        simulatoren.forEach((name, port) -> argumente.add("--amtsweg.demo." + name + "-port=" + port));
        argumente.addAll(List.of(weitere));
        return argumente.toArray(String[]::new);
    }

    URI simulator(String name, String pfad) {
        return URI.create("http://127.0.0.1:" + simulatoren.get(name) + pfad);
    }

    long vorgaenge() {
        return zahl("select count(*) from vorgang");
    }

    /** Asks the embedded database beside the program. */
    long zahl(String abfrage) {
        try (var verbindung = DriverManager.getConnection(datenbank(), "postgres", "");
                var befehl = verbindung.createStatement();
                var ergebnis = befehl.executeQuery(abfrage)) {
            ergebnis.next();
            return ergebnis.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    boolean datenbankAntwortet() {
        try (var verbindung = DriverManager.getConnection(datenbank(), "postgres", "")) {
            return verbindung.isValid(1);
        } catch (SQLException e) {
            return false;
        }
    }

    private String datenbank() {
        return "jdbc:postgresql://127.0.0.1:" + postgres + "/postgres";
    }
}
