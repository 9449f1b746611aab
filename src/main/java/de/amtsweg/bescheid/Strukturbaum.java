package de.amtsweg.bescheid;

import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDListAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** The logical structure of the document (ISO 32000-1, 14.7 and 14.8): what is a heading, a list, a table cell. */
final class Strukturbaum {

    private final PDStructureTreeRoot wurzel = new PDStructureTreeRoot();
    private final PDStructureElement dokument;
    private final Map<Integer, PDParentTreeValue> eltern = new HashMap<>();

    Strukturbaum(PDDocument pdf) {
        pdf.getDocumentCatalog().setStructureTreeRoot(wurzel);
        dokument = new PDStructureElement(StandardStructureTypes.DOCUMENT, wurzel);
        wurzel.appendKid(dokument);
    }

    PDStructureElement dokument() {
        return dokument;
    }

    static PDStructureElement element(PDStructureNode vater, String art) {
        PDStructureElement element = new PDStructureElement(art, vater);
        vater.appendKid(element);
        return element;
    }

    static PDStructureElement liste(PDStructureNode vater, boolean nummeriert) {
        PDStructureElement liste = element(vater, StandardStructureTypes.L);
        PDListAttributeObject merkmal = new PDListAttributeObject();
        merkmal.setListNumbering(
                nummeriert ? PDListAttributeObject.LIST_NUMBERING_DECIMAL : PDListAttributeObject.LIST_NUMBERING_NONE);
        liste.addAttribute(merkmal);
        return liste;
    }

    /** Header cell; the scope says whether it heads its row or its column. */
    static PDStructureElement kopfzelle(PDStructureNode zeile, String scope) {
        PDStructureElement zelle = element(zeile, StandardStructureTypes.TH);
        PDTableAttributeObject merkmal = new PDTableAttributeObject();
        merkmal.setScope(scope);
        zelle.addAttribute(merkmal);
        return zelle;
    }

    /** The elements of the marked contents of a page, in the order of their numbers. */
    void seite(int nummer, COSArray elemente) {
        eltern.put(nummer, new PDParentTreeValue(elemente));
    }

    void abschliessen() {
        PDNumberTreeNode baum = new PDNumberTreeNode(PDParentTreeValue.class);
        baum.setNumbers(eltern);
        wurzel.setParentTree(baum);
        wurzel.setParentTreeNextKey(eltern.size());
    }
}
