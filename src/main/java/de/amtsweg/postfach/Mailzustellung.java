package de.amtsweg.postfach;

import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.eingang.Eingangsstueck;
import de.amtsweg.eingang.Quelle;
import de.amtsweg.eingang.Zustellung;
import de.amtsweg.post.Anschreiben;
import de.amtsweg.post.Anschreibenausgang;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Who wrote a mail gets an answer when it is returned; its files do not go back, they may have come from anybody. */
@Component
class Mailzustellung implements Zustellung {

    private static final Pattern ADRESSE = Pattern.compile("(?:.*<)?([^<>\\s]+@[^<>\\s]+?)>?");
    private static final Pattern BEZUG = Pattern.compile("[^/]*/(<[\\x21-\\x7e&&[^<>]]+@[\\x21-\\x7e&&[^<>]]+>)");
    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final ZoneId AMTSZEIT = ZoneId.of("Europe/Berlin");

    private final Anschreibenausgang ausgang;
    private final Behoerden behoerden;

    Mailzustellung(Anschreibenausgang ausgang, Behoerden behoerden) {
        this.ausgang = ausgang;
        this.behoerden = behoerden;
    }

    @Override
    public Quelle quelle() {
        return Quelle.MAIL;
    }

    @Override
    public void ordneZu(Eingangsstueck stueck, String vorgangsnummer, String person) {
        // its files are in the case's file; there is nothing else to a mail
    }

    @Override
    public boolean kannAntworten(Eingangsstueck stueck) {
        return stueck.behoerde() != null && schreiben(stueck, "").isPresent();
    }

    @Override
    public void gibZurueck(Eingangsstueck stueck, String grund, String person) {
        schreiben(stueck, grund).ifPresent(ausgang::lege);
    }

    private Optional<Anschreiben> schreiben(Eingangsstueck stueck, String grund) {
        Matcher adresse = ADRESSE.matcher(stueck.absender());
        Matcher bezug = BEZUG.matcher(stueck.schluessel());
        String text = "Guten Tag,\n\nSie haben uns am "
                + TAG.format(stueck.eingegangen().atZone(AMTSZEIT))
                + " geschrieben (Betreff „" + stueck.betreff() + "“). Wir können Ihre E-Mail nicht bearbeiten und geben"
                + " sie zurück. Der Grund:\n\n" + grund + "\n\nMit freundlichen Grüßen\n"
                + behoerden.lade(stueck.behoerde()).name() + "\n";
        try {
            return adresse.matches()
                    ? Optional.of(new Anschreiben(
                            stueck.behoerde(),
                            adresse.group(1),
                            "Ihre E-Mail an uns: " + stueck.betreff(),
                            text,
                            bezug.matches() ? bezug.group(1) : null,
                            List.of()))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
