package de.amtsweg.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsExchange;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import de.amtsweg.register.RegisterProperties.Anschluss;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javax.net.ssl.SSLParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.autoconfigure.ssl.SslAutoConfiguration;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

/** Both sides show a certificate: a partner that demands one, and the settings of an operator. */
class GegenseitigesTlsTest {

    /** We do not accept the other side's certificate, or the other side tells that it does not accept ours. */
    private static final String ABGEWIESEN =
            "Das Bundesverwaltungsamt: Die gesicherte Verbindung kam nicht zustande. Das"
                    + " Zertifikat der einen oder der anderen Seite fehlt, ist abgelaufen oder wird nicht anerkannt.";

    /** The other side hangs up without a word. */
    private static final String AUFGELEGT = "Das Bundesverwaltungsamt: Die gesicherte Verbindung brach ab. Vielleicht"
            + " erkennt der Partner unser Zertifikat nicht an.";

    @TempDir
    private static Path ordner;

    private static Zertifikate zertifikate;

    private final AtomicReference<String> gegenueber = new AtomicReference<>();
    private HttpsServer server;

    @BeforeAll
    static void stelleAus() throws Exception {
        zertifikate = new Zertifikate(ordner)
                .stelle("verwaltung")
                .stelle("fremde")
                .ausgestellt("bva", "verwaltung")
                .ausgestellt("amtsweg", "verwaltung")
                .ausgestellt("fremder", "fremde");
    }

    @BeforeEach
    void starte() throws Exception {
        server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(zertifikate.kontext("bva", "verwaltung")) {
            @Override
            public void configure(HttpsParameters angaben) {
                SSLParameters tls = getSSLContext().getDefaultSSLParameters();
                tls.setNeedClientAuth(true);
                angaben.setSSLParameters(tls);
            }
        });
        server.createContext("/", anfrage -> {
            gegenueber.set(
                    ((HttpsExchange) anfrage).getSSLSession().getPeerPrincipal().getName());
            anfrage.getRequestBody().readAllBytes();
            anfrage.sendResponseHeaders(202, -1);
            anfrage.close();
        });
        server.start();
    }

    @AfterEach
    void beende() {
        server.stop(0);
    }

    @Test
    void mit_unserem_Zertifikat_kommt_die_Nachricht_an() {
        sende("amtsweg", "verwaltung", anschluss -> {
            assertThat(uebermittle(anschluss).status()).isEqualTo(202);
            assertThat(gegenueber).hasValue("CN=amtsweg");
        });
    }

    @Test
    void mit_einem_fremden_Zertifikat_nicht() {
        sende("fremder", "verwaltung", this::wirdAbgewiesen);
    }

    @Test
    void ohne_Zertifikat_nicht() {
        sende(null, "verwaltung", this::wirdAbgewiesen);
    }

    @Test
    void einem_Partner_dem_wir_nicht_trauen_wird_nichts_geschickt() {
        sende("amtsweg", "fremde", anschluss -> assertThatThrownBy(() -> uebermittle(anschluss))
                .hasMessage(ABGEWIESEN));
        assertThat(gegenueber).hasValue(null);
    }

    @Test
    void ohne_Angabe_traut_die_Anwendung_nur_der_Umgebung() {
        sende("amtsweg", "verwaltung", anschluss -> wirdAbgewiesen(anschluss.mit((SslBundle) null)));
    }

    private void wirdAbgewiesen(Anschluss anschluss) {
        assertThatThrownBy(() -> uebermittle(anschluss))
                .isInstanceOf(RegisterStoerung.class)
                .extracting(Throwable::getMessage)
                .isIn(ABGEWIESEN, AUFGELEGT);
        assertThat(gegenueber).hasValue(null);
    }

    private static Transport.Quittung uebermittle(Anschluss anschluss) {
        return new Partner("Das Bundesverwaltungsamt", anschluss).uebermittle("<n/>".getBytes(StandardCharsets.UTF_8));
    }

    /** The line as an operator's settings make it. */
    private void sende(String schluessel, String vertraut, Consumer<Anschluss> dann) {
        URI adresse = URI.create("https://127.0.0.1:" + server.getAddress().getPort() + "/nachrichten");
        String buendel = "spring.ssl.bundle.jks.behoerdennetz.";
        ApplicationContextRunner anwendung = new ApplicationContextRunner()
                .withConfiguration(AutoConfigurations.of(SslAutoConfiguration.class))
                .withUserConfiguration(RegisterKonfiguration.class)
                .withBean(SslBuendelWandler.class)
                .withBean(TransportadapterWandler.class)
                .withPropertyValues(
                        "amtsweg.register.azr.url=" + adresse,
                        "amtsweg.register.ba.url=" + adresse,
                        "amtsweg.register.bva.url=" + adresse,
                        "amtsweg.register.eat.url=" + adresse,
                        "amtsweg.register.dms.url=" + adresse,
                        "amtsweg.register.bva.ssl-bundle=behoerdennetz",
                        buendel + "truststore.location=file:" + zertifikate.datei(vertraut + "-trust"),
                        buendel + "truststore.password=" + Zertifikate.KENNWORT,
                        buendel + "truststore.type=PKCS12");
        if (schluessel != null) {
            anwendung = anwendung.withPropertyValues(
                    buendel + "keystore.location=file:" + zertifikate.datei(schluessel),
                    buendel + "keystore.password=" + Zertifikate.KENNWORT,
                    buendel + "keystore.type=PKCS12");
        }
        anwendung.run(
                kontext -> dann.accept(kontext.getBean(RegisterProperties.class).bva()));
    }
}
