/** What the folder of an authority must be like before its models are deployed: nothing of it may run code or reach others. */
package de.amtsweg.behoerde.pruefung;
