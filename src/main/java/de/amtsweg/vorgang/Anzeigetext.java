package de.amtsweg.vorgang;

import java.util.regex.Pattern;

/** Data inside the text views of forms, which render Markdown: what people wrote is shown as they wrote it. */
public final class Anzeigetext {

    private static final Pattern ZEICHEN = Pattern.compile("([\\\\`*_\\[\\]#|<>~])");

    private Anzeigetext() {}

    /** The text with every Markdown sign made harmless. */
    public static String von(String text) {
        return text == null ? "" : ZEICHEN.matcher(text).replaceAll("\\\\$1");
    }
}
