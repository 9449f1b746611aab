package de.amtsweg.demo;

import de.amtsweg.engine.Einrichtungsschritt;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.User;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** People of both authorities, one for each role; the password of all is {@code demo}. */
@Component
@Profile("demo")
@Order(3)
class DemoPersonen implements Einrichtungsschritt {

    /** Password of every demo user; production refuses to start while one of them exists. */
    static final String KENNWORT = "demo";

    private record Person(String id, String vorname, String nachname, List<String> behoerden, String... gruppen) {}

    private static final List<Person> PERSONEN = List.of(
            new Person(
                    "sachbearbeitung-musterstadt",
                    "Sabine",
                    "Sachbearbeiter",
                    List.of("abh-musterstadt"),
                    "sachbearbeitung"),
            new Person("zeichnung-musterstadt", "Zoran", "Zeichner", List.of("abh-musterstadt"), "zeichnung"),
            new Person(
                    "vertretung-musterstadt",
                    "Vera",
                    "Vertretung",
                    List.of("abh-musterstadt"),
                    "sachbearbeitung",
                    "zeichnung"),
            new Person(
                    "staatsangehoerigkeit-musterstadt",
                    "Selma",
                    "Staatsrecht",
                    List.of("abh-musterstadt"),
                    "staatsangehoerigkeit"),
            new Person(
                    "urkunde-musterstadt",
                    "Udo",
                    "Urkunde",
                    List.of("abh-musterstadt"),
                    "staatsangehoerigkeit-zeichnung"),
            new Person(
                    "administration-musterstadt",
                    "Anton",
                    "Admin",
                    List.of("abh-musterstadt"),
                    "behoerdenadministration"),
            new Person(
                    "sachbearbeitung-beispielkreis",
                    "Stefan",
                    "Sachbearbeiter",
                    List.of("abh-beispielkreis"),
                    "sachbearbeitung"),
            new Person("zeichnung-beispielkreis", "Zita", "Zeichner", List.of("abh-beispielkreis"), "zeichnung"),
            new Person(
                    "administration-beispielkreis",
                    "Anja",
                    "Admin",
                    List.of("abh-beispielkreis"),
                    "behoerdenadministration"),
            new Person(
                    "rechtsexpertise",
                    "Renate",
                    "Recht",
                    List.of("abh-musterstadt", "abh-beispielkreis"),
                    "rechtsexpertise"),
            new Person(
                    "rechtsexpertise-zwei",
                    "Rolf",
                    "Richter",
                    List.of("abh-musterstadt", "abh-beispielkreis"),
                    "rechtsexpertise"),
            new Person(
                    "prozessverantwortung",
                    "Paul",
                    "Prozess",
                    List.of("abh-musterstadt", "abh-beispielkreis"),
                    "prozessverantwortung"),
            new Person("technik", "Toni", "Technik", List.of(), "camunda-admin"));

    private final IdentityService identityService;

    DemoPersonen(IdentityService identityService) {
        this.identityService = identityService;
    }

    /** Ids of all demo users. */
    static List<String> ids() {
        return PERSONEN.stream().map(Person::id).toList();
    }

    @Override
    @Transactional
    public void einrichten() {
        PERSONEN.stream()
                .filter(p -> identityService.createUserQuery().userId(p.id()).count() == 0)
                .forEach(this::lege);
    }

    private void lege(Person person) {
        User user = identityService.newUser(person.id());
        user.setFirstName(person.vorname());
        user.setLastName(person.nachname());
        user.setPassword(KENNWORT);
        identityService.saveUser(user);
        person.behoerden().forEach(b -> identityService.createTenantUserMembership(b, person.id()));
        for (String gruppe : person.gruppen()) {
            if (identityService.createGroupQuery().groupId(gruppe).count() == 0) {
                identityService.saveGroup(identityService.newGroup(gruppe));
            }
            identityService.createMembership(person.id(), gruppe);
        }
    }
}
