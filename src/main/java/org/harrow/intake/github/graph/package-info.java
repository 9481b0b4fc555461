/** GitHub in the words of GraphQL: {@code gh --json}, raw answers, archives made from them. */
@NullMarked
package org.harrow.intake.github.graph;

import org.jspecify.annotations.NullMarked;
