package de.amtsweg.engine;

import de.amtsweg.vorgang.Personenverzeichnis;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Looks people up in the engine's identity service, whoever asks. */
@Component
class EnginePersonen implements Personenverzeichnis {

    private final IdentityService identityService;
    private final Anmeldung anmeldung;

    EnginePersonen(@Lazy IdentityService identityService, Anmeldung anmeldung) {
        this.identityService = identityService;
        this.anmeldung = anmeldung;
    }

    @Override
    public String name(String person) {
        return anmeldung.alsAnwendung(() -> {
            User user = identityService.createUserQuery().userId(person).singleResult();
            return user == null ? person : (user.getFirstName() + " " + user.getLastName()).strip();
        });
    }
}
