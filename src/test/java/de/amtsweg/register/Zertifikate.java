package de.amtsweg.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;

/** Certification authorities and what they issue, made by keytool in a folder. */
final class Zertifikate {

    static final String KENNWORT = "geheim123";

    private final Path ordner;

    Zertifikate(Path ordner) {
        this.ordner = ordner;
    }

    /** A certification authority of its own. */
    Zertifikate stelle(String name) throws Exception {
        keytool(name, "-genkeypair", "-alias", name, "-dname", "CN=" + name, "-ext", "bc:c", "-keyalg", "EC");
        keytool(name, "-exportcert", "-alias", name, "-rfc", "-file", ordner.resolve(name + ".crt"));
        keytool(name + "-trust", "-importcert", "-noprompt", "-alias", name, "-file", ordner.resolve(name + ".crt"));
        return this;
    }

    /** A key with a certificate of that authority for this machine. */
    Zertifikate ausgestellt(String name, String stelle) throws Exception {
        Path antrag = ordner.resolve(name + ".csr");
        Path zertifikat = ordner.resolve(name + ".crt");
        keytool(name, "-genkeypair", "-alias", name, "-dname", "CN=" + name, "-keyalg", "EC");
        keytool(name, "-certreq", "-alias", name, "-file", antrag);
        keytool(
                stelle,
                "-gencert",
                "-alias",
                stelle,
                "-infile",
                antrag,
                "-outfile",
                zertifikat,
                "-rfc",
                "-ext",
                "san=ip:127.0.0.1");
        keytool(name, "-importcert", "-noprompt", "-alias", "stelle", "-file", ordner.resolve(stelle + ".crt"));
        keytool(name, "-importcert", "-noprompt", "-alias", name, "-file", zertifikat);
        return this;
    }

    Path datei(String name) {
        return ordner.resolve(name + ".p12");
    }

    /** A server's side: its own key, and whom it trusts. */
    SSLContext kontext(String schluessel, String vertraut) throws GeneralSecurityException, IOException {
        KeyManagerFactory eigene = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        eigene.init(speicher(schluessel), KENNWORT.toCharArray());
        TrustManagerFactory andere = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        andere.init(speicher(vertraut + "-trust"));
        SSLContext kontext = SSLContext.getInstance("TLS");
        kontext.init(eigene.getKeyManagers(), andere.getTrustManagers(), null);
        return kontext;
    }

    private KeyStore speicher(String name) throws GeneralSecurityException, IOException {
        KeyStore speicher = KeyStore.getInstance("PKCS12");
        try (InputStream ein = Files.newInputStream(datei(name))) {
            speicher.load(ein, KENNWORT.toCharArray());
        }
        return speicher;
    }

    private void keytool(String speicher, Object... angaben) throws Exception {
        List<String> befehl = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
        for (Object angabe : angaben) {
            befehl.add(angabe.toString());
        }
        befehl.addAll(List.of("-keystore", datei(speicher).toString(), "-storetype", "PKCS12", "-storepass", KENNWORT));
        Process lauf = new ProcessBuilder(befehl).redirectErrorStream(true).start();
        String ausgabe = new String(lauf.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(lauf.waitFor()).as(String.join(" ", befehl) + "\n" + ausgabe).isZero();
    }
}
