/**
 * Stand-ins for the partners of an authority: AZR, BA, BVA, card producer, DMS and a mail sink, each on its own loopback
 * port. They speak the contracts under {@code connectors/} over real sockets, keep their state on disk and share no
 * class with the clients. Not for production.
 */
package de.amtsweg.simulator;
