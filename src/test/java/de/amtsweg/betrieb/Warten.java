package de.amtsweg.betrieb;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Looks again and again until something has come about, at most until a deadline. */
public final class Warten {

    private static final long TAKT = TimeUnit.MILLISECONDS.toNanos(100);

    private Warten() {}

    public static void bis(Duration frist, String worauf, BooleanSupplier eingetreten) {
        auf(frist, worauf, () -> eingetreten.getAsBoolean() ? Boolean.TRUE : null);
    }

    /** The first value that is not null. */
    public static <T> T auf(Duration frist, String worauf, Supplier<T> wert) {
        Instant ende = Instant.now().plus(frist);
        while (Instant.now().isBefore(ende)) {
            T gefunden = wert.get();
            if (gefunden != null) {
                return gefunden;
            }
            LockSupport.parkNanos(TAKT);
        }
        throw new AssertionError("not within " + frist.toSeconds() + " s: " + worauf);
    }
}
