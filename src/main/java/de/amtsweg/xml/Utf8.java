package de.amtsweg.xml;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** XÖV messages are UTF-8. A wrong byte is found here with its line, before a parser guesses. */
final class Utf8 {

    private Utf8() {}

    static void pruefe(byte[] xml) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer eingang = ByteBuffer.wrap(xml);
        CharBuffer ausgang = CharBuffer.allocate(8192);
        CoderResult ergebnis = decoder.decode(eingang, ausgang, true);
        while (ergebnis.isOverflow()) {
            ausgang.clear();
            ergebnis = decoder.decode(eingang, ausgang, true);
        }
        if (ergebnis.isError()) {
            throw falsch(zeile(xml, eingang.position()), "Die Nachricht ist nicht durchgehend in UTF-8 geschrieben.");
        }
    }

    static XmlFehlerhaft falsch(int zeile, String meldung) {
        return new XmlFehlerhaft(
                XmlFehlerhaft.Art.ZEICHENSATZ, List.of(new XmlFehler(zeile, 0, "", "zeichensatz-utf-8", meldung)));
    }

    private static int zeile(byte[] xml, int stelle) {
        int zeile = 1;
        for (int i = 0; i < stelle; i++) {
            if (xml[i] == '\n') {
                zeile++;
            }
        }
        return zeile;
    }
}
