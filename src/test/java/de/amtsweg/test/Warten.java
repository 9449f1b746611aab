package de.amtsweg.test;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;

/** Waiting for what the application does in the background: as short as possible, with an end. */
public final class Warten {

    private static final Duration HOECHSTENS = Duration.ofSeconds(90);

    private Warten() {}

    /** Asks until there is an answer; after the deadline the test fails with what the lage says. */
    public static <T> T auf(String was, Supplier<Optional<T>> frage, Supplier<String> lage) {
        long ende = System.nanoTime() + HOECHSTENS.toNanos();
        while (true) {
            Optional<T> antwort = frage.get();
            if (antwort.isPresent()) {
                return antwort.get();
            }
            if (System.nanoTime() > ende) {
                throw new AssertionError("vergeblich gewartet auf: " + was + "\n" + lage.get());
            }
            LockSupport.parkNanos(Duration.ofMillis(40).toNanos());
        }
    }

    public static void bis(String was, Supplier<Boolean> erreicht) {
        auf(was, () -> Boolean.TRUE.equals(erreicht.get()) ? Optional.of(true) : Optional.empty(), () -> "");
    }
}
