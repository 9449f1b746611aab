/** The only place that configures Camunda and uses its internal classes; each use is pinned by a test. */
package de.amtsweg.engine;
