package de.amtsweg.register.azr;

import de.amtsweg.register.Ausweis;
import de.amtsweg.xml.XmlElement;
import de.amtsweg.xml.XmlLeser;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Shows the register the credential of the authority a message comes from. */
@Component
class AzrAusweis implements Ausweis {

    private static final Logger LOG = LoggerFactory.getLogger(AzrAusweis.class);
    private static final XmlLeser LESER = XmlLeser.ohneSchema();

    private final AzrZugaenge zugaenge;

    AzrAusweis(AzrZugaenge zugaenge) {
        this.zugaenge = zugaenge;
    }

    @Override
    public List<String> fuer(byte[] nachricht) {
        return zugaenge.zuKennung(kennung(nachricht)).map(AzrZugang::ausweise).orElse(List.of());
    }

    /** Let in with the new password, whatever became of the answer to its change. */
    @Override
    public void angenommen(byte[] nachricht, String wert) {
        zugaenge.zuKennung(kennung(nachricht)).filter(z -> z.istNeues(wert)).ifPresent(z -> {
            zugaenge.bestaetigt(z.behoerde(), z.nachricht());
            LOG.info("the AZR knows the new password of {}", z.behoerde());
        });
    }

    private static String kennung(byte[] nachricht) {
        XmlElement kopf = LESER.lies(nachricht).kind("nachrichtenkopf");
        return kopf.kind("autor").text("behoerdenkennung");
    }
}
