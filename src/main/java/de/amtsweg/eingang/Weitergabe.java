package de.amtsweg.eingang;

import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.post.Anschreiben;
import de.amtsweg.post.Anschreibenausgang;
import de.amtsweg.vorgang.FachlicherFehler;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Passes an item on to somebody outside, by mail with its files. */
@Component
class Weitergabe {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final ZoneId AMTSZEIT = ZoneId.of("Europe/Berlin");

    private final Anschreibenausgang ausgang;
    private final Eingangsbuch buch;
    private final Behoerden behoerden;

    Weitergabe(Anschreibenausgang ausgang, Eingangsbuch buch, Behoerden behoerden) {
        this.ausgang = ausgang;
        this.buch = buch;
        this.behoerden = behoerden;
    }

    /** @throws FachlicherFehler if the address cannot be used or no authority could sign */
    void sende(Eingangsstueck stueck, String email, String grund) {
        if (stueck.behoerde() == null) {
            throw new FachlicherFehler("Dieses Eingangsstück gehört noch zu keiner Behörde. Bitte leiten Sie es zuerst"
                    + " an die zuständige Behörde weiter.");
        }
        try {
            ausgang.lege(new Anschreiben(
                    stueck.behoerde(),
                    email,
                    "Weitergeleitet: " + stueck.betreff(),
                    text(stueck, grund),
                    null,
                    stueck.teile().stream()
                            .filter(t -> t.auslassung() == null)
                            .map(t -> new Anschreiben.Anlage(t.dateiname(), t.mime(), buch.inhalt(t.id())))
                            .toList()));
        } catch (IllegalArgumentException e) {
            throw new FachlicherFehler(e.getMessage());
        }
    }

    private String text(Eingangsstueck stueck, String grund) {
        List<Eingangsteil> fehlende =
                stueck.teile().stream().filter(t -> t.auslassung() != null).toList();
        String fehlt = fehlende.isEmpty()
                ? ""
                : "\n\nNicht beigefügt:\n"
                        + fehlende.stream()
                                .map(t -> "- " + t.dateiname() + ": " + t.auslassung())
                                .collect(Collectors.joining("\n"));
        return "Guten Tag,\n\nwir leiten Ihnen weiter, was am "
                + TAG.format(stueck.eingegangen().atZone(AMTSZEIT)) + " bei uns eingegangen ist.\n\nVon: "
                + stueck.absender() + "\nBetreff: " + stueck.betreff() + "\nGrund: " + grund + fehlt
                + "\n\nMit freundlichen Grüßen\n"
                + behoerden.lade(stueck.behoerde()).name() + "\n";
    }
}
