/**
 * The only place that parses XML from outside: no document type, no external entity, no schema from the network, UTF-8
 * only. Everything else in the product reads the small tree {@link de.amtsweg.xml.XmlElement}.
 */
package de.amtsweg.xml;
