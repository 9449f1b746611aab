package de.amtsweg.xml;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element of a message that was read: immutable, names without namespace prefix.
 *
 * @param namensraum namespace URI, empty if none
 * @param name local name
 * @param zeile line of the start tag
 * @param attribute attributes without namespace by local name
 * @param inhalt the element's own text, white space at both ends removed
 * @param kinder child elements in order
 */
public record XmlElement(
        String namensraum,
        String name,
        int zeile,
        Map<String, String> attribute,
        String inhalt,
        List<XmlElement> kinder) {

    public XmlElement {
        attribute = Map.copyOf(attribute);
        kinder = List.copyOf(kinder);
    }

    /** The first child of this name. */
    public Optional<XmlElement> finde(String kind) {
        return kinder.stream().filter(k -> k.name.equals(kind)).findFirst();
    }

    /**
     * The child that has to be there.
     *
     * @throws IllegalArgumentException if it is not
     */
    public XmlElement kind(String kind) {
        return finde(kind)
                .orElseThrow(() ->
                        new IllegalArgumentException("Element " + name + " (line " + zeile + ") has no child " + kind));
    }

    /** All children of this name, in order. */
    public List<XmlElement> alle(String kind) {
        return kinder.stream().filter(k -> k.name.equals(kind)).toList();
    }

    /** Text of the child that has to be there. */
    public String text(String kind) {
        return kind(kind).inhalt;
    }

    /** Text of the child, null if there is no such child. */
    public String textOderNull(String kind) {
        return finde(kind).map(XmlElement::inhalt).orElse(null);
    }
}
