package de.amtsweg.register;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Circuit and bulkhead of one line on this node: after {@value #FEHLSCHLAEGE} failures in a row the line counts as
 * interrupted, and never more calls run at once than the partner is allowed to cost us.
 */
final class Leitungswache {

    private static final int FEHLSCHLAEGE = 3;

    private final CircuitBreaker sicherung;
    private final Bulkhead schott;

    Leitungswache(String register, int gleichzeitig) {
        sicherung = CircuitBreaker.of(
                register,
                CircuitBreakerConfig.custom()
                        .slidingWindowType(SlidingWindowType.COUNT_BASED)
                        .slidingWindowSize(FEHLSCHLAEGE)
                        .minimumNumberOfCalls(FEHLSCHLAEGE)
                        .failureRateThreshold(100)
                        .permittedNumberOfCallsInHalfOpenState(1)
                        // when it is tried again is decided for all nodes together, see Registerlagen
                        .waitDurationInOpenState(Duration.ofDays(1))
                        .build());
        schott = Bulkhead.of(
                register,
                BulkheadConfig.custom()
                        .maxConcurrentCalls(gleichzeitig)
                        .maxWaitDuration(Duration.ZERO)
                        .build());
    }

    boolean belege() {
        return schott.tryAcquirePermission();
    }

    void gibFrei() {
        schott.releasePermission();
    }

    int belegt() {
        return schott.getBulkheadConfig().getMaxConcurrentCalls()
                - schott.getMetrics().getAvailableConcurrentCalls();
    }

    void erfolg(Duration dauer) {
        if (sicherung.getState() == CircuitBreaker.State.CLOSED) {
            sicherung.onSuccess(dauer.toNanos(), TimeUnit.NANOSECONDS);
        } else {
            sicherung.transitionToClosedState();
        }
    }

    /** @return whether the line counts as interrupted now */
    boolean fehler(Duration dauer, RegisterStoerung stoerung) {
        if (sicherung.getState() == CircuitBreaker.State.CLOSED) {
            sicherung.onError(dauer.toNanos(), TimeUnit.NANOSECONDS, stoerung);
        }
        return sicherung.getState() != CircuitBreaker.State.CLOSED;
    }

    /** Another node found the partner again. */
    void schliesse() {
        if (sicherung.getState() != CircuitBreaker.State.CLOSED) {
            sicherung.transitionToClosedState();
        }
    }
}
