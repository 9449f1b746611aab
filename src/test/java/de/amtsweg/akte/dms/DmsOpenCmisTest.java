package de.amtsweg.akte.dms;

import de.amtsweg.opencmis.OpenCmis;
import java.net.URI;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** With a DMS that is not ours and does not know our type. */
class DmsOpenCmisTest extends Dmsprobe {

    private static OpenCmis server;

    @BeforeAll
    static void starte() {
        server = OpenCmis.starte();
    }

    @AfterAll
    static void beende() {
        server.close();
    }

    @Override
    URI dienst() {
        return server.adresse();
    }

    @Override
    boolean kenntUnserenTyp() {
        return false;
    }
}
