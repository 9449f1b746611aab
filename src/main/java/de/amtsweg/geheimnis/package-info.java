/** Secrets of the authorities in the database: encrypted, each with the id of its key, so that keys can be changed. */
package de.amtsweg.geheimnis;
