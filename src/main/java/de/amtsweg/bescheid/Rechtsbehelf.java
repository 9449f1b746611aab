package de.amtsweg.bescheid;

/**
 * Which remedy the law of the Land opens against a decision of the authority (§§ 68 ff. VwGO): an objection, or, where
 * the Land has abolished the preliminary procedure (§ 68 (1) sentence 2 VwGO), an action at once.
 */
public enum Rechtsbehelf {
    WIDERSPRUCH,
    KLAGE
}
