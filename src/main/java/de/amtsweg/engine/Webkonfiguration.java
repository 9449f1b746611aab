package de.amtsweg.engine;

import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.rest.security.auth.ProcessEngineAuthenticationFilter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** REST asks for name and password; refused acts are answered with their German sentence. */
@Configuration(proxyBeanMethods = false)
class Webkonfiguration {

    @Bean
    FilterRegistrationBean<ProcessEngineAuthenticationFilter> restAnmeldung() {
        FilterRegistrationBean<ProcessEngineAuthenticationFilter> filter =
                new FilterRegistrationBean<>(new ProcessEngineAuthenticationFilter());
        filter.setInitParameters(Map.of(
                "authentication-provider",
                "org.camunda.bpm.engine.rest.security.auth.impl.HttpBasicAuthenticationProvider"));
        filter.addUrlPatterns(
                "/engine-rest/*",
                "/api/regelwerk/*",
                "/api/regelwerk",
                "/api/behoerden/*",
                "/api/behoerden",
                "/api/prozesse/*");
        filter.setAsyncSupported(true);
        filter.setOrder(100);
        return filter;
    }

    @Bean
    FilterRegistrationBean<Fehlersatzfilter> fehlersatzfilter() {
        FilterRegistrationBean<Fehlersatzfilter> filter = new FilterRegistrationBean<>(new Fehlersatzfilter());
        filter.addUrlPatterns("/engine-rest/*", "/camunda/api/*");
        filter.setOrder(10);
        return filter;
    }

    @Bean
    FilterRegistrationBean<Nebenwegsperre> nebenwegsperre() {
        FilterRegistrationBean<Nebenwegsperre> filter = new FilterRegistrationBean<>(new Nebenwegsperre());
        filter.addUrlPatterns("/engine-rest/*", "/camunda/api/engine/*", "/camunda/api/admin/setup/*");
        filter.setOrder(300);
        return filter;
    }

    /** The engine is asked for later: filters are made while the web server starts, before anything may fail. */
    @Bean
    FilterRegistrationBean<Formularauffrischung> formularauffrischung(
            ObjectProvider<Aufgabenbruecke> bruecke,
            @Lazy TaskService taskService,
            @Lazy RuntimeService runtimeService,
            Anmeldung anmeldung) {
        FilterRegistrationBean<Formularauffrischung> filter =
                new FilterRegistrationBean<>(new Formularauffrischung(bruecke, taskService, runtimeService, anmeldung));
        filter.addUrlPatterns("/engine-rest/*", "/camunda/api/engine/*");
        // after the login filters, so that only people who may ask make it work
        filter.setOrder(310);
        return filter;
    }
}
