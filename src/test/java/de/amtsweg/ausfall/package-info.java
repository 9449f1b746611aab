/**
 * What happens to cases when something fails: two nodes, the simulators and PostgreSQL as processes of their own, faults
 * from outside, and counts of what took effect at the partners. {@code AusfallKurzIT} is the short form, {@code
 * AusfallLauf} the long one ({@code mvn -Pausfall verify}).
 */
package de.amtsweg.ausfall;
