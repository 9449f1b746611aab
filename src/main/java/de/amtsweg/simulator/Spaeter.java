package de.amtsweg.simulator;

import java.time.Instant;

/** An answer that the partner sends by itself at a later time. */
record Spaeter(Instant faellig, byte[] nachricht) {}
