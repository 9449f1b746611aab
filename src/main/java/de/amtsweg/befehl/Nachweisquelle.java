package de.amtsweg.befehl;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.amtsweg.entscheidung.Wiederholung.Gefragt;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.function.Consumer;

/** Reads stored receipts from the application's database; the application itself need not run. */
final class Nachweisquelle {

    private static final int JE_ABHOLUNG = 500;

    private final ObjectMapper json = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private final String url;
    private final String benutzer;
    private final String kennwort;

    Nachweisquelle(String url, String benutzer, String kennwort) {
        this.url = url;
        this.benutzer = benutzer;
        this.kennwort = kennwort;
    }

    /** Every receipt of the table, oldest first, one at a time; the database is only read. */
    void jeder(String tabelle, Consumer<Gefragt> empfaenger) throws SQLException {
        try (Connection verbindung = DriverManager.getConnection(url, benutzer, kennwort)) {
            verbindung.setReadOnly(true);
            verbindung.setAutoCommit(false);
            try (PreparedStatement frage = verbindung.prepareStatement("select vorgangsnummer, stichtag, eingaben,"
                    + " zustand, treffer from entscheidung where tabelle = ? order by zeit")) {
                frage.setFetchSize(JE_ABHOLUNG);
                frage.setString(1, tabelle);
                try (ResultSet zeilen = frage.executeQuery()) {
                    while (zeilen.next()) {
                        empfaenger.accept(lies(zeilen));
                    }
                }
            }
            verbindung.rollback();
        }
    }

    private Gefragt lies(ResultSet rs) throws SQLException {
        try {
            return new Gefragt(
                    rs.getString(1),
                    rs.getObject(2, LocalDate.class),
                    json.readValue(rs.getString(3), new TypeReference<>() {}),
                    rs.getString(4),
                    json.readValue(rs.getString(5), new TypeReference<>() {}));
        } catch (JsonProcessingException e) {
            throw new SQLException("Ein gespeicherter Nachweis ist nicht lesbar: " + rs.getString(1), e);
        }
    }
}
