/** GitHub's security advisories: of a repository, and of the global database. */
@NullMarked
package org.harrow.intake.github.security;

import org.jspecify.annotations.NullMarked;
