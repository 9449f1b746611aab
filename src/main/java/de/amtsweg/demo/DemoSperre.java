package de.amtsweg.demo;

import de.amtsweg.betrieb.Startfehler;
import de.amtsweg.engine.Einrichtungsschritt;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Production does not work on a database in which somebody could log in with a password everyone knows. */
@Component
@Profile("produktion")
@Order(0)
class DemoSperre implements Einrichtungsschritt {

    private final JdbcClient jdbc;

    DemoSperre(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void einrichten() {
        List<String> gefunden = jdbc.sql("select id_ from act_id_user where id_ in (:ids) order by id_")
                .param("ids", DemoPersonen.ids())
                .query(String.class)
                .list();
        if (!gefunden.isEmpty()) {
            throw new Startfehler("In der Datenbank („spring.datasource.url“) gibt es Personen der Vorführung ("
                    + String.join(", ", gefunden) + "); die Produktion braucht eine Datenbank ohne sie.");
        }
    }
}
