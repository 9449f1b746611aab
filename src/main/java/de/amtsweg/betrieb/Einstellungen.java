package de.amtsweg.betrieb;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DataObjectPropertyName;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.context.properties.source.ConfigurationPropertyName;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

/**
 * All settings of ours, read from the {@code @ConfigurationProperties} records of the program. Such a record is named
 * {@code …Properties}; that is how it is found without reading every class.
 */
final class Einstellungen {

    private static final String KLASSEN = "classpath*:de/amtsweg/**/*Properties.class";

    private Einstellungen() {}

    /** Sorted by name. */
    static List<Einstellung> alle() {
        List<Einstellung> alle = new ArrayList<>();
        for (Class<?> klasse : klassen()) {
            ConfigurationProperties angabe = klasse.getAnnotation(ConfigurationProperties.class);
            if (angabe != null && klasse.isRecord()) {
                sammle(ConfigurationPropertyName.of(angabe.prefix()), klasse, alle);
            }
        }
        alle.sort(Comparator.comparing(Einstellung::name));
        return alle;
    }

    private static List<Class<?>> klassen() {
        SimpleMetadataReaderFactory leser = new SimpleMetadataReaderFactory();
        List<Class<?>> klassen = new ArrayList<>();
        try {
            for (Resource datei : new PathMatchingResourcePatternResolver().getResources(KLASSEN)) {
                String name = leser.getMetadataReader(datei).getClassMetadata().getClassName();
                klassen.add(Class.forName(name, false, Einstellungen.class.getClassLoader()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
        return klassen;
    }

    private static void sammle(ConfigurationPropertyName vorsatz, Class<?> satz, List<Einstellung> alle) {
        for (RecordComponent feld : satz.getRecordComponents()) {
            ConfigurationPropertyName name = vorsatz.append(DataObjectPropertyName.toDashedForm(feld.getName()));
            if (feld.getType().isRecord()) {
                sammle(name, feld.getType(), alle);
            } else {
                alle.add(new Einstellung(name, vorgabe(satz, feld)));
            }
        }
    }

    /** The annotation stands at the parameter of the constructor. */
    private static String vorgabe(Class<?> satz, RecordComponent feld) {
        RecordComponent[] felder = satz.getRecordComponents();
        for (int i = 0; i < felder.length; i++) {
            if (felder[i].getName().equals(feld.getName())) {
                DefaultValue wert =
                        satz.getDeclaredConstructors()[0].getParameters()[i].getAnnotation(DefaultValue.class);
                return wert == null ? null : String.join(", ", wert.value());
            }
        }
        throw new IllegalArgumentException(feld.getName());
    }
}
