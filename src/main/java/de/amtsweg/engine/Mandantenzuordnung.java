package de.amtsweg.engine;

import de.amtsweg.vorgang.FachlicherFehler;
import de.amtsweg.vorgang.Vorgaenge;
import de.amtsweg.vorgang.VorgangVariable;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProvider;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderCaseInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderHistoricDecisionInstanceContext;
import org.camunda.bpm.engine.impl.cfg.multitenancy.TenantIdProviderProcessInstanceContext;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Gives an instance of a shared process the tenant of the competent authority: that of the stored case, or else the one
 * authority of the person who starts it. A start variable alone is never believed.
 */
@Component
class Mandantenzuordnung implements TenantIdProvider {

    private final Anmeldung anmeldung;
    private final ObjectProvider<Vorgaenge> vorgaenge;

    Mandantenzuordnung(Anmeldung anmeldung, ObjectProvider<Vorgaenge> vorgaenge) {
        this.anmeldung = anmeldung;
        this.vorgaenge = vorgaenge;
    }

    @Override
    public String provideTenantIdForProcessInstance(TenantIdProviderProcessInstanceContext ctx) {
        List<String> eigene = anmeldung.mandanten();
        Object nummer = ctx.getVariables().get(VorgangVariable.VORGANGSNUMMER.schluessel());
        if (nummer != null) {
            String behoerde = vorgaenge.getObject().lade(nummer.toString()).behoerde();
            if (anmeldung.angemeldet().isPresent() && !eigene.contains(behoerde)) {
                throw new FachlicherFehler("Dieser Vorgang gehört nicht zu Ihrer Behörde.");
            }
            return behoerde;
        }
        if (eigene.size() == 1) {
            return eigene.get(0);
        }
        throw new FachlicherFehler("Es steht nicht fest, für welche Behörde dieser Vorgang beginnt.");
    }

    @Override
    public String provideTenantIdForCaseInstance(TenantIdProviderCaseInstanceContext ctx) {
        return null;
    }

    @Override
    public String provideTenantIdForHistoricDecisionInstance(TenantIdProviderHistoricDecisionInstanceContext ctx) {
        return ctx.getExecution() == null ? null : ctx.getExecution().getTenantId();
    }
}
