package de.amtsweg.register;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.ConfigurationPropertiesBinding;
import org.springframework.boot.ssl.NoSuchSslBundleException;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslBundles;
import org.springframework.core.convert.converter.Converter;
import org.springframework.stereotype.Component;

/** Turns the setting {@code ssl-bundle} into the bundle of that name from {@code spring.ssl.bundle}. */
@Component
@ConfigurationPropertiesBinding
class SslBuendelWandler implements Converter<String, SslBundle> {

    private final ObjectProvider<SslBundles> buendel;

    SslBuendelWandler(ObjectProvider<SslBundles> buendel) {
        this.buendel = buendel;
    }

    @Override
    public SslBundle convert(String name) {
        try {
            return buendel.getObject().getBundle(name);
        } catch (NoSuchSslBundleException e) {
            throw new IllegalArgumentException(
                    "Das SSL-Bündel „" + name + "“ ist unter „spring.ssl.bundle“ nicht eingerichtet.", e);
        }
    }
}
