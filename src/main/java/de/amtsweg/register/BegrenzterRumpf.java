package de.amtsweg.register;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;

/** Collects an answer and stops at the first byte too many. */
final class BegrenzterRumpf implements BodySubscriber<byte[]> {

    /** The answer is larger than allowed. */
    static final class ZuGross extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private final long hoechstens;
    private final ByteArrayOutputStream gelesen = new ByteArrayOutputStream();
    private final CompletableFuture<byte[]> ergebnis = new CompletableFuture<>();
    private Flow.Subscription quelle;

    BegrenzterRumpf(long hoechstens) {
        this.hoechstens = hoechstens;
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return ergebnis;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        quelle = subscription;
        quelle.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(List<ByteBuffer> stuecke) {
        for (ByteBuffer stueck : stuecke) {
            if (gelesen.size() + (long) stueck.remaining() > hoechstens) {
                quelle.cancel();
                ergebnis.completeExceptionally(new ZuGross());
                return;
            }
            byte[] bytes = new byte[stueck.remaining()];
            stueck.get(bytes);
            gelesen.writeBytes(bytes);
        }
    }

    @Override
    public void onError(Throwable fehler) {
        ergebnis.completeExceptionally(fehler);
    }

    @Override
    public void onComplete() {
        ergebnis.complete(gelesen.toByteArray());
    }
}
