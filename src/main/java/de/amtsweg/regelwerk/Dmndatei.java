package de.amtsweg.regelwerk;

import java.io.ByteArrayInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.impl.DmnParser;
import org.camunda.bpm.model.xml.instance.DomDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Reads a DMN file and checks it against the schema of DMN once. The reader of the library does so twice, and loads the
 * schema anew for each file; with some fifty tables that is a second.
 */
final class Dmndatei {

    private static final String ID = "id";

    private static final DmnParser LESER = new DmnParser() {
        @Override
        protected void configureFactory(DocumentBuilderFactory fabrik) {
            super.configureFactory(fabrik);
            // what was read is validated afterwards, by the schema that is loaded already
            fabrik.setValidating(false);
        }

        @Override
        public void validateModel(DomDocument dokument) {
            super.validateModel(dokument);
            merkeIds(((Document) dokument.getDomSource().getNode()).getDocumentElement());
        }
    };

    private Dmndatei() {}

    /** Which attribute is an ID the parser knows only if it validates. */
    private static void merkeIds(Element element) {
        if (element.hasAttribute(ID)) {
            element.setIdAttribute(ID, true);
        }
        for (Node kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind instanceof Element naechstes) {
                merkeIds(naechstes);
            }
        }
    }

    /** @throws org.camunda.bpm.model.xml.ModelException if it is no DMN */
    static DmnModelInstance lies(byte[] inhalt) {
        return LESER.parseModelFromStream(new ByteArrayInputStream(inhalt));
    }
}
