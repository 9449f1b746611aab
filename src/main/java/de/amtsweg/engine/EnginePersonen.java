package de.amtsweg.engine;

import de.amtsweg.vorgang.Personenverzeichnis;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Looks people up in the engine's identity service, whoever asks. */
@Component
class EnginePersonen implements Personenverzeichnis {

    private final IdentityService identityService;

    EnginePersonen(@Lazy IdentityService identityService) {
        this.identityService = identityService;
    }

    @Override
    public String name(String person) {
        Authentication anmeldung = identityService.getCurrentAuthentication();
        identityService.clearAuthentication();
        try {
            User user = identityService.createUserQuery().userId(person).singleResult();
            return user == null ? person : (user.getFirstName() + " " + user.getLastName()).strip();
        } finally {
            if (anmeldung != null) {
                identityService.setAuthentication(anmeldung);
            }
        }
    }
}
