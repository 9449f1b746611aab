package de.amtsweg.betrieb;

import de.amtsweg.web.Problemantwort;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.filter.OncePerRequestFilter;

/** Only whoever shows the token reads the figures; health stays open to the operator's probes. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MesswerteProperties.class)
class Messwertzugang {

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> messwertfilter(MesswerteProperties properties) {
        FilterRegistrationBean<OncePerRequestFilter> filter = new FilterRegistrationBean<>(new Filter(properties));
        filter.addUrlPatterns("/actuator/prometheus", "/actuator/prometheus/*");
        return filter;
    }

    private static final class Filter extends OncePerRequestFilter {
        private final String token;

        Filter(MesswerteProperties properties) {
            this.token = properties.token();
        }

        @Override
        protected void doFilterInternal(HttpServletRequest anfrage, HttpServletResponse antwort, FilterChain kette)
                throws ServletException, IOException {
            if (Problemantwort.ausgewiesen(anfrage.getHeader(HttpHeaders.AUTHORIZATION), token)) {
                kette.doFilter(anfrage, antwort);
            } else {
                antwort.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            }
        }
    }
}
