package de.amtsweg.akte.dms;

import de.amtsweg.opencmis.OpenCmis;
import de.amtsweg.test.Fremdhand;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** With a DMS that is not ours, in which our type was set up from the file we hand out for that. */
class DmsOpenCmisMitTypTest extends Dmsprobe {

    private static OpenCmis server;

    @BeforeAll
    static void starte() throws IOException {
        server = OpenCmis.starte();
        new Fremdhand(server.adresse())
                .erklaertTyp(Files.readString(Path.of("connectors/dms/vertrag/amtsweg-schriftstueck.json")));
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
        return true;
    }
}
