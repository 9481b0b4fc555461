/** Reads correlation rules from YAML; everything in a rule's file is data, nothing is run. */
@NullMarked
package org.harrow.engine.rule;

import org.jspecify.annotations.NullMarked;
