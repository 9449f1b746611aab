package de.amtsweg.vorgang;

import java.time.Instant;

/** One line of a case's history; person is null for what the application did by itself. */
public record Verlaufseintrag(Instant zeit, String schritt, String person) {}
