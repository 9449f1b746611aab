/** Messages of the producer of the electronic residence title (own contract in {@code connectors/eat}). */
package de.amtsweg.register.eat;
