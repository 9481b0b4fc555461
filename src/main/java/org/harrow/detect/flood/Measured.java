package org.harrow.detect.flood;

import org.harrow.detect.Item;

/** What the stage gives: accounts, which are tested, and projects, which are described. */
sealed interface Measured extends Item permits Submitter, Project {}
