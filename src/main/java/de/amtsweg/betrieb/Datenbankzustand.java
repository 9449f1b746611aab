package de.amtsweg.betrieb;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.boot.actuate.health.HealthContributor;
import org.springframework.boot.actuate.jdbc.DataSourceHealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Whether the database answers, told within {@link #GEDULD}: over one connection of its own. The pool's connections are
 * what everybody waits for while the database is away, and who asks for readiness must not stand in that queue.
 */
@Configuration(proxyBeanMethods = false)
class Datenbankzustand {

    static final Duration GEDULD = Duration.ofSeconds(2);

    /** Takes the place of Spring Boot's indicator, which asks the application's pool. */
    @Bean
    HealthContributor dbHealthContributor(Verbindung verbindung) {
        return new DataSourceHealthIndicator(verbindung.quelle());
    }

    @Bean
    Verbindung datenbankzustandVerbindung(HikariDataSource pool) {
        return new Verbindung(eigene(pool));
    }

    /** Where the pool goes, but of one connection that is given up after {@link #GEDULD}. */
    static HikariDataSource eigene(HikariConfig pool) {
        HikariConfig eine = new HikariConfig();
        eine.setPoolName("zustand");
        eine.setJdbcUrl(pool.getJdbcUrl());
        eine.setUsername(pool.getUsername());
        eine.setPassword(pool.getPassword());
        eine.setDataSourceProperties(pool.getDataSourceProperties());
        eine.setMinimumIdle(0);
        eine.setMaximumPoolSize(1);
        eine.setConnectionTimeout(GEDULD.toMillis());
        eine.setValidationTimeout(GEDULD.toMillis());
        eine.setInitializationFailTimeout(-1);
        // a database that keeps the line and says nothing
        eine.addDataSourceProperty("socketTimeout", GEDULD.toSeconds());
        eine.addDataSourceProperty("connectTimeout", GEDULD.toSeconds());
        return new HikariDataSource(eine);
    }

    /** Wrapped, for a second {@link javax.sql.DataSource} in the context would make everybody ask which one. */
    record Verbindung(HikariDataSource quelle) implements AutoCloseable {

        @Override
        public void close() {
            quelle.close();
        }
    }
}
