/** Messages of the Ausländerzentralregister (XAusländer 26.11, contract in {@code connectors/azr}). */
package de.amtsweg.register.azr;
