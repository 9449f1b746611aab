package de.amtsweg.register;

import de.amtsweg.behoerde.Behoerde;
import de.amtsweg.behoerde.Behoerden;
import de.amtsweg.eingang.Eingangskorb;
import de.amtsweg.eingang.Eingangsstueck;
import de.amtsweg.eingang.Einlieferung;
import de.amtsweg.eingang.Quelle;
import de.amtsweg.eingang.Zustellung;
import de.amtsweg.sachverhalt.Beteiligung;
import de.amtsweg.xml.XmlElement;
import de.amtsweg.xml.XmlLeser;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** A register's message that belongs to no case we know: it lies in the Posteingang until a person assigns it. */
@Component
class RegisterEingangsstuecke implements Zustellung {

    private final Posteingang posteingang;
    private final Nachrichtenverkehr verkehr;
    private final Eingangskorb korb;
    private final Behoerden behoerden;

    RegisterEingangsstuecke(
            Posteingang posteingang, @Lazy Nachrichtenverkehr verkehr, Eingangskorb korb, Behoerden behoerden) {
        this.posteingang = posteingang;
        this.verkehr = verkehr;
        this.korb = korb;
        this.behoerden = behoerden;
    }

    @Override
    public Quelle quelle() {
        return Quelle.REGISTER;
    }

    /** @param hinweis why it lies there, one German sentence */
    void lege(Eingang eingang, String hinweis) {
        byte[] inhalt = posteingang.inhalt(eingang.id());
        String ergebnis = eingang.ergebnis() == null ? "" : ": " + Beteiligung.inWorten(eingang.ergebnis());
        posteingang.unzuordenbar(eingang.id());
        korb.lege(new Einlieferung(
                empfaenger(inhalt).map(Behoerde::id).orElse(null),
                Quelle.REGISTER,
                eingang.id().toString(),
                verkehr.zu(eingang.register()).bezeichnung(),
                "Nachricht " + eingang.nachrichtentyp() + ergebnis,
                hinweis,
                List.of(Einlieferung.Teil.datei("nachricht.xml", "text/plain", null, inhalt))));
    }

    /** The authority the message's header is addressed to. */
    private Optional<Behoerde> empfaenger(byte[] nachricht) {
        XmlElement kopf = XmlLeser.ohneSchema().lies(nachricht).kind("nachrichtenkopf");
        return kopf.finde("leser")
                .flatMap(l -> l.finde("behoerdenkennung"))
                .map(XmlElement::inhalt)
                .flatMap(behoerden::findeNachKennung);
    }

    @Override
    public void ordneZu(Eingangsstueck stueck, String vorgangsnummer, String person) {
        UUID id = UUID.fromString(stueck.schluessel());
        Eingang eingang = posteingang.ordneVonHandZu(id, vorgangsnummer);
        verkehr.zu(eingang.register()).uebernimm(vorgangsnummer, posteingang.inhalt(id));
    }
}
