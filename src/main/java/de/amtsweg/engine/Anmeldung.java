package de.amtsweg.engine;

import de.amtsweg.vorgang.FachlicherFehler;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Who is acting: the person the engine has authenticated for this thread. */
@Component
public class Anmeldung {

    private final IdentityService identityService;

    Anmeldung(@Lazy IdentityService identityService) {
        this.identityService = identityService;
    }

    /** The user id, empty for the application itself. */
    public Optional<String> angemeldet() {
        return authentication().map(Authentication::getUserId);
    }

    /**
     * The user id.
     *
     * @throws FachlicherFehler if nobody is logged in
     */
    public String person() {
        return angemeldet().orElseThrow(() -> new FachlicherFehler("Dieser Schritt braucht eine angemeldete Person."));
    }

    public List<String> gruppen() {
        return authentication().map(Authentication::getGroupIds).orElse(List.of());
    }

    public List<String> mandanten() {
        return authentication().map(Authentication::getTenantIds).orElse(List.of());
    }

    /** Does something with the rights of the application itself; the caller has checked those of the person. */
    public <T> T alsAnwendung(Supplier<T> tat) {
        Authentication person = identityService.getCurrentAuthentication();
        identityService.clearAuthentication();
        try {
            return tat.get();
        } finally {
            if (person != null) {
                identityService.setAuthentication(person);
            }
        }
    }

    /**
     * Does something with all rights of the engine but in the person's name, so that the engine's records tell who it
     * was; the caller has checked her right to it.
     */
    public <T> T mitAllenRechten(Supplier<T> tat) {
        Authentication person = identityService.getCurrentAuthentication();
        identityService.setAuthentication(person(), List.of(Groups.CAMUNDA_ADMIN));
        try {
            return tat.get();
        } finally {
            identityService.setAuthentication(person);
        }
    }

    private Optional<Authentication> authentication() {
        Authentication a = identityService.getCurrentAuthentication();
        return a == null || a.getUserId() == null ? Optional.empty() : Optional.of(a);
    }
}
