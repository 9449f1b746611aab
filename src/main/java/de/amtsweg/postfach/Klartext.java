package de.amtsweg.postfach;

import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** The readable text of an HTML mail; nothing of its markup remains. */
final class Klartext {

    private static final Pattern UNSICHTBAR =
            Pattern.compile("(?is)<(script|style|head|title)\\b.*?(</\\1\\s*>|$)|<!--.*?(-->|$)");
    private static final Pattern UMBRUCH = Pattern.compile("(?i)<br\\b[^>]*>|</(p|div|tr|li|h[1-6]|table)\\s*>");
    private static final Pattern MARKE = Pattern.compile("(?s)<[^>]*>");

    private Klartext() {}

    static String ausHtml(String html) {
        String text = UNSICHTBAR.matcher(html).replaceAll(" ").replaceAll("\\s+", " ");
        text = UMBRUCH.matcher(text).replaceAll("\n");
        text = HtmlUtils.htmlUnescape(MARKE.matcher(text).replaceAll(""));
        return text.replaceAll("[ \\t\\u00A0]+", " ")
                .replaceAll(" ?\n ?", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }
}
