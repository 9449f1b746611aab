package de.amtsweg.post;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.validation.annotation.Validated;

/**
 * Mail to applicants; the mail server itself is set under {@code spring.mail}.
 *
 * @param absender address mails come from
 * @param statusBasisUrl address of the status pages, to which a slash and the status code are added
 */
@Validated
@ConfigurationProperties(prefix = "amtsweg.mail", ignoreUnknownFields = false)
public record MailProperties(
        @NotBlank @Email(message = "keine Mailadresse") String absender,
        @NotBlank @Pattern(regexp = "https?://\\S+", message = "keine http(s)-Adresse") String statusBasisUrl) {}
