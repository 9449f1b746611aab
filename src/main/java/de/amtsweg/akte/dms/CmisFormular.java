package de.amtsweg.akte.dms;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** A form of the CMIS browser binding ({@code multipart/form-data}, CMIS 1.1 section 5.4). */
final class CmisFormular {

    private final String grenze = "amtsweg-" + UUID.randomUUID();
    private final ByteArrayOutputStream teile = new ByteArrayOutputStream();
    private int merkmale;

    CmisFormular(String aktion) {
        feld("cmisaction", aktion);
        feld("succinct", "true");
    }

    CmisFormular feld(String name, String wert) {
        return teil("name=\"" + name + "\"", "text/plain; charset=UTF-8", wert.getBytes(StandardCharsets.UTF_8));
    }

    CmisFormular merkmal(String id, String wert) {
        feld("propertyId[" + merkmale + "]", id);
        feld("propertyValue[" + merkmale + "]", wert);
        merkmale++;
        return this;
    }

    /** A property with several values. */
    CmisFormular merkmal(String id, List<String> werte) {
        feld("propertyId[" + merkmale + "]", id);
        for (int i = 0; i < werte.size(); i++) {
            feld("propertyValue[" + merkmale + "][" + i + "]", werte.get(i));
        }
        merkmale++;
        return this;
    }

    CmisFormular inhalt(String dateiname, String mime, byte[] inhalt) {
        // RFC 7578 / WHATWG: quote and line breaks are percent-encoded, everything else is UTF-8
        String name = dateiname.replace("\"", "%22").replace("\r", "%0D").replace("\n", "%0A");
        return teil("name=\"content\"; filename=\"" + name + "\"", mime.replaceAll("[\\r\\n]", ""), inhalt);
    }

    String medientyp() {
        return "multipart/form-data; boundary=" + grenze;
    }

    byte[] bytes() {
        ByteArrayOutputStream alles = new ByteArrayOutputStream();
        alles.writeBytes(teile.toByteArray());
        alles.writeBytes(("--" + grenze + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return alles.toByteArray();
    }

    private CmisFormular teil(String angaben, String mime, byte[] wert) {
        teile.writeBytes(("--" + grenze + "\r\nContent-Disposition: form-data; " + angaben + "\r\nContent-Type: " + mime
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        teile.writeBytes(wert);
        teile.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        return this;
    }
}
