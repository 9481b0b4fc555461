/**
 * The actor-action graph: accounts, actions and artifacts, and what connects them, as a JGraphT
 * graph over the columns of a case.
 */
@NullMarked
package org.harrow.graph;

import org.jspecify.annotations.NullMarked;
