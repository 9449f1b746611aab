package de.amtsweg.register;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/** Makes the partners' addresses known. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({RegisterProperties.class, TageslaufProperties.class})
class RegisterKonfiguration {}
