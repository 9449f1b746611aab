package de.amtsweg.engine;

import de.amtsweg.behoerde.Behoerden;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.ProcessDefinitionPermissions;
import org.camunda.bpm.engine.authorization.Resource;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.Tenant;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Makes sure that the tenants, the groups and their smallest sufficient grants exist. */
@Component
@Order(1)
class Berechtigungen implements Einrichtungsschritt {

    /** Group id and the name people see. */
    static final Map<String, String> GRUPPEN = Map.of(
            "sachbearbeitung", "Sachbearbeitung",
            "zeichnung", "Zeichnungsberechtigte",
            "staatsangehoerigkeit", "Staatsangehörigkeit: Sachbearbeitung",
            "staatsangehoerigkeit-zeichnung", "Staatsangehörigkeit: Zeichnungsberechtigte",
            "rechtsexpertise", "Rechtsexpertise",
            "prozessverantwortung", "Prozessverantwortung",
            "behoerdenadministration", "Behördenadministration");

    /** Models a caseworker starts by herself, with the group that may. */
    private static final Map<String, String> AM_SCHALTER = Map.of(
            "antrag-persoenlich-aufnehmen", "sachbearbeitung",
            "karte-neu-ausstellen", "sachbearbeitung",
            "verpflichtung-persoenlich-aufnehmen", "sachbearbeitung",
            "haftungskosten-melden", "sachbearbeitung",
            "einbuergerung-persoenlich-aufnehmen", "staatsangehoerigkeit",
            "fachkraefteverfahren-persoenlich-aufnehmen", "sachbearbeitung");

    private static final List<String> MIT_VORGAENGEN =
            List.of("sachbearbeitung", "zeichnung", "staatsangehoerigkeit", "staatsangehoerigkeit-zeichnung");

    private final IdentityService identityService;
    private final AuthorizationService authorizationService;
    private final Behoerden behoerden;

    Berechtigungen(IdentityService identityService, AuthorizationService authorizationService, Behoerden behoerden) {
        this.identityService = identityService;
        this.authorizationService = authorizationService;
        this.behoerden = behoerden;
    }

    @Override
    public void einrichten() {
        behoerden.alle().forEach(b -> {
            if (identityService.createTenantQuery().tenantId(b.id()).count() == 0) {
                Tenant mandant = identityService.newTenant(b.id());
                mandant.setName(b.name());
                identityService.saveTenant(mandant);
            }
        });
        GRUPPEN.forEach((id, name) -> {
            if (identityService.createGroupQuery().groupId(id).count() == 0) {
                Group gruppe = identityService.newGroup(id);
                gruppe.setName(name);
                gruppe.setType("AMTSWEG");
                identityService.saveGroup(gruppe);
            }
            erlaube(id, Resources.APPLICATION, "tasklist", Permissions.ACCESS);
        });
        for (String gruppe : MIT_VORGAENGEN) {
            nimmGanzeHistorieZurueck(gruppe);
        }
        AM_SCHALTER.forEach((modell, gruppe) -> {
            erlaube(
                    gruppe,
                    Resources.PROCESS_DEFINITION,
                    modell,
                    ProcessDefinitionPermissions.READ,
                    ProcessDefinitionPermissions.CREATE_INSTANCE);
            erlaube(gruppe, Resources.PROCESS_INSTANCE, "*", Permissions.CREATE);
        });
        for (Resources ressource : Resources.values()) {
            erlaube(Groups.CAMUNDA_ADMIN, ressource, "*", Permissions.ALL);
        }
    }

    /** Earlier versions let every caseworker read the history of all cases of the authority, those of the other task too. */
    private void nimmGanzeHistorieZurueck(String gruppe) {
        authorizationService
                .createAuthorizationQuery()
                .groupIdIn(gruppe)
                .resourceType(Resources.PROCESS_DEFINITION)
                .resourceId("*")
                .hasPermission(ProcessDefinitionPermissions.READ_HISTORY)
                .list()
                .forEach(e -> authorizationService.deleteAuthorization(e.getId()));
    }

    void erlaube(String gruppe, Resource ressource, String id, Permission... rechte) {
        long vorhanden = authorizationService
                .createAuthorizationQuery()
                .groupIdIn(gruppe)
                .resourceType(ressource)
                .resourceId(id)
                .count();
        if (vorhanden == 0) {
            Authorization erlaubnis = authorizationService.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
            erlaubnis.setGroupId(gruppe);
            erlaubnis.setResource(ressource);
            erlaubnis.setResourceId(id);
            Arrays.stream(rechte).forEach(erlaubnis::addPermission);
            authorizationService.saveAuthorization(erlaubnis);
        }
    }
}
