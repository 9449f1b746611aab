package de.amtsweg.behoerde;

/** The page that lies in the folder of a new authority, for its administrators. */
final class Behoerdenlesemich {

    private Behoerdenlesemich() {}

    static String zu(Behoerde b) {
        return """
                # %s

                Was hier liegt, gilt nur für diese Behörde (`%s`, Behördenkennung %s); andere sehen es nicht.

                | Datei | Inhalt |
                |---|---|
                | `behoerde.yaml` | Briefkopf, Behördenkennung, Rechtsbehelf, Namen der Umgebungsvariablen mit Zugangsdaten |
                | `folgevorgang.bpmn` | was nach der Entscheidung noch zu tun ist; aus der Vorlage, zum Ändern gedacht |
                | `forms/*.form` | Formulare dieser Prozesse |

                ## Was noch zu tun ist

                1. In Camunda Admin Personen anlegen, dem Mandanten `%s` und ihren Gruppen (`sachbearbeitung`, `zeichnung`, `behoerdenadministration`) zuordnen. Wer entscheidet, zeichnet nicht: mindestens zwei Personen.
                2. Das erste Kennwort am Ausländerzentralregister: in die Umgebungsvariable `%s`, oder auf der Seite „Register“ eintragen. Es steht nie in dieser Datei.
                3. `java -jar amtsweg.jar behoerde pruefe %s --benutzer …` sagt, was noch fehlt.

                Geänderte Prozesse und Angaben gelten nach dem nächsten Start. `behoerde pruefe --ordner` prüft sie vorher.
                """
                .formatted(b.name(), b.id(), b.kennung(), b.id(), b.zugaenge().get(Behoerde.AZR_KENNWORT), b.id());
    }
}
