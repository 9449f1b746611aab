package de.amtsweg.antrag;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;
import org.springframework.validation.annotation.Validated;

/**
 * Intake of applications, {@code amtsweg.antrag.*}.
 *
 * @param token bearer token of the sender
 * @param maxGroesse largest accepted message
 * @param maxAnlage largest accepted file inside a message (decoded)
 * @param oeffentlicheAdresse address under which applicants reach the status page, for example
 *     {@code https://amtsweg.example.de}; taken from the request if not set, which trusts the Host header
 * @param schemaDatei official XSD of {@code OZG.Antrag} in the operator's folder; every message must be valid against it
 *     as well; none by default
 */
@Validated
@ConfigurationProperties(prefix = "amtsweg.antrag", ignoreUnknownFields = false)
record AntragProperties(
        @NotBlank
                @Pattern(regexp = "[A-Za-z0-9._~+/=-]*", message = "erlaubt sind Buchstaben, Ziffern und . _ ~ + / = -")
                String token,
        @DefaultValue("25MB") DataSize maxGroesse,
        @DefaultValue("10MB") DataSize maxAnlage,
        URI oeffentlicheAdresse,
        Path schemaDatei) {

    @AssertTrue(message = "max-groesse muss zwischen 1 KB und 1 GB liegen")
    boolean isMaxGroesseSinnvoll() {
        return maxGroesse.toBytes() >= 1024 && maxGroesse.toBytes() <= 1024L * 1024 * 1024;
    }

    @AssertTrue(message = "oeffentliche-adresse muss eine vollständige http(s)-Adresse ohne Pfad sein")
    boolean isOeffentlicheAdresseAbsolut() {
        return oeffentlicheAdresse == null
                || (oeffentlicheAdresse.isAbsolute()
                        && oeffentlicheAdresse.getHost() != null
                        && oeffentlicheAdresse.getScheme().startsWith("http")
                        && oeffentlicheAdresse.getPath().matches("/?"));
    }

    @Override
    public String toString() {
        return "AntragProperties[maxGroesse=" + maxGroesse + ", oeffentlicheAdresse=" + oeffentlicheAdresse + "]";
    }
}
