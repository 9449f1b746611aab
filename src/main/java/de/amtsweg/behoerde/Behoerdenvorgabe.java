package de.amtsweg.behoerde;

import java.nio.file.Path;

/** Where the authorities' folders lie if no setting says so. */
public interface Behoerdenvorgabe {

    Path verzeichnis();
}
