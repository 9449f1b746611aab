package de.amtsweg.register;

/** What happens at a partner when it gets the same message again; the connector's README says which holds. */
public enum Wiederholung {
    /** The partner knows the message UUID and does nothing a second time. */
    IGNORIERT,
    /** A repetition would take effect again, but the partner can be asked whether the first one did. */
    ERFRAGBAR,
    /** Neither: after an unclear result a caseworker decides. */
    UNKLAR
}
