package de.amtsweg.betrieb;

import java.util.LinkedHashMap;
import java.util.Map;

/** Arguments of a production start in which everything is as it should be, except what a test changes. */
final class Produktionsaufruf {

    private Produktionsaufruf() {}

    /** With these settings instead (name, value, …); a null value leaves the setting out. */
    static String[] mit(String... geaendert) {
        Map<String, String> alle = new LinkedHashMap<>();
        alle.put("spring.profiles.active", "produktion");
        alle.put("spring.datasource.url", "jdbc:postgresql://127.0.0.1:1/amtsweg");
        alle.put("spring.datasource.username", "postgres");
        alle.put("amtsweg.antrag.token", "aB3dE5fG7hI9jK1lM3nO5p");
        alle.put("amtsweg.versand.eingangstoken", "zY8xW6vU4tS2rQ0pO9nM7l");
        alle.put("amtsweg.geheimnis.schluessel", "k1:MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=");
        for (String register : new String[] {"azr", "ba", "bva", "eat", "dms"}) {
            alle.put("amtsweg.register." + register + ".url", "https://" + register + ".example/nachrichten");
        }
        alle.put("spring.mail.host", "mail.example");
        alle.put("amtsweg.mail.absender", "auslaenderbehoerde@stadt.example");
        alle.put("amtsweg.mail.status-basis-url", "https://amtsweg.stadt.example/status");
        for (int i = 0; i < geaendert.length; i += 2) {
            if (geaendert[i + 1] == null) {
                alle.remove(geaendert[i]);
            } else {
                alle.put(geaendert[i], geaendert[i + 1]);
            }
        }
        return alle.entrySet().stream()
                .map(e -> "--" + e.getKey() + "=" + e.getValue())
                .toArray(String[]::new);
    }
}
