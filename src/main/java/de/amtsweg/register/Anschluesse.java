package de.amtsweg.register;

import de.amtsweg.register.RegisterProperties.Anschluss;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** The lines as they are configured, and what this node has seen of them. */
@Component
class Anschluesse {

    /** For a register without a line: its messages wait until it has one. */
    private static final Anschluss OHNE = Anschluss.mit(
            URI.create("http://ohne-anschluss.invalid"),
            Duration.ofSeconds(5),
            Duration.ofSeconds(25),
            null,
            DataSize.ofMegabytes(30));

    private final RegisterProperties properties;
    private final Map<String, Leitungswache> wachen = new ConcurrentHashMap<>();

    Anschluesse(RegisterProperties properties) {
        this.properties = properties;
    }

    Anschluss zu(String register) {
        return properties.zu(register).orElse(OHNE);
    }

    Wiederholung wiederholung(String register) {
        return zu(register).wiederholung();
    }

    Leitungswache wache(String register) {
        return wachen.computeIfAbsent(register, name -> new Leitungswache(name, zu(name).gleichzeitig()));
    }
}
