/** Messages with the residents' registration office (own contract in {@code connectors/meldebehoerde}). */
package de.amtsweg.register.meldebehoerde;
