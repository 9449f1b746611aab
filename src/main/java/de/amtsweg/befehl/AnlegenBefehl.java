package de.amtsweg.befehl;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Adds an authority to the running application; asked for once more, completes what is missing. */
@Command(
        name = "anlegen",
        description = "Nimmt eine Behörde in die laufende Anwendung auf: Ordner, Mandant, Rechte, Aufgabenlisten,"
                + " Folgevorgang. Noch einmal aufgerufen, ergänzt der Befehl, was fehlt.")
final class AnlegenBefehl implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private Ausgabeart ausgabe;

    @Mixin
    private Anwendung anwendung;

    @Parameters(index = "0", paramLabel = "ID", description = "Name des Ordners und des Mandanten: abh-….")
    private String id;

    @Option(
            names = "--kennung",
            required = true,
            paramLabel = "ZIFFERN",
            description = "Behördenkennung im Nachrichtenverkehr, sechs Ziffern.")
    private String kennung;

    @Option(names = "--name", required = true, paramLabel = "TEXT", description = "Name im Briefkopf.")
    private String name;

    @Option(names = "--strasse", required = true, paramLabel = "TEXT", description = "Straße und Hausnummer.")
    private String strasse;

    @Option(names = "--plz-ort", required = true, paramLabel = "TEXT", description = "Postleitzahl und Ort.")
    private String plzOrt;

    @Option(names = "--ort", required = true, paramLabel = "TEXT", description = "Ort, wie er über einem Datum steht.")
    private String ort;

    @Option(names = "--telefon", required = true, paramLabel = "TEXT", description = "Telefon im Briefkopf.")
    private String telefon;

    @Option(names = "--email", required = true, paramLabel = "ADRESSE", description = "Antwortadresse der E-Mails.")
    private String email;

    @Option(names = "--land", required = true, paramLabel = "LAND", description = "Bundesland, ausgeschrieben.")
    private String land;

    @Option(names = "--rechtsbehelf", required = true, paramLabel = "ART", description = "WIDERSPRUCH oder KLAGE.")
    private String rechtsbehelf;

    @Option(
            names = "--rechtsbehelfsstelle",
            required = true,
            paramLabel = "TEXT",
            description = "Wo er einzulegen ist: Name, Straße, Ort, durch Komma getrennt.")
    private String rechtsbehelfsstelle;

    @Option(
            names = "--anhoerungsnorm",
            required = true,
            paramLabel = "NORM",
            description = "Norm des Landes für die Anhörung.")
    private String anhoerungsnorm;

    @Option(
            names = "--staatsangehoerigkeitsbehoerde",
            description = "Sie entscheidet auch über die Staatsangehörigkeit.")
    private boolean staatsangehoerigkeitsbehoerde;

    @Option(
            names = "--azr-kennwort-variable",
            paramLabel = "NAME",
            description = "Umgebungsvariable der Anwendung mit dem ersten Kennwort am AZR; sonst <ID>_AZR_KENNWORT.")
    private String azrKennwort;

    @Override
    public Integer call() throws IOException {
        Map<String, Object> angaben = new LinkedHashMap<>();
        angaben.put("id", id);
        angaben.put("kennung", kennung);
        angaben.put("name", name);
        angaben.put("strasse", strasse);
        angaben.put("plzOrt", plzOrt);
        angaben.put("ort", ort);
        angaben.put("telefon", telefon);
        angaben.put("email", email);
        angaben.put("land", land);
        angaben.put("rechtsbehelf", rechtsbehelf);
        angaben.put("rechtsbehelfsstelle", rechtsbehelfsstelle);
        angaben.put("anhoerungsnorm", anhoerungsnorm);
        angaben.put("staatsangehoerigkeitsbehoerde", staatsangehoerigkeitsbehoerde);
        angaben.put(
                "azrKennwort",
                azrKennwort == null ? id.toUpperCase(Locale.ROOT).replace('-', '_') + "_AZR_KENNWORT" : azrKennwort);
        JsonNode antwort = anwendung.sende("/api/behoerden", angaben);
        List<String> zeilen = new ArrayList<>();
        antwort.path("getan").forEach(g -> zeilen.add(g.asText()));
        zeilen.add(
                zeilen.isEmpty()
                        ? "Die Behörde „" + id + "“ ist schon vollständig da; nichts geändert."
                        : "Die Behörde „" + id
                                + "“ nimmt ab jetzt Anträge an. Was ihr noch fehlt, sagt: behoerde pruefe " + id);
        ausgabe.gib(spec.commandLine().getOut(), antwort, zeilen);
        return 0;
    }
}
