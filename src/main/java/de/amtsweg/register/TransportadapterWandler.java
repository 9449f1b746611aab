package de.amtsweg.register;

import java.util.ServiceLoader;
import java.util.stream.Collectors;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Turns the setting {@code transport} into the adapter of that name. */
@Component
@ConfigurationPropertiesBinding
class TransportadapterWandler implements Converter<String, Transportadapter> {

    @Override
    public Transportadapter convert(String name) {
        ServiceLoader<Transportadapter> vorhanden = ServiceLoader.load(Transportadapter.class);
        return vorhanden.stream()
                .map(ServiceLoader.Provider::get)
                .filter(a -> a.name().equals(name))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("Den Transport „" + name + "“ gibt es nicht; vorhanden: "
                                + vorhanden.stream().map(a -> a.get().name()).collect(Collectors.joining(", "))
                                + ". Ohne Angabe gilt HTTP(S). Ein weiterer kommt als eigene Programmbibliothek"
                                + " (connectors/transport/README.md)."));
    }
}
